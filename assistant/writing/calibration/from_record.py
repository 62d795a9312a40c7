"""The strongest objection and what the record answers to it, for a page that nobody rehearsed."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.calibration import Objection
from assistant.domain.draft import Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.evidence.stems import stems
from assistant.writing.calibration.statements import best_statement, tellable
from assistant.writing.gaps import gap_text, open_gaps, planned_items, planned_sentence, searched
from assistant.writing.ranking import item_weight

MOST_ANSWERS = 2
"""Facts that one paragraph answers an objection with; a third is not read in the room."""
_FEWEST_SHARED = 2
"""Words that a plan shares with what would answer the objection, before it is told as the answer."""
_INNER = str.maketrans("“”", "‘’")
_COMMON = stems(
    "the a an of to in on for and or that this with by is are was has have it its one more year last months dated"
)


def answer_from_record(
    objection: Objection, items: Sequence[EvidenceItem], matrix: Matrix, *, said: frozenset[str] = frozenset()
) -> tuple[Sentence, ...]:
    """The objection with what was searched, then the facts and the dated plan that bear on it; else what would answer.

    `said` are sentences of the page already, which are not told again.
    """
    absent = "" if objection.evidence_ids or not objection.searched else f" {_searched(objection.searched)}"
    opening = Sentence(
        text=f"Objection: “{objection.says.translate(_INNER)}”{absent}",
        evidence_ids=objection.evidence_ids,
        kind=SentenceKind.GAP,
        criterion_id=objection.criterion_id,
    )
    answers = (*_facts(objection, items, matrix, said), *_plan(objection, items, matrix))
    return (opening, *(answers or _open(objection, matrix)))


def gap_from_record(items: Sequence[EvidenceItem], matrix: Matrix) -> tuple[Sentence, ...]:
    """What a room would ask about where no objection is at hand: the first open cell, and the plan that closes it."""
    short = open_gaps(matrix)
    if not short:
        return (Sentence(text=f"By count nothing is short. {searched(matrix)}", kind=SentenceKind.GAP),)
    cell = short[0]
    cites = cell.evidence_ids or cell.candidate_ids
    opening = Sentence(
        text=gap_text(cell) if cites else f"{gap_text(cell)} {searched(matrix)}",
        evidence_ids=cites,
        kind=SentenceKind.GAP,
        criterion_id=cell.criterion.id,
    )
    return (opening, *_plan_for(f"{cell.closes_with or ''} {cell.criterion.text}", items, matrix))


def _searched(told: str) -> str:
    return told if told.casefold().startswith("searched") else f"Searched: {told.rstrip('.')}."


def _open(objection: Objection, matrix: Matrix) -> tuple[Sentence, ...]:
    """That the record does not answer it, and what would: the page says so rather than nothing."""
    gap = next((g for g in matrix.gaps if g.criterion.id == objection.criterion_id), None)
    closes = objection.answered_by or (gap.closes_with if gap is not None else None) or ""
    text = f"The record does not answer it yet. What would: {closes[:1].lower()}{closes[1:]}" if closes else ""
    ids = objection.evidence_ids
    return (Sentence(text=text, evidence_ids=ids, kind=SentenceKind.GAP),) if text else ()


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
    text = next((g.criterion.text for g in matrix.gaps if g.criterion.id == objection.criterion_id), "")
    return _plan_for(f"{objection.answered_by} {text}", items, matrix)


def _plan_for(what: str, items: Sequence[EvidenceItem], matrix: Matrix) -> tuple[Sentence, ...]:
    """The dated plan that shares most with what would answer, told as planned."""
    wanted = stems(what) - _COMMON
    dated = [i for i in planned_items(items, matrix) if any(c.isdigit() for c in i.text)]
    near = max(dated, key=lambda i: len(wanted & stems(i.text)), default=None)
    if near is None or len(wanted & stems(near.text)) < _FEWEST_SHARED:
        return ()
    sentence = planned_sentence(near, 0)
    return (sentence,) if sentence is not None else ()
