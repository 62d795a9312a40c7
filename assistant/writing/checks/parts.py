"""Parts keep their wholes ("12 of 40" is not "12 of 12"), and an end is not told as a difference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.pairs import is_bare
from assistant.evidence.quantities import same_quantity
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.computed import is_close
from assistant.writing.checks.difference import is_size_of_change
from assistant.writing.checks.direction import moves_in
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.source import Source

_OF = re.compile(
    r"\s*(?:/|\b(?:of|out of)\b)\s*(?:(?:the|our|my|its|their|all|these|those)\s+)?(?:roughly\s+|about\s+|~)?",
    re.IGNORECASE,
)


def find_wrong_parts(claim: Claim) -> Iterator[Problem]:
    """Parts told of the whole of another part, or larger than their whole."""
    yield from _beyond(claim)
    counts = (Unit.COUNT, Unit.RATE, Unit.BYTES, Unit.MONEY)
    for part, whole in pairwise(claim.quantities):
        if part.unit not in counts or whole.unit not in counts or not _OF.fullmatch(claim.text[part.end : whole.start]):
            continue
        if re.search(r"\b(?:one|rate|size|limit|target|team|total)\s*$", claim.text[: part.start], re.IGNORECASE):
            continue
        beyond = part.value > whole.value and part.unit is whole.unit
        pairs = [pair for source in claim.sources for pair in _parts(source)]
        swapped = any(_is_swapped(claim, source, part, whole) for source in claim.sources)
        mixed = pairs and not any(_fits(part, whole, *pair) for pair in pairs) and _mixes(part, whole, pairs)
        if beyond or swapped or mixed:
            message = "The evidence has another part or another whole here; tell both as it does."
            yield Problem(ProblemKind.NUMBER, part.start, whole.end, message)


def _beyond(claim: Claim) -> Iterator[Problem]:
    """ "Of the 8 tokens I rotated 63"."""
    for whole, part in pairwise(claim.quantities):
        led = _OF_ALL.search(claim.text[: whole.start]) is not None
        alike = (
            whole.unit is Unit.COUNT and is_bare(part) and not re.search(r"[.;]\s", claim.text[whole.end : part.start])
        )
        if led and alike and part.value > whole.value:
            yield Problem(ProblemKind.NUMBER, part.start, part.end, "This part is larger than its whole.")


_OF_ALL = re.compile(r"(?:^|[.;,]\s)of (?:the|our|my|its|these|those|all)?\s*$", re.IGNORECASE)


_REST = re.compile(
    r"\b(?:left|still|yet|not|never|no|without|remain\w*|others?|rest|to go|pending|open|missing|outstanding|all but"
    r"|except|un\w{3,}ed|miss\w*|fail\w*|lack\w*|skipp?\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words of what is left, or was not done."""

_LEAVING = re.compile(r"\bleav\w*\b", re.IGNORECASE)


def _is_swapped(claim: Claim, source: Source, part: Quantity, whole: Quantity) -> bool:
    """ "Five of the 8 done, leaving three" for "3 of 8 done": the rest told as the part, and no word that says so."""
    known = [pair for pair in _parts(source) if _like(whole, pair[1]) and part.unit is pair[0].unit]
    rests = [k for k, total in known if not _like(part, k) and part.value == total.value - k.value]
    if not rests or any(q.value == part.value for q in source.quantities):
        return False
    following = min((q.start for q in claim.quantities if q.start >= whole.end), default=len(claim.text))
    before, end = claim.text[max(0, part.start - 24) : part.start], min(following, whole.end + 44)
    if _LEAVING.search(before) or _REST.search(before + claim.text[part.start : end]):
        return False
    return not any(_REST.search(source.text[max(0, k.start - 24) : k.end + 44]) for k in rests)


def _parts(source: Source) -> Iterator[tuple[Quantity, Quantity]]:
    for part, whole in pairwise(source.quantities):
        if _OF.fullmatch(source.text[part.end : whole.start]) and part.value <= whole.value:
            yield part, whole


def _like(said: Quantity, known: Quantity) -> bool:
    return same_quantity(said.model_copy(update={"target": True}), known) or said.value == known.value


def _fits(part: Quantity, whole: Quantity, known: Quantity, total: Quantity) -> bool:
    rest = known.model_copy(update={"value": total.value - known.value})
    return _like(whole, total) and (_like(part, known) or _like(part, rest))


def _mixes(part: Quantity, whole: Quantity, pairs: list[tuple[Quantity, Quantity]]) -> bool:
    """Whether one of the two belongs to a pair of the evidence, and the other does not go with it."""
    return any(_like(part, known) or _like(part, total) for known, total in pairs) and not any(
        _like(whole, total) for _, total in pairs
    )


def find_ends_as_differences(claim: Claim) -> Iterator[Problem]:
    """ "19 hours less" for "from 19 hours to 5"."""
    for said in claim.quantities:
        if not is_size_of_change(claim.text, said):
            continue
        changes = [move for source in claim.sources for move in moves_in(source) if move[0].unit is move[1].unit]
        ends = [e for move in changes for e in move if e.unit is said.unit and e.value == said.value]
        if not ends or any(
            is_size_of_change(s.text, q) for s in claim.sources for q in s.quantities if q.value == said.value
        ):
            continue
        gaps = [abs(before.value - after.value) for before, after in changes if before.unit is said.unit]
        if not any(is_close(said, gap) for gap in gaps):
            message = "In the evidence this is where it began or ended, not by how much it changed."
            yield Problem(ProblemKind.NUMBER, said.start, said.end, message)
