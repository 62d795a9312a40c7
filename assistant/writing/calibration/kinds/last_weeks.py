"""Everything that carries weight, or all that answers one criterion, is from the last weeks before the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.period import Precision
from assistant.domain.rubric import Measure
from assistant.evidence.phrasing import capital, number
from assistant.writing.calibration.kind import BY_DATE, Case, Kind
from assistant.writing.calibration.packet import Packet, entries, ids
from assistant.writing.calibration.reading.bar import NEARLY, answers_to
from assistant.writing.calibration.reading.dates import in_time, is_late, span_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.routine import routine
from assistant.writing.calibration.reading.weighing import WEIGHTY

LEAST_LATE = 4
"""Weighty entries that make a case of their own."""

LATE_PART = 0.8
"""Part of the weighty entries that must be late: one older line does not spread the evidence over a year."""

LEAST_OF_ONE = 2
"""Entries that answer one criterion, all late, from which it is a case; of one entry a date says nothing."""

_GROWS = frozenset({Measure.DESIGN_DOCS_ADOPTED, Measure.REFERENCED_ARTIFACTS, Measure.PEOPLE_FOLLOWING})
"""What comes in one by one over a year: a service is owned at a stroke, and a goal is met on a day."""

ONE_CRITERION = 0.95
"""What one late criterion weighs beside a record that is late altogether."""

LEAST_SOUGHT = 2
"""Such entries where the whole of the page says that it was made late."""


def _find(packet: Packet) -> Iterator[Case]:
    dated, late = _dated(packet)
    if len(late) >= LEAST_LATE and len(late) >= LATE_PART * len(dated):
        yield _case(packet, dated, late)
    else:
        yield from _one_criterion(packet)


def _one_criterion(packet: Packet) -> Iterator[Case]:
    """The criteria that only the last weeks answer, where the rest of the page is older."""
    told = in_time(packet.recent)
    for gap in (g for g in packet.matrix.target_gaps if g.criterion.measure in _GROWS):
        answers = tuple(i for i in told if answers_to(packet, gap, i))
        late = tuple(i for i in answers if is_late(i, packet.today) and not _of_a_quarter(i))
        if len(late) == len(answers) and len(late) >= max(LEAST_OF_ONE, NEARLY * (gap.need or 1)):
            yield _case_of_one(packet, gap, late)


def _of_a_quarter(item: EvidenceItem) -> bool:
    return item.period is not None and item.period.precision is Precision.QUARTER


def _case_of_one(packet: Packet, gap: Gap, late: tuple[EvidenceItem, ...]) -> Case:
    return Case(
        says=f"For {gap.criterion.dimension.lower()} everything I read is from {span_of(late)}: {read_out(late[0])}, "
        f"{read_out(late[-1])}. Before that I find nothing of the kind. Is this how the person works, or how the "
        f"packet was made?",
        answered_by=f"Earlier work for {gap.criterion.id} ({gap.criterion.text.rstrip('.')}), with its date, or the "
        f"next months: what of {read_out(late[0])} has lasted by the next cycle.",
        evidence_ids=ids(late),
        criterion_id=gap.criterion.id,
        searched=packet.searched,
        share=ONE_CRITERION,
    )


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
    summary="All evidence, or all of one criterion, from the last weeks.",
    ranked="One sight of the dates raises it, before anybody reads a line of what went well or badly; it puts every "
    "count in doubt at once, as stale evidence does.",
    source="engineer-guide: four to six weeks out is too late; playbook: what was not named in May",
    find=_find,
    seek=_seek,
    doubt=BY_DATE,
)
