"""Each statement of a sentence comes from one source: facts of two items are never mixed into one."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem, ProblemKind


def find_mixtures(grounding: Grounding) -> Iterator[Problem]:
    """Statements whose words, numbers, dates and ids no single source holds together."""
    for statement in grounding.statements:
        if statement.bits == 0:
            words = [w for w in grounding.claim.words if w.segment in statement.segments]
            message = "No single cited item says all of this; keep the facts of each item in a clause of their own."
            yield Problem(ProblemKind.SOURCE, words[0].start, words[-1].end, message)
