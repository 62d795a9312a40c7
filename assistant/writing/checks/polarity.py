"""Nothing is turned round: what was denied stays denied, what fell did not rise, what failed did not pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.evidence.verbs import tense
from assistant.writing.alignment import best_clauses
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.direction import agrees, direction_of, signs_of
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.source import Source
from assistant.writing.words import Word

_LEAVING = frozenset({"from", "off", "instead", "dropped", "removed", "replaced", "killed", "retired", "stopped"})
_OPPOSITE = {"up": "down", "down": "up", "faster": "slower", "slower": "faster", "better": "worse", "worse": "better"}


def find_turned(claim: Claim) -> Iterator[Problem]:
    """Words that the sentence denies and the evidence affirms, or the reverse; directions against the evidence."""
    yield from _negations(claim)
    yield from _directions(claim)


def _negations(claim: Claim) -> Iterator[Problem]:
    nothing = any(q.value == 0 for source in claim.sources for q in source.quantities)
    for word in claim.words:
        if not word.content or word.quoted or (word.negated and nothing):
            continue
        acts = tense(word.lower) is not None
        found = [
            w
            for source in claim.sources
            for key in word.all_keys
            for w in source.by_key.get(key, ())
            if (w.root == word.root or (tense(w.lower) is not None) is acts)
            and not (word.negated and _left_behind(source, w))
        ]
        if word.negated and any(_is_left_behind(source.text, word.text) for source in claim.sources):
            continue
        found = [w for w in found if w.root == word.root] or found
        if found and all(w.negated is not word.negated for w in found):
            said = "denies" if word.negated else "affirms"
            message = f"The sentence {said} “{word.text}”; the evidence says the opposite."
            yield claim.at(word, ProblemKind.POLARITY, message)


def _left_behind(source: Source, word: Word) -> bool:
    """What the evidence went away from: "from polling to CDC events", "instead of polling"."""
    before = [w.lower for w in source.words if w.end <= word.start][-3:]
    return bool(_LEAVING.intersection(before))


def _is_left_behind(text: str, word: str) -> bool:
    """ "not polling" where the evidence went from polling to something else."""
    return (
        re.search(rf"\b(?:from|instead of|replac\w+|no longer)\s+{re.escape(word)}\b", text, re.IGNORECASE) is not None
    )


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
    if word.lower in _PLACES or (word.lower.endswith("er") and _describes(claim, word)):
        return False
    following = [c for c in claim.changes if word.start < min(c.before.start, c.after.start)]
    first = min(following, key=lambda c: min(c.before.start, c.after.start), default=None)
    if first is None or first.before.value == first.after.value:
        return False
    between = claim.text[word.end : min(first.before.start, first.after.start)]
    if re.search(r"[,;:.]", between) or len(between) > 60:
        return False
    return (first.after.value > first.before.value) is (direction == "down")


_PLACES = frozenset({"above", "below", "over", "under", "off"})


def _describes(claim: Claim, word: Word) -> bool:
    """ "longer TTLs" says what they are, not where the number went."""
    at = claim.words.index(word)
    return at + 1 < len(claim.words) and claim.words[at + 1].content


def _directs(claim: Claim, i: int) -> bool:
    following: list[Word] = list(claim.words[i + 1 : i + 3])
    return any(w.lower in {"to", "from", "by"} for w in following)
