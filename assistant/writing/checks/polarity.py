"""Nothing is turned round: what was denied stays denied, what fell did not rise, what failed did not pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.evidence.verbs import tense
from assistant.writing.alignment import best_clauses
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.direction import agrees, direction_of, signs_of
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.negatives import AHEAD, DENIES, WITHHOLDS
from assistant.writing.words import Word, quotations

_STOPS = re.compile(r"[.!?;](?=\s|$)")
_OPPOSITE = {"up": "down", "down": "up", "faster": "slower", "slower": "faster", "better": "worse", "worse": "better"}


def find_turned(claim: Claim) -> Iterator[Problem]:
    """Words that the sentence denies and the evidence affirms, or the reverse; directions against the evidence."""
    yield from _negations(claim)
    yield from _directions(claim)


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
    return DENIES.search(said) is not None or (waits and AHEAD.search(said) is not None)


def _says_no(claim: Claim, word: Word) -> bool:
    """Whether the sentence withholds a word by other means than grammar, near it."""
    near = [w for w in claim.words if abs(w.segment - word.segment) <= 1 and not w.quoted]
    return any(
        not m.start() + near[0].start <= word.start < m.end() + near[0].start
        for m in WITHHOLDS.finditer(claim.text[near[0].start : near[-1].end])
    )


def _sentence_around(text: str, quotes: Sequence[tuple[int, int]], word: Word) -> str:
    """The sentence of a note in which a word stands, without its quotations."""
    bare = "".join(" " if any(a <= i < b for a, b in quotes) else c for i, c in enumerate(text))
    start = max((m.end() for m in _STOPS.finditer(bare, 0, word.start)), default=0)
    end = _STOPS.search(bare, word.end)
    return bare[start : end.start() if end else len(bare)]


def _directions(claim: Claim) -> Iterator[Problem]:
    """A word of direction must not meet, in the clause it tells, only words or numbers of the other direction."""
    for i, word in enumerate(claim.words):
        direction = direction_of(word) if not _bounds(claim.words, i) else ""
        if direction in ("up", "down") and not word.quoted and _against_own_numbers(claim, word, direction):
            yield claim.at(word, ProblemKind.POLARITY, f"“{word.text}” does not fit the numbers of the sentence.")
            continue
        if (
            not direction
            or word.quoted
            or (word.function and word.lower in {"up", "down", "over", "more", "less"} and not _directs(claim, i))
        ):
            continue
        near = [w for w in claim.words if w.segment == word.segment]
        for source, clause in best_clauses(near, claim.sources):
            there = {direction_of(w) for w in clause.words if not w.negated} - {""}
            signs = signs_of(claim, source)
            if direction in there or agrees(direction, signs):
                break
            if _OPPOSITE[direction] in there:
                yield claim.at(
                    word, ProblemKind.POLARITY, f"“{word.text}” turns the evidence round; keep its direction."
                )
                break


def _bounds(words: Sequence[Word], i: int) -> bool:
    """ "more than 200" bounds a number; it does not say that anything moved."""
    return i + 1 < len(words) and words[i + 1].lower == "than"


def _against_own_numbers(claim: Claim, word: Word, direction: str) -> bool:
    """ "fell from 3.1 to 3.6": the change that follows the word in its clause goes the other way."""
    following = [c for c in claim.changes if word.start < min(c.before.start, c.after.start)]
    first = min(following, key=lambda c: min(c.before.start, c.after.start), default=None)
    if first is None or first.before.value == first.after.value:
        return False
    between = claim.text[word.end : min(first.before.start, first.after.start)]
    if re.search(r"[,;:.]", between) or len(between) > 60:
        return False
    return (first.after.value > first.before.value) is (direction == "down")


def _directs(claim: Claim, i: int) -> bool:
    following: list[Word] = list(claim.words[i + 1 : i + 3])
    return any(w.lower in {"to", "from", "by"} for w in following)
