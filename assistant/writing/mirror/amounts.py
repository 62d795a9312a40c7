"""How many, how often and how soon a demand asks for, as ranges that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant.domain.mirror import WordSpan
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.lexicon.concepts import keys_of, root

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_N = rf"(?:\d+(?:\.\d+)?|{'|'.join(_WORDS)})"
_AMOUNT = lazy_pattern(
    rf"\b(?:(?P<least>at least|a minimum of|minimum(?: of)?|no fewer than|not less than)\s+"
    rf"|(?P<over>more than|over|above)\s+|(?P<most>at most|up to|no more than|within)\s+|(?P<single>a single)\b|(?=\w))"
    rf"(?:(?P<low>{_N})(?:\s*(?:-|–|to|or)\s*(?P<high>{_N}))?(?P<plus>\+| or more)?|(?P<vague>several|multiple"
    rf"|many)\b)?"
    r"(?P<percent>\s?%| percent)?",
    re.IGNORECASE,
)
_UNIT = lazy_pattern(r"[\s-]+([^\W\d_][\w'’-]*)")
_OR_MORE = lazy_pattern(r"\s+(?:or more|or above|and more|and up|minimum|at least)\b", re.IGNORECASE)
_NOT_UNITS = word_set("of the and or in on at to for with a an other other's")
_PASSED = word_set("other different more working business professional junior senior small large")
_OFTEN = lazy_pattern(
    rf"\b(?:every|each|per|a)\s+(?P<count>{_N}|other)?\s*(?P<unit>day|week|month|quarter|half|year)s?(?:-year)?\b"
    r"|\b(?P<adverb>daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\b",
    re.IGNORECASE,
)
_DAYS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "half": 182, "year": 365}
_ADVERBS = {
    "daily": 1, "weekly": 7, "fortnightly": 14, "monthly": 30, "quarterly": 91, "yearly": 365, "annually": 365,
}  # fmt: skip
_ENDLESS = 1_000_000_000.0


class Amount(NamedTuple):
    """A range with what it counts (keys of its unit) and where it stands; `vague` for "several"."""

    low: float
    high: float
    unit: frozenset[str]
    span: WordSpan
    vague: bool = False


class Rate(NamedTuple):
    """How often: days between two times."""

    days: int
    span: WordSpan


def amounts(text: str) -> tuple[Amount, ...]:
    """The numbers of a demand that count or limit something."""
    return tuple(_amounts(text))


def rates(text: str) -> tuple[Rate, ...]:
    """How often a demand wants something done."""
    found = []
    for match in _OFTEN.finditer(text):
        if match["adverb"]:
            days = _ADVERBS[match["adverb"].casefold()]
        else:
            count = 2 if (match["count"] or "").casefold() == "other" else int(_value(match["count"] or "1"))
            days = count * _DAYS[match["unit"].casefold()]
        found.append(Rate(days, WordSpan(start=match.start(), end=match.end())))
    return tuple(found)


def differ(a: Amount, b: Amount) -> bool:
    """True when both count the same and ask for another number; "several" differs only from what it cannot be."""
    if not a.unit & b.unit:
        return False
    if a.vague or b.vague:
        return a.high < b.low or b.high < a.low
    if _ENDLESS in (a.high, b.high) and (_is_exact(a) or _is_exact(b)):
        return a.low != b.low  # "mentors two" asks for what "at least two" does
    return (a.low, a.high) != (b.low, b.high)


def _is_exact(amount: Amount) -> bool:
    return amount.low == amount.high


def _amounts(text: str) -> Iterator[Amount]:
    often = [(m.start(), m.end()) for m in _OFTEN.finditer(text)]
    for match in _AMOUNT.finditer(text):
        if not (match["low"] or match["vague"] or match["single"]):
            continue
        if any(start <= match.start() < end for start, end in often):
            continue
        unit, end = ("%", match.end()) if match["percent"] else _unit(text, match.end())
        if unit:
            keys = frozenset({"%"}) if unit == "%" else keys_of(unit) | {root(unit)}
            low, high = _range(match)
            if more := _OR_MORE.match(text, end):
                high, end = _ENDLESS, more.end()
            yield Amount(low, high, keys, WordSpan(start=match.start(), end=end), bool(match["vague"]))


def _range(match: re.Match[str]) -> tuple[float, float]:
    if match["vague"]:
        return 2.0, _ENDLESS
    low = _value(match["low"] or "one")
    if match["high"]:
        return low, _value(match["high"])
    if match["least"] or match["plus"] or match["over"]:
        return low, _ENDLESS
    return (0.0, low) if match["most"] else (low, low)


def _value(written: str) -> float:
    folded = written.casefold()
    return float(_WORDS.index(folded)) if folded in _WORDS else float(folded)


def _unit(text: str, at: int) -> tuple[str, int]:
    """The thing that a number counts: the first noun-like word after it."""
    while (match := _UNIT.match(text, at)) is not None:
        word = match[1].casefold()
        if word in _NOT_UNITS:
            return "", at
        at = match.end()
        if word not in _PASSED:
            return match[1], at
    return "", at
