"""Numbers that the reader can work out: a difference, share, factor, sum, rest or count of things listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from itertools import combinations, pairwise

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.physical import celsius_step
from assistant.evidence.quantities import same_quantity
from assistant.evidence.sameness import at_pace, is_spoken_share
from assistant.evidence.units import POINTS
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.difference import is_size_of_change, says_difference
from assistant.writing.checks.direction import moves_in
from assistant.writing.checks.elapsed import is_elapsed
from assistant.writing.checks.listed import counts_list, counts_named
from assistant.writing.checks.objects import counted, keys
from assistant.writing.checks.proportion import proportions, told_ratios
from assistant.writing.checks.totals import adds_up
from assistant.writing.source import Source

_SUM_CUE = re.compile(
    r"\b(?:in total|total(?:ling)?|altogether|in all|together|combined|sum|between them|across)\b|=", re.IGNORECASE
)
_WHOLE_CUE = re.compile(r"\b(?:of|over|all|total(?:ling)?|in all|altogether|between|combined)\b", re.IGNORECASE)
"""Words by which a sentence tells a whole whose parts its evidence counts one after the other."""

_AS_AN_END = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_REST_OF_IT = re.compile(r"\+|\b(?:left|to go|remain\w*|more|others?|rest|pending|manual)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\s*of (?:them|those|these|which)\b", re.IGNORECASE)
_OF_ITS = re.compile(r"\s+(?:out )?of\s+(?:(?:the|its|our|my|their|all|these|those)\s+)?", re.IGNORECASE)
_COMPARABLE = (Unit.COUNT, Unit.RATE)


def computes(claim: Claim, said: Quantity, grounded: Sequence[Quantity]) -> bool:
    """Whether a number follows from the backed numbers of the sentence, or from two that its evidence puts together."""
    if said.unit is Unit.FACTOR and _AS_AN_END.search(claim.text[max(0, said.start - 8) : said.start]):
        return False
    return (
        (not _is_an_end(claim, said) and _from_pairs(claim, said, combinations(grounded, 2)))
        or any(_from_source(claim, source, said) for source in claim.sources)
        or _sum(claim, said, grounded)
        or adds_up(claim, said, grounded)
        or counts_list(claim, said)
        or counts_named(claim, said)
        or is_elapsed(claim, said)
    )


def _is_an_end(claim: Claim, said: Quantity) -> bool:
    """Whether something came to this number or went from it: then it is no difference."""
    if _AS_AN_END.search(claim.text[max(0, said.start - 8) : said.start]):
        return True
    return any(said in (change.before, change.after) for change in claim.changes)


def _from_pairs(claim: Claim, said: Quantity, pairs: Iterator[tuple[Quantity, Quantity]]) -> bool:
    differs = says_difference(claim.text, said)
    ends = {(change.before.start, change.after.start) for change in claim.changes}
    return any(
        any(is_close(said, v) for v in _relative(claim, said, a, b, ends))
        or (differs and any(is_close(said, v) for v in _difference(said, a, b)))
        for a, b in pairs
        if (a.unit is b.unit or (a.unit in _COMPARABLE and b.unit in _COMPARABLE))
        and _are_compared(claim, said, a, b)
        and not _counts_otherwise(claim, said, a, b)
    )


def _are_compared(claim: Claim, said: Quantity, a: Quantity, b: Quantity) -> bool:
    """Counts of one noun, or of a noun and its neighbour; percentages only where the sentence says how they differ."""
    if a.unit is Unit.PERCENT and said.unit is Unit.PERCENT:
        return is_spoken_share(said) or says_difference(claim.text, said)
    mine, theirs = counted(a), counted(b)
    if mine and theirs:
        return bool(keys(mine) & keys(theirs))
    if not mine and not theirs:
        return True
    starts = [q.start for q in claim.quantities]
    return a.start in starts and b.start in starts and abs(starts.index(a.start) - starts.index(b.start)) == 1


def _from_source(claim: Claim, source: Source, said: Quantity) -> bool:
    """From two numbers of one item; a difference or a rest says that it is one."""
    if any(
        is_close(said, value)
        for ratio, directed, target in told_ratios(source)
        if said.target or not target
        for value in proportions(claim, said, ratio, directed)
    ):
        return True
    ways = {(before.start, after.start) for before, after in moves_in(source)}
    pairs = [(a, b) for a, b in _together(source) if said.target or not (a.target or b.target)]
    if any(
        is_close(said, value)
        for a, b in pairs
        if a.unit is not Unit.PERCENT
        or said.unit is not Unit.PERCENT
        or is_spoken_share(said)
        or says_difference(claim.text, said)
        for value in _relative(claim, said, a, b, ways)
    ):
        return True
    if said.unit is Unit.PERCENT and any(is_close(said, share) for share in _shares_with_rest(source)):
        return True
    if not says_difference(claim.text, said) or _is_an_end(claim, said):
        return False
    whole = _whole_of(claim, said)
    fits = [pair for pair in pairs if whole is None or whole.value == max(q.value for q in pair)]
    fits = [pair for pair in fits if not _counts_otherwise(claim, said, *pair)]
    return any(is_close(said, value) for a, b in fits for value in _difference(said, a, b)) or _is_part(source, said)


def _shares_with_rest(source: Source) -> Iterator[Decimal]:
    """ "240 hosts done, 10 to go": 96 %."""
    for part, rest in pairwise(q for q in source.quantities if q.unit is Unit.COUNT):
        if part.value > rest.value > 0 and _REST_OF_IT.search(source.text[part.end : rest.end + 24]):
            yield part.value / (part.value + rest.value) * 100


def _whole_of(claim: Claim, said: Quantity) -> Quantity | None:
    """The number that the sentence tells as the whole of this one: 5 of "one of its 5 action items"."""
    following = next((q for q in claim.quantities if q.start >= said.end), None)
    apart = "" if following is None else claim.text[said.end : following.start]
    return following if _OF_ITS.fullmatch(apart) else None


def _together(source: Source) -> Iterator[tuple[Quantity, Quantity]]:
    """Numbers that an item compares: its changes, and neighbours of one kind where one is bare or both count alike."""
    for change in source.changes:
        yield change.before, change.after
    counts = [q for q in source.quantities if q.unit is Unit.COUNT]
    for part in counts:
        if _OF_THEM.match(source.text, part.end):
            yield from ((whole, part) for whole in counts if whole.start < part.start)
    for first, second in pairwise(q for q in source.quantities if q.unit is not Unit.ORDINAL):
        alike = first.unit is second.unit or (first.unit in _COMPARABLE and second.unit in _COMPARABLE)
        mine, theirs = counted(first), counted(second)
        if alike and (first.unit is not Unit.COUNT or not mine or not theirs or keys(mine) & keys(theirs)):
            yield first, second


def _is_part(source: Source, said: Quantity) -> bool:
    """ "1,500" where half of 3,000 is told, in a share in words."""
    shares = [q for q in source.quantities if is_spoken_share(q) and (said.target or not q.target)]
    wholes = [q for q in source.quantities if q.unit is said.unit and q.unit is not Unit.PERCENT]
    return any(is_close(said, whole.value * share.value / 100) for share in shares for whole in wholes)


def _relative(
    claim: Claim, said: Quantity, first: Quantity, second: Quantity, ways: AbstractSet[tuple[int, int]]
) -> Iterator[Decimal]:
    """The proportion of two numbers; `ways` are the starts of those known to be a before and its after."""
    a, b = first.value, second.value
    if not a or not b or first.unit is Unit.FACTOR or POINTS in (first.unit_text, second.unit_text):
        return
    pair = (first.start, second.start)
    if first.unit is Unit.DURATION and _AS_OFTEN.match(claim.text, said.end):
        ways = frozenset()
    if pair[::-1] in ways:
        yield from proportions(claim, said, a / b, directed=True)
    else:
        yield from proportions(claim, said, b / a, directed=pair in ways)


_AS_OFTEN = re.compile(r"\s*as\s+(?:often|many|much|fast|quick)\b", re.IGNORECASE)
"""What comes of a time: the shorter it is, the more."""


def _counts_otherwise(claim: Claim, said: Quantity, a: Quantity, b: Quantity) -> bool:
    """Whether the evidence counts the thing itself, and not by the two numbers: 82 alerts are not 63 pages less 19."""
    mine = counted(said)
    if not mine or is_size_of_change(claim.text, said):
        return False
    values = {a.value, b.value, said.value}
    own = {q.value for s in claim.sources for q in s.quantities if counted(q) and keys(counted(q)) & keys(mine)}
    return bool(own) and not own & values


def _difference(said: Quantity, a: Quantity, b: Quantity) -> list[Decimal]:
    """How far two numbers lie apart, on the period and the scale that is said."""
    like = said.unit is a.unit or (said.unit in _COMPARABLE and a.unit in _COMPARABLE)
    if not like or said.unit in (Unit.FACTOR, Unit.ORDINAL) or a.value == b.value:
        return []
    gap = celsius_step(abs(a.value - b.value), a.unit_text) / celsius_step(Decimal(1), said.unit_text)
    apart = a.model_copy(update={"value": gap, "bound": "", "target": False})
    if " per " in said.unit_text and " per " in a.unit_text:
        paced = at_pace(said, apart)
        return [paced.value] if paced is not None else []
    return [gap]


def is_close(said: Quantity, value: Decimal) -> bool:
    """Equal to the last digit said; with a bound or "about", as `same_quantity` allows."""
    exponent = int(said.value.normalize().as_tuple().exponent)
    unit = Decimal(1).scaleb(min(exponent, 0))
    near, noise = abs(said.value - value), abs(value) * _NOISE
    if not said.bound and near <= (Decimal("0.5") if is_spoken_share(said) else unit / 2 + noise):
        return near <= noise or said.unit is Unit.PERCENT or (said.unit is Unit.FACTOR and near <= value / 10)
    known = said.model_copy(update={"value": value, "bound": "", "target": False})
    return bool(said.bound) and (same_quantity(said, known) or (said.bound == "~" and near <= unit / 2))


_NOISE = Decimal("0.000001")
"""What division leaves of a difference between two equal numbers."""


def _sum(claim: Claim, said: Quantity, grounded: Sequence[Quantity]) -> bool:
    """A total that says so, of numbers in the sentence or of neighbours in its evidence."""
    around = claim.text[max(0, said.start - 30) : said.end + 30]
    listed = claim.text.find(":", said.end, said.end + 60)
    values = [q.value for q in grounded if q.unit is said.unit and (listed < 0 or q.start > listed)]
    if listed >= 0 and len(values) > 1 and sum(values) == said.value:
        return True
    values = list(dict.fromkeys(q.value for q in grounded if q.unit is said.unit))[:6]
    sums = (sum(some) for size in range(2, len(values) + 1) for some in combinations(values, size))
    if _SUM_CUE.search(around) and said.value in sums:
        return True
    parts = [
        (a, b)
        for source in claim.sources
        for a, b in pairwise(q for q in source.quantities if q.unit is said.unit and not q.target)
        if _adds_up(said, a, b) and _REST_OF_IT.search(source.text[a.end : b.end + 12])
    ]
    return _WHOLE_CUE.search(around) is not None and any(a.value + b.value == said.value for a, b in parts)


def _adds_up(said: Quantity, first: Quantity, second: Quantity) -> bool:
    """Whether two counts are of what the sum counts: one of them by that noun, the other too or by none."""
    mine = counted(said)
    named = [bool(keys(words) & keys(mine)) for q in (first, second) if (words := counted(q)) and mine]
    return any(named) and (len(named) < 2 or all(named))
