"""A failure that the record itself admits, without a word on what changed since."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.matters import Matter
from assistant.evidence.phrasing import capital
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.dates import months_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.setbacks import setback_at, setback_words, setbacks

MOST_QUOTED = 2
"""Setbacks that are read out; a room needs no third."""


def _find(packet: Packet) -> Iterator[Case]:
    found = setbacks(packet)
    if found:
        yield _case(packet, found)


def _seek(packet: Packet) -> Iterator[Case]:
    told = [i for i in packet.recent if packet.tells.may_tell(i, Matter.SETBACK)]
    if told and not packet.carrying(Matter.MENDED):
        yield _case(packet, tuple(told[:MOST_QUOTED]))


def _case(packet: Packet, found: tuple[EvidenceItem, ...]) -> Case:
    told = [f"{_when(item)}{read_out(item, setback_at(item))}" for item in found[:MOST_QUOTED]]
    return Case(
        says=f"The page says it itself: {'; then '.join(told)}. "
        f"I find no line on what changed since. What stops the next one?",
        answered_by=f"What was changed after {read_out(found[0], setback_at(found[0]))}, by whom and on which date, "
        f"and what "
        "shows that it held: a check, a guard, a later run without it.",
        evidence_ids=ids(found),
        criterion_id=packet.criterion_of(ids(found)) or packet.headline_criterion,
        searched=packet.searched,
        share=1.0 if len(found) > 1 else 0.98,
        plain=any(setback_words(i) for i in found) and not any(_may_mend(packet, i) for i in packet.recent),
    )


def _may_mend(packet: Packet, item: EvidenceItem) -> bool:
    """True for a line that tells what changed, or that may and tells nothing else."""
    told = packet.carries(item)
    return Matter.MENDED in told or (not told and packet.tells.may_tell(item, Matter.MENDED))


def _when(item: EvidenceItem) -> str:
    months = months_of([item])
    return f"{capital(months[0])}, " if months else ""


KIND = Kind(
    kind=ObjectionKind.ADMITTED_FAILURE,
    weight=0.97,
    summary="A failure that the record admits and does not answer.",
    ranked="A room starts with what went wrong in writing: it needs no interpretation, and bad news outweighs good "
    "(calibration guide: safety bias). Unanswered, it colours every other line.",
    source="calibration guide: a peer asks about the execution that failed",
    find=_find,
    seek=_seek,
)
