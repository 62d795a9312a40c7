"""How a situation is said: which preposition fits it, or none surely."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.feedback.spoken import lowered
from assistant.writing.feedback.words import DOCUMENTS, OCCASIONS

_PLACED = lazy_pattern(
    r"(?:in|at|on|during|since|for|after|before|from|throughout|last|yesterday|today|this|as of"
    r"|(?:an?|the|one|two|three|four|five|six|\d+|a couple of)\s(?:days?|weeks?|months?|fortnight)\s(?:ago|before)"
    r"|the day before yesterday|earlier)\b",
    re.IGNORECASE,
)
_PERIOD = lazy_pattern(
    r"(?:the\s)?(?:sprints?|iteration)(?=\s#?\d|,|$)|(?:the\s)?(?:week|month|first half|second half)\b"
    r"|(?:your|the|our|his|her)\s[\w-]*\s?(?:week|shift|sprint|project)\b",
    re.IGNORECASE,
)
_POSSESSIVE_DAY = lazy_pattern(r"last \w+['’]s\b", re.IGNORECASE)
_LIST = lazy_pattern(
    r"^(?!(?:in|at|on|during|after|before|since)\b)[^,]+,\s(?!\d|[A-Z]|on\b|in\b|week\b|the week\b)(?:(?!\b\d)[^,])+$"
)
"""An occasion and then what it was about: "sprint 14, the missing permission"."""
_SPAN = lazy_pattern(r"\d.*\b(?:to|until)\b.*\d")
_PAPER = DOCUMENTS - {"review", "presentation", "postmortem", "post-mortem", "test", "post", "call"}
DAY_FIRST = lazy_pattern(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!['’])|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+$)", re.IGNORECASE
)
_EVENT = OCCASIONS - {
    "project",
    "week",
    "shift",
    "migration",
    "upgrade",
    "sprint",
    "iteration",
    "release",
    "rollout",
    "change",
}
_PLACES = _EVENT | _PAPER
_WORK_HEADS = word_set("project migration upgrade release rollout roll-out refactoring rewrite")
_NAMED = word_set("the your our that his her their my this last")


def say_situation(text: str) -> tuple[str, str]:
    """The words before a situation and the situation itself; the frame is "about" where no preposition fits surely."""
    if _LIST.search(text):
        return "about", lowered(text)
    if _PLACED.match(text) and not _POSSESSIVE_DAY.match(text):
        return "", text[0].upper() + text[1:]
    words = re.findall(r"[\w/:-]+", text)
    lows = [w.lower() for w in words]
    if text.startswith("#"):
        return "In ", text
    if _PERIOD.match(text):
        return "In ", lowered(text)
    if DAY_FIRST.match(text):
        return "On ", text
    head = _head_at(lows)
    if head is None and _head_at(lows, _WORK_HEADS) is not None and lows[0] != "both":
        named = lows[0] in _NAMED or _owned(words[0], text)
        return "In ", ("" if named else "the ") + lowered(text)
    if head is None or lows[0] in ("both", "two", "three", "four", "prs") or _SPAN.search(text):
        return "about", lowered(text)
    named = lows[0] in _NAMED or text[: len(words[0]) + 2].endswith("'s")
    article = "" if named or re.match(r"\d{1,2} [A-Z]|[A-Z]{2,}s?[ -]#?\d", text) or _owned(words[0], text) else "the "
    if lows[head] in _PAPER or lows[head] in ("outage", "incident", "drill"):
        return "In ", article + lowered(text)
    return "At ", article + lowered(text)


def _owned(first: str, text: str) -> bool:
    return text[len(first) :].startswith(("'s", "’s"))


def _head_at(lows: Sequence[str], heads: frozenset[str] = _PLACES) -> int | None:
    """The last occasion or document before the first preposition, comma or date."""
    found = None
    for i, low in enumerate(lows[:7]):
        if i and low in ("of", "on", "with", "for", "in", "from", "about", "you"):
            break
        if low in heads:
            found = i
    return found
