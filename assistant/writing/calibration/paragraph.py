"""The counter-argument paragraph: the strongest objection, and what the record answers to it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.calibration import Objection, Turn
from assistant.domain.draft import Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import SetAside
from assistant.evidence.stems import stems
from assistant.writing.gaps import planned_sentence

MOST_PLANS = 1


def counter_argument(
    objections: Sequence[Objection],
    turns: Sequence[Turn],  # noqa: ARG001
    evidence: Sequence[EvidenceItem],
) -> tuple[Sentence, ...]:
    """The first objection with what was searched, then the plan on record that is nearest to what would answer it."""
    if not objections:
        return ()
    first = objections[0]
    absent = f" {first.searched}" if first.searched and not first.evidence_ids else ""
    said = Sentence(
        text=f"{first.says}{absent}",
        evidence_ids=first.evidence_ids,
        kind=SentenceKind.GAP,
        criterion_id=first.criterion_id,
    )
    return (said, *_planned(first, evidence))


def _planned(objection: Objection, evidence: Sequence[EvidenceItem]) -> tuple[Sentence, ...]:
    wanted = stems(f"{objection.says} {objection.answered_by}")
    plans = [i for i in evidence if i.set_aside is SetAside.PLANNED and not i.outside and any(map(str.isdigit, i.text))]
    near = sorted(plans, key=lambda i: -len(wanted & stems(i.text)))[:MOST_PLANS]
    return tuple(s for i in near if wanted & stems(i.text) and (s := planned_sentence(i, 0)) is not None)
