"""What a note is about, in its own words: which document or which meeting its questions must name."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.feedback.verbs import form_of
from assistant.writing.feedback.words import ADVERBS, AUXILIARIES, DETERMINERS, DOCUMENTS, MODALS, OCCASIONS, RATINGS


class TopicKind(StrEnum):
    """What there is to point at: something written, or something held. Work in general has no next one."""

    DOCUMENT = "document"
    OCCASION = "occasion"


class Topic(NamedTuple):
    """The topic's words as the note has them, and its kind."""

    words: str
    kind: TopicKind

    @property
    def one(self) -> str:
        """Its words for a single one: "PRs" as "PR"."""
        single = self.words.removesuffix("s")
        return single if single.split()[-1].lower() in DOCUMENTS | OCCASIONS else self.words


_BEFORE = DETERMINERS | ADVERBS | AUXILIARIES | MODALS | RATINGS | word_set(
    "a an of in on at for to with and or but more less better by from handling doing writing needs need i you he she "
    "they we is it as no not so very bit keep love like polish each every single forty twenty ten two three four five "
    "several many any all some next few"
)  # fmt: skip
_NAMING = DOCUMENTS | OCCASIONS | word_set("code load status launch support build data progress")
"""Verbs that name a kind of document or meeting: "load test", "status mail"."""
_TOO_WIDE = word_set(
    "1:1 1-1 one-on-one note point page week test talk change post plan update report project shift switch leave task "
    "ticket sprint migration upgrade release"
)
"""Words that are a document or an occasion beside a date, and otherwise mean too much to be asked about."""
_ALONE_TOO_WIDE = word_set("review call branch alert code request mail email e-mail message")
"""Words that say which one only with another before them: "design review"."""
_HELD = word_set("review presentation")
"""Documents by their list that a note mostly means as something held."""
_WORD = lazy_pattern(r"[\w#]+(?:[-/:'’][\w]+)*")


def find_topic(note: str) -> Topic | None:
    """The first document or meeting that the note names."""
    words = list(_WORD.finditer(note))
    for i, match in enumerate(words):
        kind = _kind(match.group().lower())
        if kind is None or match.group() in ("Mr", "Ms"):
            continue
        if i + 1 < len(words) and _kind(words[i + 1].group().lower()) and words[i + 1].start() - match.end() == 1:
            continue
        start = i
        while start and i - start < 2 and _describes(note, words[start - 1], words[start]):
            start -= 1
        if start == i and match.group().lower().removesuffix("s") in _ALONE_TOO_WIDE:
            continue
        phrase = note[words[start].start() : match.end()]
        return Topic(phrase[0].lower() + phrase[1:] if not phrase[:2].isupper() else phrase, kind)
    return None


def _describes(note: str, word: re.Match[str], following: re.Match[str]) -> bool:
    low = word.group().lower()
    return (
        note[word.end() : following.start()] == " "
        and low not in _BEFORE
        and (form_of(low) is None or low in _NAMING)
        and not low.endswith(("'s", "’s", "ly", "ing"))
        and not (word.group()[0].isupper() and word.start() > 0)
    )


def _kind(low: str) -> TopicKind | None:
    single = low.removesuffix("s")
    if {low, single} & _TOO_WIDE:
        return None
    if {low, single} & (DOCUMENTS - _HELD):
        return TopicKind.DOCUMENT
    return TopicKind.OCCASION if {low, single} & (OCCASIONS | _HELD) else None
