"""A narrowing of the evidence is told: "for the weekly digest only", "rev C board, rev D untested"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.quantities import same_quantity
from assistant.evidence.verbs import tense
from assistant.writing.alignment import Clause, clauses_of
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.grammar import PREPOSITIONS
from assistant.writing.lexicon.qualifiers import NARROWS, QUALIFIERS
from assistant.writing.source import Source
from assistant.writing.words import Word

_TOLD_SHARE = 0.5
_GOES_ON = frozenset({"so", "for", "as", "at"})
"""After these "only" closes what stands before it: "dev account only so far", "EU only for now"."""


_OTHERS = frozenset({"other", "remaining"})


class _Singled(NamedTuple):
    """What alone is meant (`phrase`), and what the evidence says of it (`rest`)."""

    phrase: tuple[Word, ...]
    rest: tuple[Word, ...]


def find_lost_narrowings(claim: Claim) -> Iterator[Problem]:
    """What holds for one thing only, or for one of two that the evidence sets apart, told without that thing."""
    mine: frozenset[str] = frozenset().union(
        *(w.all_keys for w in claim.words if not w.quoted and (w.content or w.lower in _OTHERS))
    )
    narrowed = NARROWS.stand_in(claim.text)
    for source in claim.sources:
        for singled in () if narrowed else _singled(source):
            if _tells(singled.rest, mine) and not _names(claim, source, singled, mine):
                only = source.text[singled.phrase[0].start : singled.phrase[-1].end]
                yield Problem(ProblemKind.SCOPE, 0, len(claim.text), f"In the evidence only “{only}” is meant; say so.")
    for word in claim.words:
        if _is_plural(word) and any(_is_set_apart(source, word, mine) for source in claim.sources):
            yield claim.at(word, ProblemKind.SCOPE, f"The evidence tells two kinds of “{word.text}” apart; say which.")


def _is_plural(word: Word) -> bool:
    return word.content and not word.quoted and len(word.lower) > 3 and word.lower.endswith("s")


@lru_cache(maxsize=1024)
def _singled(source: Source) -> tuple[_Singled, ...]:
    """The places of an item where "only" singles something out."""
    found = []
    clauses = clauses_of(source)
    for clause in clauses:
        for i, word in enumerate(clause.words):
            if word.lower != "only" or word.quoted:
                continue
            phrase = _phrase(clause.words, i)
            rest = tuple(w for w in clause.words if w.content and w not in phrase)
            if not rest:
                before = [c for c in clauses if c.segment < clause.segment and c.sentence == clause.sentence]
                rest = tuple(w for c in before for w in c.words if w.content)
            if phrase and rest:
                found.append(_Singled(phrase, rest))
    return tuple(found)


def _phrase(words: Sequence[Word], i: int) -> tuple[Word, ...]:
    """The words that an "only" singles out: those after it, or where it closes a phrase those before it."""
    after = words[i + 1] if i + 1 < len(words) else None
    if after is not None and after.is_word and after.lower not in _GOES_ON:
        start = i + 2 if after.lower in PREPOSITIONS else i + 1
        step, run = 1, words[start:] if not after.text[0].isdigit() else ()
    else:
        step, run = -1, words[:i][::-1]
    taken: list[Word] = []
    for word in run:
        if word.lower in PREPOSITIONS or word.text in {",", ";", ":", "(", ")", "."}:
            break
        if word.content or word.text[0].isdigit():
            taken.append(word)
    return tuple(taken[::step])


def _tells(words: Sequence[Word], mine: frozenset[str]) -> bool:
    told = [w for w in words if w.all_keys & mine]
    return any(tense(w.lower) is None for w in told) and len(told) >= _TOLD_SHARE * len(words)


def _names(claim: Claim, source: Source, singled: _Singled, mine: frozenset[str]) -> bool:
    """Whether the sentence names what alone is meant: its number, or a word that nothing else in the item has."""
    begins, ends = singled.phrase[0].start, singled.phrase[-1].end
    numbers = [q for q in source.quantities if begins <= q.start < ends]
    if numbers:
        return any(same_quantity(said, q) for said in claim.quantities for q in numbers)
    elsewhere: frozenset[str] = frozenset().union(*(w.all_keys for w in singled.rest))
    own = [w for w in singled.phrase if w.content and not w.all_keys & elsewhere]
    return not own or any(w.all_keys & mine for w in own)


def _is_set_apart(source: Source, word: Word, mine: frozenset[str]) -> bool:
    """Whether an item tells one kind of a thing and limits another, and the sentence names neither kind."""
    kinds: dict[int, frozenset[str]] = {}
    limited = False
    for clause in clauses_of(source):
        for i, other in enumerate(clause.words):
            if other.content and other.all_keys & word.all_keys and (kind := _kind(clause.words, i)):
                kinds[clause.segment] = kind
                limited = limited or _is_limited(source, clause)
    return len(set(kinds.values())) > 1 and limited and not any(kind & mine for kind in kinds.values())


def _kind(words: Sequence[Word], i: int) -> frozenset[str]:
    """The keys of what tells a thing from others of its name: "admin" of "admin pages", "C" of "rev C"."""
    after = words[i + 1] if i + 1 < len(words) else None
    if after is not None and after.capital and len(after.text) == 1:
        return after.all_keys
    before = words[i - 1] if i else None
    if before is not None and before.lower in _OTHERS:
        return before.all_keys
    if before is None or not before.content or tense(before.lower) is not None:
        return frozenset()
    return before.all_keys


def _is_limited(source: Source, clause: Clause) -> bool:
    text = source.text[clause.words[0].start : clause.words[-1].end]
    return any(qualifier.told.stand_in(text) for qualifier in QUALIFIERS)
