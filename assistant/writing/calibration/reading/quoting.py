"""Entries as a challenger reads them out: exact words, without the date that opens them."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import quote

_DAY = lazy_pattern(
    r"^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\W+)?(?:\d{1,2}-\d{1,2}|\d{4}-\d\d-\d\d|\d{1,2}\.? ?(?:jan|feb|mar"
    r"|apr|may|jun|jul"
    r"|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2})\s*[.:,–-]\s+",
    re.IGNORECASE,
)


def read_out(item: EvidenceItem, at: int = 0) -> str:
    """A few words of the entry in quotation marks, from the clause that holds `at`, a date before them left out."""
    opens = _DAY.match(item.text)
    start = opens.end() if opens is not None and at <= opens.end() else at
    if opens is not None and start == opens.end():
        return quote(item.model_copy(update={"text": item.text[start:]}))
    return quote(item, start)


def read_out_name(item: EvidenceItem, name: str) -> str:
    """A few words of the entry around a name in it."""
    return read_out(item, max(item.text.find(name), 0))
