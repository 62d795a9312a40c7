"""Two versions of a draft side by side: sentence by sentence, the changed words marked. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from assistant.domain.draft import Review, Section, Sentence
from assistant.export.glyphs import visible, without_hidden
from assistant.web.pages.templates import Kept

_WORDS = re.compile(r"\s+|[^\s]+")
REVIEW_WORDS = {Review.OPEN: "not decided", Review.ACCEPTED: "accepted", Review.REJECTED: "left out"}


@dataclass(frozen=True)
class Word:
    """A run of words: in both versions (`same`), only in the older (`gone`), or only in the newer (`new`)."""

    text: str
    kind: str

    @property
    def shown(self) -> Kept:
        """The text without what a reader cannot see, its spaces kept."""
        return Kept(without_hidden(self.text))


@dataclass(frozen=True)
class Change:
    """A sentence that differs: its words, and what was decided before and after (empty where that is the same)."""

    section: str
    words: tuple[Word, ...]
    decided: str


def compare(before: Sequence[Section], after: Sequence[Section]) -> tuple[Change, ...]:
    """The sentences that differ, in order. No version adds or drops one, so that both have the same places."""
    changes = []
    for older, newer in zip(before, after, strict=False):
        for was, now in zip(older.sentences, newer.sentences, strict=False):
            if (was.text, was.review) != (now.text, now.review):
                changes.append(Change(visible(newer.title), compare_words(was.text, now.text), _decided(was, now)))
    return tuple(changes)


def compare_words(before: str, after: str) -> tuple[Word, ...]:
    """The words of both texts as runs, in reading order: what went stands before what came in its place."""
    older, newer = _WORDS.findall(visible(before)), _WORDS.findall(visible(after))
    runs = []
    for kind, a, b, c, d in SequenceMatcher(a=older, b=newer, autojunk=False).get_opcodes():
        if kind == "equal":
            runs.append(Word("".join(newer[c:d]), "same"))
            continue
        runs += [Word("".join(older[a:b]), "gone")] if b > a else []
        runs += [Word("".join(newer[c:d]), "new")] if d > c else []
    return tuple(runs)


def _decided(was: Sentence, now: Sentence) -> str:
    if was.review is now.review:
        return ""
    return f"{REVIEW_WORDS[was.review]} before, {REVIEW_WORDS[now.review]} after"
