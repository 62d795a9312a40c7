"""Facts of two items may share a sentence, but a number, date, name or id of one is never told of the other."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind


def find_mixtures(grounding: Grounding) -> Iterator[Problem]:
    """Statements where a literal stands in a clause with the words of another item."""
    if len(grounding.claim.sources) < 2:
        return
    for statement in grounding.statements:
        if any(grounding.is_mixed(statement, segment) for segment in statement.segments):
            words = [w for w in grounding.claim.words if w.segment in statement.segments]
            message = "No single cited item says all of this; keep the facts of each item in a clause of their own."
            yield Problem(ProblemKind.SOURCE, words[0].start, words[-1].end, message)
