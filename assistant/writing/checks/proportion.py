"""A change told by its proportion: "by three quarters", "to a quarter", "four times lower", "by a factor of four"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from assistant.domain.evidence import Quantity, Unit
from assistant.evidence.sameness import is_spoken_share
from assistant.evidence.units import POINTS
from assistant.writing.checks.difference import is_size_of_change
from assistant.writing.source import Source

_HEDGES = (
    r"(?:(?:about|around|roughly|nearly|almost|over|under|just|well|only|some|close|than|more|less|an?)\s+)*[~<>]?"
)
_TO = re.compile(rf"\b(?:to|at|takes?|took|needs?|costs?|is|are|was|were)\s+{_HEDGES}$", re.IGNORECASE)
_SHARE_OF = re.compile(r"\s*(?:of\b|as\s+(?:many|much|long|large|big|high|often)\b|what\b|the\b)", re.IGNORECASE)
_CHANGED = re.compile(
    rf"\b(?:fell|falls?|fallen|dropped|drops?|rose|rises?|risen|grew|grows?|grown|increased?|decreased?|improved?"
    rf"|declined?|climbed|climbs?|jumped|shrank|shrinks?)\s+{_HEDGES}$",
    re.IGNORECASE,
)
_APART = re.compile(r"\s*(?:below|above|under|over|off|beneath)\b", re.IGNORECASE)
"""Behind how far one lies from the other: "40 % below the figure of May"."""

_TIMES_THE_BEFORE = re.compile(
    r"\s*(?:as\s+(?:many|much|long|large|big|high|often)\b|(?:the|what|its|their|our|that|those)\b)", re.IGNORECASE
)
_AS_BEFORE = re.compile(r"\b(?:used to|had been|previously|formerly|before|earlier|once|instead of)\b", re.IGNORECASE)
_SPEED = re.compile(r"\s*(?:as\s+)?(?:faster|quicker|fast|quick|quickly)\b", re.IGNORECASE)
_RISES = re.compile(
    r"\b(?:up|rose|risen|rises?|grew|grown|growth|increas\w+|more|higher|larger|bigger|greater|gain\w*|climb\w*|jump\w*"
    r"|rais\w+|boost\w*|doubl\w+|tripl\w+|quadrupl\w+|as\s+(?:many|much|high))\b|\+\s?$",
    re.IGNORECASE,
)
_FALLS = re.compile(
    r"\b(?:cut\w*|down|fell|fallen|falls?|drop\w*|reduc\w+|reduction|less|fewer|lower\w*|shorter|smaller|cheaper|sav\w+"
    r"|decreas\w+|shrank|shrunk|shav\w+|trim\w*|slash\w*|lighter|leaner|slimm?\w*|declin\w+|halv\w+)\b|(?:^|\s)[-−]\s?$",
    re.IGNORECASE,
)
_NEAR_LEFT, _NEAR_RIGHT = 44, 28


def proportions(text: str, said: Quantity, ratio: Decimal, directed: bool) -> Iterator[Decimal]:
    """What a number may be where something came to `ratio` times its before; undirected, also the other way round."""
    ratios = (ratio,) if directed else (ratio, 1 / ratio)
    if said.unit is Unit.FACTOR:
        yield from _factors(text, said, ratios)
    elif said.unit is Unit.PERCENT and said.unit_text != POINTS:
        role = _role(text, said)
        for told in ratios:
            if role != "to":
                yield abs(1 - told) * 100
            if role != "by" and told < 1:
                yield told * 100
            if role == "by" and told < 1 and _SPEED.match(text, said.end):
                yield (1 / told - 1) * 100


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
        rises = _says(_RISES, source, known)
        falls = _says(_FALLS, source, known)
        one_way = rises is not falls
        if known.unit is Unit.FACTOR and known.value > 1:
            yield (1 / known.value if falls else known.value), one_way, known.target
        elif known.unit is Unit.PERCENT and known.unit_text != POINTS:
            share = known.value / 100
            role = _role(source.text, known)
            if known.unit_text == "half" or (role == "to" and is_spoken_share(known) and falls):
                yield share, True, known.target
            elif role != "to" and one_way and (rises or share < 1):
                yield (1 + share if rises else 1 - share), True, known.target


def _says(way: re.Pattern[str], source: Source, known: Quantity) -> bool:
    """Whether the words about a number, up to its neighbours, say which way it went."""
    starts = [q.start for q in source.quantities if q.start > known.start]
    ends = [q.end for q in source.quantities if q.end <= known.start]
    left = max(known.start - _NEAR_LEFT, *ends, 0) if ends else max(known.start - _NEAR_LEFT, 0)
    right = min([known.end + _NEAR_RIGHT, *starts])
    around = f"{source.text[left : known.start]}"
    return way.search(around) is not None or way.search(source.text[known.start : right]) is not None
