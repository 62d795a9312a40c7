"""A change told by its proportion: "by three quarters", "to a quarter", "four times lower", "by a factor of four"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.sameness import is_spoken_share
from assistant.evidence.units import POINTS
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.difference import is_size_of_change
from assistant.writing.source import Source

_HEDGES = (
    r"(?:(?:about|around|roughly|nearly|almost|over|under|just|well|only|some|close|than|more|less|an?)\s+)*[~<>]?"
)
_TO = re.compile(rf"\b(?:to|at|takes?|took|needs?|costs?|is|are|was|were)\s+{_HEDGES}$", re.IGNORECASE)
_SHARE_OF = re.compile(r"\s*(?:of\b|as\s+(?:many|much|long|large|big|high|often)\b|what\b|the\b)", re.IGNORECASE)
_CHANGED = re.compile(
    rf"\b(?:fell|falls?|fallen|dropped|drops?|rose|rises?|risen|grew|grows?|grown|increased?|decreased?|improved?"
    rf"|declined?|climbed|climbs?|jumped|shrank|shrinks?|up|down)\s+{_HEDGES}$|(?:^|\s)[-−+]\s?$",
    re.IGNORECASE,
)
_APART = re.compile(r"\s*(?:below|above|beneath)\b", re.IGNORECASE)
"""Behind how far one lies from the other: "40 % below the figure of May"."""

_TIMES_THE_BEFORE = re.compile(
    r"\s*(?:as\s+(?:many|much|long|large|big|high|often)\b|(?:the|what|its|their|our|that|those)\b)", re.IGNORECASE
)
_AS_BEFORE = re.compile(r"\b(?:used to|had been|previously|formerly|before|earlier|once|instead of)\b", re.IGNORECASE)
_SPEED = re.compile(r"\s*(?:as\s+)?(?:faster|quicker|fast|quick|quickly)\b", re.IGNORECASE)
_RISES = re.compile(
    r"\b(?:up|rose|risen|rises?|grew|grown|growth|increas\w+|more(?!\s+than)|higher|larger|bigger|greater|gain\w*|climb\w*|jump\w*"
    r"|rais\w+|boost\w*|doubl\w+|tripl\w+|quadrupl\w+|slower|longer)\b|\+\s?\d",
    re.IGNORECASE,
)
_FALLS = re.compile(
    r"\b(?:cut\w*|down|fell|fallen|falls?|drop\w*|reduc\w+|reduction|(?:less|fewer)(?!\s+than)|lower\w*|shorter|smaller|cheaper|sav\w+"
    r"|decreas\w+|shrank|shrunk|shav\w+|trim\w*|slash\w*|lighter|leaner|slimm?\w*|declin\w+|halv\w+)\b|(?:^|\s)[-−]\s?\d",
    re.IGNORECASE,
)
_NEAR_LEFT, _NEAR_RIGHT = 44, 28


def proportions(claim: Claim, said: Quantity, ratio: Decimal, directed: bool) -> Iterator[Decimal]:
    """What a number may be where something came to `ratio` times its before; undirected, also the other way round."""
    text, role = claim.text, _role(claim.text, said)
    if directed and not role and not is_spoken_share(said):
        role = "by"
    ratios = (ratio,) if directed and (role or said.unit is Unit.FACTOR) else (ratio, 1 / ratio)
    if directed and _goes_against(claim, said, ratio):
        return
    if said.unit is Unit.FACTOR:
        yield from _factors(text, said, ratios)
    elif said.unit is Unit.PERCENT and said.unit_text != POINTS:
        for told in ratios:
            if role != "to":
                yield abs(1 - told) * 100
            if role != "by" and told < 1:
                yield told * 100
            if role == "by" and told < 1 and _SPEED.match(text, said.end):
                yield (1 / told - 1) * 100


def _goes_against(claim: Claim, said: Quantity, ratio: Decimal) -> bool:
    """Whether the sentence tells a rise by this number where the evidence has a fall, or the reverse."""
    if _AS_BEFORE.search(claim.text[: said.start]) or _SPEED.match(claim.text, said.end):
        return False
    way = _way(claim.text, claim.quantities, said)
    return bool(way) and (way == "down") is not (ratio < 1)


def _factors(text: str, said: Quantity, ratios: tuple[Decimal, ...]) -> Iterator[Decimal]:
    """ "three times what it was" rises; "three times lower" and "used to take three times as long" need not."""
    rises = _TIMES_THE_BEFORE.match(text, said.end) is not None
    free = not rises or _AS_BEFORE.search(text[: said.start]) is not None
    yield from (max(told, 1 / told) for told in ratios if told > 1 or free)


def tells_size(text: str, number: Quantity) -> bool:
    """Whether a share tells how much something changed, and not how much of it there is."""
    return _role(text, number) == "by"


def _role(text: str, said: Quantity) -> str:
    """ "by" for how much something changed, "to" for what is left of it; empty where the words do not say."""
    left = text[max(0, said.start - _NEAR_LEFT) : said.start]
    if text[said.start : said.start + 4].casefold() == "halv":
        return "by"
    if is_size_of_change(text, said) or _CHANGED.search(left) or _APART.match(text, said.end):
        return "by"
    return "to" if _TO.search(left) or _SHARE_OF.match(text, said.end) else ""


@lru_cache(maxsize=1024)
def told_ratios(source: Source) -> tuple[tuple[Decimal, bool, bool], ...]:
    """What a source itself tells by its proportion: the ratio, whether its way is known, and whether it is a target.

    "up 150 %" is 2.5, "cut by 75 %" and "halved" 0.25 and 0.5, "4x smaller" 0.25; "a 4x change" may be either.
    """
    return tuple(_ratios(source))


def _ratios(source: Source) -> Iterator[tuple[Decimal, bool, bool]]:
    for known in source.quantities:
        if known.bound or not known.value:
            continue
        way = _way(source.text, source.quantities, known)
        if known.unit is Unit.FACTOR and known.value > 1:
            way = way or ("up" if _TIMES_THE_BEFORE.match(source.text, known.end) else "")
            yield (1 / known.value if way == "down" else known.value), bool(way), known.target
        elif known.unit is Unit.PERCENT and known.unit_text != POINTS:
            share = known.value / 100
            role = _role(source.text, known)
            if known.unit_text == "half" or (role == "to" and is_spoken_share(known) and way == "down"):
                yield share, True, known.target
            elif role != "to" and (way == "up" or (way and share < 1)):
                yield (1 + share if way == "up" else 1 - share), True, known.target


def _way(text: str, quantities: Sequence[Quantity], number: Quantity) -> str:
    """Which way a number went by the words about it, up to its neighbours: the nearest before, or the first behind."""
    begin = max([number.start - _NEAR_LEFT, 0, *(q.end for q in quantities if q.end <= number.start)])
    end = min([number.end + _NEAR_RIGHT, *(q.start for q in quantities if q.start >= number.end)])
    for place, (start, stop) in enumerate(((begin, number.end), (number.end, end))):
        part = _CLAUSE.split(text[start:stop])[-1 if place == 0 else 0]
        ups, downs = ([m.start() for m in way.finditer(part)] for way in (_RISES, _FALLS))
        if ups or downs:
            return "up" if not downs or (ups and (max(ups) > max(downs)) is (place == 0)) else "down"
    return ""


_CLAUSE = re.compile(r"[.;,](?:\s|$)|\b(?:while|whereas|but|and)\b", re.IGNORECASE)


def rises_for_falls(text: str, said: Quantity, source: Source, known: Quantity) -> bool:
    """ "three times as large" for "3x smaller"."""
    rises = _TIMES_THE_BEFORE.match(text, said.end) is not None and _AS_BEFORE.search(text[: said.start]) is None
    return rises and known.unit is Unit.FACTOR and _way(source.text, source.quantities, known) == "down"
