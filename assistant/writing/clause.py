"""A clause while it is read: what stood before the verb, whose clause it is, and which names may act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.evidence.verbs import Tense, tense
from assistant.writing.doer import NO_ONE, Deed, Doer, Subject, bare_name, looks_past
from assistant.writing.lexicon.grammar import (
    ADVERBS,
    AUTHOR_WORDS,
    COORDINATORS,
    OTHER_WORDS,
    RELATIVES,
    RESTARTS,
    SHARED_WORDS,
)
from assistant.writing.words import Word


@dataclass(slots=True)
class OpenClause:
    """Where the reader is in a clause: its subject so far, its nouns before the verb, and the verb once seen.

    `fallback` is the subject if none is named: the author at the start of a bullet, else whoever acted before.
    `outer` is the clause that a relative or subordinate one interrupts, `predicate` whether "is" or the like was said.
    `aside` is true for a phrase that only describes the noun before its comma: ", an intern,".
    """

    fallback: Subject = (Doer.AUTHOR, NO_ONE)
    subject: Subject | None = None
    nouns: tuple[int, ...] = ()
    in_phrase: bool = False
    with_phrase: bool = False
    verb: int | None = None
    outer: OpenClause | None = None
    predicate: bool = False
    aside: bool = False

    @property
    def whose(self) -> Subject:
        """Its subject, or who acts if none is named."""
        return self.subject or self.fallback


@dataclass(slots=True)
class Walk:
    """A text on the way through its words: the deeds found, the names met, and the clause at hand.

    `names` may act, `sure` are people and teams for certain; `claiming` is true in a sentence to check.
    """

    words: Sequence[Word]
    names: frozenset[str]
    sure: frozenset[str]
    claiming: bool
    found: list[Deed] = field(default_factory=list)
    named: frozenset[str] = NO_ONE
    clause: OpenClause = field(default_factory=OpenClause)

    def name_of(self, word: Word) -> frozenset[str]:
        """The name that a word is, if it may act."""
        lower = bare_name(word)
        return frozenset({lower}) if lower in self.names and word.capital else NO_ONE

    def lower(self, i: int) -> str:
        """The word at a place, empty outside the text."""
        return self.words[i].lower if 0 <= i < len(self.words) else ""

    def is_past(self, i: int) -> bool:
        """Whether a past form stands there, listed or not."""
        return tense(self.words[i].lower) is Tense.PAST or looks_past(self.words[i])

    def is_subject(self, word: Word) -> bool:
        """Whether a word can only be a subject: a pronoun or a name."""
        pronoun = any(word.lower in group for group in (AUTHOR_WORDS, SHARED_WORDS, OTHER_WORDS, RELATIVES))
        return pronoun or word.lower == "it" or (bool(self.name_of(word)) and not word.owner)

    def before(self, i: int) -> Word | None:
        """The word before, over adverbs and brackets; None where the clause begins."""
        j = i - 1
        while j >= 0 and (self.words[j].lower in ADVERBS or self.words[j].lower.endswith("ly")):
            j -= 1
        if j >= 0 and self.words[j].text == ")":
            while j >= 0 and self.words[j].text != "(":
                j -= 1
            j -= 1
        if j < 0 or not self.words[j].is_word or self.words[j].lower in COORDINATORS or self.words[j].lower in RESTARTS:
            return None
        return self.words[j]

    def noun_follows(self, i: int, over: frozenset[str] = NO_ONE) -> bool:
        """Whether a noun may stand right after a place, over words to skip."""
        j = i + 1
        while self.lower(j) in over and j < len(self.words):
            j += 1
        if j >= len(self.words):
            return False
        following = self.words[j]
        return following.is_word and not following.function and tense(following.lower) is not Tense.PAST

    def restart(self, subject: Subject) -> None:
        """Begin a clause with this subject, inside whatever clause this one interrupts."""
        self.clause = OpenClause(fallback=subject, subject=subject, outer=self.clause.outer)
