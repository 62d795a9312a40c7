"""Which clause of the evidence a clause of the sentence tells: the one that shares most of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.evidence.verbs import tense
from assistant.writing.doer import Deed, is_content
from assistant.writing.source import Source
from assistant.writing.words import Word


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """A clause of an evidence item: its content keys, its sentence, and the deeds told in it."""

    segment: int
    sentence: int
    keys: frozenset[str]
    deeds: tuple[Deed, ...]
    words: tuple[Word, ...]


@lru_cache(maxsize=1024)
def clauses_of(source: Source) -> tuple[Clause, ...]:
    """The clauses of an item in order; a clause without a verb goes on with the deed of the clause before it."""
    return read_clauses(source.words, source.deeds)


def read_clauses(words: Sequence[Word], deeds: Sequence[Deed]) -> tuple[Clause, ...]:
    """Words by the number of their clause, with the deeds that happen there."""
    segments: dict[int, list[Word]] = {}
    sentence_of: dict[int, int] = {}
    sentence = 0
    for word in words:
        if word.text in {".", "!", "?", "…", ";"}:
            sentence += 1
        segments.setdefault(word.segment, []).append(word)
        sentence_of.setdefault(word.segment, sentence)
    found: list[Clause] = []
    last: dict[int, tuple[Deed, ...]] = {}
    for number in sorted(segments):
        own = tuple(d for d in deeds if d.segment == number)
        verbs = tuple(d for d in own if not d.noun)
        goes_on = segments[number][0].text != ":"
        told = own if verbs or not goes_on else (*own, *last.get(sentence_of[number], ()))
        if not goes_on and not verbs:
            last.pop(sentence_of[number], None)
        if verbs:
            last[sentence_of[number]] = verbs
        content = frozenset().union(*(w.all_keys for w in segments[number] if w.content or w.text[0].isdigit()))
        found.append(Clause(number, sentence_of[number], content, told, tuple(segments[number])))
    return tuple(found)


def content_keys(word: Word) -> frozenset[str]:
    """The keys by which a word is recognised in the other text, its parts included."""
    return word.all_keys


def best_clauses(words: Sequence[Word], sources: Sequence[Source]) -> tuple[tuple[Source, Clause], ...]:
    """The clauses that share most content words with these; none where none shares any. Verbs weigh less."""
    mine = [(content_keys(w), 1.0 if tense(w.lower) else 2.0) for w in words if is_content(w) and not w.quoted]
    scored = []
    for source in sources:
        for clause in clauses_of(source):
            score = sum(weight for keys, weight in mine if keys & clause.keys)
            if score:
                scored.append((score, source, clause))
    top = max((score for score, _, _ in scored), default=0.0)
    return tuple((source, clause) for score, source, clause in scored if score == top)
