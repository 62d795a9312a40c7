"""The strongest objection and what the record answers to it, for a page that nobody rehearsed."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.calibration import Objection
from assistant.domain.draft import Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.evidence.stems import stems
from assistant.writing.calibration.statements import best_statement, tellable
from assistant.writing.gaps import planned_items, planned_sentence
from assistant.writing.ranking import item_weight

MOST_ANSWERS = 2
"""Facts that one paragraph answers an objection with; a third is not read in the room."""
_FEWEST_SHARED = 2
"""Words that a plan shares with what would answer the objection, before it is told as the answer."""
_COMMON = stems(
    "the a an of to in on for and or that this with by is are was has have it its one more year last months dated"
)


def answer_from_record(
    objection: Objection, items: Sequence[EvidenceItem], matrix: Matrix, *, said: frozenset[str] = frozenset()
) -> tuple[Sentence, ...]:
    """The objection with what was searched, the facts that bear on it, and dated work that would close it.

    `said` are sentences of the page already, which are not told again.
    """
    absent = objection.searched if objection.searched and not objection.evidence_ids else ""
    told = objection.says if not absent or absent in objection.says else f"{objection.says} {absent}"
    opening = Sentence(
        text=told,
        evidence_ids=objection.evidence_ids,
        kind=SentenceKind.GAP,
        criterion_id=objection.criterion_id,
    )
    return (opening, *_facts(objection, items, matrix, said), *_plan(objection, items, matrix))


def _facts(
    objection: Objection, items: Sequence[EvidenceItem], matrix: Matrix, said: frozenset[str]
) -> tuple[Sentence, ...]:
    """What else is on record for the criterion, beside what the objection itself rests on."""
    gap = next((g for g in matrix.gaps if g.criterion.id == objection.criterion_id), None)
    ids = {*gap.evidence_ids, *gap.candidate_ids} - set(objection.evidence_ids) if gap is not None else set()
    pool = sorted(
        (i for i in items if i.id in ids and tellable(i, matrix)), key=lambda i: (-item_weight(i, matrix), i.line)
    )
    told = (best_statement(i, lambda text: -len(text)) for i in pool)
    return tuple(s for s in told if s is not None and s.text not in said)[:MOST_ANSWERS]


def _plan(objection: Objection, items: Sequence[EvidenceItem], matrix: Matrix) -> tuple[Sentence, ...]:
    """The dated plan that shares most with what would answer the objection, told as planned."""
    text = next((g.criterion.text for g in matrix.gaps if g.criterion.id == objection.criterion_id), "")
    wanted = stems(f"{objection.answered_by} {text}") - _COMMON
    dated = [i for i in planned_items(items, matrix) if any(c.isdigit() for c in i.text)]
    near = max(dated, key=lambda i: len(wanted & stems(i.text)), default=None)
    if near is None or len(wanted & stems(near.text)) < _FEWEST_SHARED:
        return ()
    sentence = planned_sentence(near, 0)
    return (sentence,) if sentence is not None else ()
