"""Who says so: "I heard that", "I noticed that" before what happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.evidence.lazy import lazy_pattern
from assistant.lint import Kind, lint
from assistant.writing.feedback.reading import Clause

_WHEN = r"(?:(?:on|in|at|during|after|last|yesterday|this)\b[^.;]{0,40}?[\s,])?"
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
    rf"|complain)\s(?:to me\s)?(?:that\s)?(?={_WHEN}(?:you|he|she|they)\b)",
    re.IGNORECASE,
)
_OPINION = lazy_pattern(
    r"^(?:i|we)(?:\s|['’](?:ve|d)\s)(?:just\s|also\s|can['’]?t\s|cannot\s)?(?:believe|noticed?|saw|see|seen"
    r"|observed?|feel|felt|think|thought|(?:find|found)(?!\s(?:the same|an?\b|two|three|\d)))\s(?:that\s)?"
    rf"(?={_WHEN}(?:you|he|she|they)\b|[A-Z]\w+\s\w+)"
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


_DISCLAIMED = lazy_pattern(
    r"\b(?:i|we)(?:['’]ve)?\s(?:did(?:n['’]?t| not)|have(?:n['’]?t| not)|never|not)\s(?:yet\s|actually\s|personally\s)?"
    r"(?:see|seen|saw|verif(?:y|ied)|check(?:ed)?|witness(?:ed)?|observed?|confirm(?:ed)?)\s(?:it|this|that"
    r"|any of|yet|myself"
    r"|ourselves)\b|\bsecond[- ]?hand\b|\bnot first[- ]?hand\b|\bcollected from others\b|\bonly hearsay\b",
    re.IGNORECASE,
)
_SEEN_BY_ME = lazy_pattern(
    r"\b(?:i|we)(?:\s\w+ly|\salso)?\s(?:saw|noticed|read|watched|observed|found|counted|was (?:there|in the room))\b",
    re.IGNORECASE,
)


def is_hearsay(text: str, sentence: tuple[int, int], act: int, hearsay: Sequence[tuple[int, int]]) -> bool:
    """Whether the act that begins at `act` was only told to the manager, by its sentence or by what the note admits."""
    before = text[sentence[0] : act]
    if _SEEN_BY_ME.search(before):
        return False
    if _DISCLAIMED.search(text) or any(sentence[0] <= end <= act for _, end in hearsay):
        return True
    found = lint(text[sentence[0] : sentence[1]], Kind.FEEDBACK, select=("hearsay",))
    return any(f.end <= len(before) for f in found)


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
