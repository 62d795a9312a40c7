"""Numbers as a room reads them: with both ends, or as a claim that leaves open what it is measured against."""

from __future__ import annotations

import re

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.comparisons import ends_of
from assistant.evidence.lazy import lazy_pattern

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|Q[1-4]|H[12]|20\d\d(?:-H[12])?|week \d+|the year before"
)
_NUMBER = r"[~<>]?(?:EUR|USD|GBP|NOK|[$€£])?\s?\d[\d.,]*"
_TWO_TIMES = lazy_pattern(
    rf"{_NUMBER}[^.;]{{0,60}}?\b(?:{_MONTH})\b[^;]{{0,80}}?{_NUMBER}[^.;]{{0,50}}?\b(?:{_MONTH}|now|after|before)\b",
    re.IGNORECASE,
)
_FROM_TO = lazy_pattern(
    rf"\bfrom {_NUMBER}[^.;]{{0,30}}? to {_NUMBER}|{_NUMBER}\s?\S{{0,12}}(?: \w+)? (?:->|→|to) {_NUMBER}"
    rf"|{_NUMBER}[^.;]{{0,60}}\b(?:was|were|instead of|down from|up from)\b[^.;]{{0,20}}{_NUMBER}"
    rf"|{_NUMBER}[^.;]{{0,50}}, {_NUMBER}[^.;]{{0,30}}\b(?:before|after|year|since|now|in)\b",
    re.IGNORECASE,
)
_AMOUNT = (
    r"\d[\d.,]*\s?(?:%|x\b|percent\b|per\ cent\b|points\b|times\b)|(?:by\ )?(?:half|a\ third|two\ thirds|a\ quarter)\b"
)
_MORE_OR_LESS = r"faster|slower|quicker|cheaper|better|fewer|less|more|higher|lower|shorter|smaller"
_RELATIVE = lazy_pattern(
    rf"""
    \b(?:cut|reduc\w+|lower\w*|improv\w+|increas\w+|rais\w+|grew|boost\w+|sped\ up|slash\w*|down|up|fell|rose|dropped
    |{_MORE_OR_LESS})\b[^.;,]{{0,40}}?(?:{_AMOUNT})
    | (?:{_AMOUNT})\s(?:\w+\s)?(?:{_MORE_OR_LESS})\b
    | \b(?:twice|three\ times|four\ times)\ as\ \w+ | \b(?:halved|doubled|tripled|quadrupled)\b
    | \b(?:two|three|four|five|ten)fold\b | \bby\ a\ factor\ of\ \w+
    | \bsav(?:e|es|ed|ing)\b[^.;]{{0,25}}?(?:\d[\d.,]*|two|three|four|five|six|ten)\s?(?:\w+\ ){{0,2}}?(?:hours|days
    |weeks|k|m|million)\b
    | \b\d[\d.,]*\s(?:\w+\s){{0,2}}?(?:hours|days|weeks)\ saved\b
    | (?:EUR|USD|GBP|NOK|[$€£])\s?\d[\d.,]*\s?(?:k|m|bn|million)?\ (?:more|less|saved)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


_MONTH_NAME = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_NO_VALUE = lazy_pattern(
    rf"""
    https?://\S+ | \b[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d+\b | \b[A-Z]\d\b | \b(?:19|20)\d\d(?:-\d\d){{0,2}}\b
    | \b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b | [’']\d\d\b
    | \b\d{{1,2}}(?:st|nd|rd|th)?\.?(?=\ {_MONTH_NAME}\b) | \b{_MONTH_NAME}\ \d{{1,2}}\b(?!\s?%)
    | \b(?:[Pp]ages?\ |p\.\ ?)\d+ | \bp(?:50|90|95|99)\b | \bper\ [\d,]+
    | \b\d+\ (?:month|year|week|day)s?\ (?:ago|back|later|earlier|before)
    """,
    re.VERBOSE,
)
"""Digits that measure nothing: links, tickets, days, years, pages, percentiles, "per 1,000", "two years ago"."""

_VALUE = lazy_pattern(r"\d[\d.,]*\d|\d")

_EARLIER = lazy_pattern(
    rf"""
    \b(?:from|to|down|up|against|versus|vs|compared|was|were|had\ been|used\ to|said|read|stood|standing|before|after
    |then|once|when|began|begun|start(?:ed)?|opened|went\ in|came\ in\ at|instead\ of|ago|back|earlier|formerly|prior
    |previous(?:ly)?|last\ (?:year|winter|spring|summer|fall|autumn|month|quarter|{_MONTH})|(?:in|of)\ (?:{_MONTH})
    |(?:{_MONTH})[’']s)\b | → | ->
    """,
    re.IGNORECASE | re.VERBOSE,
)

_STATE = lazy_pattern(
    rf"""
    \b(?:is|are|at|stands?|now|reached|reaches|runs?|hit|hits|of|to|was|were)\ (?:now\ )?(?:at\ |down\ to\
    |up\ to\ )?{_NUMBER}\s?
    (?:%|percent|ms|seconds?|minutes?|hours?|days?|[a-z]+\ a\ (?:day|week|month|minute|second)|a\ (?:day|week
    |month|minute|second)
    |k\b|m\b|million|bn)
    | \b[Ss]av(?:es|ed|ing)\ {_NUMBER}\s?(?:k|m|bn|million|thousand)?\b
    | \b\w+\ {_NUMBER}\s?(?:million|thousand|k|m)?\ \w+\ (?:a|per)\ (?:day|week|month|minute|second)\b
    """,
    re.VERBOSE,
)


def end_state(item: EvidenceItem) -> str | None:
    """The words of a number that is told as it stands ("availability is 99.97 %"), with nothing before it."""
    found = None if has_both_ends(item) else _STATE.search(item.text)
    return _clause_around(item.text, found.start(), found.end()) if found is not None else None


def has_both_ends(item: EvidenceItem) -> bool:
    """True when a number is told with what it was before, or for two times."""
    if item.changes or ends_of(item):
        return True
    text = _NO_VALUE.sub(" ", item.text)
    return bool(_TWO_TIMES.search(text) or _FROM_TO.search(text))


def values_in(text: str) -> frozenset[str]:
    """The numbers that measure something, as written, without separators of thousands: `9.4`, `4300`."""
    found = _VALUE.findall(_NO_VALUE.sub(" ", text))
    return frozenset(value.rstrip(".,").replace(",", "") for value in found)


def may_have_both_ends(item: EvidenceItem) -> bool:
    """True where two values stand beside a word of an earlier time: both ends, if they are of one measure."""
    return len(values_in(item.text)) > 1 and bool(_EARLIER.search(item.text))


def bare_claim(item: EvidenceItem) -> str | None:
    """The words of an improvement that is told without a start, an end or a place to read it; None where there is none.

    A link or a ticket is a place to read it (product A4: a percentage without baseline, a claim without link).
    """
    if has_both_ends(item) or item.links or "http" in item.text:
        return None
    found = _RELATIVE.search(item.text)
    if found is None:
        return None
    return _clause_around(item.text, found.start(), found.end())


def _clause_around(text: str, start: int, end: int) -> str:
    """The words of the clause that holds a span."""
    opens = max([m.end() for m in _CLAUSE.finditer(text, 0, start)], default=0)
    stop = _CLAUSE.search(text, end)
    return text[opens : stop.start() if stop else len(text)].strip(" ().;,")


_CLAUSE = lazy_pattern(r"[.;,:](?=\s|$)")
