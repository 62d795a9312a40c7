"""One engineer's search among everybody's vectors: ours against Chroma's own filtered query, on copies of one index."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from assistant.domain.ports import Passage
from assistant.retrieval.embedding import Vectors, unit_rows
from assistant.retrieval.index import ChromaIndex, Patience
from assistant.retrieval.retriever import HybridRetriever, vector_id
from evals.bench.measure import Benchmark, Row, against, milliseconds, say
from evals.task import rows

SMALL, LARGE = 10_000, 100_000
EACH = 100
"""Bullets of one engineer (issue: for one engineer at 100k bullets)."""
DIMENSION = 256
LIMIT = 8
ROUNDS, WARM_UP = 60, 5
PATIENT = Patience(turn=60, opening=120, opened=120, answer=60, writing=120)


@cache
def questions() -> tuple[str, ...]:
    """What people ask, of the labelled set."""
    return tuple(str(row["query"]) for row in rows("retrieval.jsonl"))


class DrawnEmbedder:
    """Random unit rows, drawn beforehand, one per text."""

    name, dimension = "drawn", DIMENSION

    def __init__(self, texts: Sequence[str]) -> None:
        self._rows = unit_rows(np.random.default_rng(7).normal(size=(len(texts), DIMENSION)).astype(np.float32))
        self._place = {text: n for n, text in enumerate(texts)}
        self.asked = 0

    def embed(self, texts: Sequence[str]) -> Vectors:
        """The rows of these texts; counts how many it was asked for."""
        self.asked += len(texts)
        return self._rows[[self._place[text] for text in texts]]


class Corpus:
    """So many bullets of engineers with a hundred each, in our index and in a copy that Chroma queries itself."""

    def __init__(self, size: int, home: Path) -> None:
        written = [str(row["text"]) for row in rows("retrieval_passages.jsonl")]
        self.bullets = [
            Passage(id=f"E{n}", text=f"{written[n % len(written)]} (BEN-{n})", group="bullet") for n in range(size)
        ]
        self.embedder = DrawnEmbedder([*(b.text for b in self.bullets), *questions()])
        self._folder, self._copy = home / "ours" / "index", home / "theirs"
        self._fill()
        shutil.copytree(self._folder, self._copy)
        self._index = self._open()
        self._index.wait()
        self.ours = HybridRetriever(self.embedder, self._index)
        self.exact = HybridRetriever(self.embedder, None)
        self.theirs = _collection(self._copy, self._index.name)

    def _open(self) -> ChromaIndex:
        return ChromaIndex(self._folder, embedder="drawn", dimension=DIMENSION, patience=PATIENT)

    def _fill(self) -> None:
        say(f"  filling an index with {len(self.bullets):,} bullets ...")
        index = self._open()
        for start in range(0, len(self.bullets), 1000):
            part = self.bullets[start : start + 1000]
            # The group says whose bullet it is, which the product's own index never does: the yardstick filters by it.
            groups = [str((start + n) // EACH) for n in range(len(part))]
            index.put([vector_id(b) for b in part], self.embedder.embed([b.text for b in part]), groups)
        index.close()

    def scope(self, engineer: int) -> list[Passage]:
        """One engineer's bullets."""
        return self.bullets[engineer * EACH : (engineer + 1) * EACH]

    def filtered_query(self, engineer: int, query: str) -> list[str]:
        """The yardstick: Chroma's nearest of that engineer's."""
        vector = np.append(self.embedder.embed([query])[0], np.float32(0))
        answer = self.theirs.query(query_embeddings=[vector], n_results=LIMIT, where={"group": str(engineer)})
        return [str(i) for i in answer["ids"][0]]

    def close(self) -> None:
        """End the index process."""
        self.ours.close()


def _collection(folder: Path, name: str) -> Any:
    import chromadb
    from chromadb.config import Settings

    client = chromadb.PersistentClient(path=str(folder), settings=Settings(anonymized_telemetry=False))
    return client.get_collection(name, embedding_function=None)


@contextmanager
def _corpus(size: int) -> Iterator[Corpus]:
    with TemporaryDirectory() as home, ExitStack() as stack:
        made = Corpus(size, Path(home))
        stack.callback(made.close)
        yield made


def compare(small_size: int, large_size: int, rounds: int) -> Sequence[Row]:
    """Time the three searches one after the other, again and again, each time for another engineer and question."""
    chance = random.Random(11)
    ours, theirs, smaller, kept, wanted = [], [], [], 0, 0
    with _corpus(small_size) as small, _corpus(large_size) as large:
        for turn in range(WARM_UP + rounds):
            engineer, query = chance.randrange(large_size // EACH), chance.choice(questions())
            scope, there = large.scope(engineer), small.scope(chance.randrange(small_size // EACH))
            asked = large.embedder.asked
            at_large = milliseconds(partial(large.ours.search, query, scope, LIMIT))
            assert large.embedder.asked == asked + 1, "the vectors did not come from the index"
            filtered = milliseconds(partial(large.filtered_query, engineer, query))
            at_small = milliseconds(partial(small.ours.search, query, there, LIMIT))
            if turn >= WARM_UP:
                ours.append(at_large)
                theirs.append(filtered)
                smaller.append(at_small)
                exact = {hit.id for hit in large.exact.search(query, scope, LIMIT)}
                kept += len(exact & {hit.id for hit in large.ours.search(query, scope, LIMIT)})
                wanted += len(exact)
    return (
        against(f"search of one engineer at {large_size:,}, against query(where)", ours, theirs, 0.25),
        against(f"search of one engineer at {large_size:,}, against {small_size:,}", ours, smaller, 3.0),
        Row(f"recall@{LIMIT} at {large_size:,}, against exact search", kept, wanted, kept / wanted, 1.0, "hits", True),
    )


RETRIEVAL = Benchmark(
    "retrieval",
    "one engineer's bullets among 10,000 and 100,000 of everybody's",
    partial(compare, SMALL, LARGE, ROUNDS),
)
