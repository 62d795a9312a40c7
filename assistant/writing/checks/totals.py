"""Parts and wholes that a sentence adds up before its reader: "14 of the 16, 10 mine and 4 Wei's, leaving 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.objects import counted, keys
from assistant.writing.source import Source

_ADDED = (Unit.COUNT, Unit.MONEY, Unit.BYTES, Unit.DURATION)
_RUN = 4
"""How many numbers in a row may belong to one sum."""

_PARTED = lazy_pattern(
    r"\b(?:of|other|others|remaining|remain|remains|rest|leav(?:es?|ing)|left|still|not|all but|each|respectively"
    r"|both|between (?:us|them))\b",
    re.IGNORECASE,
)
"""Words by which a sentence tells that its numbers are parts of one whole."""

_ALL_BUT = lazy_pattern(
    r"\b(?:all but|all except(?: for)?|except(?: for)?|apart from|other than|bar|but not)\s+(?:the\s+)?$", re.IGNORECASE
)
_OF_A_WHOLE = lazy_pattern(r"(?:\b(?:of|out of)(?:\s+(?:the|our|my|all))?|/)\s*$", re.IGNORECASE)
_OVER_ALL = lazy_pattern(
    r"\b(?:of|over|across|between|through|by|in total|total(?:ling)?|altogether|in all|together|combined|so far)\b",
    re.IGNORECASE,
)


def adds_up(claim: Claim, said: Quantity, grounded: Sequence[Quantity]) -> bool:
    """Whether a number is the sum or the rest of others of the sentence, the whole of several items, or all but few."""
    if said.unit not in _ADDED or said.bound:
        return False
    return (
        _in_the_sentence(claim, said, grounded)
        or any(said.value == rest for source in claim.sources for rest in (*_all_but(source), *_shares(source)))
        or _over_items(claim, said)
    )


def _in_the_sentence(claim: Claim, said: Quantity, grounded: Sequence[Quantity]) -> bool:
    """ "39 tests, 24 ours and 15 theirs" for its 39; "of 41 comments 36 were addressed and 5 were not" for its 5.

    The two ends of a change are no parts of anything.
    """
    ends = {end.start for change in claim.changes for end in (change.before, change.after)}
    starts = {q.start for q in grounded} - ends
    row = [q for q in claim.quantities if q is said or (q.unit is said.unit and q.start in starts)]
    at = row.index(said)
    near = [q for q in row[max(0, at - _RUN) : at + _RUN + 1] if q is not said]
    for size in (2, 3):
        for some in combinations(near, size):
            if not _count_alike((said, *some)):
                continue
            whole = max(some, key=lambda q: q.value)
            if _all_on_one_side(said, some) and sum(q.value for q in some) == said.value:
                return not _has_own_total(claim, said)
            if whole.value * 2 - sum(q.value for q in some) == said.value and _tells_parts(claim, (said, *some)):
                return True
    return False


def _all_on_one_side(said: Quantity, parts: Sequence[Quantity]) -> bool:
    return len({part.start < said.start for part in parts}) == 1


def _tells_parts(claim: Claim, some: Sequence[Quantity]) -> bool:
    start, end = min(q.start for q in some), max(q.end for q in some)
    return _PARTED.search(claim.text[max(0, start - 12) : end + 32]) is not None


def _count_alike(some: Sequence[Quantity]) -> bool:
    """Whether all that count a thing by its noun count the same."""
    nouns = [keys(words) for q in some if (words := counted(q))]
    return not nouns or bool(frozenset.intersection(*nouns))


def _has_own_total(claim: Claim, said: Quantity) -> bool:
    """Whether the evidence counts this thing in full, by a number that the sentence leaves out."""
    mine = keys(words) if (words := counted(said)) else frozenset()
    told = {q.value for q in claim.quantities if q is not said}
    return any(
        q.unit is said.unit
        and q.value > said.value / 2
        and q.value not in told
        and (not mine or keys(counted(q)) & mine)
        for source in claim.sources
        for q in source.quantities
        if counted(q)
    )


def _all_but(source: Source) -> Iterator[Decimal]:
    """ "140 keys, all but 6 automated": 134."""
    counts = [q for q in source.quantities if q.unit is Unit.COUNT]
    for few in counts:
        if _ALL_BUT.search(source.text[max(0, few.start - 24) : few.start]):
            yield from (q.value - few.value for q in counts if q.start < few.start and q.value > few.value)


_SHARE_OF = lazy_pattern(r"\s*of\s+(?:(?:the|our|my|all|their)\s+)?", re.IGNORECASE)


def _shares(source: Source) -> Iterator[Decimal]:
    """ "20 % of 50 users": 10."""
    for share, whole in pairwise(source.quantities):
        told = share.unit is Unit.PERCENT and whole.unit is Unit.COUNT and not share.bound and not share.target
        if told and _SHARE_OF.fullmatch(source.text[share.end : whole.start]):
            yield whole.value * share.value / 100


def _over_items(claim: Claim, said: Quantity) -> bool:
    """Seventeen pipelines, six of one item and eleven of the next."""
    if len(claim.sources) < 2 or said.unit is not Unit.COUNT or not (mine := counted(said)):
        return False
    if not _OVER_ALL.search(claim.text):
        return False
    parts = [
        [
            q.value
            for q in source.quantities
            if (words := counted(q)) and keys(words) & keys(mine) and not q.target and not _is_whole(source, q)
        ]
        for source in claim.sources
    ]
    return any(a + b == said.value for one, other in combinations(parts, 2) for a in one for b in other)


def _is_whole(source: Source, quantity: Quantity) -> bool:
    return _OF_A_WHOLE.search(source.text[max(0, quantity.start - 16) : quantity.start]) is not None
