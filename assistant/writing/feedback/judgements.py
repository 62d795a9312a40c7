"""Words that cannot stand in a field: a judgement of the person, or a rating."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.machine_orders import is_machine_order
from assistant.lint import Kind, lint
from assistant.writing.checks.ratings import find_ratings

_JUDGING_RULES = ("label-not-behavior", "mind-reading", "oversell")
_RATES = lazy_pattern(
    r"\b(?:rate|score|grade|rank|promote|fire|demote)\s+(?:him|her|them|me|you|it)\b|\b(?:give|get|deserve)s?\s+(?:him|her|them|you|me)?\s*"
    r"(?:the|a|an)\s+(?:promotion|raise|rating|bonus|[1-5]\b)|\brating of\b|\b[1-5] (?:out of|/) ?5\b"
    r"|\b(?:mark|list|record|put|classify|label)\s(?:him|her|them|you)\s(?:down\s)?(?:as|at)\s(?:an?\s)?(?:exceed\w*|meet\w*|top|[1-5]\b"
    r"|l\d|ic\d|senior|staff|outstanding|excellent|high)|\brecommend\s(?:him|her|them|you)\sfor\b"
    r"|\bput(?:ting)?\s\w+\s(?:forward|up)\s(?:for|again)\b|\b(?:staff|senior|principal|next"
    r"|l\d)[- ]level\s(?:scope|work|impact|presence)\b"
    r"|\b(?:full|top|highest)\s(?:marks|rating|score|grade)\b|\b(?:set|make)\s(?:the|his|her|their|your)\s(?:rating|score|grade|level)\b",
    re.IGNORECASE,
)
_MARKUP = lazy_pattern(r"</?[a-zA-Z][^<>]{0,200}>")
_EMOTION = lazy_pattern(
    r"\b(?:hates?|loathes?|despises?)\s+(?:you|him|her|them)\b"
    r"|\b(?:is|are|you['’]re|he['’]s|she['’]s)\s+an?\s+(?:liar|idiot|fool|jerk|bully)\b",
    re.IGNORECASE,
)


def judgement_in(text: str) -> str | None:
    """The words of an answer that judge somebody instead of telling what happened; None where there are none."""
    if match := _EMOTION.search(text):
        return match.group()
    found = lint(text, Kind.FEEDBACK, select=_JUDGING_RULES)
    return text[found[0].start : found[0].end] if found else None


def no_ask_in(text: str) -> str | None:
    """The words that make something no ask between two people: a rating, a promotion, an order to a machine, markup."""
    if is_machine_order(text):
        return text
    for pattern in (_RATES, _MARKUP):
        if match := pattern.search(text):
            return match.group()
    rated = next(find_ratings(text, ()), None)
    return text[rated.start : rated.end] if rated is not None else None
