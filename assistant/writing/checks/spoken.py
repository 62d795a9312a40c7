"""Numbers told in another shape than in the evidence: "one in five", "between six and seven", "four colleagues"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.pairs import is_bare
from assistant.evidence.quantities import same_quantity
from assistant.evidence.sameness import BOUND_TOLERANCE
from assistant.evidence.units import POINTS
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.objects import counted, keys, same_object
from assistant.writing.checks.periods import in_periods, rates_of
from assistant.writing.checks.proportion import tells_size
from assistant.writing.source import Source

_IN = re.compile(r"\s*(?:[/:]|\b(?:in|out of|of|per|for(?=\s+every))\b)\s*(?:every\s+|each\s+)?$", re.IGNORECASE)
_ONE_OF_TWO = re.compile(r"\b(?:the other|another|one)\b", re.IGNORECASE)
_STANDS_FOR = re.compile(r"(?:\b(?:have|has|had|needs?|got|wants?)|-[a-z]+)\s+$", re.IGNORECASE)
_NO_PRONOUN = re.compile(r"\b(?:to|of|from|by|than|just|only|in|all but)\s+$", re.IGNORECASE)
_PRONOUN_NEXT = re.compile(r"\s+(?:on|in|at|for|from|to|about|with|and|by)\b")
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_OVER = re.compile(
    r"(?<!\blittle )(?<!\bwell )(?<!\bjust )(?<!\bslightly )(?<!\bbit )\bover\s+(?:the\s+course\s+of\s+)?$",
    re.IGNORECASE,
)
_TEAM_SIZE = re.compile(r"\b(?P<us>\d+) of us\b|\bteam of (?P<team>\d+)\b|\b(?P<person>\d+)-person\b", re.IGNORECASE)
_FREE = re.compile(r"-free\b", re.IGNORECASE)
_NAMES = re.compile(r"[A-Z][\w-]*(?:(?:,\s*(?:and\s+)?|\s+(?:and|&|\+)\s+)[A-Z][\w-]*)+")
_NAME_BREAK = re.compile(r",\s*(?:and\s+)?|\s+(?:and|&|\+)\s+")
_UNDER_ONE = Decimal("0.5")
"""How far "fewer than one in fifty" may lie from one: there is no finer share to tell."""

_POINT = frozenset({"point", "points", "pp", "pt", "pts"})


def is_told_otherwise(claim: Claim, said: Quantity) -> bool:
    """Whether a source has the number in another shape, which the sentence turns without loss."""
    return any(
        _is_share(claim, source, said)
        or _is_told_as_share(source, said)
        or _is_period_of_rate(claim, source, said)
        or _is_both(claim, source, said)
        or _is_pronoun(claim, said)
        or _is_range(claim, source, said)
        or _is_span(claim, source, said)
        or _is_rest_of_team(claim, source, said)
        or _is_complement(claim, source, said)
        or counts_names(source, said)
        or _is_point_gap(claim, source, said)
        or _is_exception(claim, source, said)
        or _is_part_of_year(claim, source, said)
        or _is_rank(source, said)
        for source in claim.sources
    )


def _is_share(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "four in ten" and its "ten" for 38 %, where the sentence rounds as openly as a number would."""
    for part, whole in _neighbours(claim, said):
        if _IN.search(claim.text[part.end : whole.start]) and 0 < part.value <= whole.value <= 1_000_000:
            share = part.model_copy(
                update={"value": part.value / whole.value * 100, "unit": Unit.PERCENT, "unit_text": "%"}
            )
            rest = _MISSES.search(claim.text[max(0, part.start - 40) : whole.end + 40]) or _FREE.search(source.text)
            values = [v for value in _shares_of(source) for v in ((value, 100 - value) if rest else (value,))]
            if any(is_near_share(share, value, whole.value) for value in values):
                return True
    return False


def _shares_of(source: Source) -> Iterator[Decimal]:
    """The percentages of a source, and those that its parts are of their wholes."""
    for known in source.quantities:
        if known.unit is Unit.PERCENT and not known.target and not known.bound and not tells_size(source.text, known):
            yield known.value
    for part, whole in _parts_of(source):
        yield part.value / whole.value * 100


