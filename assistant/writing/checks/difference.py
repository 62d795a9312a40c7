"""How a sentence says that a number is a difference: the size of a change, a distance from a limit, or a rest."""

from __future__ import annotations

import re

from assistant.domain.evidence import Quantity
from assistant.evidence.units import POINTS

_ABOUT = r"(?:(?:about|around|roughly|nearly|almost|over|under|more than|less than|some|just|only|an?)\s+)*[~<>$€£]?"
_COMPARATIVES = (
    "more|fewer|less|lower|higher|faster|slower|sooner|shorter|longer|smaller|larger|bigger|quicker|better|worse"
    "|cheaper|dearer|earlier|later|lighter|heavier|leaner|slimmer|thinner|thicker|tighter|looser|wider|narrower|deeper|shallower|older"
    "|younger|closer|warmer|cooler|hotter|colder|taller|greater|extra|off"
)
_SIZE_LED = re.compile(
    rf"\b(?:by|(?:drop|fall|rise|gain|cut|reduction|increase|decrease|improvement|saving|difference|gap|decline|jump"
    rf"|climb|loss|margin) of|sav(?:es?|ed|ing)|shed|shav(?:es?|ed|ing)|lost|los(?:es?|ing)|gain(?:s|ed|ing)?"
    rf"|knock(?:s|ed|ing)?|trim(?:s|med|ming)?)\s+{_ABOUT}$",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"(?:^|[,;:(]\s+|\b(?:is|are|was|were|been|now|went|goes|gone|came|comes?|moved?|moves|further)\s+)"
    rf"(?:up|down)\s+{_ABOUT}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:to|->|→|=>)", re.IGNORECASE)
_UP_OR_DOWN = re.compile(rf"\b(?:up|down)\s+{_ABOUT}$", re.IGNORECASE)
_SIZE_FOLLOWED = re.compile(
    rf"\s*(?:of them\s+)?(?:{_COMPARATIVES})\b(?!\s+than\s+(?:\d|an?\b|one\b|two\b))", re.IGNORECASE
)
_FROM_A_LIMIT = re.compile(
    r"\s*(?:(?:well|still)\s+)?(?:inside|within|under|below|over|above|beyond|past|ahead|behind|short|early|late"
    r"|apart|away|clear|to spare|(?:up|down) on)\b",
    re.IGNORECASE,
)
"""Behind a distance: "ten minutes inside the target", "two days early"."""

_DIFFERS = re.compile(
    rf"\b(?:{_COMPARATIVES}|gone|removed|retired|sav(?:e|es|ed|ing|ings)|cut|drop(?:ped|s)?|fall|fell|rise|rose"
    r"|gain(?:ed|s)?|shrank|shrunk|shed|lost|grew|grown|climb(?:ed|s)?|jump(?:ed|s)?|slip(?:ped|s)?|trimm?\w*"
    r"|shav\w+|reduc\w+|increase\w*|improve\w*|widen\w*|narrow\w*|difference|gap|margin|headroom"
    r"|left|leav\w+|remain\w*|others?|rest|still|without|outstanding|missing|behind|added|to go|after"
    r"|not|never|yet)\b",
    re.IGNORECASE,
)
"""Words that say that a number is a difference, a rest, or a part."""

_NEAR, _FAR = 24, 44
_PART_END = re.compile(r"[.;:,!?](?=\s|$)|\s[–—]\s")


def is_size_of_change(text: str, quantity: Quantity) -> bool:
    """Whether a number is told as how much something changed: "19 hours less", "lost 40 KB", "down by 3"."""
    left, right = text[max(0, quantity.start - 40) : quantity.start], text[quantity.end : quantity.end + 40]
    if _MOVED.search(left) and not _GOES_ON.match(right):
        return True
    if _INSIDE.search(text, quantity.start, quantity.end):
        return True
    return _SIZE_LED.search(left) is not None or _SIZE_FOLLOWED.match(right) is not None


_INSIDE = re.compile(r"(?<=\s)(?:more|fewer|less|additional|extra|further)\s+[a-z]", re.IGNORECASE)
"""Between a number and its noun: "150 more messages"."""


def says_difference(text: str, quantity: Quantity) -> bool:
    """Whether the words around a number say that it lies between two others, or is what is left of one."""
    if quantity.unit_text == POINTS or is_size_of_change(text, quantity):
        return True
    left, right = text[max(0, quantity.start - _FAR) : quantity.start], text[quantity.end : quantity.end + _FAR]
    if _UP_OR_DOWN.search(left) or _FROM_A_LIMIT.match(right):
        return True
    near = f"{left[-_NEAR:]} {text[quantity.start : quantity.end]} {right[:_NEAR]}"
    part = f"{_PART_END.split(left)[-1]} {_PART_END.split(right)[0]}"
    return _DIFFERS.search(near) is not None or _DIFFERS.search(part) is not None
