"""Rates whose period stands apart from their number: "weekly pages went from 48 to 17"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.units import PERIOD_ADVERBS
from assistant.writing.source import Source

_PERIOD = re.compile(
    r"\b(?:(?:per|an?|each|every|/)\s?(second|minute|hour|day|night|week|month|quarter|year)s?|(hourly|daily"
    r"|nightly|weekly|monthly|quarterly|yearly))\b",
    re.IGNORECASE,
)

_DATED = (Unit.COUNT, Unit.MONEY, Unit.BYTES, Unit.DURATION, Unit.RATE)


@lru_cache(maxsize=1024)
def rates_of(source: Source) -> tuple[Quantity, ...]:
    """The numbers of a source as rates of the periods that its text names."""
    apart = (rate for known in source.quantities for rate in in_periods(known, source.text))
    return (*apart, *_rhythms(source), *_averages(source))


def _rhythms(source: Source) -> Iterator[Quantity]:
    """What happens "monthly" happens once a month."""
    for match in _PERIOD.finditer(source.text):
        if match[2] or match.group().casefold().startswith(("each", "every")):
            period = PERIOD_ADVERBS[match[2].casefold()] if match[2] else match[1].casefold()
            yield _once_per(period, match.start(), Decimal(1))


def _averages(source: Source) -> Iterator[Quantity]:
    """ "90,000 orders in 30 min" are 50 orders a second."""
    for known, time in pairwise(source.quantities):
        summed = known.unit in _SUMMED and " per " not in known.unit_text
        timed = time.unit is Unit.DURATION and time.value and not time.target and not time.bound
        if summed and timed and _IN_TIME.fullmatch(source.text[known.end : time.start]):
            unit = Unit.RATE if known.unit is Unit.COUNT else known.unit
            text = f"{known.unit_text} per second".strip()
            yield known.model_copy(update={"value": known.value / time.value, "unit": unit, "unit_text": text})


_SUMMED = (Unit.COUNT, Unit.MONEY, Unit.BYTES)
_IN_TIME = re.compile(
    r"\s*(?:[a-z]+\s+)?(?:in|over|within|during|for|across|every)\s+(?:(?:just|only|the\s+(?:last|past|first))\s+)?",
    re.IGNORECASE,
)


def _once_per(period: str, at: int, value: Decimal) -> Quantity:
    unit_text = f"times per {period}"
    return Quantity(name=unit_text, start=at, end=at + 1, value=value, unit=Unit.RATE, unit_text=unit_text)


_EVERY = re.compile(r"\bevery\s+$", re.IGNORECASE)


def in_periods(quantity: Quantity, text: str) -> tuple[Quantity, ...]:
    """The number as a rate of every period that its text names apart from it: "weekly pages went from 48 to 17".

    What happens every 15 minutes happens four times an hour.
    """
    if quantity.unit is Unit.DURATION and quantity.value and _EVERY.search(text, 0, quantity.start):
        return (_once_per("second", quantity.start, 1 / quantity.value),)
    if quantity.unit not in _DATED or " per " in f" {quantity.unit_text}":
        return ()
    periods = {PERIOD_ADVERBS[m[2].casefold()] if m[2] else m[1].casefold() for m in _PERIOD.finditer(text)}
    unit = Unit.RATE if quantity.unit is Unit.COUNT else quantity.unit
    return tuple(
        quantity.model_copy(update={"unit": unit, "unit_text": f"{quantity.unit_text} per {period}".strip()})
        for period in periods
    )
