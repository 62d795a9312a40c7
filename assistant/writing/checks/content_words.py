"""Every word with a meaning comes from the cited evidence, its headings, the criterion or the closed vocabulary."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.support import Support


def find_unknown_words(claim: Claim, support: Support) -> Iterator[Problem]:
    """Words without support; names are told apart, since a name has no synonym."""
    for word, mask in zip(claim.words, support.masks, strict=True):
        if mask:
            continue
        if word.text[0].isupper() and (word.start or word.lower in claim.actors):
            message = f"“{word.text}” is not named in the cited evidence; leave it out."
            yield claim.at(word, ProblemKind.NAME, message)
        else:
            message = f"“{word.text}” is not in the cited evidence; use the evidence's own words."
            yield claim.at(word, ProblemKind.WORD, message)
