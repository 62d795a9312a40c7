"""Situations told by their place in the note: what opens a clause, heads it, or is judged in it."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.predicates import HELD, Word
from assistant.writing.feedback.reading import Clause
from assistant.writing.feedback.verbs import form_of, plain_form
from assistant.writing.feedback.words import (
    ADVERBS,
    COMPARATIVES,
    CONNECTIVES,
    COUNTS,
    DOCUMENTS,
    OCCASIONS,
    PRAISE,
    PRONOUNS,
    RATINGS,
    SOFT_OBJECTS,
)

_PLACING = word_set("in at during on after since throughout within")
_DEFINITE = word_set("the our your his her their my that this last both yesterday's today's")
_POSSESSIVE = word_set("our your his her their my")
_MANY = word_set("each every any next nxt all most some many no other another these those future new whenever general")
_FRAMES = word_set(
    """
    future past present end moment hand time times run term whole opinion view views eyes mind team teams company org
    organisation department role level meantime meanwhile way side case place area areas beginning sense days weeks
    months quarter half year years season same contrary topic point face light spirit name event need process context
    codebase office rest middle floor top day week month hours evening evenings morning mornings weekends cycle period
    first second last plus positive top field line bit lot record scale score
    promotion anniversary birthday wedding
    """
)
"""Nouns after "in the" or "on the" that frame a statement and name no occasion."""
_SAYING = lazy_pattern(r"(?:and |but )?at the end of the day\b", re.IGNORECASE)
_INNER = word_set("under of for with at in on to from about by where when that which who between and or")
_HAPPENING = lazy_pattern(r"(?:tion|sion|ment|val|ure|out|over|ing|test|scan|day|off|up)$")
_MADE = DOCUMENTS | word_set(
    "api app build component dashboard data-set dataset estimate feature form import job library model module patch"
    " query screen script service sheet spreadsheet survey tool page driver endpoint parser"
)


_DONE_AT = word_set("look laugh shout yell stare smile point throw arrive aim snap swear get be work")


class Place(NamedTuple):
    """A situation at `note[start:end]`."""

    start: int
    end: int


def opening_place(clause: Clause) -> Place | None:
    """The place that opens a clause, up to its subject: "At the hackday she …"; None for a mere frame."""
    words = list(clause.words)
    while words and (
        words[0].low in CONNECTIVES | ADVERBS | PRAISE or words[0].low in ("and", "then", "context", "so")
    ):
        words.pop(0)
    if len(words) < 2:
        return None
    placed = words[0].is_held and clause.note[words[0].start :].split(maxsplit=1)[0].lower() in _PLACING
    if _SAYING.match(clause.text) or (words[0].low not in _PLACING and not placed):
        return None
    end = len(words)
    if clause.predicate is not None:
        if not clause.predicate.subject:
            return None
        subject = clause.predicate.subject[0].start
        end = next((i for i, w in enumerate(words) if w.start >= subject), 0)
    place = words[:end]
    if len(place) < 2 or not (placed or _is_one(place[1:])):
        return None
    return Place(place[0].start, place[-1].end)


def heading(clause: Clause) -> Place | None:
    """What a verbless clause names before the act is told: "Kick-off of the billing rewrite: …"."""
    words = [w for w in clause.words if w.low not in ADVERBS | CONNECTIVES]
    if clause.predicate is not None and form_of(clause.telling[clause.predicate.at].text) is not Tense.PAST:
        return None
    if not words or len(words) > 12 or any(w.low in RATINGS | PRAISE | COMPARATIVES | PRONOUNS for w in words):
        return None
    if words[0].low in _PLACING or words[0].low in ("nothing", "none", "no", "zero", "not"):
        return None
    head = _head(words)
    if head is None or not _is_one(words, bare=True):
        return None
    return Place(words[0].start, clause.words[-1].end)


def judged(clause: Clause, *, only_events: bool = False) -> Place | None:
    """The one occasion or piece of work that a clause without an act is about: "the pilot at the Lyon site".

    `only_events` where an act is told: a document there is what was acted on.
    """
    words = list(clause.words)
    for i, word in enumerate(words):
        if word.low not in ("the", "that") and not (
            word.low in _POSSESSIVE and _low(words, i + 1) in ("last", "latest")
        ):
            continue
        if word.low == "that" and _low(words, i + 1) and words[i + 1].text[0].isupper():
            continue
        if _low(words, i - 1) in ("each", "every", "next"):
            continue
        phrase = _phrase(words[i + 1 :])
        known = _is_event if only_events else _is_occasion
        noun = next((j for j in range(len(phrase) - 1, -1, -1) if known(phrase[j])), None)
        if (
            noun is None
            and not only_events
            and _low(words, i - 1) in ("at", "during")
            and len(phrase) > 1
            and phrase[-1].low not in SOFT_OBJECTS | ADVERBS
            and plain_form(_low(words, i - 2)) not in _DONE_AT
        ):
            noun = len(phrase) - 1
        if noun is None or any(w.low in _MANY | RATINGS for w in phrase):
            continue
        if (noun > 0 and not only_events) or _low(words, i + 2 + noun) in ("for", "with", "at", "of", "to"):
            return Place(word.start, _tail(words, i + 1 + noun))
    return None


def _low(words: list[Word], i: int) -> str:
    return words[i].low if 0 <= i < len(words) else ""


def _phrase(words: list[Word]) -> list[Word]:
    """The words of a noun phrase up to its preposition or verb."""
    stop = next(
        (
            i
            for i, w in enumerate(words[:5])
            if w.low in _INNER | _DEFINITE or w.low in PRONOUNS or w.low in ("was", "is", "were", "went", "has", "had")
        ),
        min(5, len(words)),
    )
    return words[:stop]


def _tail(words: list[Word], noun: int) -> int:
    """Where the phrase ends: with what follows "for", "with", "at", "of" or "to", and its day."""
    if _low(words, noun + 1) not in ("for", "with", "at", "of", "to"):
        return words[noun].end
    end = noun + 1
    for j in range(noun + 2, min(noun + 6, len(words))):
        if (
            words[j].low in _INNER | PRONOUNS
            or (j > noun + 2 and words[j].low in _DEFINITE)
            or words[j].start - words[j - 1].end > 1
            or form_of(words[j].text)
        ):
            break
        end = j
        if (
            words[j].low not in ("the", "a", "an", "our")
            and j + 1 < len(words)
            and words[j + 1].low in ADVERBS | RATINGS
        ):
            break
    return words[end].end if end > noun + 1 else words[noun].end


def _head(words: list[Word]) -> Word | None:
    """The noun that a phrase is about: the last word before its first preposition or comma."""
    stop = next(
        (i for i, w in enumerate(words) if i and (w.low in _INNER or w.start - words[i - 1].end > 1 or HELD in w.text)),
        len(words),
    )
    return words[stop - 1] if stop else None


def _is_occasion(word: Word) -> bool:
    return HELD in word.text or word.low in OCCASIONS or word.low in _MADE


def _is_event(word: Word) -> bool:
    return word.low in OCCASIONS - DOCUMENTS - _LASTING


_LASTING = word_set(
    "project week sprint iteration migration release change switch shift page alert rotation board chapter forum guild"
)
"""What an act may be done to as well as be done at."""


def _is_one(words: list[Word], *, bare: bool = False) -> bool:
    """Whether a phrase names one occasion that both would recognise; `bare` for a phrase without a preposition."""
    head = _head(words)
    if head is None or any(w.low in _MANY for w in words[:3]):
        return False
    if head.low in _FRAMES | SOFT_OBJECTS | RATINGS or head.low.rstrip("s") in _FRAMES:
        return False
    numbered = any(w.text[0].isdigit() or (w.is_held and w is not head) for w in words)
    definite = words[0].low in _DEFINITE or words[0].low.endswith(("'s", "s'"))
    happens = _is_occasion(head) or bool(_HAPPENING.search(head.low))
    if head.is_held:
        return HELD in head.text
    if head.text[0].isdigit():
        return len(words) > 1 and _is_occasion(words[words.index(head) - 1])
    if head.low.endswith("s") and not head.low.endswith("ss") and not numbered and not set(_lows(words)) & COUNTS:
        return definite and words[0].low not in _POSSESSIVE and not happens and not bare
    if bare:
        return len(words) > 1 and ((happens and (definite or len(words) > 1)) or (numbered and happens))
    return definite or (happens and len(words) > 1)


def _lows(words: list[Word]) -> list[str]:
    return [w.low for w in words]
