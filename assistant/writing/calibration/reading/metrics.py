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


def has_both_ends(item: EvidenceItem) -> bool:
    """True when a number is told with what it was before, or for two times."""
    return bool(item.changes or ends_of(item) or _TWO_TIMES.search(item.text) or _FROM_TO.search(item.text))


def bare_claim(item: EvidenceItem) -> str | None:
    """The words of an improvement that is told without a start, an end or a place to read it; None where there is none.

    A link or a ticket is a place to read it (product A4: a percentage without baseline, a claim without link).
    """
    if has_both_ends(item) or item.links or "http" in item.text:
        return None
    found = _RELATIVE.search(item.text)
    if found is None:
        return None
    clause_start = max(item.text.rfind(mark, 0, found.start()) + 1 for mark in (";", ".", ","))
    end = re.search(r"[.;,](?:\s|$)", item.text[found.end() :])
    stop = found.end() + end.start() if end else len(item.text)
    return item.text[clause_start:stop].strip(" ()")
