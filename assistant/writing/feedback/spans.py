"""Where a field begins and ends in its clause."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.feedback.occasions import Occasion
from assistant.writing.feedback.reading import Clause
from assistant.writing.feedback.told import Span

LEADING = lazy_pattern(
    r"(?:(?:and|but|so|also|because(?!\sof)|plus|or|then|that|which|while|although|though|&)\s)+", re.IGNORECASE
)


def opens(clause: Clause, occasion: Occasion) -> bool:
    """Whether a clause is nothing but an occasion, which heads what follows: "Coupon launch (5 Nov): …"."""
    return (occasion.start - clause.start) + (clause.end - occasion.end) < 8


def is_only_a_day(occasion: Occasion) -> bool:
    return occasion.end - occasion.start - sum(d.end - d.start for d in occasion.dates) <= 5


DANGLING = lazy_pattern(r"\b(?:to|the|of|for|with|from|a|an|your|in|on|at|until|before|after)\s*$", re.IGNORECASE)


_BEFORE_DATE = lazy_pattern(r"\b(?:on|in|at|during|from|of)\s(?:the\s)?$", re.IGNORECASE)


_STARTS_PLACED = lazy_pattern(
    r"(?:in|at|on|during|for|after|before|from|since|throughout|last|yesterday|this)\b", re.IGNORECASE
)


def when_of(note: str, occasion: Occasion) -> Occasion:
    """When an occasion is what the act was done to ("shipped the billing change on Thursday"), only its day."""
    if not occasion.dates or _STARTS_PLACED.match(note, occasion.start):
        return occasion
    start = occasion.dates[0].start
    before = _BEFORE_DATE.search(note[occasion.start : start])
    return occasion._replace(start=occasion.start + before.start() if before else start)


def meat(clause: Clause) -> Span:
    """The clause without "so", "and that", "because" before it."""
    led = LEADING.match(clause.note, clause.start, clause.end)
    return (led.end() if led else clause.start, clause.end)


def without(span: Span, part: Span) -> Span:
    """The span without a part that opens or ends it; unchanged where the part stands inside."""
    start, end = span
    if part[0] - start <= 4:
        return (part[1], end)
    return (start, part[0]) if end - part[1] <= 3 else span
