"""Numbers and times of day as a text has them, by value: what is compared before anything is read more closely."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
)
_VALUES = {word: str(value) for value, word in enumerate(_WORDS.split())} | {"dozen": "12", "twice": "2"}
del _VALUES["one"]
"""Number words; "one" is left out, for it mostly stands for somebody: "one reviewer", "the one that"."""
NUMBER = lazy_pattern(r"\d(?<![\w.]\d)(?<![A-Za-z]-\d)[\d,]*(?:\.\d+)?")
_SPELLED = lazy_pattern(rf"(?<![\w-])(?:{'|'.join(_VALUES)})(?![\w-])", re.IGNORECASE)
_NO_STATEMENT = lazy_pattern(
    r"(?m:^)[ \t]*\(?\d{1,2}[.):](?=\s)"  # a list's own numbering
    r"|\b(?:step|passage|option|item|point|part|section|review|example|answer|question|figure|table)s?\s+#?\d+"
    r"(?:(?:,| and| or|, and)\s+\d+)*"
    r"|\b\d+[\s-]+words?\b"
    r"|(?<=out of )(?:5|10|100|five|ten)\b|(?<=\d/)(?:5|10)\b(?!/)"  # the end of a scale
    r"|\b24/7\b",
    re.IGNORECASE,
)
"""Numbers that count the text itself and state nothing of its subject."""
_CLOCK = lazy_pattern(
    r"(\d(?<![\d:]\d)\d?)(?:\s*(?:([ap])\.?\s?m\b)|:([0-5]?\d)(?:\s*([ap])\.?\s?m\b|(?![\d:])))", re.IGNORECASE
)


def literal_numbers(text: str, *, spelled: bool = True) -> list[tuple[int, int, str]]:
    """Start, end and value of each number in digits, and in a word where asked, without separators and end zeros."""
    skipped = [m.span() for m in _NO_STATEMENT.finditer(text)]
    found = [(m.start(), m.end(), value_of(m.group())) for m in NUMBER.finditer(text)]
    if spelled:
        found += [(m.start(), m.end(), _VALUES[m.group().lower()]) for m in _SPELLED.finditer(text)]
    return [one for one in found if not any(a <= one[0] < b for a, b in skipped)]


def value_of(written: str) -> str:
    """ "1,200.50" as "1200.5"."""
    plain = written.replace(",", "")
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain).lstrip("0") or "0"


def clocks(text: str) -> list[tuple[int, int, int]]:
    """Start, end and minute of the day of each time of day; twelve hours without a half of the day as written."""
    found = []
    for m in _CLOCK.finditer(text):
        hour, minute, half = int(m[1]), int(m[3] or 0), m[2] or m[4]
        if half:
            hour = hour % 12 + (12 if half.lower() == "p" else 0)
        found.append((m.start(), m.end(), hour * 60 + minute))
    return found
