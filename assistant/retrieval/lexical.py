"""Words that match: BM25 over stems and near words, inside a scope that was decided elsewhere."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assistant.evidence.stems import stem, word_set, words
from assistant.writing.lexicon.concepts import keys_of

Scores = NDArray[np.float32]

NEAR = 0.5
"""What a near word weighs beside the word itself: `coached` for `mentored`. Tuned on the dev half of
evals/datasets/retrieval.jsonl, where anything from 0.3 to 0.8 is better than none."""
K1, B = 1.2, 0.5
"""BM25 after Robertson: saturation, and how much a long text is held back; bullets are short."""

_STOP = word_set(
    """a about all an and any are as at be been but by did do does for from had has have he her his how i in into is it
    its me my of on or our out she so that the their them then there they this to up was we were what when where which
    who whom whose why will with you your"""
)


class Lexical(NamedTuple):
    """BM25 of each text, and how much of the query the best text has word for word: 1 for all of it, 0 for none.

    Rare words are more of the query than common ones.
    """

    scores: Scores
    covered: float


def lexical_scores(query: str, texts: Sequence[str]) -> Lexical:
    """The texts in their order; all zero when no word is shared or near."""
    scores, covered, whole = np.zeros(len(texts), dtype=np.float32), np.zeros(len(texts), dtype=np.float32), 0.0
    wanted: dict[str, set[str]] = {}
    for word in _telling(query):
        wanted.setdefault(stem(word), set()).update(keys_of(word))
    if not wanted or not texts:
        return Lexical(scores, 0.0)
    bags = [_bag(text) for text in texts]
    sizes = np.array([sum(bag.values()) for bag in bags], dtype=np.float32)
    damping = K1 * (1 - B + B * sizes / max(float(sizes.mean()), 1.0))
    places = _places(bags, wanted)
    for one, keys in wanted.items():
        exact, either = np.zeros_like(scores), np.zeros_like(scores)
        for word, found in places.items():
            same = stem(word) == one
            if same or not keys.isdisjoint(keys_of(word)):
                for place, count in found:
                    either[place] += count
                    exact[place] += count if same else 0
        rarity = _rarity(exact)
        near = NEAR * _rarity(either) * either / (either + damping)
        scores += np.where(exact > 0, rarity * exact / (exact + damping), near)
        covered += np.where(exact > 0, rarity, 0)
        whole += rarity
    return Lexical(scores, float(covered.max()) / whole)


def _places(bags: Sequence[Counter[str]], wanted: Mapping[str, set[str]]) -> dict[str, list[tuple[int, int]]]:
    """Each word of the texts that is, or is near, a wanted one: in which texts it stands, how often."""
    keys = {key for near in wanted.values() for key in near}
    places: dict[str, list[tuple[int, int]]] = {}
    for place, bag in enumerate(bags):
        for word, count in bag.items():
            places.setdefault(word, []).append((place, count))
    return {w: found for w, found in places.items() if stem(w) in wanted or not keys.isdisjoint(keys_of(w))}


def _rarity(counts: Scores) -> float:
    """What a word weighs that stands in so many of the texts."""
    found = int((counts > 0).sum())
    return math.log(1 + (len(counts) - found + 0.5) / (found + 0.5))


@lru_cache(maxsize=16_384)
def _bag(text: str) -> Counter[str]:
    return Counter(_telling(text))


def _telling(text: str) -> Iterable[str]:
    return (word for word in words(text) if word not in _STOP)
