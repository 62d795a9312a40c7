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

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_AFTER = r"(?!\d|[/.]\d|\s?%|(?:st|nd|rd|th)\b|,? (?:19|20)\d\d)"
_LEAD = lazy_pattern(
    rf"^[\s#>*_(\[|–—-]*(?:(?P<name>{_MONTH})\s(?P<year>\d\d)|(?P<number>0?[1-9]|1[0-2])/(?P<short>\d\d)){_AFTER}",
    re.IGNORECASE | re.MULTILINE,
)
_NAMED = lazy_pattern(rf"\b({_MONTH})\s(\d\d)\b{_AFTER}", re.IGNORECASE)
_NUMBERED = lazy_pattern(rf"(?<![\d/.])(0?[1-9]|1[0-2])/(\d\d)\b{_AFTER}")


def short_years_in(text: str) -> frozenset[str]:
    """The two figures of the years that a document writes so ("25", "26"); empty where its numbers may be days.

    They are years where they open lines with three different months and go on by one, as years do and days of a month
    hardly: "Dec 25 ... Jan 26". Of a single year nothing tells it from a day.
    """
    found = set(_leads(text))
    years = sorted({year for _, year in found})
    if len({month for month, _ in found}) < LEAST_MONTHS or not 1 < len(years) <= LEAST_MONTHS:
        return frozenset()
    if int(years[0]) <= MOST_MONTHS:
        return frozenset()
    one_by_one = all(int(later) - int(year) == 1 for year, later in pairwise(years))
    return frozenset(years) if one_by_one else frozenset()


def _leads(text: str) -> Iterator[tuple[str, str]]:
    for match in _LEAD.finditer(text):
        yield (match["name"] or match["number"])[:3].casefold().lstrip("0"), match["year"] or match["short"]


def with_whole_years(text: str, years: frozenset[str]) -> str:
    """The text with its months written out in full ("Dec 2025", "2025-12"), where their two figures are of `years`."""
    if not years:
        return text
    text = _NAMED.sub(lambda m: f"{m[1]} 20{m[2]}" if m[2] in years else m[0], text)
    return _NUMBERED.sub(lambda m: f"20{m[2]}-{int(m[1]):02}" if m[2] in years else m[0], text)
