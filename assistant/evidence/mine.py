"""Where a text speaks of the author's own work: "my RFC", "the cache I wrote", "(by me)", a numbered document, "it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence.clauses import I_WORDS, intro_end
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token
from assistant.evidence.verbs import Tense, tense

_NOT_WORK = word_set(
    """
    boss branch colleague colleagues day desk director email fault folks friend friends hand hands head help holiday
    laptop last lead leave level life machine manager mentor mind name new office opinion own part peers people
    phone plate question questions request review role self side skip squad team teammate teammates time to turn
    vacation view week work
    """
)
"""Nouns after "my" that nobody can take up."""

_DOCUMENT = lazy_pattern(r"(?:rfc|adr|ddr?|prd|std|retro|post-?mortem|runbook|pir)[-–]?\d{1,6}", re.IGNORECASE)
_POINTING = word_set("it its them these this those that which one ones mine both")


def speaks_of_mine(tokens: Sequence[Token]) -> bool:
    """True where something is called the author's: "my RFC", "mine", "by me", "the cache I wrote", "RFC-70"."""
    for place, token in enumerate(tokens):
        following = tokens[place + 1].lower if place + 1 < len(tokens) else ""
        if token.lower == "mine" or (token.lower == "by" and following in {"me", "myself"}):
            return True
        if token.lower == "my" and following not in _NOT_WORK:
            return True
        if token.lower in I_WORDS and place and is_relative(tokens, place):
            return True
        if _DOCUMENT.fullmatch(token.text):
            return True
    return False


def points_back(tokens: Sequence[Token]) -> bool:
    """True where a pronoun may stand for what was spoken of before."""
    return any(t.lower in _POINTING for t in tokens)


def told_by_author(clause: Sequence[Token]) -> bool:
    """True for a clause whose subject is the author: "I ...", "Rolled out ...", "Got Ledger onto ..."."""
    start = intro_end(clause)
    if start >= len(clause):
        return False
    first = clause[start]
    return first.lower in I_WORDS or tense(first.text) is Tense.PAST or first.lower == "i"


def is_relative(tokens: Sequence[Token], place: int) -> bool:
    """`the cache I wrote`, `the rule that I set`: what stands before the "I" is its object.

    In "Class I structures" it is a number.
    """
    before = tokens[place - 1]
    if (not before.is_word and before.text not in _QUOTES) or place + 1 >= len(tokens):
        return False
    numeral = before.is_capital and tokens[place + 1].lower.endswith("s") and tokens[place + 1].lower != "was"
    return not numeral and before.lower not in _BEFORE_ACTS and tense(before.text) is not Tense.PAST


_QUOTES = frozenset("`'’”\")")
_BEFORE_ACTS = word_set(
    """
    after again also although and as because before but earlier finally first here how if later meanwhile nor now once
    only or since so then there though today unless until what when where whereas which while why yesterday
    """
) - {"what", "which"}
"""Words after which "I" begins a clause of its own."""
