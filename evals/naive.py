"""The checks that anybody would write first, as yardsticks: what a verifier must beat to be worth its code."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

_NUMBER = re.compile(r"\d[\d.,]*")
_EDGE = ".,"


def unsaid_numbers(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Spans of the numbers of a text that its source does not have, digit for digit."""
    known = {n.strip(_EDGE) for n in _NUMBER.findall(source)}
    for match in _NUMBER.finditer(text):
        if match.group().strip(_EDGE) not in known:
            yield match.span()


_CALENDAR = frozenset((*calendar.month_name, *calendar.day_name))
_NAME = re.compile(r"(?<=[a-z0-9,;:] )[A-Z][\w-]*\w")


def unsaid_names(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Spans of the capitalised words inside sentences of a text whose letters its source does not have anywhere.

    Months and days of the week name a date, not somebody, and are left out.
    """
    known = source.casefold()
    for match in _NAME.finditer(text):
        if match.group() not in _CALENDAR and match.group().casefold() not in known:
            yield match.span()
