"""Days as people say them, resolved against a given day: "last Tuesday", "the 15th", "in two weeks", "30 Nov"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from assistant.domain.period import Period, Precision, month_period, months_back
from assistant.evidence.date_forms import month_number
from assistant.evidence.dates import find_periods
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.said_weeks import DAY, DAYS, MONTH_WORDS, WEEK_WORDS, Resolve, day_number, one_day


class SaidDate(NamedTuple):
    """A date said at `text[start:end]`; `relative` when it holds only on the day on which it is read.

    `period` is None where nothing here resolves it: "last sprint", "next 1:1".
    """

    start: int
    end: int
    period: Period | None
    relative: bool


_COUNT = r"(?P<n>\d{1,2}|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_COUNTS = {"a": 1, "an": 1, "a couple of": 2} | {
    w: n
    for n, w in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_UNIT = r"(?P<unit>day|week|month|sprint|year)s?"


def find_said_dates(text: str, today: date, *, ahead: bool = False) -> tuple[SaidDate, ...]:
    """Every date of the text in order, without overlaps, each resolved to the occurrence nearest to `today`.

    A bare "Friday" or "the 15th" lies behind today in what happened, and `ahead` of it in what is agreed.
    """
    found = [*_written(text, today, ahead), *_relative(text, today, ahead)]
    kept: list[SaidDate] = []
    for said in sorted(found, key=lambda s: (s.start, -s.end, s.period is None)):
        if not kept or said.start >= kept[-1].end:
            kept.append(said)
        elif kept[-1].relative and not said.relative:
            kept[-1] = SaidDate(kept[-1].start, max(kept[-1].end, said.end), said.period, False)
    return tuple(_joined(text, kept))


def _joined(text: str, dates: list[SaidDate]) -> Iterator[SaidDate]:
    """ "Wed 11 Nov" and "Friday (13 Nov)" are one date: the day of the month is what was meant."""
    waiting: SaidDate | None = None
    for said in dates:
        if waiting is not None:
            gap = text[waiting.end : said.start]
            if waiting.relative and not said.relative and re.fullmatch(r",?\s?(?:the\s)?", gap):
                yield SaidDate(waiting.start, said.end, said.period, False)
                waiting = None
                continue
            yield waiting
        waiting = said
    if waiting is not None:
        yield waiting


def _written(text: str, today: date, ahead: bool) -> Iterator[SaidDate]:
    years = (today.year, today.year - 1, today.year + 1)
    named = _SMALL_MONTH.sub(lambda m: m[1] + m[2].capitalize(), text)
    readings = [find_periods(named, default_year=year, day_first=True) for year in years]
    for found in readings[0]:
        others = [f.period for reading in readings for f in reading if (f.start, f.end) == (found.start, found.end)]
        nearest = min(others, key=lambda p: abs((p.start - today).days))
        yield SaidDate(found.start, _without_stop(text, found.end), nearest, False)
    for pattern, resolve in _MONTHS:
        for match in pattern.finditer(text):
            yield SaidDate(match.start(), match.end(), resolve(match, today, ahead), False)
    for match in _HALF_MONTH.finditer(text):
        yield SaidDate(match.start(), match.end(), _half_month(match, today), False)
    for match in _DAY_LIST.finditer(text):
        period = _listed_days(match, today)
        if period:
            yield SaidDate(match.start(), match.end(), period, False)
    for match in _SHORT.finditer(text):
        period = _short_day(match, today, ahead)
        if period:
            yield SaidDate(match.start("all"), match.end("all"), period, False)


_SMALL_MONTH = lazy_pattern(
    r"\b((?:mid|early|late|in|by|until|before|end of|start of|beginning of|week of|of)[\s-](?:the\s)?)"
    r"(jan(?:uary)?|feb(?:ruary)?|april?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
"""Months in small letters, which are read as months only after such a word."""
_HALF_MONTH = lazy_pattern(
    r"\b(?:the\s)?(?P<half>first|second) half of (?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b",
    re.IGNORECASE,
)


def _half_month(match: re.Match[str], today: date) -> Period:
    """The days to the 15th or from the 16th of the month nearest to today."""
    number = month_number(match["month"])
    year = min((today.year - 1, today.year, today.year + 1), key=lambda y: abs((date(y, number, 15) - today).days))
    month = month_period(year, number)
    middle = month.start.replace(day=15)
    if match["half"].lower() == "first":
        return Period(start=month.start, end=middle, precision=Precision.RANGE)
    return Period(start=middle + timedelta(days=1), end=month.end, precision=Precision.RANGE)


_DAY_LIST = lazy_pattern(
    r"\b(?P<first>[0-3]?\d)(?:st|nd|rd|th)?(?:(?:,\s?|\s?&\s|\sand\s|,\sand\s|\s?/\s?)[0-3]?\d(?:st|nd|rd|th)?){0,8}"
    r"(?:,\s?|\s?&\s|\sand\s|,\sand\s|\s?/\s?)(?P<last>[0-3]?\d)(?:st|nd|rd|th)?\s"
    r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*)\b",
    re.IGNORECASE,
)
"""Several days of one month: "2, 4 and 5 November"."""


def _listed_days(match: re.Match[str], today: date) -> Period | None:
    month = month_number(match["month"])
    first, last = (_nearest_day(month, int(match[end]), today) for end in ("first", "last") if int(match[end]))
    if first is None or last is None or first.start > last.start:
        return None
    return Period(start=first.start, end=last.start, precision=Precision.RANGE)


def _without_stop(text: str, end: int) -> int:
    """The end of a date without the full stop of its sentence ("on 3 Nov."), which no small letter follows."""
    return end - 1 if text[end - 1] == "." and not re.match(r"\s[a-z]", text[end:]) else end


_SHORT = lazy_pattern(
    r"(?:\b(?:on|by|at|from|until|till|the|of|review|retro|demo|check|call|meeting|sync)\s|\(|1:1\s|day\s|^|(?<![\d/.])(?=(?:1[3-9]|2\d|3[01])/))"
    r"(?P<all>(?P<a>[0-3]?\d)[/.](?P<b>[01]?\d))(?![\d/]|\.\d)",
    re.IGNORECASE,
)


def _short_day(match: re.Match[str], today: date, ahead: bool) -> Period | None:
    """ "25/11"; where both readings exist ("4/12"), the one on the right side of today. 24/7 is none."""
    a, b = int(match["a"]), int(match["b"])
    if (a, b) == (24, 7):
        return None
    readings = [(a, b), (b, a)] if a <= 12 and b <= 12 else [(a, b)]
    found = [p for day, month in readings if 1 <= month <= 12 and day >= 1 and (p := _nearest_day(month, day, today))]
    fitting = [p for p in found if (p.start > today) is ahead] or found
    return min(fitting, key=lambda p: abs((p.start - today).days)) if fitting else None


def _nearest_day(month: int, day: int, today: date) -> Period | None:
    years = (today.year - 1, today.year, today.year + 1)
    days = [date(year, month, day) for year in years if day <= monthrange(year, month)[1]]
    return one_day(min(days, key=lambda d: abs((d - today).days))) if days else None


def _relative(text: str, today: date, ahead: bool) -> Iterator[SaidDate]:
    for pattern, resolve in _FORMS:
        for match in pattern.finditer(text):
            start, end = match.span("all") if "all" in pattern.groupindex else match.span()
            yield SaidDate(start, end, resolve(match, today, ahead), True)


def _weekday(match: re.Match[str], today: date, ahead: bool) -> Period:
    """ "last Friday" lies before today, "by Friday" after it, "next Friday" in the week after this one."""
    number = day_number(match)
    way = (match["way"] or "").lower()
    back = (today.weekday() - number) % 7 or 7
    if way == "next":
        return one_day(today - timedelta(days=today.weekday()) + timedelta(days=7 + number))
    if way.endswith("coming") or ((match["before"] or ahead) and not way):
        return one_day(today + timedelta(days=(7 - back) or 7))
    if way == "this":
        return one_day(today - timedelta(days=today.weekday()) + timedelta(days=number))
    return one_day(today - timedelta(days=back))


def _end_of_day(match: re.Match[str], today: date, _: bool) -> Period:
    """ "COB Friday": by then something is due, so it lies ahead."""
    return _weekday(match, today, True)


def _the_nth(match: re.Match[str], today: date, ahead: bool) -> Period | None:
    """The last or the next day of that number."""
    wanted = int(match["nth"])
    first = today.replace(day=1)
    months = (first - timedelta(days=1), first, first + timedelta(days=32))
    days = [m.replace(day=wanted) for m in months if 1 <= wanted <= monthrange(m.year, m.month)[1]]
    behind, before = [d for d in days if d <= today], [d for d in days if d > today]
    return one_day(min(before) if ahead and before else max(behind) if behind else min(days)) if days else None


def _ahead(match: re.Match[str], today: date, _: bool) -> Period | None:
    return _moved(match, today, 1)


def _weekdays(match: re.Match[str], today: date, _: bool) -> Period:
    """ "mon, tue and thu last week": from the first to the last of them, last week unless "this week" is said."""
    numbers = [
        next(n for n, name in enumerate(DAYS) if name.startswith(d.lower())) for d in _ANY_DAY.findall(match.group())
    ]
    monday = today - timedelta(days=today.weekday() + (0 if (match["which"] or "").lower() == "this" else 7))
    days = [monday + timedelta(days=n) for n in sorted(numbers)]
    return Period(start=days[0], end=days[-1], precision=Precision.RANGE)


_ANY_DAY = lazy_pattern(r"\b(mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)


def _fortnight(match: re.Match[str], today: date, _: bool) -> Period:
    return one_day(today + timedelta(weeks=4 if "two" in match.group().lower() else 2))


def _week_after_next(_: re.Match[str], today: date, __: bool) -> Period:
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=2)
    return Period(start=monday, end=monday + timedelta(days=6), precision=Precision.WEEK)


def _numbered_week(match: re.Match[str], today: date, _: bool) -> Period | None:
    """ "week 49": the calendar week of that number nearest to today."""
    number = int(match["week"])
    if not 1 <= number <= 52:
        return None
    mondays = [date.fromisocalendar(year, number, 1) for year in (today.year - 1, today.year, today.year + 1)]
    monday = min(mondays, key=lambda d: abs((d - today).days))
    return Period(start=monday, end=monday + timedelta(days=6), precision=Precision.WEEK)


def _ago(match: re.Match[str], today: date, _: bool) -> Period | None:
    return _moved(match, today, -1)


def _moved(match: re.Match[str], today: date, way: int) -> Period | None:
    count = _COUNTS.get(match["n"].lower()) or int(match["n"])
    match match["unit"].lower():
        case "day":
            return one_day(today + timedelta(days=way * count))
        case "week":
            return one_day(today + timedelta(weeks=way * count))
        case "month" | "year" as unit:
            months = count * (12 if unit == "year" else 1)
            return one_day(_months_on(today, months) if way > 0 else months_back(today, months).start)
        case _:
            return None


def _months_on(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _near_day(match: re.Match[str], today: date, _: bool) -> Period:
    said = match.group().lower()
    return one_day(today + timedelta(days=-1 if "yester" in said or "last" in said else 1 if "tomorrow" in said else 0))


def _span(match: re.Match[str], today: date, _: bool) -> Period | None:
    step = {"last": -1, "previous": -1, "this": 0, "next": 1}[match["which"].lower()]
    if match["what"].lower() in ("week", "wk"):
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return Period(start=monday, end=monday + timedelta(days=6), precision=Precision.WEEK)
    first = _months_on(today.replace(day=1), step) if step >= 0 else months_back(today.replace(day=1), 1).start
    return month_period(first.year, first.month)


def _end_of(match: re.Match[str], today: date, _: bool) -> Period:
    what = match["what"].lower()
    last = month_period(today.year, today.month).end
    if what in ("week", "w"):
        return one_day(today - timedelta(days=today.weekday()) + timedelta(days=4))
    if what in ("month", "m"):
        return one_day(last)
    if what in ("quarter", "q"):
        month = (today.month - 1) // 3 * 3 + 3
        return one_day(month_period(today.year, month).end)
    return one_day(date(today.year, 12, 31) if what in ("year", "y") else today)


def _unresolved(match: re.Match[str], today: date, _: bool) -> None:  # noqa: ARG001
    return None


_WORDS: tuple[tuple[str, Resolve], ...] = (
    *WEEK_WORDS,
    (
        r"\b(?:yesterday(?:['’]s|\s(?:morning|afternoon))?|today(?:['’]s)?|tomorrow|last night|tonight"
        r"|this (?:morning|afternoon)(?:['’]s)?)\b",
        _near_day,
    ),
    (
        rf"(?P<before>\b(?:by|until|till|before)\s(?:the\s)?)?(?P<all>\b(?:(?P<way>last|next|this coming|this past"
        rf"|this|coming|past)\s)?{DAY})",
        _weekday,
    ),
    (
        r"\b(?:the|on|by)\s(?P<all>(?P<nth>[12]?\d|3[01])(?:st|nd|rd|th))\b(?!\s(?:of|percentile|time|floor|floors"
        r"|century|attempt|try))",
        _the_nth,
    ),
    (
        r"\b(?:mon|tues?|wed|thur?s?|fri)(?:day)?(?:(?:,\s?|\sand\s|\s?&\s|,\sand\s|/)"
        r"(?:mon|tues?|wednes|wed|thur?s?|fri)(?:day)?)+,?\s(?:of\s)?(?P<which>last|this)\s(?:week|wk)\b",
        _weekdays,
    ),
    (r"\b(?:in\s)?(?:a\sfortnight|two\sfortnights)\b(?!\sago)", _fortnight),
    (r"\b(?:week|kw|cw|wk)\s?(?P<week>[1-5]?\d)\b(?![/.-]?\d)", _numbered_week),
    (r"\b(?:the\s)?week after next\b", _week_after_next),
    (rf"\b(?:in|within|after)\s(?:about\s)?{_COUNT}\s{_UNIT}(?:['’]?\stime)?\b(?!\sof)", _ahead),
    (rf"^\s*{_COUNT}\s{_UNIT}(?:['’]?\stime)?\.?\s*$", _ahead),
    (rf"\b{_COUNT}\s{_UNIT}\sfrom\s(?:now|today)\b", _ahead),
    (rf"\b{_COUNT}\s{_UNIT}\sago\b", _ago),
    (r"\b(?P<which>last|previous|next|this)\s(?P<what>week|wk|month)(?:['’]s)?\b", _span),
    (r"\b(?:the\s)?(?:end of (?:the |this )?|eo)(?P<what>week|month|quarter|year|day|[wmqyd])\b", _end_of),
    (r"\b(?:the\s)?(?P<what>week|month|quarter|year)(?:['’]s|s)?[\s-]end\b", _end_of),
    (
        rf"\b(?:eod|cob|eob|end of (?:the )?day|close of (?:business|play))\s(?:on\s)?(?P<before>)(?P<way>this )?{DAY}",
        _end_of_day,
    ),
    (rf"\b{DAY},?\sthe\s(?P<nth>[12]?\d|3[01])(?:st|nd|rd|th)\b(?!\sof)", _the_nth),
    (r"\b(?:last|this|next|previous) (?:sprint|iteration|release|cycle)\b", _unresolved),
)
_MONTHS = tuple((re.compile(pattern, re.IGNORECASE), resolve) for pattern, resolve in MONTH_WORDS)
_FORMS = tuple((re.compile(pattern, re.IGNORECASE), resolve) for pattern, resolve in _WORDS)
