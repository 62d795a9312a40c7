"""The words between a subject and its verb: are they a plan, a denial, a passive?"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.clauses import ADVERBS, I_WORDS, WE_WORDS, is_adverb
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token
from assistant.evidence.verbs import Tense, tense

AUXILIARY = word_set("'m 've also am are be been being did do does had has have is was were")
"""Verbs that help another verb."""

_BEING = word_set("am are be been being get got i'm is was we're were")
_PLANNING = word_set(
    """
    'd 'll aim aiming aims can could expect expects going gonna hope hopes hoping i'd i'll intend intending intends
    like may might must need needs ought plan planned planning plans shall should want wanted wants we'd we'll will
    wish wishes would
    """
)
_NEGATION = word_set(
    """
    can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't n't never no not wasn't weren't won't
    wouldn't
    """
)


def verb_group(clause: Sequence[Token], place: int) -> tuple[bool, bool, int]:
    """Over auxiliaries and adverbs to the verb: is it planned, is it denied, where is it."""
    planned = clause[place].lower.endswith(("'ll", "'d")) if place < len(clause) else False
    negated = False
    while place < len(clause):
        word = clause[place].lower
        if word in I_WORDS or word in WE_WORDS:
            planned = planned or word.endswith(("'ll", "'d"))
        elif word in _NEGATION:
            negated = True
        elif word in _PLANNING and not (word == "like" and not planned):
            planned = True
        elif word == "able" or (word == "to" and (planned or clause[place - 1].lower in {"able", "had"})):
            planned = planned and word != "able"
        elif not _helps(clause, place):
            break
        place += 1
    return planned, negated, place


def is_passive(clause: Sequence[Token], place: int) -> bool:
    """`was promoted`, `am committed`: something is done to the subject."""
    before = place - 1
    while before >= 0 and (clause[before].lower in ADVERBS or is_adverb(clause[before])):
        before -= 1
    return before >= 0 and clause[before].lower in _BEING and tense(clause[place].text) is Tense.PAST


def _helps(clause: Sequence[Token], place: int) -> bool:
    """True for an auxiliary or adverb before the verb; `did` helps only where a verb follows."""
    word = clause[place].lower
    if word in {"do", "did", "does"}:
        return _verb_follows(clause, place)
    return word in AUXILIARY or word in ADVERBS or is_adverb(clause[place])


def _verb_follows(clause: Sequence[Token], place: int) -> bool:
    return place + 1 < len(clause) and (
        tense(clause[place + 1].text) is Tense.PLAIN or clause[place + 1].lower in _NEGATION
    )
