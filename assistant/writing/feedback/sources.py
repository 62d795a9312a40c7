"""Who says so: "I heard that", "I noticed that" before what happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.evidence.lazy import lazy_pattern
from assistant.lint import Kind, lint
from assistant.writing.feedback.predicates import find_predicate, words_of
from assistant.writing.feedback.reading import Clause

_WHEN = r"(?:(?:on|in|at|during|after|last|yesterday|this)\b[^.;]{0,40}?[\s,])?"
_HEARSAY = lazy_pattern(
    r"^(?:and\s|but\s|also\s)?(?:i\s|i['’]ve\s|i['’]m\s|i am\s|we\s)?(?:also\s|just\s)?(?:heard|hear|overheard"
    r"|overhear|told|was told"
    r"|were told|am told|got told|been told"
    r"|understand|gather)\b[^,.;]{0,40}?\bthat\s"
    r"|^(?:i\s|i've\s)?(?:heard|hear|overheard|was told|am told|got told)\s(?=you\b|he\b|she\b|they\b|[A-Z])"
    r"|^(?:apparently|reportedly|allegedly|rumou?r has it(?: that)?|word is(?: that)?"
    r"|according to (?:[^,.;]{2,40}?(?=\s(?:you|he|she|they)\b)|[^,]{2,30})),?\s"
    r"|^(?:and\s|but\s|also\s)?(?:people|others|some|several people|a few people|colleagues|folks|the team|(?!he\b"
    r"|she\b|they\b"
    r"|you\b|i\b|we\b)[A-Z]\w+|someone|somebody|two people)\s(?:(?:and\s[A-Z]\w+|(?:in|from|on"
    r"|at)\s(?:the\s)?[\w-]+)\s)?(?:also\s|all\s)?"
    r"(?:say|says|said|tell me|told me|tells me|mentioned|complained|report|reported"
    rf"|complain)\s(?:to me\s)?(?:that\s)?(?={_WHEN}(?:(?:you|he|she|they)\b|(?-i:[A-Z][a-z]+\s)))",
    re.IGNORECASE,
)
_OPINION = lazy_pattern(
    r"^(?:i|we)(?:\s|['’](?:ve|d)\s)(?:just\s|also\s|can['’]?t\s|cannot\s)?(?:believe|noticed?|saw|see|seen"
    r"|observed?|feel|felt|think|thought|(?:find|found)(?!\s(?:the same|an?\b|two|three|\d)))\s(?:that\s)?"
    rf"(?={_WHEN}(?:you|he|she|they)\b|[A-Z]\w+\s\w+)"
    r"|^(?:(?:on|in|at|for)\s[^,.;]{3,25}?,?\s)?(?:the|our|his|her|your)\s(?:[\w-]+\s){0,3}(?:logs?|recordings?|minutes|history|diff|records?|dashboard|chat"
    r"|thread|trail|transcript|calendar|audit|video|notes)(?:\s(?:of|from|for)\s[^,.;]{2,50}?)?\s(?:shows?|says?|has|have|confirms?"
    r"|proves?)\s(?:that\s)?(?=(?:you|he|she|they)\b|(?-i:[A-Z][a-z]+\s))"
    r"|^it\s(?:has been|was|is|has come to (?:my|our) attention|came to (?:my|our) attention)\s?(?:observed|noted"
    r"|noticed"
    r"|seen|found)?\sthat\s"
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
    r"^(?:when(?:ever)?|after|while|once|as)\s(?:i|we|the|our|a|an|its|[a-z]+s|(?-i:[A-Z]\w+))\b(?!\sthan\b)[^,]{3,80}?[\s,]+"
    r"(?=(?:you|he|she|they)\s)",
    re.IGNORECASE,
)


_RESULT = lazy_pattern(
    r"(?:and |so )?thanks to (?:you|him|her|them|(?-i:[A-Z][\w-]+)),?\s(?=(?:the|our|we|all|no|nobody|everyone"
    r"|both|every)\b)"
    r"|(?:and |so )?(?:as a (?:result|consequence)|because of (?:that|it|this)|consequently|therefore|in the end),?\s",
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
        return replace(clause, frame=clause.start, start=clause.start + heard.end()), (
            clause.start,
            clause.start + heard.end(),
        )
    if result := _RESULT.match(clause.text):
        return replace(_from(clause, result.end()), led_by="so"), None
    asked = _WHEN_ASKED.match(clause.text)
    if asked and _happens(clause, asked.end()):
        return _from(clause, asked.end()), None
    if thanked := _THANKED.match(clause.text):
        return _from(clause, thanked.end()), None
    if opinion := _OPINION.match(clause.text):
        return _from(clause, opinion.end()), None
    return clause, None


def _happens(clause: Clause, end: int) -> bool:
    """Whether the words after "when", up to `end`, are a clause of their own; "after the workshop" is a place."""
    return find_predicate(words_of(clause.masked, clause.start, clause.start + end)[1:]) is not None


def _from(clause: Clause, at: int) -> Clause:
    """The clause from a place inside it on; what stood before is its frame."""
    return replace(clause, frame=clause.start, start=clause.start + at)
