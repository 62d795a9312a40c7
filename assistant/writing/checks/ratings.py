"""No rating, ranking or recommendation: the tool drafts, people decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.checks.problem import Problem, ProblemKind

_LEVEL = (
    r"(?:l[3-9]|ic[3-9]|e[3-9]|senior|staff|principal|the next level|next level|promotion|promo|this level"
    r"|that level|the level)"
)
_VERDICT = lazy_pattern(
    rf"\b(?:(?:is|are|was|'s)\s+)?(?:absolutely|clearly|definitely|already|strong(?:ly)?|solid(?:ly)?|easily"
    rf"|obviously|fully|a\s+strong)\s+(?:an?\s+)?{_LEVEL}\b"
    rf"|\b(?:ready|overdue|qualified|fit|recommended|recommend(?:s|ing)?|nominate[ds]?|suitable|deserv\w+|due|case"
    rf"|candidate|bar|material|calib\w+)\s+(?:for|to be|of|as)\s+(?:an?\s+|the\s+)?(?:{_LEVEL}|promoted|promoting)\b"
    rf"|\b(?:should|must|ought to|needs? to|has to|deserves to|can)\s+be\s+promoted\b|\bpromot(?:e|ing)\s+(?:her"
    rf"|him|them|me|this)\b|\bshould\s+promote\b"
    rf"|\b(?:performs?|performing|operat(?:es|ing)|works?|working|acts?|functions?)\s+(?:at|above|beyond"
    rf"|like)\s+(?:an?\s+|the\s+)?{_LEVEL}\b"
    rf"|\b{_LEVEL}[- ](?:ready|material|calibre|caliber|worthy|quality|plus)\b|\b(?:above|over|meets?|met|clears?"
    rf"|cleared|raises?|at)\s+the\s+(?:\w+\s+)?bar\b"
    r"|\b(?:exceed(?:s|ed|ing)?|meet(?:s|ing)?|met|above|beyond|below|surpass\w*)\s+(?:all\s+|the\s+|every\s+|my\s+"
    r"|our\s+)*expectations?\b"
    r"|\b(?:exceptional|outstanding|excellent|superb|top|high|low|under|over|strong)[ -]?(?:performer|performance"
    r"|performing|rating|rated|potential)\b"
    r"|\b(?:rating|rated|score[sd]?|scoring|grade[ds]?)\s*(?::|of|as|is|an?)?\s*(?:an?\s+)?(?:\d|[a-f][+-]?\b|\"|“)"
    r"|(?<![\d/])\b(?:[0-5](?:\.\d)?\s?/\s?5|\d{1,2}(?:\.\d)?\s?/\s?10|[1-5] (?:out )?of 5 stars|five stars)\b|[★⭐]"
    r"|\b(?:best|strongest|top|better|stronger)\s+(?:\w+\s+)?(?:engineer|developer|candidate|performer|person"
    r"|member)\s+(?:on|in|of|than|at)\b"
    r"|\btop\s+\d+\s?%|\btop (?:decile|quartile|performer)\b|\brank(?:s|ed|ing)?\s+(?:first|second|third|\d|#|among"
    r"|above|top|highest)\b"
    r"|\b(?:suggested|proposed|recommended)\s(?:grade|rating|tier)\b"
    r"|\b(?:calibration|promotion|promo)\s(?:outcome|verdict|decision)\b|\bcommittee\sverdict\b"
    r"|\b(?:one|two|three|\d)\slevels?\s(?:above|beyond)\b"
    rf"|\b(?:approved|confirmed|accepted|hired?)\s(?:as|at)\s(?:an?\s)?{_LEVEL}\b"
    r"|\b(?:level|promotion|grade)\s(?:granted|approved|awarded)\b"
    r"|\b(?:the|this|that|level)?\s?bar\s(?:(?:clearly|easily|already|far|well)\s)?(?:exceeded|surpassed|cleared)\b"
    r"|\b(?:leadership|ownership|seniority|excellence)\s(?:(?:was|is|has been|clearly|fully)\s)*"
    r"(?:demonstrated|proven|proved)\b"
    r"|\b(?:hire|no[- ]hire|strong yes|promote now|at bar|above bar)\b[.!]?$|\b(?:readiness|promotion)\s+(?:score"
    r"|probability|likelihood)\b",
    re.IGNORECASE,
)


def find_ratings(text: str, evidence: Sequence[str]) -> Iterator[Problem]:
    """Judgements of a person or of readiness; a figure that the evidence gives ("rated 4.8/5 by attendees") stays."""
    for match in _VERDICT.finditer(text):
        words = " ".join(match.group().casefold().split())
        figure = any(c.isdigit() for c in words)
        if figure and any(words in " ".join(known.casefold().split()) for known in evidence):
            continue
        message = f"Leave out “{match.group()}”: state what was done, not a rating or a recommendation."
        yield Problem(ProblemKind.RATING, *match.span(), message)
