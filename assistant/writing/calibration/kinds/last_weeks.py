"""Everything that carries weight is from the last weeks before the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.evidence.phrasing import capital, number
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, entries, ids
from assistant.writing.calibration.reading.dates import in_time, is_late, span_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.routine import routine
from assistant.writing.calibration.reading.weighing import WEIGHTY

LEAST_LATE = 4
"""Weighty entries that make a case of their own."""

LATE_PART = 0.8
"""Part of the weighty entries that must be late: one older line does not spread the evidence over a year."""

LEAST_SOUGHT = 2
"""Such entries where the whole of the page says that it was made late."""


def _find(packet: Packet) -> Iterator[Case]:
    dated, late = _dated(packet)
    if len(late) >= LEAST_LATE and len(late) >= LATE_PART * len(dated):
        yield _case(packet, dated, late)


def _seek(packet: Packet) -> Iterator[Case]:
    dated, late = _dated(packet)
    if len(late) >= LEAST_SOUGHT:
        yield _case(packet, dated, late)


def _dated(packet: Packet) -> tuple[tuple[EvidenceItem, ...], tuple[EvidenceItem, ...]]:
    """The dated entries that carry weight, and those of them of the last weeks."""
    told = in_time(packet.recent)
    weighty = (i for i in told if i.period is not None and packet.carries(i) & WEIGHTY)
    dated = tuple(i for i in weighty if is_late(i, packet.today) or not routine(packet, i))
    return dated, tuple(i for i in dated if is_late(i, packet.today))


def _case(packet: Packet, dated: tuple[EvidenceItem, ...], late: tuple[EvidenceItem, ...]) -> Case:
    told = in_time(packet.recent)
    before = tuple(i for i in told if i.period is not None and not is_late(i, packet.today))
    rest = f"Before that I read {read_out(before[-1])}. " if before else "Before that there is nothing. "
    return Case(
        says=f"{_part(entries(late), entries(dated))} entries that carry weight are from {span_of(late)}, "
        f"from {read_out(late[0])} to {read_out(late[-1])}. {rest}Is this how the person works, or how the packet "
        f"was made?",
        answered_by=f"Work of the same weight dated before "
        f"{late[0].period.start.strftime('%B %Y') if late[0].period else ''}"
        f", or the next months: what of {read_out(late[0])} has lasted by the next cycle.",
        evidence_ids=ids(late),
        criterion_id=packet.criterion_of(ids(late)),
        searched=packet.searched,
    )


def _part(late: int, every: int) -> str:
    return f"All {number(late)}" if late == every else f"{capital(number(late))} of {number(every)}"


KIND = Kind(
    kind=ObjectionKind.LAST_WEEKS,
    weight=0.98,
    summary="All evidence from the last weeks.",
    ranked="One sight of the dates raises it, before anybody reads a line of what went well or badly; it puts every "
    "count in doubt at once, as stale evidence does.",
    source="engineer-guide: four to six weeks out is too late; playbook: what was not named in May",
    find=_find,
    seek=_seek,
)
