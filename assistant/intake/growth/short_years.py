"""Documents that write their months as "Dec 25" or "12/25": the year in two figures, not the 25th of December."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.evidence.lazy import lazy_pattern

LEAST_MONTHS = 3
"""Months that open lines so: a log on the 25th and the 26th of three months, and on no other day, is nobody's."""

MOST_MONTHS = 12
"""A number up to this may be a month: 10/11 is a day in November."""

NEAR = 4
"""Months between two such lines, one way or the other, that a log leaves out at most."""

MOSTLY = 0.8
"""Part of the lines that lie so near: a document in sections begins anew with each. Days, read as years, jump on."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_AFTER = r"(?!\d|[/.]\d|\s?%|\s?[-–]\s?\d|,?\s\(?(?:mon|tue|wed|thu|fri|sat|sun)|(?:st|nd|rd|th)\b|,?\s(?:19|20)\d\d)"
_LEAD = lazy_pattern(
    rf"^(?P<before>[ \t#>*_(\[|–—-]{{0,12}})"
    rf"(?:(?P<name>{_NAME}) (?P<year>\d\d)|(?P<number>0?[1-9]|1[0-2])/(?P<short>\d\d)){_AFTER}",
    re.IGNORECASE | re.MULTILINE,
)


def short_years_in(text: str) -> frozenset[str]:
    """The two figures of the years that a document writes so ("25", "26"); empty where its numbers may be days.

    They are years where they open lines with three different months, go on by one, and, read as years, keep the lines
    in a row: "Nov 25, Dec 25, Jan 26". Of a single year nothing tells it from a day.
    """
    found = list(_leads(text))
    years = sorted({year for _, year in found})
    if len({month for month, _ in found}) < LEAST_MONTHS or not 1 < len(years) <= LEAST_MONTHS:
        return frozenset()
    one_by_one = all(later - year == 1 for year, later in pairwise(years))
    steps = [abs(12 * (y - x) + b - a) for (a, x), (b, y) in pairwise(found)]
    in_a_row = sum(step <= NEAR for step in steps) >= MOSTLY * len(steps)
    return frozenset(map(str, years)) if one_by_one and in_a_row and years[0] > MOST_MONTHS else frozenset()


def _leads(text: str) -> Iterator[tuple[int, int]]:
    for match in _LEAD.finditer(text):
        yield _month(match), int(match["year"] or match["short"])


def _month(match: re.Match[str]) -> int:
    return int(match["number"]) if match["number"] else _MONTHS.index(match["name"][:3].casefold()) + 1


def with_whole_years(text: str, years: frozenset[str]) -> str:
    """The text with the month that opens it written out in full ("2025-12"), where its two figures are of `years`."""
    match = _LEAD.match(text) if years else None
    if match is None or (match["year"] or match["short"]) not in years:
        return text
    return f"{match['before']}20{match['year'] or match['short']}-{_month(match):02}{text[match.end() :]}"
