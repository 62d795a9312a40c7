"""Work that the current level already expects."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.evidence.phrasing import number
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.adoption import taken_up_outside
from assistant.writing.calibration.reading.bar import short_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.routine import routine
from assistant.writing.calibration.reading.weighing import Carries, carries, weighty

MOST_BEYOND = 2
"""Entries beyond the routine that a record of routine may still have."""

LEAST_OLD = 3
"""Weighty entries before the window: then the case is old, not routine."""

LEAST_SHORT = 2
"""Target criteria that are short even when read generously: with one short, the case is another."""


def _find(packet: Packet) -> Iterator[Case]:
    usual = tuple(i for i in packet.recent if routine(i))
    outside = set(ids(taken_up_outside(packet)))
    beyond = [i for i in packet.recent if i.id in outside or _beyond(carries(i), routine(i))]
    short = [g for g in packet.matrix.target_gaps if short_of(packet, g)]
    if sum(map(weighty, packet.older)) >= LEAST_OLD:
        return
    if 2 * len(usual) < len(packet.recent) or len(beyond) > MOST_BEYOND or len(short) < LEAST_SHORT or len(usual) < 3:
        return
    level = packet.matrix.current.name if packet.matrix.current else "the current level"
    missing = short[0].criterion
    yield Case(
        says=f"{read_out(usual[0])}, {read_out(usual[len(usual) // 2])}, {read_out(usual[-1])}: {number(len(usual))} "
        f"of "
        f"{number(len(packet.recent))} entries are what we pay {level} for. Where is the work of "
        f"{packet.matrix.target.name}: "
        f"{missing.text[:1].lower()}{missing.text[1:].rstrip('.')}?",
        answered_by=f"One piece of work beyond {read_out(usual[0])} that answers a criterion of "
        f"{packet.matrix.target.name}, "
        f"such as {missing.id}: who uses it, what it changed, and where that can be read.",
        evidence_ids=ids(usual),
        criterion_id=missing.id,
        searched=packet.searched,
    )


def _beyond(carried: frozenset[Carries], usual: bool) -> bool:
    strong = carried & {Carries.DECISION, Carries.COMMAND}
    return bool(strong) or (Carries.METRIC in carried and not usual)


KIND = Kind(
    kind=ObjectionKind.ALREADY_EXPECTED,
    weight=0.88,
    summary="Work that the current level already expects.",
    ranked="Where the record is routine, counts of the next level are not the point: a room asks what goes beyond "
    "the job "
    "before it counts (calibration guide: executing well defined tasks is the expectation of the level).",
    source="calibration guide: executing on well defined tasks is the expectation",
    find=_find,
)
