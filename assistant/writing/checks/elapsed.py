"""Lengths of time that lie between two days, two times of day, or over the months of the cited items."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import combinations

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.dates import MonthDay
from assistant.evidence.masks import MarkKind, find_marks
from assistant.evidence.quantities import same_quantity
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.dates import read_dates
from assistant.writing.checks.ids import time_of

_DAY = 86_400


def is_elapsed(claim: Claim, said: Quantity) -> bool:
    """ "six days later" between 3 and 9 June, "24 minutes" between 02:10 and 02:34, two months of items."""
    if said.unit is not Unit.DURATION or " per " in said.unit_text:
        return False
    texts = (claim.text, *(source.text for source in claim.sources))
    lengths = {length for text in texts for length in (*_between_days(text), *_between_times(text))}
    if any(same_quantity(said, said.model_copy(update={"value": value, "bound": ""})) for value in lengths):
        return True
    return said.unit_text.casefold().startswith("month") and _counts_months(claim, said)


def _between_days(text: str) -> set[Decimal]:
    days = [d for d in map(_date, read_dates(text).days) if d is not None]
    return {Decimal(abs((a - b).days) * _DAY) for a, b in combinations(days, 2) if a != b}


def _date(named: MonthDay) -> date | None:
    try:
        return date(named.year or 2025, named.month, named.day) if named.day is not None else None
    except ValueError:
        return None


def _between_times(text: str) -> set[Decimal]:
    times = [time_of(text[m.start : m.end].casefold()) for m in find_marks(text) if m.kind is MarkKind.TIME]
    minutes = [int(t[:2]) * 60 + int(t[3:]) for t in times if len(t) == 5 and t[2] == ":"]
    return {Decimal(abs(a - b) * 60) for a, b in combinations(minutes, 2) if a != b}


def _counts_months(claim: Claim, said: Quantity) -> bool:
    months = {(s.period.start.year, s.period.start.month) for s in claim.sources if s.period is not None}
    return len(months) > 1 and said.value == len(months) * Decimal(2_629_800)
