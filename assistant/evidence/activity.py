"""Statements that tell of activity, not of work: counts of pull requests, hours and nights, what somebody praised."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern

_COUNTED = (
    r"(?:(?:merged|open|opened|closed|unit|jira|code|story|small) )*(?:pull requests?|prs?|merge requests?|mrs?"
    r"|commits?"
    r"|lines?(?: of code)?|loc|tickets?|story points?|reviews?|tests?|bugs?|branches|patches|changes)"
)
_COUNTS = lazy_pattern(
    r"\b(?:merged|closed|reviewed|wrote|opened|made|landed|pushed|added|removed|raised|handled|submitted|completed"
    r"|did)\s"
    rf"(?:about |over |around |some |more than |nearly )?\d[\d,.]*k? {_COUNTED}\b"
    rf"|^\W*\d[\d,.]*k? {_COUNTED}\b|\b{_COUNTED}: ?\d[\d,.]*|\b(?:highest |best )?velocity\b|\brank #?\d+\b"
    rf"|\b\d[\d,.]*k? {_COUNTED} (?:added|removed|merged|closed|written|reviewed|per sprint|a week|per week)\b",
    re.IGNORECASE,
)
_EFFECT = lazy_pattern(
    r"\bfrom \S+ .{0,20}\bto\b|->|→|\b(?:fell|dropped|down|reduc\w+|cut|less|fewer|rose|halved|doubled|so that"
    r"|which|found"
    r"|caught|instead of|rather than|after|per cent|%)\b|%",
    re.IGNORECASE,
)
"""What makes a count a result: a change, or what came of it."""

_HOURS = lazy_pattern(
    r"\b(?:worked|put in|pulled|spent|stayed|slept|answered|was online|online)\b[^.;]{0,50}\b(?:hours?"
    r"|weekends?|nights?"
    r"|evenings?|late|overtime|all-?nighters?|until \d|holidays?|[ap]m)\b"
    r"|\b\d+[- ]?(?:hours?|h) (?:weeks?|days?)\b|\bworked (?:incredibly |really |very |extremely |so )?hard\b"
    r"|\bovertime\b",
    re.IGNORECASE,
)
_PRAISED = lazy_pattern(
    r"\b(?:director|manager|boss|vp|cto|ceo|lead|skip[- ]level|head of \w+)\b[^.;]{0,40}\b(?:said|says|told|called"
    r"|calls|wrote"
    r"|thinks|loves?|feedback)\b"
    r"|\b(?:shout-?outs?|kudos|spot bonus|bonus|award|hero of|employee of|engineer of the (?:month|year|quarter)"
    r"|couldn['’]t have done it without)\b"
    r"|^\W*[“\"][^”\"]{6,}[”\"]\s*[-–—,]?\s*(?:my |our )?(?:boss|manager|director|vp|cto|lead)\b",
    re.IGNORECASE,
)
_PART = lazy_pattern(r"(?<=[.!?;])\s+|\s+[–—-]\s+|(?<=[”\"])\s+(?=[A-Z])|\s*!{2,}\s*")


def is_activity(statement: str) -> bool:
    """True where a statement only counts what was done or how long, or repeats praise; a result beside it is work."""
    if _PRAISED.search(statement) or _HOURS.search(statement):
        return True
    return _COUNTS.search(statement) is not None and _EFFECT.search(statement) is None


def without_activity(text: str) -> str:
    """The text without its statements of activity, joined by blanks; all of it where it has only one statement."""
    parts = [p for p in _PART.split(text) if p.strip()]
    return " ".join(p for p in parts if not is_activity(p)) if len(parts) > 1 else text
