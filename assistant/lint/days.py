"""Whether a text says when: a day, a dated meeting, or a span of time that leads to one."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|sixty|ninety)"
_DAY = re.compile(
    rf"\b{_MONTH}\s\d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}\b|\b\d{{1,2}}(?:st|nd|rd|th)\b"
    r"|\b20\d\d-\d\d(?:-\d\d)?\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tonight|tomorrow)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"\b(?:by|in|until|before|from|since|during|end of|early|mid|late)[\s-](?:early\s|mid-|late\s)?{_MONTH}\b"
    rf"|\b(?:in|within|after|for|over|every|last|next)\s(?:the\s)?(?:next\s|first\s|last\s)?{_NUMBER}"
    r"\s(?:more\s)?(?:(?:working|business)\s)?(?:hours?|days?|weeks?|months?|quarters?|sprints?|cycles?)\b"
    r"|\bsprint\s#?\d|\bweek\s#?\d|\b[qh][1-4]\b|\b(?:next|this)\s(?:week|sprint|month|quarter|half|cycle)\b"
    r"|\bend\sof\s(?:the\s|this\s|next\s)?(?:day|week|month|quarter|sprint|half|year)\b|\bEO[DWMQ]\b"
    r"|\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|quarterly)\b|\b(?:every|each)\s(?:day|week|month|morning"
    r"|sprint)\b",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:next|our|your|this|the|every|each|upcoming)\s(?:\w+\s){0,2}?(?:1[:-]1s?|1-on-1s?|one[- ]on[- ]ones?"
    r"|retro(?:spective)?"
    r"|stand-?up|planning|demo|all-hands|sprint review|quarterly review|check-in|skip-level|hand-?over|game day)\b",
    re.IGNORECASE,
)


def names_day(text: str) -> bool:
    """Whether a day stands there: a date, a weekday, "the 15th", "tomorrow"."""
    return _DAY.search(text) is not None


def says_when(text: str) -> bool:
    """Whether a calendar could take it: a day, a span ("in two weeks"), or a meeting that has its own day."""
    return names_day(text) or _TIME.search(text) is not None or _MEETING.search(text) is not None
