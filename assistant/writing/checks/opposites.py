"""No word stands where the evidence has its opposite, or another of the same set: "load tests" for unit tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.opposites import COORDINATES, NEGATING, OPPOSITES, PREFIXES
from assistant.writing.source import Source
from assistant.writing.words import Word

_Sides = tuple[frozenset[str], ...]
_REACH = 2
"""Words of meaning to either side by which a place in the sentence is found again in the evidence."""
_SHORTEST_REST = 4


@lru_cache(maxsize=1)
def _sets() -> dict[str, tuple[_Sides, ...]]:
    """The sets that each root belongs to."""
    table: dict[str, list[_Sides]] = {}
    for line in (OPPOSITES + COORDINATES).strip().splitlines():
        sides = tuple(frozenset(root(word) for word in side.split()) for side in line.split("|"))
        for word in frozenset().union(*sides):
            table.setdefault(word, []).append(sides)
    return {word: tuple(sets) for word, sets in table.items()}


@lru_cache(maxsize=16_384)
def exclude_each_other(first: str, second: str) -> bool:
    """Whether two roots are opposites or different members of a set; a word of both sides excludes nothing."""
    for sides in _sets().get(first, ()):
        mine = [side for side in sides if first in side]
        if any(second in side for side in sides) and not any(second in side for side in mine):
            return True
    return _turned_by_prefix(first, second) or _turned_by_prefix(second, first)


def _turned_by_prefix(first: str, second: str) -> bool:
    for pair in PREFIXES:
        one, other = pair.split()
        rest = first.removeprefix(one).lstrip("-")
        if rest != first and len(rest) >= _SHORTEST_REST and rest == second.removeprefix(other).lstrip("-") != second:
            return True
    return any(len(second) >= _SHORTEST_REST and first in (n + second, f"{n}-{second}") for n in NEGATING)


def find_opposites(claim: Claim) -> Iterator[Problem]:
    """A word that no source has, in a place where a source has what excludes it."""
    own: frozenset[str] = frozenset().union(*(w.keys for w in claim.words))
    for i, word in enumerate(claim.words):
        if not _may_turn(word) or _measures(claim, word) or _out_of(claim.words, i):
            continue
        if any(_holds(source, word) for source in claim.sources):
            continue
        beside = _beside(claim.words, i)
        for source in claim.sources:
            other = _excluded(source, word, beside, own)
            if other is not None:
                message = f"The evidence has “{other.text}” where the sentence has “{word.text}”."
                yield claim.at(word, ProblemKind.POLARITY, message)
                break


def _may_turn(word: Word) -> bool:
    return word.is_word and not word.quoted and (word.content or word.root in _sets()) and not word.text[0].isdigit()


def _out_of(words: Sequence[Word], i: int) -> bool:
    """ "out of sync" says the opposite of its last word."""
    return i > 1 and words[i - 1].lower == "of" and words[i - 2].lower == "out"


def _measures(claim: Claim, word: Word) -> bool:
    """A unit of a number: "2.9 seconds"."""
    return any(q.start <= word.start < q.end for q in claim.quantities)


def _holds(source: Source, word: Word) -> bool:
    """Whether a source has the word, in any form or as part of a compound, or another word of its side."""
    sides = [side for sides in _sets().get(word.root, ()) for side in sides if word.root in side]
    same = frozenset({word.root}).union(*sides)
    return not same.isdisjoint(_held(source))


@lru_cache(maxsize=1024)
def _held(source: Source) -> frozenset[str]:
    """Every key of a source's words and of its headings."""
    words = [w for w in (*source.words, *source.context_words) if w.is_word]
    return frozenset(w.root for w in words).union(*(w.all_keys for w in words))


def _excluded(source: Source, word: Word, beside: frozenset[str], own: frozenset[str]) -> Word | None:
    """What the source has in a word's place and the sentence has nowhere; None where one of the two is denied."""
    for i, other in enumerate(source.words):
        if (
            _may_turn(other)
            and other.negated is word.negated
            and not other.keys & own
            and exclude_each_other(word.root, other.root)
            and beside & _beside(source.words, i)
        ):
            return other
    return None


def _beside(words: Sequence[Word], i: int) -> frozenset[str]:
    """The keys of the nearest words of meaning to either side, and the numbers between, within the clause."""
    keys: frozenset[str] = frozenset()
    for step in (-1, 1):
        found, j = 0, i + step
        while 0 <= j < len(words) and words[j].segment == words[i].segment and found < _REACH:
            if words[j].text[0].isdigit():
                keys |= {words[j].lower}
            elif words[j].content and not words[j].quoted:
                keys |= words[j].all_keys
                found += 1
            j += step
    return keys
