"""The linter's word on a model's sentence: no verdict, promise, guess at a mind or softening that its notes lack."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.writing.checks.problem import Problem, ProblemKind

RULES = ("mind-reading", "oversell", "potential-not-evidence", "soft-language")
"""Rules whose words never belong in a packet unless its author wrote them."""


def weak_prose(text: str, notes: Sequence[str]) -> tuple[Problem, ...]:
    """Findings of the linter in a sentence, except in words that a cited note has too.

    For sentences that a model worded: a plain sentence has its author's own words. So the rules are read only then.
    """
    from assistant.lint import Kind, lint

    known = [" ".join(note.casefold().split()) for note in notes]
    found = []
    for finding in lint(text, Kind.PACKET, select=RULES):
        words = " ".join(text[finding.start : finding.end].casefold().split())
        if not any(words in note for note in known):
            found.append(Problem(ProblemKind.PROSE, finding.start, finding.end, finding.message))
    return tuple(found)
