"""One project or document stands behind the whole case."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.evidence.phrasing import number
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.topics import Topic, joined, topics

LEAST_PART = 0.78
"""Part of the entries that hang on it (planted packets 0.8 and more, clean ones 0.62 at most)."""

LEAST_CORE = 0.4
"""Part that its most frequent name alone must hold: two halves of a record are two projects."""

LEAST_ENTRIES = 6


def _find(packet: Packet) -> Iterator[Case]:
    recent = packet.recent
    found = topics(recent, packet.people, packet.teams)
    if len(recent) < LEAST_ENTRIES or not found or len(found[0].items) < LEAST_CORE * len(recent):
        return
    core = found[0]
    other = max(found[:6], key=lambda topic: len(joined(core, topic, recent).items))
    whole = joined(core, other, recent)
    if len(core.items) < LEAST_PART * len(recent) and not _hangs(core, whole, len(recent)):
        return
    alone = len(core.items) >= LEAST_PART * len(recent)
    whole = core if alone else whole
    called = core.word if alone else f"{core.word} and {other.word}"
    stands = "stands" if alone else "stand"
    apart = next((i for i in recent if i not in whole.items), None)
    beside = f" {read_out(apart)} is what I find beside it." if apart is not None else ""
    yield Case(
        says=f"{called} {stands} behind {number(len(whole.items))} of {number(len(recent))} entries, from "
        f"{read_out(whole.items[0])} to {read_out(whole.items[-1])}.{beside} Take {called} away: what is left of the "
        f"case?",
        answered_by=f"A second piece of work that does not rest on {called}, with its own users or its own number; "
        f"or why "
        f"{called} is several systems, with the parts that stand alone.",
        evidence_ids=ids(whole.items),
        criterion_id=packet.criterion_of(ids(whole.items)),
    )


def _hangs(core: Topic, whole: Topic, entries: int) -> bool:
    """True where a named thing and what goes with it hold the record; a word of the trade is in many honest lines."""
    named = core.word[:1].isupper() or any(c.isdigit() for c in core.word)
    return named and len(whole.items) >= LEAST_PART * entries and len(core.items) >= LEAST_CORE * entries


KIND = Kind(
    kind=ObjectionKind.ONE_PROJECT,
    weight=0.78,
    summary="One project or artifact carries the case.",
    ranked="It doubts how far the evidence carries, not the evidence: a room accepts the counts first and then asks "
    "what "
    "stands beside them.",
    source="product A4: say when one artifact carries most of the case",
    find=_find,
)
