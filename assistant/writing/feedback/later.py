"""Times ahead that have no day of their own: "the next review", "when 7.5 is out", "before the month is over"."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]?s)?"
_FEAST = (
    r"(?:x-?mas|christmas|easter|new year|year[- ]end|the holidays|the (?:summer|winter|christmas) break|thanksgiving)"
)
_STEP = r"(?:week|month|quarter|sprint|iteration|cycle|half|year|pi|probation)"
_COUNT = r"(?:an?|the|one|two|three|four|five|six|eight|ten|\d+)"
_TIMES = (
    r"(?:(?:our|the|your|his|her|their)\s)?(?:next|following|coming|nxt|upcoming)\s(?!level\b|step\b|one"
    r" to\b)(?:[\w/:'’-]+\s){0,2}?[\w/:’'-]+",
    rf"(?:at|in|after|before|until|till|by|from|with|for|on)\s(?:(?:the|our|your|his|her)\s)?(?:(?:early|mid|late|end"
    rf" of)[\s-])?(?:{_MONTH}|{_FEAST})\b(?:\s[\w-]+)?",
    rf"{_MONTH}\s(?:close|release|review|1:1|catch-up|planning|retro|demo|session|launch|audit|cycle|numbers)\b",
    r"(?:at|in|with|for|after|before|when|once|on)\s(?:the\s)?(?:release\s|version\s|v)?\d+\.\d+\b",
    r"(?:when|once|as soon as|after)\s[\w .'’-]{1,40}?\s(?:is|are|['’]s|has|have)\s(?:\w+\s)?(?:out|live|done|over"
    r"|back|through|closed|shipped|finished|merged|released|in)\b",
    rf"before\s(?:the|this|that)\s{_STEP}\s(?:is|ends|closes|runs)(?:\s(?:out|over|done|up))?",
    rf"(?:the\s)?(?:end|start|beginning|middle|close)\sof\s(?:the\s|this\s|next\s|that\s)?(?:{_STEP}|day|rotation"
    rf"|project|trial)\b",
    rf"(?:in|after|within|for)\s(?:the\s(?:next|coming)\s)?{_COUNT}\s(?:more\s)?(?:days?|weeks?|months?|sprints?"
    rf"|iterations?|releases?|1:1s|reviews?|shifts?)\b",
    r"after day \w+|day \w+ of the\b|in the (?:next|coming) \w+",
    r"\b(?:at|after|before|in|during)\s(?:the|our|your|his|her)\s(?:planning|retro|review|demo"
    r"|kick-?off)\sof\s\w+(?:\s\d+)?",
    r"\btomorrow\b|\btonight\b|\bright afterwards\b",
)
_LATER = lazy_pattern(rf"(?<![\w-])(?:{'|'.join(_TIMES)})", re.IGNORECASE)
_NO_TIME = lazy_pattern(r"\bnext (?:time|step|steps|level|role|half|year|cycle|quarter)\b", re.IGNORECASE)
_DEADLINE = lazy_pattern(
    rf"(?:^|(?<=[\s,(]))(?:by|before|until|till|no later than|due)\s(?:the\s|this\s|next\s)?(?:(?:early|mid|late"
    rf"|(?:the\s)?end of)[\s-](?:the\s)?)?"
    rf"(?:{_MONTH}|{_FEAST}|{_STEP}\b(?:\s(?:is|ends)(?:\s(?:out|over))?)?|next \w+)",
    re.IGNORECASE,
)


def later_time(text: str) -> tuple[int, int] | None:
    """The first time ahead that a planned look may be tied to."""
    for match in _LATER.finditer(text):
        if not _NO_TIME.match(match.group()):
            return match.span()
    return None


def dayless_deadline(text: str) -> tuple[int, int] | None:
    """By when something is due, where that is a season or the end of a period: "before Christmas"."""
    match = _DEADLINE.search(text)
    return match.span() if match and not _NO_TIME.search(match.group()) else None
