"""Words of a note, and the first finite verb among them with its subject."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.verbs import form_of, third_person_of
from assistant.writing.feedback.words import ADVERBS, AUXILIARIES, DETERMINERS, MODALS

HELD = "þ"
"""Stands for each letter of a date or an occasion, so that places stay and neither is cut or read as a verb."""


SPOKEN = "ð"
"""Stands for each letter of a quotation."""


_WORD = re.compile(r"[#@]?\w+(?:['’/:.+&-]\w+)*%?|&")


_OTHER_PRONOUNS = word_set("nobody none neither both nothing everyone everybody someone somebody anyone")


_PLURAL_PRONOUNS = word_set("you they we i u")


_FRAME_WORDS = word_set("for by in on at from since until before after during the and again also so till")


CUT_OFF = word_set("to of for with from by in on at about without")


class Word(NamedTuple):
    """`note[start:end]`."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """Lower case with a straight apostrophe."""
        return self.text.casefold().replace("’", "'")

    @property
    def is_held(self) -> bool:
        """True for a date, an occasion or a quotation."""
        return set(self.text) <= {HELD, SPOKEN}


class Predicate(NamedTuple):
    """The first finite verb of a clause: its subject's words, and the place of the verb among the words."""

    subject: tuple[Word, ...]
    at: int


def words_of(masked: str, start: int, end: int) -> tuple[Word, ...]:
    """The words between two places."""
    return tuple(Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(masked, start, end))


def without_frame(words: list[Word]) -> list[Word]:
    """The words after a date or occasion that opens them: "By 1 December I'd like …", "For the next month he …"."""
    for i, word in enumerate(words[:4]):
        if word.is_held and HELD in word.text and all(w.low in _FRAME_WORDS for w in words[:i]):
            return without_frame(words[i + 1 :])
    return words


def find_predicate(words: tuple[Word, ...], *, after_subject: bool = False) -> Predicate | None:
    """The first finite verb and the words before it; a gerund or a verb after "to" is none."""
    for i, word in enumerate(words):
        before = words[i - 1].low if i else ""
        if word.low in CUT_OFF and i == 0 and not after_subject:
            return _after_place(words)
        if _contracted(word.low):
            return Predicate(words[: i + (word.low.split("'")[0] not in MODALS)], i)
        if word.low in AUXILIARIES and before not in DETERMINERS and not (word.low in ("will",) and i == 0):
            return Predicate(words[:i], i)
        if _is_finite(words, i, before):
            return Predicate(words[:i], i)
    return None


def _after_place(words: tuple[Word, ...]) -> Predicate | None:
    """The predicate behind a place that opens the clause: "In front of the client he corrected …"."""
    for j, word in enumerate(words[1:7], 1):
        if word.low in ("you", "he", "she", "they", "we", "i"):
            found = find_predicate(words[j:])
            return Predicate(found.subject, found.at + j) if found else None
    return None


_CONTRACTING = word_set("i you he she they we it that there could should would might must who what")


_CONTRACTED = ("'s", "'re", "'ve", "'d", "'ll", "'m")


def _contracted(low: str) -> bool:
    """ "he's", "you'd": a subject with its verb in one word; "Dana's" is no such word."""
    return low.endswith(_CONTRACTED) and low.split("'")[0] in _CONTRACTING


def _is_finite(words: tuple[Word, ...], i: int, before: str) -> bool:
    word = words[i]
    form = form_of(word.text)
    if before in _PLURAL_PRONOUNS and (form is Tense.PLAIN or word.low == "need"):
        return True
    if form is None or form is Tense.GERUND or before in DETERMINERS or before in CUT_OFF:
        return False
    if before in ("a", "an", "no", "any", "every", "each", "more"):
        return False
    after = words[i + 1].low if i + 1 < len(words) else ""
    if form is Tense.PAST:
        return not (after in AUXILIARIES and i == 0)
    follows = next((w for w in words[i + 1 :] if w.low not in ADVERBS), None)
    if follows is not None and (follows.low in AUXILIARIES or form_of(follows.text) is Tense.PAST):
        return False
    if third_person_of(word.text):
        return True
    noun = next((w.low for w in reversed(words[:i]) if w.low not in ADVERBS), "")
    plural = noun.endswith("s") and not noun.endswith(("ss", "'s")) and i > 0
    return i == 0 or before == "who" or before in _OTHER_PRONOUNS or plural
