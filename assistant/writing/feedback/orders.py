"""Orders and rules: "tick each step", "each action gets a ticket"."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.predicates import Word, words_of
from assistant.writing.feedback.reading import clauses_of, mask_quotes
from assistant.writing.feedback.verbs import can_be_plain, form_of, third_person_of
from assistant.writing.feedback.words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    DOCUMENTS,
    OCCASIONS,
    RATINGS,
    SOFT_OBJECTS,
)

OBJECT_OPENERS = word_set("the a an each every your it them one two")


_TOWARDS = word_set("on at to with for through over into up out off down back")


_OBJECT_PRONOUNS = word_set("me us him her this these those their his our")


_NO_ORDERS = word_set("at in on by if when a an one two every each all both from for with any")


_FINITE = word_set("gets goes takes makes keeps needs comes puts wants has lands carries names stays")


def is_imperative(words: tuple[Word, ...]) -> bool:
    """ "Say goodbye …", "Don't be rude", "Keep doing …"; a verb with -s or in the past is no imperative."""
    if words[0].low in ("don't", "never", "always", "do", "dont", "be", "stop", "start"):
        return True
    first = words[0]
    if len(words) > 1 and first.low in _ALSO_NOUNS and words[1].low in _OF_WORK:
        return False
    if (
        first.low in _NAMED_WORK
        and not _orders_more(words)
        and (len(words) < 2 or words[1].low in _AFTER_NOUN | SOFT_OBJECTS | RATINGS or words[1].text[0].isdigit())
    ):
        return False
    if len(words) > 1 and can_be_plain(first.low) and words[1].low in OBJECT_OPENERS | _OBJECT_PRONOUNS:
        return True
    turned = len(words) > 2 and words[1].low in _TOWARDS and words[2].low in _OBJECT_PRONOUNS | {"it", "them"}
    if turned and can_be_plain(first.low):
        return True
    if form_of(first.text) is not Tense.PLAIN or third_person_of(first.text) or len(words) < 2:
        return False
    if words[1].low in _FINITE or (first.low in _NAMED_WORK and any(third_person_of(w.text) for w in words[1:5])):
        return False
    return (
        words[1].low not in AUXILIARIES
        and words[1].low not in ("reviews", "docs", "is", "was", "work", "of", "could")
        and form_of(words[1].text) is not Tense.PAST
    )


def _orders_more(words: tuple[Word, ...]) -> bool:
    """Whether another order is joined to the first: "answer with the link, or hand the question on"."""
    return any(
        words[i].low in ("or", "and") and can_be_plain(words[i + 1].low) and words[i + 2].low in OBJECT_OPENERS
        for i in range(1, len(words) - 2)
    )


_NAMED_WORK = (
    OCCASIONS
    | DOCUMENTS
    | word_set("chat back bit form load end point guess question concern comment issue worry ask answer feedback")
)


_AFTER_NOUN = word_set("w with for of in at on to about between what")


_OF_WORK = word_set("quality speed coverage style process work time times comments turnaround")
"""What follows a word for work in a heading: "code quality", "review times"."""


SAME_IN_PAST = word_set("put cut set read let split hit shut spread")


_ALSO_NOUNS = word_set(
    "load design test code release review change status support launch demo plan report request link"
)


def is_rule(text: str) -> bool:
    """Whether the words are a whole sentence of how it goes from now on: "each action gets a ticket"."""
    if share := _SHARE.match(text):
        return bool(
            re.match(r"(?:(?!which|that|who)\w+ ){0,8}?(?:go|goes|get|gets|have|has|pass|land) ", text[share.end() :])
        )
    if _MEANS.match(text):
        return True
    clause = next(iter(clauses_of(text, mask_quotes(text))), None)
    if clause is None:
        return False
    if clause.predicate is not None and not any(w.low in _JOINING for w in clause.predicate.subject):
        # "docs merged": a thing that is done is no sentence.
        verb = clause.telling[clause.predicate.at]
        said = form_of(verb.text) is not Tense.PAST or verb.low in SAME_IN_PAST
        if clause.predicate.subject:
            return said
    words = words_of(text, 0, len(text))
    joined = next((i for i, w in enumerate(words) if w.low in _JOINING), len(words))
    return any(_is_verb_of(words, i) for i in range(1, joined))


def _is_verb_of(words: tuple[Word, ...], i: int) -> bool:
    """Whether a word tells what its subject does: "goes", and "checks" before "the sheet"."""
    low, before = words[i].low, words[i - 1].low
    if before in DETERMINERS or not low.endswith("s"):
        return False
    following = words[i + 1].low if i + 1 < len(words) else ""
    return low in _FINITE or (following in OBJECT_OPENERS and not low.endswith("ss") and form_of(before) is None)


_MEANS = lazy_pattern(r"(?:[\w'’“”‘-]+\s){1,4}(?:means|equals)\s", re.IGNORECASE)
"""A word that is given a meaning: "ack means a first message in five minutes"."""


_SHARE = lazy_pattern(r"(?:at least|at most|all|both|half|most|\d+ ?%|\d+ of)\s", re.IGNORECASE)


_JOINING = word_set("that which who what how why whether before until if when while once so")


def starts_as_order(text: str) -> bool:
    """Whether the words are an order: "answer with a link", "stay to the end"."""
    words = words_of(text, 0, len(text))
    if len(words) < 2 or words[0].low in ("no", "note", "first"):
        return False
    if words[0].low in _ALSO_NOUNS and words[1].low in DOCUMENTS | OCCASIONS:
        return False  # "load test link", "design doc": the name of a thing
    if words[0].low in SAME_IN_PAST:
        return True
    unknown = form_of(words[0].text) is None and words[0].low not in DETERMINERS | ADVERBS | _NO_ORDERS
    return is_imperative(words) or (unknown and words[1].low in OBJECT_OPENERS)
