"""Dates in prose as intervals: one reading for the importer and for the check of a sentence against its evidence."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from assistant.domain.period import Period, Precision, month_period
from assistant.evidence.date_forms import Grain, WrittenDate, written_dates
from assistant.evidence.lazy import lazy_pattern


class FoundPeriod(NamedTuple):
    """An interval and the span that names it: `text[start:end]`."""

    period: Period
    start: int
    end: int


class MonthDay(NamedTuple):
    """A month or a day as far as it was named: "June 11" has no year, "June 2026" no day."""

    month: int
    day: int | None
    year: int | None
    start: int
    end: int

    def agrees(self, other: MonthDay) -> bool:
        """True when neither names something else than the other; what one leaves out is not held against it."""
        pairs = ((self.month, other.month), (self.day, other.day), (self.year, other.year))
        return all(mine is None or theirs is None or mine == theirs for mine, theirs in pairs)


_TO = lazy_pattern(r"\s?(?:[-–—]|→|->)\s?|\s(?:to|until|till|through|thru)\s", re.IGNORECASE)
_WITH = lazy_pattern(r"\s?[/&+]\s?|,\s|,?\s(?:and|or)\s", re.IGNORECASE)
_WEEK_OF = lazy_pattern(
    r"\b(?:(?:week|wk)\s?(?:of|commencing|starting|beginning)|w/c):?\s(?:the\s)?(?:\w{3,6}day,?\s)?$", re.IGNORECASE
)
_WEEK_ENDING = lazy_pattern(r"\b(?:week\s?ending|w/e):?\s(?:the\s)?(?:\w{3,6}day,?\s)?$", re.IGNORECASE)
_WEEK_NUMBER = lazy_pattern(r"\b(?:week|wk|weeknotes?)\s?#?\d{1,3}\s?[:,|–—-]?\s?\(?$", re.IGNORECASE)
_BEFORE_A_MONTH = lazy_pattern(
    r"\b(?:in|since|until|till|from|by|during|of|for|early|mid|late|last|this|next|through|to)[\s-]$", re.IGNORECASE
)
_AFTER_A_MONTH = lazy_pattern(r"\s*(?:$|[^\w\s])")
_OPEN_END = lazy_pattern(
    r"\s?(?:(?:[-–—]|to|until|till|through)\s?(?:present|now|today|ongoing|current(?:ly)?|date)\b|[-–—]\s?[)\]]?$|onwards?\b)",
    re.IGNORECASE,
)
_OPEN_START = lazy_pattern(r"\b(?:since|starting|as of)\s(?:the\s|early\s|mid[\s-]|late\s)?$", re.IGNORECASE)
_BESIDE_A_DATE = lazy_pattern(r"\b(?:from|between|on|in|the|date|dated|period|duration)\b|[\W_]+", re.IGNORECASE)


def find_periods(
    text: str, *, default_year: int | None = None, day_first: bool | None = None
) -> tuple[FoundPeriod, ...]:
    """Every date and range of the text as an interval, in order, without overlaps.

    `default_year` completes "June 11", "in March", "Q2"; without it those have no interval and are left out.
    `day_first` settles 05/04/2026 (see `day_first_in`); where nothing does, the interval spans both readings. Fiscal
    years, sprints, versions and counts are no dates. An open range ("March 2025 – present") gives its beginning;
    `is_open` tells.
    """
    found = []
    for first, last in _ranges(text, day_first):
        start, end = _interval(first, default_year), _interval(last or first, default_year)
        if last is None and start is not None:
            found.append(_in_its_week(text, FoundPeriod(start, first.start, first.end)))
        elif last is not None and start and end and start.start <= end.end:
            period = Period(start=start.start, end=end.end, precision=Precision.RANGE)
            found.append(FoundPeriod(period, first.start, last.end))
    return tuple(found)


def find_period(text: str, *, default_year: int | None = None, day_first: bool | None = None) -> FoundPeriod | None:
    """The first date or range of the text, or None. See `find_periods`."""
    return next(iter(find_periods(text, default_year=default_year, day_first=day_first)), None)


def find_month_days(text: str) -> tuple[MonthDay, ...]:
    """Every month and day named in any form, with the year where it was given: to compare "June 11" with 2026-06-11."""
    named = []
    for written in (item for pair in _ranges(text, None) for item in pair if item is not None):
        if written.grain in (Grain.DAY, Grain.DAYS, Grain.MONTH) and written.number is not None:
            longest = monthrange(written.year or 2024, written.number)[1]
            named += [
                MonthDay(written.number, day, written.year, written.start, written.end)
                for day in dict.fromkeys((written.day, written.last_day or written.day))
                if day is None or day <= longest
            ]
    return tuple(named)


def yearless_month(text: str) -> str | None:
    """The month that opens a text without a year ("Nov", "In March I ..."), as it is written; None where none does."""
    named = find_month_days(text)
    first = next(iter(named), None)
    if first is None or first.year is not None or first.day is not None:
        return None
    if len(named) > 1 and _TO.fullmatch(text[first.end : named[1].start]):
        return None
    opens = re.fullmatch(r"\W*(?:(?:in|early|mid|late)\W+)*", text[: first.start], re.IGNORECASE)
    return text[first.start : first.end] if opens else None


def span_of_months(months: Sequence[str], today: date) -> Period | None:
    """The months up to `today` that months without a year lie in, by the way they go; None of one or none.

    "Dec, Jan ... Nov" begins with December, "Nov, Oct ... Dec" ends with November.
    """
    numbers = list(dict.fromkeys(m.month for text in months for m in find_month_days(text)[:1]))
    if len(numbers) < 2:
        return None
    forward = sum((b - a) % 12 <= 6 for a, b in pairwise(numbers))
    first = numbers[0] if 2 * forward >= len(numbers) - 1 else numbers[-1]
    reach = max((number - first) % 12 for number in numbers)
    last = first + reach - 1  # Counted from January of the first month's year, from 0.
    year = today.year if last < today.month else today.year - 1
    year -= last - 12 >= today.month
    end = month_period(year + last // 12, last % 12 + 1)
    return Period(start=date(year, first, 1), end=end.end, precision=Precision.RANGE)


def only_period(text: str, *, default_year: int | None = None, day_first: bool | None = None) -> FoundPeriod | None:
    """The date or range when the text says nothing else ("Period: January 2025 – July 2025"), or None."""
    found = find_periods(text, default_year=default_year, day_first=day_first)
    if len(found) != 1:
        return None
    rest = text[: found[0].start] + " " + text[found[0].end :]
    return found[0] if not _BESIDE_A_DATE.sub("", _OPEN_END.sub(" ", rest)) else None


def is_date(text: str) -> bool:
    """True for a text that is a date and nothing else, whatever its year: "Jan", "dec 25", "12/25", "Q3"."""
    return _NUMBERS.fullmatch(text) is not None or only_period(text.title(), default_year=2000) is not None


_NUMBERS = lazy_pattern(r"\W*[01]?\d/\d\d(?:\W{1,5}[01]?\d/\d\d)?\W*")


def parse_date(text: str) -> date | None:
    """The first day of the one date that the text states ("2023-04", "April 2023"), or None."""
    found = only_period(text)
    return found.period.start if found else None


def is_open(text: str, found: FoundPeriod) -> bool:
    """True when the date only begins something that goes on: "since March 2025", "2023 – present"."""
    return bool(_OPEN_END.match(text, found.end) or _OPEN_START.search(text[max(0, found.start - 30) : found.start]))


def day_first_in(text: str) -> bool | None:
    """True where a document writes 13/10/2017, false for 10/13/2017, None where its dates do not tell or disagree."""
    votes = {int(a) > 12 for a, b in _NUMERIC.findall(text) if (int(a) > 12) != (int(b) > 12)}
    return votes.pop() if len(votes) == 1 else None


_NUMERIC = lazy_pattern(r"(?<![\d./-])([0-3]?\d)[-/]([0-3]?\d)[-/](?:(?:19|20)\d\d|[1-3]\d)(?![\d/-])")


def _ranges(text: str, day_first: bool | None) -> Iterator[tuple[WrittenDate, WrittenDate | None]]:
    """Single dates and pairs that bound a range; a year that stands once is shared by both."""
    dates = written_dates(text, day_first)
    position = 0
    while position < len(dates):
        first, last = dates[position], None
        if position + 1 < len(dates):
            following = dates[position + 1]
            gap = text[first.end : following.start]
            if len(gap) < 12 and (_TO.fullmatch(gap) or _WITH.fullmatch(gap)):
                first, following = _sharing_year(first, following)
                dates[position + 1] = following
                if _TO.fullmatch(gap) or _adjacent(first, following):
                    last = following
        position += 1 if last is None else 2
        if last is not None or first.year is not None or first.firm or _is_month(text, first):
            yield first, last


def _is_month(text: str, written: WrittenDate) -> bool:
    """Whether a month's name alone is a month: "in March" and "March:", but not "march on", "we may", "May also"."""
    before, after = text[max(0, written.start - 12) : written.start], text[written.end : written.end + 12]
    if not text[written.start].isupper():
        return False
    at_start = (
        written.start < 12
        and not before.strip(" ([*_#>-")
        and (written.number not in (3, 5) or _AFTER_A_MONTH.match(after))
    )
    enclosed = before.endswith("(") and after.startswith(")")
    listed = before.endswith(", ") and (after.startswith(",") or not after.strip(" .)"))
    return bool(at_start or enclosed or listed or _BEFORE_A_MONTH.search(before))


