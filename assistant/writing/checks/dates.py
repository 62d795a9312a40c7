"""Every date of the sentence is one that the evidence, its headings or its period names; none is finer than that."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from assistant.domain.period import Period
from assistant.evidence.date_forms import month_number
from assistant.evidence.dates import MonthDay, find_month_days, find_periods
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.masks import MONTHS, MarkKind
from assistant.evidence.pairs import is_bare
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.objects import counted, keys
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.concepts import keys_of
from assistant.writing.source import Source

_PART = lazy_pattern(
    r"\b(?:(?P<letter>[QH])(?P<n>[1-4])|(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\s+(?P<kind>quarter"
    r"|half))\b"
    r"(?:\s*[-/,]?\s*(?:of\s+)?(?P<year>(?:19|20)\d\d))?|\b(?P<year2>(?:19"
    r"|20)\d\d)[\s-]?(?P<letter2>[QH])(?P<n2>[1-4])\b",
    re.IGNORECASE,
)
_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_YEAR = lazy_pattern(r"(?<![\w.,/$€£-])(?:19[89]\d|20\d\d)(?![\w%]|[.,]\d)")
_NUMERIC = lazy_pattern(r"(?<![\d./-])(\d{1,2})/(\d{1,2})(?![\d/]|\s?(?:of|services|teams))")


class PartOfYear(NamedTuple):
    """A quarter or half, with its year where it was given."""

    letter: str
    number: int
    year: int | None
    start: int
    end: int


class Dates(NamedTuple):
    """All dates of a text."""

    days: tuple[MonthDay, ...]
    parts: tuple[PartOfYear, ...]
    years: tuple[tuple[int, int, int], ...]
    periods: tuple[Period, ...]


@lru_cache(maxsize=4096)
def read_dates(text: str) -> Dates:
    """Days, months, quarters, halves and years that a text names."""
    days = list(find_month_days(text))
    taken = {at for day in days for at in range(day.start, day.end)}
    for match in _NUMERIC.finditer(text):
        month, day = int(match[1]), int(match[2])
        if month > 12 and match[2].startswith("0"):  # "21/07": nothing but a day before its month is written so
            month, day = day, month
        if 1 <= month <= 12 and 1 <= day <= 31 and match.start() not in taken:
            days.append(MonthDay(month, day, None, *match.span()))
    days += [*_sharing_a_month(text, days)]
    years = tuple((int(m.group()), *m.span()) for m in _YEAR.finditer(text))
    return Dates(tuple(days), tuple(_parts(text)), years, tuple(found.period for found in find_periods(text)))


_DAY_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_AND_DAY = r"\s*(?:,\s*(?:and\s+)?|/|&|\+|\band\b|\bor\b)\s*"
_DAYS_BEFORE = lazy_pattern(rf"(?<![\w./-])(?:{_DAY_NUMBER}{_AND_DAY})+$", re.IGNORECASE)
_DAYS_AFTER = lazy_pattern(rf"(?:{_AND_DAY}{_DAY_NUMBER}(?![\w%]|[.,:/-]\d))+(?=\s*(?:[,.;:()]|$))", re.IGNORECASE)


_DIGITS = lazy_pattern(r"\d+")


def _sharing_a_month(text: str, days: list[MonthDay]) -> Iterator[MonthDay]:
    """The 2nd and the 15th of "2, 15 and 28 July"; the 15th and the 28th of "July 2, 15 and 28"."""
    for named in days:
        if named.day is None or named.start < 0:
            continue
        leads = text[named.start].isdigit()
        run = _DAYS_BEFORE.search(text, max(0, named.start - 40), named.start) if leads else None
        if not leads:
            run = _DAYS_AFTER.match(text, named.end)
        if run is None or not re.match(rf"{_DAY_NUMBER}\s+(?:of\s+)?[a-z]|[a-z]", text[named.start :], re.IGNORECASE):
            continue
        numbers = [
            (int(m.group()), run.start() + m.start(), run.start() + m.end()) for m in _DIGITS.finditer(run.group())
        ]
        in_order = [n for n, *_ in numbers] + [named.day] if leads else [named.day, *(n for n, *_ in numbers)]
        if all(a < b for a, b in pairwise(in_order)):
            yield from (MonthDay(named.month, day, named.year, start, end) for day, start, end in numbers)


def _parts(text: str) -> Iterator[PartOfYear]:
    for match in _PART.finditer(text):
        year = match["year"] or match["year2"]
        if match["nth"]:
            letter = "q" if match["kind"].casefold() == "quarter" else "h"
            if match["nth"].casefold() == "last" and not year:
                continue
            number = _NTH.get(match["nth"].casefold(), 4 if letter == "q" else 2)
        else:
            letter, number = (match["letter"] or match["letter2"]).casefold(), int(match["n"] or match["n2"])
        yield PartOfYear(letter, number, int(year) if year else None, *match.span())


def day_starts(claim: Claim) -> frozenset[int]:
    """Where days stand, also those that are written as a number alone: 2 and 15 of "2, 15 and 28 July"."""
    return frozenset(day.start for day in read_dates(claim.text).days)


def find_dates(claim: Claim) -> Iterator[Problem]:
    """Dates that no single source names."""
    for start, end, backed in dated(claim):
        if not backed and not claim.is_quoted(start):
            yield _problem(claim, start, end)
    yield from _impossible(claim)
    yield from _told_twice(claim)


_MONTH_AND_NUMBER = lazy_pattern(
    rf"\b(?P<m1>{MONTHS})\.?\s+(?P<n1>\d+(?:\.\d+)?)(?![\w%]|[.,]?\d)|(?<![\w.,/])(?P<n2>\d+(?:\.\d+)?)\s+(?:of\s+)?(?P<m2>{MONTHS})\b",
    re.IGNORECASE,
)


_AND_DATE = lazy_pattern(r"\s*(?:,|&|\+|/|[-–]|->|→|\b(?:and|or|to)\b)+\s*(?:(?:and|on|the)\s+)*", re.IGNORECASE)


def _told_twice(claim: Claim) -> Iterator[Problem]:
    """ "On 15 July and 15 July": the evidence has two days here."""
    days = sorted((d for d in read_dates(claim.text).days if d.day is not None), key=lambda d: d.start)
    for first, second in pairwise(days):
        same = (first.month, first.day) == (second.month, second.day)
        if same and first.end <= second.start and _AND_DATE.fullmatch(claim.text[first.end : second.start]):
            yield _problem(claim, first.start, second.end)


def _impossible(claim: Claim) -> Iterator[Problem]:
    """ "31 April", "since June 0", "3 March 47": a number beside a month that is no day and counts nothing."""
    bare = {q.start for q in claim.quantities if is_bare(q)}
    for match in _MONTH_AND_NUMBER.finditer(claim.text):
        group = "1" if match["m1"] else "2"
        month, number, start = match[f"m{group}"], match[f"n{group}"], match.start(f"n{group}")
        is_day = (
            number.isdigit()
            and 1 <= int(number) <= monthrange(_year_after(claim.text, match.end()), month_number(month))[1]
        )
        is_year = number.isdigit() and len(number) == 4
        counts = start not in bare and not any(m.start <= start < m.end for m in claim.marks)
        if (
            is_day
            or is_year
            or counts
            or claim.is_quoted(start)
            or not month[0].isupper()
            or not _stands_alone(claim, start, number)
        ):
            continue
        yield _problem(claim, *match.span())
    for quantity in claim.quantities:
        before = next((m for m in claim.marks if m.kind is MarkKind.DATE and 0 < quantity.start - m.end <= 2), None)
        if before is None or quantity.start not in bare:
            continue
        gap, written = claim.text[before.end : quantity.start], claim.text[before.start : before.end]
        ends = re.match(r"\s*(?:[,.;)]|$)", claim.text[quantity.end :]) is not None
        if _HAS_DAY.search(written) and not _YEAR.search(written) and ends and gap in (" ", ", "):
            yield _problem(claim, before.start, quantity.end)


def _year_after(text: str, end: int) -> int:
    """The year that follows a day; a leap year where none does."""
    year = re.match(r",?\s*((?:19|20)\d\d)\b", text[end:])
    return int(year[1]) if year else 2024


_HAS_DAY = lazy_pattern(r"[A-Za-z].*\d|\d.*[A-Za-z]")


def _stands_alone(claim: Claim, start: int, number: str) -> bool:
    """Whether nothing follows that the number could count or be a part of."""
    return (
        re.match(r"\s*(?:of|out of|in|/|to|->|→|more|fewer|less|percent|%)(?!\w)", claim.text[start + len(number) :])
        is None
    )


def dated(claim: Claim) -> Iterator[tuple[int, int, int]]:
    """Each date outside quotations with its span and the bits of the sources that name it."""
    said = read_dates(claim.text)
    for day in said.days:
        yield (
            day.start,
            day.end,
            claim.bits(_names_day(source, day) or _counts_in_month(claim, source, day) for source in claim.sources),
        )
    for part in said.parts:
        yield part.start, part.end, claim.bits(_names_part(source, part) for source in claim.sources)
    for year, start, end in said.years:
        yield start, end, claim.bits(_names_year(source, year) for source in claim.sources)


def _all(source: Source) -> tuple[Dates, ...]:
    return tuple(read_dates(text) for text in (source.text, *source.headings))


_LOOSE_MONTH = lazy_pattern(
    rf"\b(?P<sure>(?!may\b|mar(?:ch)?\b){MONTHS})\b"
    r"|\b(?:in|by|since|until|till|from|of|during|end) (?P<led>march|may)\b",
    re.IGNORECASE,
)
_MONTH_ENDS = lazy_pattern(rf"\bend (?:of )?(?P<month>{MONTHS})\b", re.IGNORECASE)
_NTH_DAY = lazy_pattern(r"\b([12]?\d|3[01])(?:st|nd|rd|th)\b(?!\s+[a-z]+(?:s|ing|er|or|ion)\b)", re.IGNORECASE)
_FEASTS = (
    (re.compile(r"\b(?:christmas|xmas) eve\b", re.IGNORECASE), (12, 24)),
    (re.compile(r"\b(?:christmas|xmas)(?: day)?\b(?! eve)", re.IGNORECASE), (12, 25)),
    (re.compile(r"\b(?:boxing day)\b", re.IGNORECASE), (12, 26)),
    (re.compile(r"\bnew year(?:['’]?s)? eve\b|\bnye\b", re.IGNORECASE), (12, 31)),
    (re.compile(r"\bnew year(?:['’]?s)?(?: day)?\b(?! eve)", re.IGNORECASE), (1, 1)),
    (re.compile(r"\bhalloween\b", re.IGNORECASE), (10, 31)),
)


@lru_cache(maxsize=2048)
def _noted_months(text: str) -> frozenset[int]:
    """Months that a note names in its own way: "moved to jan", "planned Sept". A reader takes them for months."""
    names = (m["sure"] or m["led"] for m in _LOOSE_MONTH.finditer(text))
    return frozenset(month_number(name) for name in names)


@lru_cache(maxsize=2048)
def _noted_days(text: str, period: Period | None) -> frozenset[tuple[int, int]]:
    """Days that a note names without a date: "xmas eve", "end of sept", "on the 9th" under a month."""
    found = {day for feast, day in _FEASTS if feast.search(text)}
    for match in _MONTH_ENDS.finditer(text):
        month = month_number(match["month"])
        found.add((month, monthrange(2025, month)[1]))
    if period is not None and (period.start.year, period.start.month) == (period.end.year, period.end.month):
        found |= {(period.start.month, int(m[1])) for m in _NTH_DAY.finditer(text)}
    return frozenset(found)


def names_day_of_month(source: Source, number: int) -> bool:
    """ "on the 24th" where the evidence names the 24th of a month."""
    return any(day.day == number for dates in _all(source) for day in dates.days)


def _names_day(source: Source, said: MonthDay) -> bool:
    """A day needs its day named; a month may come from the item's period; a year from anywhere in the item."""
    known = [day for dates in _all(source) for day in dates.days]
    years = _years(source)
    for day in known:
        fits = day.month == said.month and (said.day is None or said.day == day.day)
        if fits and (said.year is None or said.year == day.year or (day.year is None and said.year in years)):
            return True
    year_fits = said.year is None or said.year in years
    if year_fits and said.day is not None and (said.month, said.day) in _noted_days(source.text, source.period):
        return True
    if year_fits and said.day is None and said.month in _noted_months(source.text):
        return True
    if said.day is not None:
        return any(
            p.start == p.end == _day(said, p) for dates in _all(source) for p in dates.periods
        ) or _is_period_day(source, said)
    periods = [p for dates in _all(source) for p in dates.periods] + ([source.period] if source.period else [])
    return any(
        p.start.month == p.end.month == said.month and p.start.year == p.end.year and said.year in (None, p.start.year)
        for p in periods
    )