def is_near_share(share: Quantity, value: Decimal, whole: Decimal) -> bool:
    """ "one in twelve" for 8 %: as near as the next such share, on the side that its bound says."""
    gap = value - share.value
    if share.bound in ("<", ">"):
        return (
            gap != 0
            and (gap > 0) is (share.bound == ">")
            and abs(gap)
            <= min(Decimal(8), share.value * (_UNDER_ONE if share.value * whole == 100 else BOUND_TOLERANCE))
        )
    step = min(Decimal(5), share.value / whole)
    return abs(gap) <= (step if share.bound == "~" else min(Decimal("0.5"), step / 10))


def _is_told_as_share(source: Source, said: Quantity) -> bool:
    """ "2.5 %" for "1 in 40"."""
    if said.unit is not Unit.PERCENT or said.unit_text == POINTS:
        return False
    return any(same_quantity(said, said.model_copy(update={"value": v, "bound": ""})) for v in _shares_of(source))


def _neighbours(claim: Claim, said: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """The number with the one after it, and the one before it with the number."""
    at = claim.quantities.index(said)
    if at + 1 < len(claim.quantities):
        yield said, claim.quantities[at + 1]
    if at:
        yield claim.quantities[at - 1], said


def _is_period_of_rate(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "$37,200 over a year": the year is the period of a number beside it, which the evidence has by the month."""
    single = re.fullmatch(r"(?:an?|one)\s+[a-z]+", claim.text[said.start : said.end], re.IGNORECASE)
    if said.unit is not Unit.DURATION or single is None or said.bound:
        return False
    return any(
        same_quantity(rate, known)
        for other in claim.quantities
        if other is not said
        for rate in in_periods(other, claim.text[said.start - 5 : said.end])
        for known in (*source.quantities, *rates_of(source))
    )


def _is_both(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "the two of us" where the evidence says "both"."""
    ends = re.match(r"\s*(?:[,.;:)]|$)", claim.text[said.end :]) is not None
    if ends and is_bare(said) and _THE_TWO.search(claim.text[: said.end]):
        return True
    us = said.value == 2 and re.match(r"\s+of (?:us|them)\b", claim.text[said.end :]) is not None
    return us and re.search(r"\bboth\b", source.text, re.IGNORECASE) is not None


_THE_TWO = re.compile(r"\b(?:the|these|those) two$", re.IGNORECASE)


def _is_pronoun(claim: Claim, said: Quantity) -> bool:
    """ "nine people at one and twelve at the other": the one tells things apart and counts nothing."""
    if said.value == 1 and is_bare(said) and _STANDS_FOR.search(claim.text[: said.start]):
        return True
    if said.value != 1 or not is_bare(said) or not _PRONOUN_NEXT.match(claim.text, said.end):
        return False
    rest = claim.text[: said.start] + " " * (said.end - said.start) + claim.text[said.end :]
    return _ONE_OF_TWO.search(rest) is not None and _NO_PRONOUN.search(claim.text[: said.start]) is None


def _is_range(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "between six and seven minutes" for 6.5: both ends, no further apart than one unit of what is said."""
    for low, high in _neighbours(claim, said):
        if _BETWEEN.search(claim.text[: low.start]) and claim.text[low.end : high.start].strip() == "and":
            for known in source.quantities:
                like = known.unit is high.unit and not known.target and not known.bound
                if like and low.value <= known.value <= high.value and high.value <= low.value * Decimal("1.34"):
                    return True
    return False


def _is_span(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "over ten sessions" lasted them; "flags over 90 days" exceed them: the evidence decides."""
    if not _OVER.search(claim.text[max(0, said.start - 24) : said.start]):
        return False
    other = said.model_copy(update={"bound": "" if said.bound else ">"})
    return any(
        same_quantity(other, known) and (known.unit is Unit.DURATION or same_object(source, said, known))
        for known in source.quantities
    )


def _is_rest_of_team(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "with four colleagues" where the evidence says "5 of us"."""
    told = said.unit is Unit.COUNT and re.search(
        r"\b(?:colleagues|others|teammates|coworkers)\b", claim.text[said.start : said.end + 24], re.IGNORECASE
    )
    sizes = {int(m["us"] or m["team"] or m["person"]) for m in _TEAM_SIZE.finditer(source.text)}
    return bool(told) and said.value + 1 in sizes


_MISSES = re.compile(
    r"\b(?:miss\w*|fail\w*|not|never|without|outside|lack\w*"
    r"|rest|others?|remaining|left|all but|except|no longer|un\w{3,}ed"
    r"|down(?:time)?|unavailable)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words of those that a share leaves out."""


def _is_complement(claim: Claim, source: Source, said: Quantity) -> bool:
    """0.9 % with a crash where 99.1 % are crash-free; 7 % that missed where 93 % made it."""
    if said.unit is not Unit.PERCENT or said.bound or said.unit_text == POINTS:
        return False
    if not _FREE.search(source.text) and not _MISSES.search(claim.text[max(0, said.start - 16) : said.end + 40]):
        return False
    known = (*source.quantities, *source.other_forms)
    return any(q.unit is Unit.PERCENT and not q.bound and not q.target and 100 - q.value == said.value for q in known)


def counts_names(source: Source, said: Quantity) -> bool:
    """ "three components" where the evidence lists the names of three, and no other count stands there."""
    if said.unit is not Unit.COUNT or said.bound or not 2 <= said.value <= 12 or not said.unit_text:
        return False
    mine = counted(said)
    return any(
        len(_NAME_BREAK.split(m.group())) == said.value
        and not any(counted(q) and not keys(mine) & keys(counted(q)) for q in _before(source, m.start()))
        for m in _NAMES.finditer(source.text)
    )


def _before(source: Source, at: int) -> Iterator[Quantity]:
    """A count that a list of names follows: "2 editors (Clara, Piet)"."""
    return (q for q in source.quantities if _OPENS_LIST.fullmatch(source.text[q.end : at]))


_OPENS_LIST = re.compile(r"\s*[,:(]\s*")


def _is_point_gap(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "33 points" between two percentages that the sentence and the evidence both give."""
    if said.unit_text.casefold().split(" ")[0] not in _POINT:
        return False
    shares = {q.value for q in claim.quantities if q is not said and q.unit in (Unit.PERCENT, Unit.COUNT)}
    known = {q.value for q in source.quantities if q.unit in (Unit.PERCENT, Unit.COUNT)} & shares
    pairs = list(combinations(sorted(known), 2))
    if any(said.value in (b - a, (b - a) * 100 if b <= 1 else b - a) for a, b in pairs):
        return True
    shares_told = [q for q in source.quantities if q.unit is Unit.PERCENT and q.unit_text != POINTS and not q.target]
    gaps = (abs(first.value - second.value) for first, second in pairwise(shares_told))
    return any(same_quantity(said, said.model_copy(update={"value": gap, "bound": ""})) for gap in gaps)


_ALL_BUT = re.compile(
    r"\b(?:all|every\w*|each)\s+(?:(?:of\s+)?(?:the\s+|our\s+|its\s+)?\w+\s+){0,2}(?:but|except|bar)(?: for)?\s+$",
    re.IGNORECASE,
)


def _parts_of(source: Source) -> Iterator[tuple[Quantity, Quantity]]:
    """ "5 of 6", "5/6"."""
    for part, whole in pairwise(source.quantities):
        if part.value < whole.value and _IN.fullmatch(source.text[part.end : whole.start]):
            yield part, whole


def _is_exception(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "all but one" of 11 where the evidence has 11 and 10."""
    if not _ALL_BUT.search(claim.text[: said.start]):
        return False
    known = {q.value for q in source.quantities if q.unit is Unit.COUNT}
    if any(whole.value - part.value == said.value for part, whole in _parts_of(source)):
        return True
    return any(q.value in known and q.value - said.value in known for q in claim.quantities if q is not said)


def _is_part_of_year(claim: Claim, source: Source, said: Quantity) -> bool:
    """ "in the first quarter and ... in the second" for Q1 and Q2."""
    if said.unit is not Unit.ORDINAL:
        return False
    parts = {("quarter", "Q"), ("half", "H")}
    return any(
        re.search(rf"\b{word}\b", claim.text, re.IGNORECASE)
        and re.search(rf"\b{letter}{said.value:f}\b", source.text, re.IGNORECASE)
        for word, letter in parts
    )


def _is_rank(source: Source, said: Quantity) -> bool:
    """ "at 3" of a metric that is written "CTR@3"."""
    return said.unit is Unit.COUNT and f"@{said.value:f}" in source.text
