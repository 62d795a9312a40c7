"""Acts told without the person as their subject: "was sent by Ines", "landed from your account"."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense
from assistant.writing.feedback.acts import is_act
from assistant.writing.feedback.people import NO_NAMES, Party, People
from assistant.writing.feedback.predicates import Word
from assistant.writing.feedback.reading import Clause
from assistant.writing.feedback.verbs import form_of, plain_form
from assistant.writing.feedback.words import ADVERBS, GROUPS, PRONOUNS, RATINGS

_BE = word_set("is are was were be been being isn't aren't wasn't weren't isnt arent wasnt werent got get gets")
_HELPING = _BE | ADVERBS | word_set("has have had hasn't haven't hadn't not never")
_OF_THEIRS = lazy_pattern(
    r"\b(?:from|by|under|via|through|with|on)\s(?P<whose>your|his|her|their|(?-i:[A-Z][\wà-ÿ-]+)['’]s)\s(?:own\s|local\s|old\s)?"
    r"(?:account|name|laptop|branch|login|user|key|machine|job|script|desk|pr|change|commit|token|credentials|phone|watch"
    r"|deploy|release|migration|query|fix|patch|hand|side|team|end)\b",
    re.IGNORECASE,
)
_IT_TOOK = lazy_pattern(
    r"it (?:took|has taken) (?P<who>you|him|her|them|(?-i:[A-Z][\wà-ÿ-]+)) .{3,60}?\bto\s\w", re.IGNORECASE
)
_BY = lazy_pattern(r"\bby\s(?:(?:mr|mrs|ms|dr)\.?\s)?(?P<who>you|him|her|them|(?-i:[A-Z][\wà-ÿ-]+))", re.IGNORECASE)
_MANNER = lazy_pattern(
    r"\bleft (?:running|open|on|unlocked|unattended|unsigned)\b|\bwithout\b|\binstead of\b|n['’]t\b|\bnot\b"
    r"|\bnever\b|\bun(?:tested|reviewed|announced|signed|checked)\b"
    r"|\bwith\b.{1,40}\b(?:still|left|missing|in)\b|\bbefore\b.{1,40}\b(?:had|was|were)\b|\bthe wrong\b"
    r"|\ba second time\b",
    re.IGNORECASE,
)
_COSTS = word_set(
    "delay block postpone page wake lose waste force charge cancel escalate miss hit affect break refund double restart"
    " interrupt surprise strand catch confuse need"
)
"""What is done to those who pay for an act, and is no act."""


def done_by_person(clause: Clause, people: People) -> bool:
    """Whether a clause about a thing names the person as who did it: "the job was started by Ferenc"."""
    took = _IT_TOOK.match(clause.text)
    if took is not None and _is_them(took["who"], people):
        return True
    found = _passive(clause)
    by = _BY.search(clause.text)
    if found is not None and by is not None and _is_them(by["who"], people):
        return True
    theirs = _OF_THEIRS.search(clause.text)
    if theirs is None or clause.predicate is None or not _is_theirs(theirs["whose"], people):
        return False
    verb = clause.telling[clause.predicate.at]
    return found is not None or form_of(verb.text) is Tense.PAST


def _is_them(who: str, people: People) -> bool:
    """Whether the doer is the person; in a note that names nobody, whoever is named first."""
    unnamed = not people.names and not people.spoken_to and who[0].isupper() and who.lower() not in NO_NAMES
    return unnamed or people.is_person(who.lower(), who)


def _is_theirs(whose: str, people: People) -> bool:
    low = whose.lower().replace("’", "'")
    if low == "your":
        return people.spoken_to
    if low in ("his", "her", "their"):
        return not people.spoken_to and (low != "their" or people.plural)
    return low.removesuffix("'s") in people.names


def is_unowned_act(clause: Clause, party: Party) -> bool:
    """Whether a passive without a doer tells what was done and how: "was sent with the test rows still in"."""
    if party not in (Party.OTHER, Party.THEIRS) or not _MANNER.search(clause.text):
        return False
    found = _passive(clause)
    subject = clause.predicate.subject if clause.predicate else ()
    if found is None or not subject or {w.low for w in subject} & (PRONOUNS | GROUPS | RATINGS):
        return False
    verb, rest = found
    return plain_form(verb.text) not in _COSTS and is_act(verb, rest)


def _passive(clause: Clause) -> tuple[Word, tuple[Word, ...]] | None:
    """The participle and what follows it, where the predicate is a form of "to be" with one."""
    if clause.predicate is None:
        return None
    words = clause.telling[clause.predicate.at :]
    if not any(w.low in _BE for w in words[:3]):
        return None
    at = next((i for i, w in enumerate(words) if w.low not in _HELPING), None)
    if at is None or form_of(words[at].text) is not Tense.PAST:
        return None
    return words[at], words[at + 1 :]
