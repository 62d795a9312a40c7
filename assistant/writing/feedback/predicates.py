"""Words of a note, and the first finite verb among them with its subject."""

from __future__ import annotations

from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.verbs import can_be_plain, form_of, third_person_of, third_person_or_plural_of
from assistant.writing.feedback.words import ADVERBS, AUXILIARIES, DETERMINERS, DOCUMENTS, MODALS, OCCASIONS

HELD = "þ"
"""Stands for each letter of a date or an occasion, so that places stay and neither is cut or read as a verb."""


SPOKEN = "ð"
"""Stands for each letter of a quotation."""


_WORD = lazy_pattern(r"[#@]?\w+(?:['’/:.+&-]\w+)*%?|&")


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
        if i == 0 and not after_subject and word.low in OPENING and (placed := after_place(words)):
            return placed
        if word.low in CUT_OFF and i == 0 and not after_subject:
            return None
        if _contracted(word.low):
            return Predicate(words[: i + (word.low.split("'")[0] not in MODALS)], i)
        if word.low in AUXILIARIES and before not in DETERMINERS and not (word.low in ("will",) and i == 0):
            return Predicate(words[:i], i)
        if _is_finite(words, i, before) and not _is_plural_noun(words, i):
            return Predicate(words[:i], i)
    return None


def _is_plural_noun(words: tuple[Word, ...], i: int) -> bool:
    """Whether an -s form heads the subject of a later verb: "your unit tests for the parser mock …"."""
    after = words[i + 1].low if i + 1 < len(words) else ""
    if i == 0 or words[0].low not in DETERMINERS or not third_person_of(words[i].text) or after not in _OF_NOUNS:
        return False
    return find_predicate(words[i + 2 :]) is not None


_OF_NOUNS = word_set("for of in on with from to about and")
OPENING = word_set("in at on during since for after before from throughout by about of with to until context")
_NO_SUBJECTS = word_set("monday tuesday wednesday thursday friday saturday sunday i")
_PLACE_LENGTH = 14


def after_place(words: tuple[Word, ...]) -> Predicate | None:
    """The predicate behind a place that opens the clause: "In front of the client he corrected …".

    Its subject is the first pronoun, or the first name outside a phrase of its own, before a finite verb.
    """
    for j, word in enumerate(words[1:_PLACE_LENGTH], 1):
        if word.low.split("'")[0] in ("you", "he", "she", "they", "we", "i"):
            found = find_predicate(words[j:])
            return Predicate(found.subject, found.at + j) if found else None
        before = words[j - 1].low
        named = word.text[0].isupper() and word.low not in _NO_SUBJECTS and not word.low.endswith(("'s", "s'"))
        if not named or before in OPENING | DETERMINERS | _NOT_NAMES:
            continue
        at = next((k for k in range(j + 1, min(j + 4, len(words))) if words[k].low not in ADVERBS), None)
        if at is not None and (words[at].low in AUXILIARIES or _is_finite(words, at, words[at - 1].low)):
            return Predicate((word,), at)
    return None


_CONTRACTING = word_set("i you he she they we it that there could should would might must who what")
_CONTRACTED = ("'s", "'re", "'ve", "'d", "'ll", "'m")


def _contracted(low: str) -> bool:
    """ "he's", "you'd": a subject with its verb in one word; "Dana's" is no such word."""
    return low.endswith(_CONTRACTED) and low.split("'")[0] in _CONTRACTING


def _is_finite(words: tuple[Word, ...], i: int, before: str) -> bool:
    word = words[i]
    form = form_of(word.text)
    prior = next((w.low for w in reversed(words[:i]) if w.low not in ADVERBS), before)
    if prior in _PLURAL_PRONOUNS and (form is Tense.PLAIN or word.low == "need" or can_be_plain(word.low)):
        return True
    if form is None and _acts_in_place(words, i):
        return True
    if form is None or form is Tense.GERUND or before in DETERMINERS or before in CUT_OFF:
        return False
    if before in ("a", "an", "no", "any", "every", "each", "more"):
        return False
    after = words[i + 1].low if i + 1 < len(words) else ""
    if (
        i == 0
        and (form is Tense.PLAIN or word.low == "bit")
        and word.low in _NAMED_WORK
        and (after in _AFTER_NOUN or not after or after[0].isdigit())
    ):
        return False
    if form is Tense.PAST:
        return not (after in AUXILIARIES and i == 0)
    if before in ("them", "us") and i > 1 and words[i - 2].low == "of" and form is Tense.PLAIN:
        return True
    follows = next((w for w in words[i + 1 :] if w.low not in ADVERBS), None)
    if follows is not None and (follows.low in AUXILIARIES or form_of(follows.text) is Tense.PAST):
        return False
    if i == 0 and word.low.endswith("s") and follows is not None and _is_plain_verb(follows):
        return False
    if third_person_of(word.text):
        return True
    noun = next((w.low for w in reversed(words[:i]) if w.low not in ADVERBS), "")
    plural = noun.endswith("s") and not noun.endswith(("ss", "'s")) and i > 0
    return i == 0 or before == "who" or before in _OTHER_PRONOUNS or plural


_OBJECT_OPENERS = word_set(
    "the a an his her their your our my it him them me us this that these those every each any no two three four five "
    "without straight back out up off over into through"
)
_SINGULAR_SUBJECTS = word_set("he she it who everyone everybody nobody someone somebody")
_NOT_NAMES = word_set("the a an this that these those his her their your our my no every each in on at of to for with")


def _is_plain_verb(word: Word) -> bool:
    """A verb that is no noun: "estimates continue"."""
    return form_of(word.text) is Tense.PLAIN and word.low not in _NAMED_WORK and not word.low.endswith("s")


_NAMED_WORK = OCCASIONS | DOCUMENTS | word_set("chat back bit demo form load end point")
_AFTER_NOUN = word_set("w with for of in at on to about between")


def _acts_in_place(words: tuple[Word, ...], i: int) -> bool:
    """Whether a word that is as often a noun is a verb here: "she claims", "Ola skims the log", "he like it"."""
    if i == 0:
        opened = len(words) > 1 and words[1].low in _OBJECT_OPENERS
        return opened and third_person_or_plural_of(words[0].text) is not None
    if words[i - 1].is_held:
        return False
    before = next((w for w in reversed(words[:i]) if w.low not in ADVERBS), words[i - 1])
    if before.low in _SINGULAR_SUBJECTS and (third_person_or_plural_of(words[i].text) or can_be_plain(words[i].low)):
        return True
    if before.low in ("he", "she") and words[i].low.endswith("s") and not words[i].low.endswith(("ss", "'s", "ous")):
        return words[i].low not in ADVERBS
    group = before.low.endswith("s") and not before.low.endswith(("ss", "'s")) and i > 1 and words[0].low in DETERMINERS
    if group and can_be_plain(words[i].low) and i + 1 < len(words) and words[i + 1].low in _OBJECT_OPENERS:
        return True
    if third_person_or_plural_of(words[i].text) is None or before.low in _NOT_NAMES or before.low.endswith("'s"):
        return False
    return i + 1 < len(words) and (words[i + 1].low in _OBJECT_OPENERS or words[i + 1].text[0].isdigit())
