"""Who says so: "I heard that", "I noticed that" before what happened."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.feedback.reading import Clause

_HEARSAY = lazy_pattern(
    r"^(?:and\s|but\s|also\s)?(?:i\s|i['’]ve\s|i['’]m\s|i am\s|we\s)?(?:also\s|just\s)?(?:heard|hear|told|was told"
    r"|were told|am told|got told|been told"
    r"|understand|gather)\b[^,.;]{0,40}?\bthat\s"
    r"|^(?:i\s|i've\s)?(?:heard|hear|was told|am told|got told)\s(?=you\b|he\b|she\b|they\b|[A-Z])"
    r"|^(?:apparently|reportedly|allegedly|rumou?r has it(?: that)?|word is(?: that)?|according to [^,]{2,30}),?\s"
    r"|^(?:and\s|but\s|also\s)?(?:people|others|some|several people|a few people|colleagues|folks|the team|(?!he\b"
    r"|she\b|they\b"
    r"|you\b|i\b|we\b)[A-Z]\w+|someone|somebody|two people)\s(?:(?:and\s[A-Z]\w+|(?:in|from|on"
    r"|at)\s(?:the\s)?[\w-]+)\s)?(?:also\s|all\s)?"
    r"(?:say|says|said|tell me|told me|tells me|mentioned|complained|report|reported"
    r"|complain)\s(?:to me\s)?(?:that\s)?(?=you\b|he\b|she\b|they\b)",
    re.IGNORECASE,
)
_OPINION = lazy_pattern(
    r"^(?:i|we)(?:\s|['’](?:ve|d)\s)(?:just\s|also\s|can['’]?t\s|cannot\s)?(?:believe|noticed?|saw|see|seen"
    r"|observed?|feel|felt|think|thought|(?:find|found)(?!\s(?:the same|an?\b|two|three|\d)))\s(?:that\s)?(?=you\b"
    r"|he\b|she\b|they\b|[A-Z]\w+\s\w+)"
    r"|^(?:i |we )?(?:really |just |also )?(?:loved?|liked?|enjoyed?|appreciated?|hated?) (?:it )?(?:when|how"
    r"|that)\s(?=you\b|he\b|she\b|they\b|(?-i:[A-Z]))"
    r"|^(?:i|we)\s(?:saw|noticed|know|noted)\s(?:(?:for|by)\s)?(?:myself|ourselves)\s(?:that\s)?"
    r"|^i['’]?(?: a)?m (?:afraid|sorry|sad|glad|happy|pleased)(?: to say)?(?: that)?\s(?=he\b|she\b|they\b|you\b"
    r"|it\b|the\b|[A-Z])"
    r"|^(?:the )?(?:first|second|third|fourth|\w+th) time (?:now |already )?(?:that )?|^(?:it (?:seems|looks"
    r"|appears)(?: like| that)?)\s",
    re.IGNORECASE,
)
_THANKED = lazy_pattern(
    r"^(?:(?:and|also|big|many|huge|special)\s)*(?:thanks|thank you|kudos|props|shout-?out|hats off"
    r"|credit)\s(?:goes\s)?to\s(?=[A-Z]\w+\swho\b)",
    re.IGNORECASE,
)
_WHEN_ASKED = lazy_pattern(
    r"^(?:when(?:ever)?|after|while|once|as)\s(?:i|we)\b[^,]{3,80}?[\s,]+(?=(?:you|he|she|they)\s)", re.IGNORECASE
)


_RESULT = lazy_pattern(
    r"(?:and |so )?(?:as a (?:result|consequence)|because of (?:that|it|this)|consequently|therefore|in the end),?\s",
    re.IGNORECASE,
)


def without_source(clause: Clause) -> tuple[Clause, tuple[int, int] | None]:
    """The clause without "I heard that", "I noticed that"; and the words of hearsay."""
    if heard := _HEARSAY.match(clause.text):
        return replace(clause, start=clause.start + heard.end()), (clause.start, clause.start + heard.end())
    if result := _RESULT.match(clause.text):
        return replace(clause, start=clause.start + result.end(), led_by="so"), None
    if asked := _WHEN_ASKED.match(clause.text):
        return replace(clause, start=clause.start + asked.end()), None
    if thanked := _THANKED.match(clause.text):
        return replace(clause, start=clause.start + thanked.end()), None
    if opinion := _OPINION.match(clause.text):
        return replace(clause, start=clause.start + opinion.end()), None
    return clause, None
