"""Team goals shipped on time: finished work that is told with its goal or its due date."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.domain.vocabulary import ArtifactKind, Modality
from assistant.evidence.counting.count import Count, Measuring, candidate, without
from assistant.evidence.counting.record import Record, rehearsal
from assistant.evidence.phrasing import named, quote
from assistant.evidence.speech import spoken, told

_SHIPPED = spoken(
    r"""
    ship(?:s|ped|ping)? | launch(?:ed|es)? | deliver(?:ed|s)? | releas(?:ed|es) | complet(?:ed|es) | finish(?:ed)?
    | landed
    | deployed | rolled out | migrated | met | hit | achieved | built | moved
    """
)
_GOAL = spoken(
    r"""
    on time | on schedule | ahead of (?:time|schedule|plan) | before the (?:deadline|due date) | by the deadline
    | within \w+ (?:days?|weeks?|months?) | (?:team|sprint|quarter(?:ly)?|half|q[1-4]) goals? | goals? | okrs?
    | key results?
    | milestones? | deadlines? | commitments? | roadmap items?
    """
)


def count_team_goals(record: Record, _: Criterion) -> Count:
    """Shipped work with its goal or deadline in the words; other shipped work asks whether it was one."""
    shipped = [i for i in record.claims if not rehearsal(i) and _ships(i)]
    solid = tuple(i for i in shipped if _GOAL.search(told(i)) and record.counts(i) and i.modality is Modality.DONE)
    others = tuple(
        candidate(record, i, "" if _GOAL.search(told(i)) else ask_goal(i), 2 if _GOAL.search(told(i)) else 1)
        for i in without(shipped, solid)
    )
    return Count(counted=tuple(quote(i) for i in solid), evidence=solid, candidates=others)


def ask_goal(item: EvidenceItem) -> str:
    """Asks whether the work was a goal and kept its date."""
    return f"Which team goal did {named(item)} meet, and was it on time"


def _ships(item: EvidenceItem) -> bool:
    return (
        item.kind in {ArtifactKind.LAUNCH, ArtifactKind.MIGRATION}
        or item.label == "shipped"
        or bool(_SHIPPED.search(item.text))
    )


TEAM_GOALS = Measuring(
    count=count_team_goals,
    ask=ask_goal,
    unit="team goal",
    wanted="goal",
    closing="by name, shipped by its date",
    person_decides=True,
)
