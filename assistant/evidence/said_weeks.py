"""Days said by their week or month: "Tuesday last week", "end of next month", "early December", "Friday week"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from assistant.domain.period import Period, Precision, month_period, months_back
from assistant.evidence.date_forms import month_number

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY = (
    r"(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?-i:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun))"
    r"(?![\w-])(?:['’]s(?!\w))?"
)
_WEEK = timedelta(weeks=1)
_STEPS = {"last": -1, "previous": -1, "past": -1, "this": 0, "the": 0, "next": 1, "coming": 1}


def one_day(day: date) -> Period:
    """The period of a single day."""
    return Period(start=day, end=day, precision=Precision.DAY)


def day_number(match: re.Match[str]) -> int:
    """Monday 0 to Sunday 6 of a match of `DAY`."""
    return next(n for n, name in enumerate(DAYS) if name.startswith(match["day"].lower()[:3]))


def _monday(today: date, step: int = 0) -> date:
    return today - timedelta(days=today.weekday()) + step * _WEEK


def _range(start: date, end: date) -> Period:
    return Period(start=start, end=end, precision=Precision.RANGE) if start < end else one_day(start)


def _step(match: re.Match[str]) -> int:
    return _STEPS[match["which"].lower()]


def _day_of_week(match: re.Match[str], today: date, _: bool) -> Period:
    """ "Tuesday last week": that day of that week, whatever today is."""
    return one_day(_monday(today, _step(match)) + timedelta(days=day_number(match)))


def _week_on(match: re.Match[str], today: date, _: bool) -> Period:
    """ "Friday week", "a week from Friday": seven days after the coming one."""
    return one_day(today + timedelta(days=(day_number(match) - today.weekday() - 1) % 7 + 1) + _WEEK)


def _after_next(match: re.Match[str], today: date, _: bool) -> Period:
    return one_day(_monday(today, 2) + timedelta(days=day_number(match)))


def _before_last(match: re.Match[str], today: date, _: bool) -> Period:
    """ "the Friday before last", "two Fridays ago": seven days before the last one."""
    return one_day(today - timedelta(days=(today.weekday() - day_number(match) - 1) % 7 + 1) - _WEEK)


def _week_before_last(_: re.Match[str], today: date, __: bool) -> Period:
    monday = _monday(today, -2)
    return Period(start=monday, end=monday + timedelta(days=6), precision=Precision.WEEK)


def _two_days_off(match: re.Match[str], today: date, _: bool) -> Period:
    return one_day(today + timedelta(days=-2 if "yester" in match.group().lower() else 2))


def _fortnight_ago(_: re.Match[str], today: date, __: bool) -> Period:
    return one_day(today - 2 * _WEEK)


def _working_days(match: re.Match[str], today: date, _: bool) -> Period:
    day, left = today, int(match["n"])
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return one_day(day)


def _part_of_week(match: re.Match[str], today: date, ahead: bool) -> Period:
    """Monday and Tuesday, Wednesday, or Thursday and Friday; what is "earlier" or "later" is told from today."""
    monday, part = _monday(today, _step(match)), match["part"].lower()
    if part == "earlier":
        return _range(monday, max(monday, today - timedelta(days=1)))
    if part == "later":
        return _range(today + timedelta(days=1), max(today + timedelta(days=1), monday + timedelta(days=4)))
    first, last = {"s": (0, 1), "b": (0, 1), "m": (2, 2)}.get(part[0], (0, 1) if part == "early" else (3, 4))
    start, end = monday + timedelta(days=first), monday + timedelta(days=last)
    return one_day(end) if ahead and first else _range(start, end)


def _third_of(month: Period, part: str, *, ahead: bool) -> Period:
    """The first ten days of a month, the next ten, or the rest; the end of a month ahead is its last day."""
    if part.startswith(("s", "b", "early")):
        return _range(month.start, month.start.replace(day=10))
    if part.startswith("m"):
        return _range(month.start.replace(day=11), month.start.replace(day=20))
    return one_day(month.end) if ahead else _range(month.start.replace(day=21), month.end)


def _part_of_month(match: re.Match[str], today: date, ahead: bool) -> Period:
    first = today.replace(day=1)
    if _step(match) < 0:
        first = months_back(first, 1).start
    elif _step(match) > 0:
        first = (first + timedelta(days=32)).replace(day=1)
    return _third_of(month_period(first.year, first.month), match["part"].lower(), ahead=ahead)


def _named_month(match: re.Match[str], today: date) -> Period:
    number = month_number(match["month"])
    year = min((today.year - 1, today.year, today.year + 1), key=lambda y: abs((date(y, number, 15) - today).days))
    return month_period(year, number)


def _part_of_named(match: re.Match[str], today: date, ahead: bool) -> Period:
    return _third_of(_named_month(match, today), match["part"].lower(), ahead=ahead)


def _week_of_named(match: re.Match[str], today: date, _: bool) -> Period:
    """ "the first week of December": its days 1 to 7; the last week is its last seven days."""
    month, which = _named_month(match, today), match["nth"].lower()
    if which == "last":
        return _range(month.end - timedelta(days=6), month.end)
    start = month.start + ["first", "second", "third", "fourth"].index(which) * _WEEK
    last = monthrange(start.year, start.month)[1]
    return _range(start, start.replace(day=min(start.day + 6, last)))


_PART = r"(?P<part>end|close|start|beginning|middle|early|earlier|late|later|mid)"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?!\s?\d)"
)
_WHICH = r"(?P<which>last|previous|this|next)"
Resolve = Callable[[re.Match[str], date, bool], Period | None]
WEEK_WORDS: tuple[tuple[str, Resolve], ...] = (
    (rf"\b{DAY}(?:\s(?:morning|afternoon|evening|night))?,?\s(?:of\s)?{_WHICH}\s(?:week|wk)\b", _day_of_week),
    (rf"\b{_WHICH}\s(?:week|wk)(?:['’]s)?,?\s(?:on\s)?{DAY}", _day_of_week),
    (rf"\b{DAY}\sweek\b(?!\s?#?\d|\s(?:of|after|before)\b)", _week_on),
    (rf"\b(?:a|one)\sweek\s(?:from|on)\s{DAY}", _week_on),
    (rf"\b(?:the\s)?{DAY}\safter\snext\b", _after_next),
    (rf"\b(?:the\s)?{DAY}\sbefore\slast\b", _before_last),
    (r"\btwo\s(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s\sago\b", _before_last),
    (r"\b(?:the\s)?week\sbefore\slast\b", _week_before_last),
    (r"\b(?:the\s)?day\s(?:before\syesterday|after\stomorrow)\b", _two_days_off),
    (r"\ba\sfortnight\sago\b", _fortnight_ago),
    (r"\b(?:in|within)\s(?P<n>\d{1,2})\s(?:working|business|work)\sdays\b", _working_days),
    (rf"\b(?:the\s)?{_PART}[\s-](?:of\s)?{_WHICH}\s(?:week|wk)\b", _part_of_week),
    (rf"\b(?:the\s)?{_PART}[\s-](?:of\s)?{_WHICH}\smonth\b", _part_of_month),
)
"""Forms that hold only on the day on which they are read."""
MONTH_WORDS: tuple[tuple[str, Resolve], ...] = (
    (rf"\b(?:the\s)?{_PART}[\s-](?:of\s|in\s)?{_MONTH}", _part_of_named),
    (rf"\b(?:the\s)?(?P<nth>first|second|third|fourth|last)\sweek\s(?:of|in)\s{_MONTH}", _week_of_named),
)
"""Forms that name their month."""
