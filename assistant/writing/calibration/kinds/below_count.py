"""A criterion that stays short of its number even when the page is read generously."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.rubric import Measure
from assistant.evidence.phrasing import capital, listed, number
from assistant.writing.calibration.kind import LESS_DOUBT, Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.bar import most_a_room_reads, read_for_sure, seems_short_of, short_of
from assistant.writing.calibration.reading.quarters import entries_of, thin_quarter
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.reach import not_taken_up
from assistant.writing.calibration.reading.weighing import words_of

_NOUNS = {
    Measure.OWNED_SERVICES: ("service that is theirs to run", "with its on-call, roadmap or deploys"),
    Measure.OWNED_FEATURES: ("feature that is theirs", "with the faults that they answered for"),
    Measure.PEOPLE_FOLLOWING: (
        "engineer who works by their direction",
        "by name, with a ticket or change of that engineer",
    ),
    Measure.DESIGN_DOCS_ADOPTED: ("design doc that another team works by", "with that team and its ticket"),
    Measure.DESIGN_DOCS_REVIEWED: ("design doc that the team reviewed", "with who read it, and when"),
    Measure.PEOPLE_UNBLOCKED: ("engineer whom they unblocked", "by name, with what was stuck and when it moved"),
    Measure.PEOPLE_MENTORED: ("colleague whom they grew", "by name, with what that colleague does alone since when"),
}
"""What a criterion counts, and what each further one must say."""


FAR_SHORT = 2
"""What must be missing of a count, and criteria that must be short beside it, before no misread line explains it."""


def _find(packet: Packet) -> Iterator[Case]:
    for gap in packet.matrix.target_gaps:
        counted = gap.need is not None and gap.criterion.measure in _NOUNS
        if gap.need is not None and counted and short_of(packet, gap) and not not_taken_up(packet, gap):
            yield _case(packet, gap, gap.need, most_a_room_reads(packet, gap) or ())
    yield from _one_quarter(packet)


def _seek(packet: Packet) -> Iterator[Case]:
    """The criterion that is shortest by what was read for sure."""
    short = [g for g in packet.matrix.target_gaps if g.criterion.measure in _NOUNS and seems_short_of(packet, g)]
    for gap in short[:1]:
        if gap.need is not None:
            yield _case(packet, gap, gap.need, read_for_sure(packet, gap) or ())


def _one_quarter(packet: Packet) -> Iterator[Case]:
    """A quarter that stays behind, where the criterion asks for its number in each."""
    gap = packet.gap(Measure.PEOPLE_UNBLOCKED)
    if gap is None or gap.need is None or gap.criterion.level != packet.matrix.target.id or short_of(packet, gap):
        return
    quarter = thin_quarter(packet, gap.need)
    if quarter is None:
        return
    told = entries_of(packet, quarter)
    read = f"I read only {read_out(told[0])}" if told else "I read nobody"
    yield Case(
        says=f"For {gap.criterion.dimension.lower()} at {packet.matrix.target.name} the bar is {number(gap.need)} "
        f"engineers a quarter whom they unblocked. In {quarter.called} {read}. What was different then?",
        answered_by=f"Whoever else was unblocked in {quarter.called}, by name, with what was stuck and when it moved.",
        evidence_ids=ids(told),
        criterion_id=gap.criterion.id,
        searched=packet.searched,
        share=0.9,
    )


def _case(packet: Packet, gap: Gap, need: int, read: tuple[str, ...]) -> Case:
    noun, wanted = _NOUNS[gap.criterion.measure]
    sure = "I can read" if set(read) == set(gap.counted) else "I can read at most"
    lacking = need - len(read)
    named = f"{sure} {number(len(read))}: {listed([_shown(r) for r in read])}" if read else "I can read none"
    rest = "Who or what is the missing one?" if lacking == 1 else f"Where are the other {number(lacking)}?"
    level = packet.matrix.target.name
    per = gap.criterion.per
    when = f"in the best {per}" if per else f"in the last {packet.matrix.window_months} months"
    return Case(
        says=f"For {gap.criterion.dimension.lower()} at {level} the bar is "
        f"{_several(need, noun)}{f' a {per}' if per else ''}. {named}, {when}. "
        f"{rest if read else 'Who, and where does it say so?'}",
        answered_by=f"{capital(number(lacking))} more for {gap.criterion.id} ({gap.criterion.text.rstrip('.')}): "
        f"each {wanted}; or the date by which they will be there.",
        evidence_ids=ids(i for i in packet.recent if any(_stands_in(r, i) for r in read)) or gap.candidate_ids,
        criterion_id=gap.criterion.id,
        searched=packet.searched,
        share=1.0 if read else 0.8,
        plain=lacking >= FAR_SHORT and sum(short_of(packet, g) for g in packet.matrix.target_gaps) >= FAR_SHORT,
    )


def _several(need: int, noun: str) -> str:
    """`five engineers who work by their direction`."""
    first, _, rest = noun.partition(" ")
    if noun.startswith("design doc"):
        first, rest = "design doc", noun.removeprefix("design doc ")
    if need == 1:
        return f"one {noun}"
    plural = rest.replace("who works", "who work").replace("that is", "that are")
    return f"{number(need)} {first}s {plural}"


def _stands_in(read: str, item: EvidenceItem) -> bool:
    return read.strip("“”…") in words_of(item) or read == item.id


def _shown(read: str) -> str:
    return f"“{read}”" if " " in read and not read.istitle() and not read.startswith("“") else read


KIND = Kind(
    kind=ObjectionKind.BELOW_COUNT,
    weight=0.7,
    summary="A criterion short of its number.",
    ranked="A single short count is the most exact remark and the least of a verdict: one criterion, and it says "
    "what is "
    "left to do. Every kind that explains several short counts at once is raised before it.",
    source="manager-playbook: rubric",
    find=_find,
    seek=_seek,
    doubt=LESS_DOUBT,
)
