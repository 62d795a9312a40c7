"""Months and quarters of entries in the words of a room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.domain.period import Period, Precision
from assistant.evidence.dates import find_periods
from assistant.evidence.notes import RECENT
from assistant.evidence.phrasing import month_name

_ROOM = timedelta(weeks=2)


class Quarter(NamedTuple):
    """A calendar quarter: its year and its number (1 to 4)."""

    year: int
    number: int

    @property
    def called(self) -> str:
        """`Q2 2026`."""
        return f"Q{self.number} {self.year}"


def quarter_of(day: date) -> Quarter:
    """The calendar quarter of a day."""
    return Quarter(day.year, (day.month + 2) // 3)


def is_late(item: EvidenceItem, today: date) -> bool:
    """True where an entry lies in the last six weeks, a month's start forgiven: most entries are dated by month."""
    period = item.period
    if period is None or period.precision in {Precision.HALF, Precision.YEAR}:
        return False
    return period.end >= today - RECENT and period.start >= today - RECENT - _ROOM


def in_time(items: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """Entries as a reader places them in time: one without a date is of the time of the one above it.

    A date in a heading over the whole page ("Staff case, November 2026") is of the page, and dates none of them.
    """
    whole = set(items[0].context).intersection(*(i.context for i in items)) if items else set()
    of_page = {found.period for heading in whole for found in find_periods(heading)}
    placed: list[EvidenceItem] = []
    for item in items:
        period = None if item.period in of_page else item.period
        above = placed[-1] if placed and placed[-1].context == item.context else None
        if period is None and item.period is None and above is not None:
            period = above.period
        placed.append(item if period == item.period else item.model_copy(update={"period": period}))
    return tuple(placed)


def months_of(items: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """The months in which dated entries begin, in order, each once (`October 2026`)."""
    dated = sorted((i.period for i in items if i.period is not None), key=lambda p: p.start)
    return tuple(dict.fromkeys(_called(p) for p in dated))


def _called(period: Period) -> str:
    """A month by its name; a quarter, half or year says nothing about its months."""
    year, month = period.start.year, period.start.month
    if period.precision is Precision.QUARTER:
        return quarter_of(period.start).called
    if period.precision is Precision.HALF:
        return f"H{1 if month < 7 else 2} {year}"
    return str(year) if period.precision is Precision.YEAR else month_name(period)


def span_of(items: Sequence[EvidenceItem]) -> str:
    """`October 2026`, or `October 2026 to November 2026`; empty where nothing is dated."""
    months = months_of(items)
    if not months:
        return ""
    return months[0] if len(months) == 1 else f"{months[0]} to {months[-1]}"
