"""Criteria that nothing counts: entries whose words are near the criterion, shown for a person to judge."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.domain.vocabulary import Strength
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate
from assistant.evidence.counting.record import Record
from assistant.evidence.phrasing import listed, named, quote

MOST = 5
"""Candidates that a person will read for one criterion."""


def count_judged(record: Record, criterion: Criterion) -> Count:
    """The nearest entries by words: those confirmed from outside stand beside the bar, others ask who confirms them."""
    scored = [(score, i) for i in record.claims if (score := record.vocabulary.score(criterion, i))]
    near = sorted(scored, key=lambda pair: -pair[0])[:MOST]
    solid = tuple(i for _, i in near if record.counts(i) and _confirmed(i))
    others = tuple(_candidate(record, i, score) for score, i in near if i not in solid)
    note = f"Nearest by words: {listed([i.id for _, i in near], MOST)}." if near else ""
    return Count(counted=tuple(quote(i) for i in solid), evidence=solid, candidates=others, note=note)


def ask_confirmation(item: EvidenceItem) -> str:
    """Asks for somebody who saw it."""
    return f"Who can confirm {named(item)}, and what came of it"


def _candidate(record: Record, item: EvidenceItem, score: float) -> Candidate:
    return candidate(record, item, "" if _confirmed(item) else ask_confirmation(item), score)


def _confirmed(item: EvidenceItem) -> bool:
    outside = item.strength in {Strength.REVIEWED, Strength.ADOPTED, Strength.CITED}
    return outside or bool(item.changes) or bool(item.helped and item.people)


JUDGEMENT = Measuring(
    count=count_judged,
    ask=ask_confirmation,
    unit="example",
    wanted="example",
    closing="of this, and somebody who can confirm it",
    person_decides=True,
)