def _sharing_year(first: WrittenDate, last: WrittenDate) -> tuple[WrittenDate, WrittenDate]:
    """ "Nov – Feb 2025" begins in 2024; "Nov 2024 – Feb" ends in 2025."""
    later = _order(first) > _order(last)
    if first.year is None and last.year is not None and first.grain is not Grain.YEAR:
        first = replace(first, year=last.year - later)
    elif last.year is None and first.year is not None and first.grain is not Grain.YEAR:
        last = replace(last, year=first.year + later)
    return first, last


def _order(written: WrittenDate) -> tuple[int, int]:
    months = {Grain.QUARTER: 3, Grain.HALF: 6}.get(written.grain, 1)
    return ((written.number or 1) - 1) * months, written.day or 0


def _adjacent(first: WrittenDate, last: WrittenDate) -> bool:
    """ "June/July 2025" and "Q1 & Q2 2025" are one stretch of time."""
    if first.grain is not last.grain or first.grain not in (Grain.MONTH, Grain.QUARTER, Grain.HALF):
        return False
    size = {Grain.MONTH: 12, Grain.QUARTER: 4, Grain.HALF: 2}[first.grain]
    ends = [(item.year or 0) * size + (item.number or 0) for item in (first, last)]
    return ends[1] - ends[0] == 1


