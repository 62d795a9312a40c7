"""What a note is about, in its own words: which documents, which meetings, which work its questions must name."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from assistant.evidence.stems import word_set
from assistant.writing.feedback.words import ADVERBS, AUXILIARIES, DETERMINERS, DOCUMENTS, MODALS, OCCASIONS, RATINGS


class TopicKind(StrEnum):
    """What there is to point at: something written, something held, or work in general."""

    DOCUMENT = "document"
    OCCASION = "occasion"
    WORK = "work"


class Topic(NamedTuple):
    """The topic's words as the note has them, and its kind."""

    words: str
    kind: TopicKind


_WORK = word_set("""
    code estimates estimation scope tests testing bugs bug tickets tickets deploys deployments dependencies alerts
    deadlines slack communication documentation mentoring onboarding support stand-ups standups on-call oncall backlog
    answers questions emails refactoring architecture blockers assignments tasks results work updates focus details
    tone attitude performance ownership monitoring security data customers customer delegation boundaries
    """)
_VAGUE_WORK = word_set(
    "work results performance tasks focus attitude details ownership tone communication data customers"
)
_BEFORE = DETERMINERS | ADVERBS | AUXILIARIES | MODALS | RATINGS | word_set(
    "a an of in on at for to with and or but more less better by from handling doing writing needs need i you he she "
    "they we is it as no not be so very bit keep love like polish"
)  # fmt: skip
_WORD = re.compile(r"[\w#]+(?:[-/:'’][\w]+)*")


def find_topic(note: str) -> Topic | None:
    """The most particular thing that the note names: a document before a meeting before work in general."""
    found: list[tuple[int, Topic]] = []
    words = list(_WORD.finditer(note))
    for i, match in enumerate(words):
        kind = _kind(match.group().lower())
        if kind is None:
            continue
        if i + 1 < len(words) and _kind(words[i + 1].group().lower()) and words[i + 1].start() - match.end() == 1:
            continue
        start = i
        while start and i - start < 2 and _describes(note, words[start - 1], words[start]):
            start -= 1
        phrase = note[words[start].start() : match.end()]
        rank = 0 if kind is not TopicKind.WORK else 1 if match.group().lower() not in _VAGUE_WORK else 2
        found.append((rank, Topic(phrase[0].lower() + phrase[1:] if not phrase[:2].isupper() else phrase, kind)))
    return min(found, key=lambda f: f[0])[1] if found else None


def _describes(note: str, word: re.Match[str], following: re.Match[str]) -> bool:
    low = word.group().lower()
    return (
        note[word.end() : following.start()] == " "
        and low not in _BEFORE
        and not low.endswith(("'s", "’s", "ly", "ing"))
        and not (word.group()[0].isupper() and word.start() > 0)
    )


def _kind(low: str) -> TopicKind | None:
    single = low.removesuffix("s")
    if low in ("1:1", "1-1", "one-on-one") or low in (
        "note",
        "notes",
        "point",
        "page",
        "week",
        "test",
        "talk",
        "change",
        "post",
        "plan",
        "update",
        "report",
        "assignment",
    ):
        return None
    if low in DOCUMENTS or single in DOCUMENTS:
        return (
            TopicKind.DOCUMENT
            if single not in ("review", "presentation", "assignment", "estimate")
            else TopicKind.OCCASION
        )
    if low in OCCASIONS or single in OCCASIONS:
        return TopicKind.OCCASION
    return TopicKind.WORK if low in _WORK else None