_COUNTED = lazy_pattern(r"\s+(?:[a-z][\w-]*\s+)?(?P<noun>[a-z][\w-]+s)\b")


def _counts_in_month(claim: Claim, source: Source, said: MonthDay) -> bool:
    """ "3 July releases" are three releases of July, where the evidence counts as many."""
    noun = _COUNTED.match(claim.text, said.end)
    if noun is None or said.day is None or said.year is not None or not claim.text[said.start].isdigit():
        return False
    counts = any(
        q.value == said.day and keys_of(noun["noun"]) & keys(counted(q)) for q in source.quantities if counted(q)
    )
    return counts and _names_day(source, MonthDay(said.month, None, None, said.start, said.end))


def _day(said: MonthDay, period: Period) -> date | None:
    try:
        return date(said.year or period.start.year, said.month, said.day or 1)
    except ValueError:
        return None


def _is_period_day(source: Source, said: MonthDay) -> bool:
    period = source.period
    return period is not None and period.start == period.end == _day(said, period)


def _years(source: Source) -> frozenset[int]:
    found = {year for dates in _all(source) for year, _, _ in dates.years}
    found |= {p.start.year for dates in _all(source) for p in dates.periods}
    if source.period and source.period.start.year == source.period.end.year:
        found.add(source.period.start.year)
    return frozenset(found)


def _names_part(source: Source, said: PartOfYear) -> bool:
    """The same quarter or half, or one that holds the item's whole period."""
    for dates in _all(source):
        for part in dates.parts:
            same = (part.letter, part.number) == (said.letter, said.number)
            if same and (
                said.year is None or said.year == part.year or (part.year is None and said.year in _years(source))
            ):
                return True
    periods = [p for dates in _all(source) for p in dates.periods] + ([source.period] if source.period else [])
    return any(_holds(said, p) for p in periods)


def _holds(said: PartOfYear, period: Period) -> bool:
    size = 3 if said.letter == "q" else 6
    if size * said.number > 12:
        return False
    year = said.year or period.start.year
    first = date(year, size * (said.number - 1) + 1, 1)
    last = (date(year, size * said.number, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first <= period.start and period.end <= last


def _names_year(source: Source, year: int) -> bool:
    return year in _years(source)


def _problem(claim: Claim, start: int, end: int) -> Problem:
    message = (
        f"“{claim.text[start:end]}” is not a date of the cited evidence; use the date as it is given, or leave it out."
    )
    return Problem(ProblemKind.DATE, start, end, message)
