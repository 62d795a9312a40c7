"""Which of the dates in a text says when the thing happened: in an item, in a heading, in a file's name."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from pathlib import PurePath
from typing import NamedTuple

from assistant.domain.period import Period, Precision
from assistant.evidence.dates import FoundPeriod, find_period, find_periods, is_open, only_period
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.short_years import with_whole_years

# "by October", "due June 3", "since 2024", "planned for Q3": the date of something else than the act.
_OTHER_TIME = lazy_pattern(
    r"\b(?:(?P<bound>for|from|to|into)|by|before|until|till|due|after|since|through|than|next|eta|target(?:ing|ed)?|deadline"
    r"|expected|version|vs|versus|(?:planned|scheduled|slated|due|set|aimed) (?:for|in|on))[:\s]+"
    r"(?P<nearly>(?:(?:the|early|mid|late|end of|start of|around|about|~)[\s-]*)*)$",
    re.IGNORECASE,
)
_IN = lazy_pattern(r"\b(?:in|during|throughout|around|early|mid|late)[\s-]+$", re.IGNORECASE)
_SENTENCE_END = lazy_pattern(r"[.!?][\s”\"']")
_FILE_DATE = lazy_pattern(r"(?<!\d)((?:19|20)\d\d)(?:[-_.]?([01]\d)(?:[-_.]?([0-3]\d))?)?(?!\d)")
_FILE_WORDS = lazy_pattern(
    r"(?:brag|brags|bragging|doc|docs|document|documents|notes?|weeknotes?|weekly|week|monthly|month|daily|day|log|journal|diary"
    r"|review|self|work|growth|accomplishments?|achievements?|wins|highlights|summary|report|status|update|index|readme|my|year"
    r"|q[1-4]|h[12]|w\d+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[\W\d_])+",
    re.IGNORECASE,
)


class Around(NamedTuple):
    """The time of what stands above a text: its period, the year that a file's name lends, and the document's habit.

    `day_first` says how 05/04/2026 reads in this document; None where nothing tells. `short_years` are the years that
    it writes in two figures (see `short_years_in`). `span` is the period over two calendar years that it lies in: it
    completes "November".
    """

    period: Period | None = None
    lent_year: int | None = None
    day_first: bool | None = None
    short_years: frozenset[str] = frozenset()
    span: Period | None = None

    def inside(self, period: Period | None) -> Around:
        """The time of what stands below something of that period."""
        if period is None:
            return self._replace(period=None)
        over_two = period.start.year != period.end.year
        kept = self.span if self.span is not None and period.within(self.span) else None
        return self._replace(period=period, span=period if over_two else kept)

    @property
    def year(self) -> int | None:
        """The year that completes "June 11", if what stands above lies in one year."""
        if self.period is None:
            return self.lent_year
        return self.period.start.year if self.period.start.year == self.period.end.year else None


def stated_period(text: str, around: Around, *, prose: bool) -> Period | None:
    """When an item says it happened; `around` is the period of its headings and lends its year.

    A date counts when it opens or closes the item ("2026-05-11: …", "… (June 2025)"), or stands in it and agrees with
    the headings; a year alone only when nothing else dates the item. In prose only the first sentence counts. Dates of
    something else (by, since, until, for) do not.
    """
    text = with_whole_years(text, around.short_years)
    end = _SENTENCE_END.search(text) if prose else None
    scope = text[: end.start() + 1] if end else text
    begun: Period | None = None
    for found in _dates_in(scope, around):
        before, after = scope[: found.start], scope[found.end :]
        if is_open(scope, found):
            begun = begun or (found.period if around.period is None else None)
        elif _of_something_else(before, found.period):
            continue
        elif (
            _frames(before, after)
            or (found.period.precision is not Precision.YEAR and _agrees(found, around, scope))
            or (around.period is None and _IN.search(before))
        ):
            return found.period
    return begun


def _dates_in(text: str, around: Around) -> Iterator[FoundPeriod]:
    """The dates of a text; "November" is of the year that puts it into the span above, where only one does.

    What is completed so must stand where a date does ("November: ...", "in November", a day): Jan and June are people
    too. Quarters are not completed: whose year the span is, calendar or fiscal, nothing tells.
    """
    span = around.span
    if span is None:
        yield from find_periods(text, default_year=around.year, day_first=around.day_first)
        return
    whole = find_periods(text, day_first=around.day_first)
    found = {(f.start, f.end): f for f in whole}
    if span.end.year - span.start.year <= _MOST_YEARS:
        found |= _completed(text, around, span, {(f.start, f.end) for f in whole})
    yield from (found[place] for place in sorted(found))


def _completed(
    text: str, around: Around, span: Period, whole: Container[tuple[int, int]]
) -> dict[tuple[int, int], FoundPeriod]:
    fits: dict[tuple[int, int], list[FoundPeriod]] = {}
    for year in range(span.start.year, span.end.year + 1):
        for found in find_periods(text, default_year=year, day_first=around.day_first):
            place = (found.start, found.end)
            if place not in whole and found.period.within(span) and _stands_as_date(text, found):
                fits.setdefault(place, []).append(found)
    return {place: found[0] for place, found in fits.items() if len(found) == 1}


def _stands_as_date(text: str, found: FoundPeriod) -> bool:
    before, after = text[: found.start], text[found.end :]
    if found.period.precision is Precision.MONTH:
        return _frames(before, after) or _IN.search(before) is not None
    return found.period.precision in {Precision.DAY, Precision.WEEK, Precision.RANGE}


_MOST_YEARS = 2
"""Turns of the year in a span; in a longer one every month comes twice."""


def heading_period(title: str, around: Around) -> Period | None:
    """When what stands under a heading happened; None where the heading has no date of its own.

    A year inside a longer title dates it only when it stands at an end of it ("BRAG 2024") and agrees with the
    headings above.
    """
    title = with_whole_years(title, around.short_years)
    for found in _dates_in(title, around):
        if is_open(title, found):
            return None
        if found.period.precision is not Precision.YEAR:
            return found.period
        before, after = title[: found.start], title[found.end :]
        at_an_end = not re.search(r"\w", before) or not re.search(r"\w", after) or _bracketed(before, after)
        if at_an_end and (around.period is None or found.period.within(around.period)):
            return found.period
    return None


def opens_only(title: str) -> bool:
    """True for "March 2025 – present": it ends nowhere, so nothing under it can be placed in time."""
    found = find_period(title)
    return found is not None and is_open(title, found)


def whole_period(text: str) -> FoundPeriod | None:
    """The period when the text is a date or a range and nothing else, whatever its year ("June" counts)."""
    return only_period(text, default_year=2000) if len(text) <= 60 else None


def dated_by(text: str, around: Around) -> Period | None:
    """The period of a text that gives a date to something; `around` lends its year."""
    found = next(_dates_in(with_whole_years(text, around.short_years), around), None)
    return found.period if found else None


def dated_near(text: str, above: Period) -> Period | None:
    """The period of a date without a year, in the year that brings it nearest to the one above it."""
    years = (above.end.year - 1, above.end.year, above.end.year + 1)
    found = [f.period for year in years if (f := find_period(text, default_year=year)) is not None]
    return min(found, key=lambda period: abs((period.start - above.end).days), default=None)


def file_period(source: str) -> tuple[Period | None, int | None]:
    """The period that a file's name states for all of it ("2026-05.md", "brag2024.md"), and the year it lends.

    A name that says more ("2022-02-billing-rewrite.md") lends its year only.
    """
    stem = PurePath(source).stem[:200]
    match = _FILE_DATE.search(stem)
    if match is None:
        return None, None
    year, rest = int(match[1]), re.sub(r"[\W_]+", " ", stem[: match.start()] + " " + stem[match.end() :]).strip()
    if not _FILE_WORDS.fullmatch(f" {rest} "):
        return None, year
    written = "-".join(part for part in match.groups() if part)
    found = (find_period(rest.title(), default_year=year) if not match[2] else None) or find_period(written)
    return (found.period if found else None), year


def _of_something_else(before: str, period: Period) -> bool:
    """Whether the words before a date make it a bound or a goal; in "for the June 11 outage" they do not."""
    match = _OTHER_TIME.search(before[-60:])
    if match is None or not match["bound"]:
        return match is not None
    event = period.precision is Precision.DAY and match["bound"].lower() == "for" and "the" in match["nearly"].lower()
    return not event and period.precision is not Precision.RANGE


def _agrees(found: FoundPeriod, around: Around, text: str) -> bool:
    """Whether a date inside a sentence can be the act's own: "presented H2" under June tells of something else.

    Outside the time of the headings only a whole day, year and all, is believed.
    """
    if around.period is None or found.period.within(around.period):
        return True
    return found.period.precision is Precision.DAY and found in find_periods(text, day_first=around.day_first)


_BEHIND_A_DATE = lazy_pattern(r"\s*(?:[\]):,–—|-]|\.\s+(?![a-z])|\.?[*_]*$)")
"""What sets a date off from the words behind it; "Dec. outage" is an abbreviation."""


def _frames(before: str, after: str) -> bool:
    """Whether a date opens the item or closes it, set off by a sign."""
    opens = not re.search(r"\w", before) and _BEHIND_A_DATE.match(after) is not None
    closes = before.rstrip().endswith(("(", "[", "-", "–", "—", "|", ",")) and not re.search(r"\w", after)
    return opens or closes


def _bracketed(before: str, after: str) -> bool:
    return before.rstrip().endswith(("(", "[")) and after.lstrip().startswith((")", "]"))
