"""Nothing is turned round: what was denied stays denied, what fell did not rise, what failed did not pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.verbs import tense
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.checks.ways import find_turned_directions
from assistant.writing.lexicon.expressions import Expressions
from assistant.writing.lexicon.negatives import AHEAD, DENIES, ENDS, KEEPING, LOSS, WITHHOLDS
from assistant.writing.source import Source
from assistant.writing.words import Word, quotations

_STOPS = lazy_pattern(r"[.!?;](?=\s|$)")


def find_turned(claim: Claim) -> Iterator[Problem]:
    """Words that the sentence denies and the evidence affirms, or the reverse; directions against the evidence."""
    yield from _negations(claim)
    yield from find_turned_directions(claim)


def _negations(claim: Claim) -> Iterator[Problem]:
    """What the sentence denies and the evidence affirms, or the reverse, where neither has a no in other words.

    "No pause was longer than 70 s" for "longest pause 70 s", and "still to be measured" for "not measured", agree.
    """
    excused: set[int] = set()
    turned: list[Word] = []
    for word in claim.words:
        found = _counterparts(claim, word)
        if not found or any(w.negated is word.negated for _, w in found):
            continue
        if not word.negated and _says_no(claim, word):
            continue
        if word.negated and any(_has_no(claim, word, source, w) for source, w in found):
            excused.add(word.segment)
            continue
        turned.append(word)
    for word in turned:
        if not (word.negated and word.segment in excused):
            said = "denies" if word.negated else "affirms"
            message = f"The sentence {said} “{word.text}”; the evidence says the opposite."
            yield claim.at(word, ProblemKind.POLARITY, message)


def _counterparts(claim: Claim, word: Word) -> list[tuple[Source, Word]]:
    """The words of the evidence that a word of meaning tells, the same word before others of its kind."""
    if not word.content or word.quoted:
        return []
    acts = tense(word.lower) is not None
    found = [
        (source, w)
        for source in claim.sources
        for key in word.all_keys
        for w in source.by_key.get(key, ())
        if w.root == word.root or (tense(w.lower) is not None) is acts
    ]
    return [(s, w) for s, w in found if w.root == word.root] or found


def _has_no(claim: Claim, word: Word, source: Source, told: Word) -> bool:
    """Whether the note's sentence has a no in other words, or looks ahead to what the claim says is not there yet."""
    said = _sentence_around(source.text, quotations(source.text), told)
    waits = any(w.lower in {"yet", "still"} and w.segment == word.segment for w in claim.words)
    return DENIES.stand_in(said) or (waits and AHEAD.stand_in(said))


def _says_no(claim: Claim, word: Word) -> bool:
    """Whether the sentence withholds a word by other means than grammar, in its clause or beside it."""
    kept = any(LOSS.stand_in(s.text) for s in claim.sources) and _matches(claim, word, KEEPING, 0)
    return kept or _matches(claim, word, WITHHOLDS, 1) or _matches(claim, word, ENDS, 0)


def _matches(claim: Claim, word: Word, expressions: Expressions, reach: int) -> bool:
    """Whether an expression, other than the word itself, stands within so many clauses of it."""
    near = [w for w in claim.words if abs(w.segment - word.segment) <= reach and not w.quoted]
    offset = near[0].start
    return any(not start <= word.start < end for start, end in expressions.spans(claim.text, offset, near[-1].end))


def _sentence_around(text: str, quotes: Sequence[tuple[int, int]], word: Word) -> str:
    """The sentence of a note in which a word stands, without its quotations."""
    bare = "".join(" " if any(a <= i < b for a, b in quotes) else c for i, c in enumerate(text))
    start = max((m.end() for m in _STOPS.finditer(bare, 0, word.start)), default=0)
    end = _STOPS.search(bare, word.end)
    return bare[start : end.start() if end else len(bare)]
