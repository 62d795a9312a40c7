"""A clause that tells nothing of the evidence is an addition, however ordinary its words ("and shared it later")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import is_content
from assistant.writing.words import Word

FEW = 2
"""Words of meaning that make a clause a statement; one alone is a label ("Planned:") or grammar ("so far")."""


def find_unanchored(grounding: Grounding) -> Iterator[Problem]:
    """Clauses with a statement of their own and not one word, number, date, id or quotation of the evidence."""
    claim, support = grounding.claim, grounding.support
    clauses: dict[int, list[int]] = {}
    for i, word in enumerate(claim.words):
        clauses.setdefault(word.segment, []).append(i)
    for places in clauses.values():
        words = [claim.words[i] for i in places]
        said = sum(is_content(claim.words[i]) and i not in support.free for i in places)
        if said >= FEW and not _has_literal(claim, words) and not any(support.is_told(i) for i in places):
            start, end = words[0].start, words[-1].end
            message = f"“{claim.text[start:end].strip(' ,;')}” tells nothing of the cited evidence; leave it out."
            yield Problem(ProblemKind.EMPTY, start, end, message)


def _has_literal(claim: Claim, words: Sequence[Word]) -> bool:
    """What the checks of numbers, dates, ids and quotations compare by themselves."""
    start, end = words[0].start, words[-1].end
    literals = (*(q.start for q in claim.quantities), *(m.start for m in claim.marks), *(a for a, _ in claim.quotes))
    return any(start <= place < end for place in literals)
