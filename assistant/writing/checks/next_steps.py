"""What somebody will do next stays with whoever the evidence leaves it to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.verbs import Tense, tense
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.doer import bare_name, looks_past, names_author
from assistant.writing.lexicon.grammar import OTHER_WORDS, ROLE_SUBJECTS, SHARED_WORDS, THEY_WORDS
from assistant.writing.source import Source
from assistant.writing.words import Word

_STARTS = frozenset({";", ".", ":", "!", "?", "—", "–"})


class _Step(NamedTuple):
    """An act that lies ahead: its verb, and whether it is the author's to do."""

    verb: Word
    own: bool


def find_moved_steps(claim: Claim) -> Iterator[Problem]:
    """ "and I will look at it" where Ana will look at it, or the other way round."""
    told = [step for source in claim.sources for step in _steps_of(source)]
    for said in _steps(claim.words, claim.actors, claiming=True):
        same = [t for t in told if t.verb.root == said.verb.root]
        if same and all(t.own is not said.own for t in same):
            message = "The evidence leaves this to somebody else; keep who will do it."
            yield claim.at(said.verb, ProblemKind.DOER, message)


@lru_cache(maxsize=512)
def _steps_of(source: Source) -> tuple[_Step, ...]:
    return tuple(_steps(source.words, source.actors, claiming=False))


def _steps(words: Sequence[Word], actors: frozenset[str], *, claiming: bool) -> Iterator[_Step]:
    for i, word in enumerate(words):
        if word.quoted:
            continue
        going = word.lower == "to" and i > 1 and words[i - 1].lower == "going"
        if word.lower not in {"will", "'ll"} and not word.lower.endswith("'ll") and not going:
            continue
        verb = next((w for w in words[i + 1 : i + 4] if w.content and not w.lower.endswith("ly")), None)
        own = _is_own(words, i, actors, claiming=claiming)
        if verb is not None and own is not None and not verb.negated:
            yield _Step(verb, own)


def _is_own(words: Sequence[Word], i: int, actors: frozenset[str], *, claiming: bool) -> bool | None:
    """Whether the nearest subject before "will" is the author; None where it is a thing or may be either.

    A sentence that names nobody before it, "Sent the samples and will label them", tells of the author.
    """
    for j in range(i, max(-1, i - 12), -1):
        word = words[j]
        lower = word.lower.removesuffix("'ll")
        if names_author(words, j) or lower == "i":
            return True
        if lower in SHARED_WORDS or (lower in THEY_WORDS and claiming):
            return None
        if lower in OTHER_WORDS or (j >= i - 2 and (lower in ROLE_SUBJECTS or _is_actor(word, actors))):
            return False
        if word.text in _STARTS or lower in {"which", "that", "who", "it", "this"}:
            return None
        if claiming and j < i and lower in {"and", ","}:
            return _is_led_by_author(words, j) if j == i - 1 else None
    return None


def _is_led_by_author(words: Sequence[Word], j: int) -> bool | None:
    """Whether the sentence up to a place opens with "I", or with a verb and so with the author."""
    opening = next((w for w in words[:j] if w.is_word), None)
    if opening is None or any(w.lower in OTHER_WORDS or w.lower in {"who", "which"} for w in words[:j]):
        return None
    return True if opening.lower == "i" or tense(opening.lower) is Tense.PAST or looks_past(opening) else None


def _is_actor(word: Word, actors: frozenset[str]) -> bool:
    return word.capital and bare_name(word) in actors and not word.owner
