"""A stretch project without surface: a prototype or study that nobody outside uses."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Measure
from assistant.evidence.learned.matters import Matter
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.quoting import read_out

LEAST_TOLD = 2
"""Lines that tell of a stretch: one may be misread (chosen on packets that were read by what other writers taught)."""


SURE = 2.5
"""Log odds from which one such line is enough."""


def _find(packet: Packet) -> Iterator[Case]:
    told = packet.carrying(Matter.STRETCH)
    if len(told) >= LEAST_TOLD or any(_is_led_with(packet, i) for i in told):
        yield _case(packet, told)


def _is_led_with(packet: Packet, told: EvidenceItem) -> bool:
    """True where it is surely told, or the page puts it forward or says what it lacks, there or beside it."""
    beside = packet.carrying(Matter.FORWARD, Matter.LACK)
    near = any(i is told or i.context == told.context != () for i in beside)
    return near or packet.tells.odds(told)[Matter.STRETCH] > SURE


def _seek(packet: Packet) -> Iterator[Case]:
    told = tuple(i for i in packet.recent if packet.tells.may_tell(i, Matter.STRETCH))
    if told:
        yield _case(packet, told)


def _case(packet: Packet, kept: tuple[EvidenceItem, ...]) -> Case:
    told = next((i for i in kept if Matter.LACK in packet.carries(i)), kept[-1])
    first = read_out(told) if told is kept[0] else f"{read_out(kept[0])}, and then {read_out(told)}"
    return Case(
        says=f"{first}: who outside the team uses it, and when does it ship? As long as nobody does, what would I "
        f"point at?",
        answered_by="Where it can be seen: a link, a demo with its date, or a user outside the team who confirms it; "
        "or its sponsor by name and the date on which it ships.",
        evidence_ids=ids(kept),
        criterion_id=packet.criterion_measured(Measure.STRATEGY_CHANGES, Measure.ORG_METRICS),
        searched=packet.searched,
    )


KIND = Kind(
    kind=ObjectionKind.NO_SURFACE,
    weight=0.86,
    summary="A stretch project that nobody outside uses.",
    ranked="What the packet leads with and cannot show is asked for before what it can show is counted (playbook: "
    "half the "
    "failed packets had a stretch project that never shipped).",
    source="manager-playbook: the stretch project trap",
    find=_find,
    seek=_seek,
)
