"""Dates as they are said aloud: "10 Nov" as "10 November", "mon and tue" as "Monday and Tuesday"."""

from __future__ import annotations

import re
from datetime import date

from assistant.domain.period import Period, Precision
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.feedback.quotations import outside_quotes

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


_MONTH = lazy_pattern(
    r"(?<=\d )("
    + "|".join(m[:3] + "|" + m for m in _MONTHS)
    + r"|sept)\b\.?|\b("
    + "|".join({m[:3] for m in _MONTHS} | set(_MONTHS))
    + r"|sept)\b\.?(?= \d)",
    re.IGNORECASE,
)


_WEEKDAY = lazy_pattern(r"\b(mon|tues?|wed|thur?s?|fri|sat|sun)(?:\.(?=\s\d)|(?=,?\s\d{1,2}\b))", re.IGNORECASE)


_A_DAY = r"(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?"
_SHORT_DAY = lazy_pattern(rf"\b{_A_DAY}", re.IGNORECASE)
_WEEKDAY_LIST = lazy_pattern(rf"\b{_A_DAY}(?:(?:,\s?(?:and\s)?|\sand\s|\s?&\s?|\sor\s){_A_DAY})+", re.IGNORECASE)
_WEEKDAY_FULL = lazy_pattern(r"\b(" + "|".join(WEEKDAYS) + r")\b", re.IGNORECASE)


_MONTH_FULL = lazy_pattern(r"\b(" + "|".join(m for m in _MONTHS if m not in ("May", "March")) + r")\b", re.IGNORECASE)


_ISO = lazy_pattern(r"\b(\d{4})-(\d\d)-(\d\d)\b")


def say_day(day: date) -> str:
    """ "1 December"."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def say_period(period: Period) -> str:
    """ "10 November", or "2 to 8 November"."""
    if period.precision is Precision.DAY or period.start == period.end:
        return say_day(period.start)
    if period.start.month == period.end.month:
        return f"{period.start.day} to {say_day(period.end)}"
    return f"{say_day(period.start)} to {say_day(period.end)}"


def with_full_dates(text: str) -> str:
    """ISO days, short months and short weekdays spelled as they are said; quotations stay as they are."""
    return outside_quotes(text, _full_dates)


def full_dates_of(text: str) -> str:
    """The text, quotations included, with its dates spelled as they are said."""
    return _full_dates(text)


def _full_dates(text: str) -> str:
    text = _ISO.sub(lambda m: say_day(date(int(m[1]), int(m[2]), int(m[3]))), text)
    text = _WEEKDAY_LIST.sub(lambda m: _SHORT_DAY.sub(lambda d: _longer(d.group(), WEEKDAYS), m.group()), text)
    text = _WEEKDAY.sub(lambda m: _longer(m[1], WEEKDAYS), text)
    text = _MONTH.sub(lambda m: _longer(m[1] or m[2], _MONTHS), text)
    text = _WEEKDAY_FULL.sub(lambda m: m[1].capitalize(), text)
    return _MONTH_FULL.sub(lambda m: m[1].capitalize(), text)


def _longer(short: str, names: list[str]) -> str:
    return next(n for n in names if n.lower().startswith(short.lower()[:3]))
