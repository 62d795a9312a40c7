"""A sentence taken apart by the notes that it tells, so that no clause is held against what another note says."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.grounding import Grounding
from assistant.writing.checks.problem import Problem


def taken_apart(grounding: Grounding) -> tuple[Claim, ...]:
    """The claim once for each set of items that statements of it tell, all else in it blanked; places stay true."""
    claim = grounding.claim
    told: dict[int, set[int]] = {}
    for statement in grounding.statements:
        told.setdefault(statement.bits or claim.everyone, set()).update(statement.segments)
    if len(told) < 2:
        return (claim,)
    return tuple(
        Claim(
            text=_only(claim, segments),
            sources=tuple(source for number, source in enumerate(claim.sources) if bits >> number & 1),
            kind=claim.kind,
            lent=claim.lent,
        )
        for bits, segments in told.items()
    )


def _only(claim: Claim, segments: set[int]) -> str:
    """The text with spaces for all that stands in other clauses."""
    kept = [" "] * len(claim.text)
    previous = None
    for word in claim.words:
        if word.segment in segments:
            start = previous.end if previous is not None and previous.segment in segments else word.start
            kept[start : word.end] = claim.text[start : word.end]
        previous = word
    return "".join(kept)


def find_by_note(
    check: Callable[[Claim], Iterator[Problem]], claim: Claim, parts: tuple[Claim, ...]
) -> Iterator[Problem]:
    """What a check finds in the sentence that it finds, too, where a clause is held only against the notes it tells."""
    found = tuple(check(claim))
    if found and parts != (claim,):
        apart = {problem for part in parts for problem in check(part)}
        found = tuple(problem for problem in found if problem in apart)
    yield from found
