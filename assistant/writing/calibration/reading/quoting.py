"""Entries as a challenger reads them out: exact words, without the date that opens them."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import quote

_DAY = lazy_pattern(
    r"^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\W+)?(?:\d{1,2}-\d{1,2}|\d{4}-\d\d-\d\d|\d{1,2}\.? ?(?:jan|feb|mar"
    r"|apr|may|jun|jul"
    r"|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}"
    r"|(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|q[1-4])(?:\s?[-–/]\s?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec)\w*|q[1-4]))?(?: ?['’]?(?:20)?\d\d)?)\s*[.:,–-]\s+",
    re.IGNORECASE,
)
_BREAK = lazy_pattern(r"[.;!?](?=\s|$)")
FEWEST = 3
"""Words by which a room knows an entry again; a shorter clause is read on."""

MOST = 9
"""Words that are read out of an entry whose first clause is too short."""


def read_out(item: EvidenceItem, at: int = 0) -> str:
    """A few words of the entry in quotation marks, from the clause that holds `at`, a date before them left out."""
    opens = _DAY.match(item.text)
    start = opens.end() if opens is not None and at <= opens.end() else at
    if opens is not None and start == opens.end():
        item, start = item.model_copy(update={"text": item.text[start:]}), 0
    told = quote(item, start)
    return told if len(told.split()) >= FEWEST or len(item.text.split()) < FEWEST else _read_on(item.text, start)


def _read_on(text: str, start: int) -> str:
    """From `start` to the end of the sentence that has words enough, dashes and all."""
    start = text.rfind(" ", 0, start) + 1
    words = re.findall(r"\S+", text[start:])
    if len(words) < FEWEST:
        start, words = 0, re.findall(r"\S+", text)
    shown = text[start:][: _end_of(text[start:], min(MOST, len(words)))]
    cut = shown.strip(" ,;:.–—(-")
    return f"“{'…' if start else ''}{cut}{'…' if text[start:].strip(' .')[len(cut) :].strip(' .') else ''}”"


def _end_of(text: str, count: int) -> int:
    """Where the sentence ends after the fewest words, at most after `count` of them."""
    ends = [m.end() for m in re.finditer(r"\S+", text)][:count]
    stop = _BREAK.search(text, ends[min(FEWEST, len(ends)) - 1] - 1)
    return min(stop.start() if stop else len(text), ends[-1])


def read_out_name(item: EvidenceItem, name: str) -> str:
    """A few words of the entry around a name in it."""
    return read_out(item, max(item.text.find(name), 0))
