"""Passages, an embedder of seeded random rows, and indexes that wait as long as a test on a busy machine needs."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from assistant.domain.ports import Passage
from assistant.retrieval.embedding import Vectors, unit_rows
from assistant.retrieval.index import ChromaIndex, Patience
from assistant.retrieval.retriever import HybridRetriever

PATIENT = Patience(turn=5, opening=60, opened=60, answer=30, writing=60, rest=0.05, longest_rest=0.05)
"""For tests of what an index says, not of how soon."""
HASTY = replace(PATIENT, answer=0.5, opening=20)
"""For tests of a child that does not answer."""


class RandomEmbedder:
    """A row per text, drawn with the text as its seed: the same text has the same row, near to nothing else."""

    def __init__(self, dimension: int = 32, name: str = "random") -> None:
        self.dimension, self.name = dimension, f"{name}-{dimension}"
        self.embedded: list[str] = []

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit rows; remembers what it was asked."""
        self.embedded += texts
        rows = [np.random.default_rng(_seed(text)).normal(size=self.dimension) for text in texts]
        return unit_rows(np.array(rows, dtype=np.float32).reshape(len(texts), self.dimension))


def _seed(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def bullets(count: int, who: str = "priya") -> list[Passage]:
    """Different bullets of one person."""
    return [
        Passage(id=f"{who}-{n}", text=f"{who} moved service {n} to the new queue", group="bullet") for n in range(count)
    ]


def make_index(folder: Path, *, embedder: RandomEmbedder | None = None, **options: object) -> ChromaIndex:
    """An index for an embedder of random rows."""
    known = embedder or RandomEmbedder()
    given: dict[str, object] = {"patience": PATIENT, **options}
    return ChromaIndex(folder, embedder=known.name, dimension=known.dimension, **given)  # type: ignore[arg-type]


def make_retriever(folder: Path, **options: object) -> HybridRetriever:
    """A retriever over such an index."""
    embedder = RandomEmbedder()
    return HybridRetriever(embedder, make_index(folder, embedder=embedder, **options))


def ids(retriever: HybridRetriever, query: str, scope: Sequence[Passage], limit: int = 8) -> list[str]:
    """What a search finds, best first."""
    return [hit.id for hit in retriever.search(query, scope, limit)]


def exactly(query: str, scope: Sequence[Passage], limit: int = 8) -> list[str]:
    """What a search without any index finds."""
    return ids(HybridRetriever(RandomEmbedder(), None), query, scope, limit)


def eventually(true: Callable[[], bool], seconds: float = 60.0) -> bool:
    """Whether it becomes true within that time."""
    ends = time.monotonic() + seconds
    while not true():
        if time.monotonic() > ends:
            return False
        time.sleep(0.05)
    return True
