"""Words that match: BM25 over stems and near words, inside a scope that was decided elsewhere."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

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


def lexical_scores(query: str, texts: Sequence[str]) -> Scores:
    """BM25 of each text for the query, in the order of `texts`; all zero when no word is shared or near."""
    scores = np.zeros(len(texts), dtype=np.float32)
    wanted: dict[str, set[str]] = {}
    for word in _telling(query):
        wanted.setdefault(stem(word), set()).update(keys_of(word))
    if not wanted or not texts:
        return scores
    bags = [_bag(text) for text in texts]
    sizes = np.array([sum(bag.values()) for bag in bags], dtype=np.float32)
    damping = K1 * (1 - B + B * sizes / max(float(sizes.mean()), 1.0))
    any_key = {key for keys in wanted.values() for key in keys}
    places: dict[str, list[tuple[int, int]]] = {}
    for place, bag in enumerate(bags):
        for word, count in bag.items():
            places.setdefault(word, []).append((place, count))
    near = [word for word in places if stem(word) in wanted or not any_key.isdisjoint(keys_of(word))]
    for one, keys in wanted.items():
        exact, either = np.zeros_like(scores), np.zeros_like(scores)
        for word in near:
            same = stem(word) == one
            if same or not keys.isdisjoint(keys_of(word)):
                for place, count in places[word]:
                    either[place] += count
                    exact[place] += count if same else 0
        scores += np.where(exact > 0, _part(exact, damping), NEAR * _part(either, damping))
    return scores


@lru_cache(maxsize=16_384)
def _bag(text: str) -> Counter[str]:
    return Counter(_telling(text))


def _telling(text: str) -> Iterable[str]:
    return (word for word in words(text) if word not in _STOP)


def _part(counts: Scores, damping: Scores) -> Scores:
    """What one word adds to each text: rare words more, repeated words ever less."""
    found = int((counts > 0).sum())
    rarity = math.log(1 + (len(counts) - found + 0.5) / (found + 0.5))
    return np.asarray(rarity * counts / (counts + damping), dtype=np.float32)
