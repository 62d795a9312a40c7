"""Deeds and their doers: the records, and the words that tell one by one who acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.vocabulary import Role
from assistant.evidence.name_words import GIVEN_NAMES
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense
from assistant.writing.lexicon.grammar import (
    AMONG_NAMES,
    AUTHOR_WORDS,
    OWN_GROUPS,
    ROLE_SUBJECTS,
    SHARED_WORDS,
    TEAM_NOUN,
)
from assistant.writing.words import Word

NO_ONE: frozenset[str] = frozenset()


class Doer(StrEnum):
    """Whose act it is. `THING` is a system that runs or a number that moves, `NOBODY` a passive that names no doer.

    `THEY` stands in a sentence for the author, for somebody named before it, or for things: the reader decides.
    """

    AUTHOR = "author"
    SHARED = "shared"
    OTHER = "other"
    THEY = "they"
    THING = "thing"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """The verb at word `at`; `names` are the lower-case names of an OTHER doer, `role` what part the verb claims.

    `under` is the verb that governs this one ("helped Web port": `helped` governs `port`), as its word number.
    """

    at: int
    keys: frozenset[str]
    doer: Doer
    names: frozenset[str]
    role: Role | None
    segment: int
    noun: bool = False
    under: int | None = None


Subject = tuple[Doer, frozenset[str]]


def bare_name(word: Word) -> str:
    """A name without its possessive, case folded."""
    return word.lower.removesuffix("'s").removesuffix("'")


_NO_VERBS = word_set("hundred indeed titled entitled named called unlike speed feed seed")
_PREFIXES = word_set("re pre auto co cross de double over back")


def looks_past(word: Word) -> bool:
    """A past form that no list knows: `rehomed`. What is `unchanged` or `vendor-owned` nobody did."""
    lower = word.lower
    if tense(lower) is not None or not lower.endswith("ed") or len(lower) <= 4 or lower in _NO_VERBS:
        return False
    head, hyphen, _ = lower.rpartition("-")
    adjective = (hyphen and head not in _PREFIXES) or (lower.startswith("un") and tense(lower[2:]) is Tense.PAST)
    return not adjective and word.text[1:].replace("-", "").islower() and lower not in GIVEN_NAMES


def names_author(words: Sequence[Word], i: int) -> bool:
    """Whether a word stands for the author: "I", "me", and "engineer" in "this engineer"."""
    lower = words[i].lower
    called = lower in {"engineer", "author"} and i and words[i - 1].lower in {"this", "the"}
    return lower in AUTHOR_WORDS or bool(called)


def is_content(word: Word) -> bool:
    """A word that says something: no grammar, no sign, no number."""
    return word.content


_ANOTHERS = frozenset({"that", "their", "another", "each", "his", "her", "other"})
"""Before "team" they say that it is not the author's."""


def other_group(words: Sequence[Word], i: int) -> frozenset[str]:
    """Who a "team" or "group" at a place is, where it is not the author's: "the art team", "that team"."""
    before = words[i - 1] if i else None
    if before is None or not before.is_word or before.lower in OWN_GROUPS:
        return NO_ONE
    if before.lower in _ANOTHERS:
        return frozenset({"?"})
    return NO_ONE if before.function else frozenset({bare_name(before)})


def named_after(words: Sequence[Word], j: int, name_of: Callable[[Word], frozenset[str]]) -> Subject | None:
    """Whoever follows "by": everybody in "by Hardware (Ottavia) and Security", the author, or the team."""
    named = NO_ONE
    for place, after in enumerate(words[j + 1 : j + 12]):
        if named and after.text == "," and _begins_clause(words, j + 2 + place):
            break
        if names_author(words, j + 1 + place) and place < 3:
            return Doer.AUTHOR, NO_ONE
        if (after.lower in SHARED_WORDS or after.lower in TEAM_NOUN) and not named:
            other = NO_ONE if after.lower in SHARED_WORDS else other_group(words, j + 1 + place)
            return (Doer.OTHER, other) if other else (Doer.SHARED, NO_ONE)
        if name := name_of(after):
            named |= name
        elif not named and after.lower in ROLE_SUBJECTS:
            called = name_of(words[j + 2 + place]) if j + 2 + place < len(words) else NO_ONE
            return Doer.OTHER, called or frozenset({after.lower})
        elif (named and after.lower not in AMONG_NAMES) or (not named and place > 2):
            break
    return (Doer.OTHER, named) if named else None


def _begins_clause(words: Sequence[Word], i: int) -> bool:
    """Whether a pronoun opens a clause of its own: "written by Ana, I supplied the timeline"."""
    lower = words[i].lower if i < len(words) else ""
    return lower in AUTHOR_WORDS or lower in SHARED_WORDS
