"""Days as they are given on the command line."""

from __future__ import annotations

import re
from datetime import date

from assistant.domain.errors import UsageError

FIRST_YEAR, LAST_YEAR = 1950, 2199
"""Years in which somebody's work can lie; another year is a slip of the finger."""


def parse_day(text: str | None, *, option: str) -> date | None:
    """A day as YYYY-MM-DD; raises UsageError."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text.strip()) if re.fullmatch(r"\d{4}-\d\d-\d\d", text.strip(), re.ASCII) else None
    except ValueError:
        day = None
    if day is None:
        raise UsageError(f"{option} takes a day as YYYY-MM-DD, not “{text}”.")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UsageError(f"{option} takes a day in the years {FIRST_YEAR} to {LAST_YEAR}, not “{text}”.")
    return day
