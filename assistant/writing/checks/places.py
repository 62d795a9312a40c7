"""What an ordinal counts: a third doc, the third time, the third quarter and the third in a race are four facts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, tense
from assistant.writing.checks.claim import Claim
from assistant.writing.source import Source
from assistant.writing.words import Word

OCCASIONS = word_set("time try attempt go")
"""Nouns by which an ordinal says how often something was done."""
_PERIODS = word_set("quarter qtr half year yr month week wk day hour sprint decade")
_ACTS = word_set(
    """
    audit call deploy deployment drill go-live incident interview iteration launch meeting migration outage redesign
    rehearsal release retro review rewrite rollback rollout round run session shift talk test training visit workshop
    """
)
"""Nouns of what is done or happens; a document or a service is there, and comes about once."""
_ADJECTIVES = word_set("additional big final full further large last main major new old other own small whole")
_PRONOUNS = word_set("one ones")
_GOING = word_set("go goes come comes due")
_REACH = 4
"""Words behind an ordinal in which the thing that it counts stands: "third large design doc"."""


class _Kind(Enum):
    OCCASION = auto()
    PERIOD = auto()
    THING = auto()
    RANK = auto()


class _Place(NamedTuple):
    """What an ordinal is about: its kind, and the nouns behind it, also behind "the third and last"."""

    kind: _Kind
    nouns: tuple[Word, ...]

    @property
    def keys(self) -> frozenset[str]:
        """What the nouns may stand for."""
        return frozenset().union(*(w.all_keys for w in self.nouns))


def same_place(claim: Claim, source: Source, said: Quantity, known: Quantity) -> bool:
    """Whether an ordinal still counts what it counts in the evidence; true for every other number.

    Occasions are backed by occasions, or by a thing that is itself an act ("a third drill" for "drilled a third
    time"); a period only by a period. A thing is another where the evidence has that thing beside the one it counts.
    """
    if said.unit is not Unit.ORDINAL:
        return True
    mine, theirs = _place(claim.words, said), _place(source.words, known)
    if _Kind.PERIOD in (mine.kind, theirs.kind) and mine.kind is not theirs.kind:
        return False
    if mine.kind is _Kind.OCCASION:
        return theirs.kind is _Kind.OCCASION or (_is_act(theirs) and not _is_told_besides(claim, said, theirs))
    if mine.kind is _Kind.THING and not mine.keys & theirs.keys:
        return not _is_other(source, mine, theirs, known)
    return True


def _place(words: Sequence[Word], ordinal: Quantity) -> _Place:
    behind = [w for w in words if w.start >= ordinal.end][: _REACH + 3]
    if behind and behind[0].lower in ("and", "or"):
        behind = behind[2:]
    if behind and behind[0].lower == "of":
        behind = _of_which(behind[1:])
    nouns: list[Word] = []
    for word in behind:
        if word.lower in _ADJECTIVES:
            continue
        if not word.is_word or word.function or word.lower in _PRONOUNS or _is_verb(word):
            # Only the word right behind the ordinal is its kind: "the first time", but "the first response time".
            if not nouns and word.lower in OCCASIONS:
                return _Place(_Kind.OCCASION, (word,))
            break
        nouns.append(word)
    first = nouns[0].lower if nouns else ""
    if first in OCCASIONS:
        return _Place(_Kind.OCCASION, tuple(nouns[:1]))
    if first in _PERIODS:
        return _Place(_Kind.PERIOD, tuple(nouns[:1]))
    return _Place(_Kind.THING if nouns else _Kind.RANK, tuple(nouns))


def _is_verb(word: Word) -> bool:
    """Whether a word tells what the counted thing did or underwent: "the fourth postponed", "the first PR came"."""
    past = tense(word.lower) is Tense.PAST or word.lower.endswith("ed")
    return past or word.lower in _GOING


def _of_which(words: Sequence[Word]) -> list[Word]:
    """The noun of "the first of three leaks": behind the article and the number."""
    rest = list(words)
    while rest and (rest[0].function or not rest[0].content) and rest[0].is_word:
        rest = rest[1:]
    return rest


def _is_act(place: _Place) -> bool:
    """Whether a thing is something that is done: "review", "drill"."""
    return bool(place.nouns) and place.nouns[-1].lower in _ACTS


def _is_told_besides(claim: Claim, said: Quantity, theirs: _Place) -> bool:
    """Whether the sentence tells the thing's own ordinal too, and so this one of something else."""
    return any(
        q is not said and q.unit is Unit.ORDINAL and q.value == said.value and _place(claim.words, q).keys & theirs.keys
        for q in claim.quantities
    )


def _is_other(source: Source, mine: _Place, theirs: _Place, known: Quantity) -> bool:
    """Whether what is said stands in the evidence apart from the ordinal: beside its thing, or in another clause."""
    head, inside = mine.nouns[-1].all_keys, {w.start for w in theirs.nouns}
    clause = {w.segment for w in source.words if known.start <= w.start < known.end}
    found = [w for w in source.words if w.is_word and w.start not in inside and head & w.all_keys]
    if theirs.kind is not _Kind.OCCASION:
        # Behind "the first one" and "the 4th postponed" the noun itself stands apart.
        return bool(found) and theirs.kind is _Kind.THING
    return bool(found) and not any(w.segment in clause for w in found)
