"""Dates with a precision: a month is an interval, not its first day."""

from __future__ import annotations

import calendar
import re
from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from assistant.domain.errors import UsageError


class Precision(StrEnum):
    """How exactly a date was given."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    RANGE = "range"


class Period(BaseModel):
    """The interval, both ends included, in which something happened."""

    model_config = ConfigDict(frozen=True)

    start: date
    end: date
    precision: Precision

    def within(self, window: Period) -> bool:
        """True when the whole interval lies in the window (product: an item counts only then)."""
        return window.start <= self.start and self.end <= window.end


def month_period(year: int, month: int) -> Period:
    """The calendar month as an interval."""
    last = calendar.monthrange(year, month)[1]
    return Period(start=date(year, month, 1), end=date(year, month, last), precision=Precision.MONTH)


def months_back(today: date, months: int) -> Period:
    """The window from the same day `months` months (1 or more) ago to `today`, both ends included."""
    index = today.year * 12 + today.month - 1 - months
    year, month = index // 12, index % 12 + 1
    day = min(today.day, calendar.monthrange(year, month)[1])
    return Period(start=date(year, month, day), end=today, precision=Precision.RANGE)


def months_in_window(text: str) -> int:
    """Months of a window such as 12m, 1y or 12: 1 to 120; raises UsageError."""
    match = re.fullmatch(r"(\d{1,3})\s*(m|mo|months?|y|years?)?", text.strip().lower(), re.ASCII)
    months = int(match.group(1)) * (12 if (match.group(2) or "m").startswith("y") else 1) if match else 0
    if not 1 <= months <= 120:
        raise UsageError(f"A window is 1 to 120 months, such as 12m, not “{text[:40]}”.")
    return months