def _interval(written: WrittenDate, default_year: int | None) -> Period | None:
    """The interval of one date, or None when the year is unknown or the day does not exist."""
    year = written.year if written.year is not None else default_year
    if year is None:
        return None
    try:
        return _dated(written, year)
    except ValueError:
        return None


def _dated(written: WrittenDate, year: int) -> Period:
    number, day = written.number or 1, written.day or 1
    match written.grain:
        case Grain.DAY:
            return _between(date(year, number, day), date(year, number, day), Precision.DAY)
        case Grain.DAYS:
            return _between(date(year, number, day), date(year, number, written.last_day or day), Precision.RANGE)
        case Grain.SPLIT:
            ends = sorted((date(year, number, day), date(year, day, number)))
            return _between(ends[0], ends[1], Precision.RANGE)
        case Grain.WEEK:
            monday = date.fromisocalendar(year, number, 1)
            return _between(monday, monday + timedelta(days=6), Precision.WEEK)
        case Grain.MONTH:
            return month_period(year, number)
        case Grain.QUARTER:
            return _months(year, number * 3 - 2, 3, Precision.QUARTER)
        case Grain.HALF:
            return _months(year, number * 6 - 5, 6, Precision.HALF)
        case Grain.YEARS:
            return _between(date(year, 1, 1), date(number, 12, 31), Precision.RANGE)
        case _:
            return _months(year, 1, 12, Precision.YEAR)


def _between(start: date, end: date, precision: Precision) -> Period:
    if end < start:
        raise ValueError(f"{end} is before {start}")
    return Period(start=start, end=end, precision=precision)


def _months(year: int, first: int, count: int, precision: Precision) -> Period:
    last = month_period(year, first + count - 1)
    return Period(start=date(year, first, 1), end=last.end, precision=precision)


def _in_its_week(text: str, found: FoundPeriod) -> FoundPeriod:
    """The week where the words before a day say so: "week of May 4, 2026", "week ending …", "Week 12: 13-10-2017"."""
    if found.period.precision is not Precision.DAY:
        return found
    before, day = text[max(0, found.start - 40) : found.start], found.period.start
    for pattern in (_WEEK_OF, _WEEK_ENDING, _WEEK_NUMBER):
        if match := pattern.search(before):
            monday = day - timedelta(days=day.weekday())
            first = day if pattern is _WEEK_OF and day.weekday() == 6 else monday
            if pattern is _WEEK_ENDING:
                first = day - timedelta(days=6)
            week = Period(start=first, end=first + timedelta(days=6), precision=Precision.WEEK)
            return FoundPeriod(week, found.start - len(before) + match.start(), found.end)
    return found
