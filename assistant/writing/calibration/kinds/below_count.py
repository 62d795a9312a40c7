"""A criterion that stays short of its number even when the page is read generously."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.gap import Gap
from assistant.domain.rubric import Measure
from assistant.evidence.phrasing import listed, number
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.bar import most_a_room_reads, short_of

_NOUNS = {
    Measure.OWNED_SERVICES: ("services of their own", "owns the service: on-call, roadmap or deploys"),
    Measure.OWNED_FEATURES: ("features of their own", "owns the feature and answers for it"),
    Measure.PEOPLE_FOLLOWING: ("engineers who follow the direction", "works by it, by name, with a ticket of theirs"),
    Measure.DESIGN_DOCS_ADOPTED: ("design docs adopted outside the team", "team works by it, with their ticket"),
    Measure.DESIGN_DOCS_REVIEWED: ("reviewed design docs", "reviewed it, and when"),
    Measure.PEOPLE_UNBLOCKED: ("engineers unblocked", "was stuck, on what, and when that changed"),
    Measure.PEOPLE_MENTORED: ("people grown", "can do what now, since when"),
}
"""What a criterion counts, and what each further one must say."""


def _find(packet: Packet) -> Iterator[Case]:
    for gap in packet.matrix.target_gaps:
        if gap.need is not None and gap.criterion.measure in _NOUNS and short_of(packet, gap):
            yield _case(packet, gap, gap.need)


def _case(packet: Packet, gap: Gap, need: int) -> Case:
    noun, wanted = _NOUNS[gap.criterion.measure]
    read = most_a_room_reads(packet, gap) or ()
    named = f"I can read {number(len(read))}: {listed([_shown(r) for r in read])}" if read else "I can read none"
    return Case(
        says=f"The bar for {gap.criterion.dimension.lower()} at {packet.matrix.target.name} is {number(need)} {noun}. {named}. "
        f"Where are the other {number(need - len(read))}?",
        answered_by=f"{number(need - len(read)).capitalize()} more for {gap.criterion.id}, each named, with who {wanted}; or the "
        "date by which they will be there.",
        evidence_ids=ids(i for i in packet.recent if any(_stands_in(r, i.text) for r in read)) or gap.candidate_ids,
        criterion_id=gap.criterion.id,
        searched=packet.searched,
        share=1.0 if read else 0.8,
    )


def _stands_in(read: str, text: str) -> bool:
    return read in text


def _shown(read: str) -> str:
    return f"“{read}”" if " " in read and not read.istitle() else read


KIND = Kind(
    kind=ObjectionKind.BELOW_COUNT,
    weight=0.7,
    summary="A criterion short of its number.",
    ranked="A single short count is the most exact remark and the least of a verdict: one criterion, and it says what is "
    "left to do. Every kind that explains several short counts at once is raised before it.",
    source="manager-playbook: rubric",
    find=_find,
)
