"""Search inside a scope: vectors from the index where it has them, made afresh where it has not, ranked exactly."""

from __future__ import annotations

import hashlib
import threading
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress

import numpy as np

from assistant.domain.errors import IndexUnavailable
from assistant.domain.ports import Hit, IndexState, Passage
from assistant.retrieval.embedding import Embedder, Vectors
from assistant.retrieval.filling import BATCH, Filling
from assistant.retrieval.folder import named
from assistant.retrieval.index import ChromaIndex
from assistant.retrieval.ranking import fused_scores

GOODBYE_SECONDS = 2.0
"""What the end of the program may take for vectors that are still to be left with the index."""


def vector_id(passage: Passage) -> str:
    """The id under which a vector is kept: a hash of the words, so that an edited text is never found stale."""
    return hashlib.sha256(f"{passage.group}\0{passage.text}".encode()).hexdigest()[:40]


class HybridRetriever:
    """Exact inside the scope that it is given: recall 1 by construction, order by score and then by place.

    Works the same without an index, or with one that fails: then every vector is made afresh.
    """

    def __init__(self, embedder: Embedder, index: ChromaIndex | None) -> None:
        self.embedder, self.index = embedder, index
        self._filling = Filling(index) if index is not None else None
        self._once = threading.Lock()
        if index is not None and self._filling is not None:
            # Runs at the end of the program too, however this object is kept.
            self._goodbye = weakref.finalize(self, _end, self._filling, index)

    def search(self, query: str, scope: Sequence[Passage], limit: int = 8) -> list[Hit]:
        """The best passages of the scope, best first; an empty scope or query answers nothing."""
        if not scope or not query.strip() or limit < 1:
            return []
        words = [f"{p.text} {p.also}" if p.also else p.text for p in scope]
        scores = fused_scores(query, words, self.embedder.embed([query])[0], self.vectors(scope))
        order = np.argsort(-scores, kind="stable")[:limit]
        return [Hit(id=scope[i].id, score=float(scores[i])) for i in order if scores[i] > 0]

    def near(self, queries: Sequence[Passage], scope: Sequence[Passage]) -> list[list[float]]:
        """Cosines of meaning: one row per query, one number per passage of the scope."""
        if not queries or not scope:
            return [[] for _ in queries]
        vectors = self.vectors([*queries, *scope])
        return [[float(c) for c in row] for row in vectors[: len(queries)] @ vectors[len(queries) :].T]

    def vectors(self, scope: Sequence[Passage]) -> Vectors:
        """The scope's vectors, shape (len(scope), d); what the index lacks is made now and left with it."""
        ids = [vector_id(p) for p in scope]
        known: dict[str, Vectors] = {}
        reached = False
        if self.index is not None:
            with suppress(IndexUnavailable):
                known = self.index.get(list(dict.fromkeys(ids)))
                reached = True
        missing = {key: n for n, key in enumerate(ids) if key not in known}
        if missing:
            made = self.embedder.embed([scope[n].text for n in missing.values()])
            known.update(zip(missing, made, strict=True))
            if reached and self._filling is not None:
                self._filling.leave(list(missing), made, [scope[n].group for n in missing.values()])
        return np.stack([known[key] for key in ids])

    def warm(self) -> None:
        """Begin to open the index; returns at once."""
        if self.index is not None:
            self.index.warm()

    def fill(self, passages: Callable[[], Sequence[Passage]]) -> None:
        """Give an index that was found empty, or that was never given everything, all of it, in the background."""
        if self.index is None or self._filling is None or not self.index.fresh:
            return
        with self._once:
            if not self.index.fresh:
                return
            self.index.fresh = False
        self._filling.soon(lambda: self._add(passages()))

    def _add(self, passages: Sequence[Passage], progress: Callable[[int, int], None] | None = None) -> None:
        """Leave what the index lacks of these, which are everything, now; raises IndexUnavailable."""
        assert self.index is not None
        assert self._filling is not None
        by_id = {vector_id(p): p for p in passages}
        known = self.index.known(list(by_id))
        lacking = [(key, p) for key, p in by_id.items() if key not in known]
        for start in range(0, len(lacking), BATCH):
            part = lacking[start : start + BATCH]
            vectors = self.embedder.embed([p.text for _, p in part])
            self._filling.write([key for key, _ in part], vectors, [p.group for _, p in part])
            if progress is not None:
                progress(min(start + BATCH, len(lacking)), len(lacking))
        self.index.filled()

    def rebuild(self, passages: Sequence[Passage], progress: Callable[[int, int], None] | None = None) -> int:
        """Throw the index away and fill it with these; gives how many vectors it holds; raises IndexUnavailable."""
        if self.index is None:
            return 0
        self.index.discard()
        self.index.wait()
        self._add(passages, progress)
        return self.index.count()

    def state(self, passages: Sequence[Passage]) -> IndexState:
        """How the index stands; a folder that was not made yet, or that another program made, is left as it is."""
        wanted = list(dict.fromkeys(vector_id(p) for p in passages))
        state = IndexState(place="none", embedder=self.embedder.name, expected=len(wanted))
        index = self.index
        if index is None:
            return state.model_copy(update={"note": "There is no index; every search makes its vectors afresh."})
        place = index.url or str(index.folder.path)
        found: dict[str, object] = {"place": place, "holder": index.holder()}
        note = _unopened(index)
        if not note:
            try:
                index.wait()
                found |= {"current": len(index.known(wanted)), "held": index.count()}
            except IndexUnavailable as error:
                note = str(error)
        return state.model_copy(update=found | {"note": note})

    def close(self) -> None:
        """Leave what is still to be left with the index, for two seconds at most, and end its process."""
        if self.index is not None:
            self._goodbye()


def _unopened(index: ChromaIndex) -> str:
    """Why the index is better not opened only to look at it; empty when it can be."""
    if index.url is not None or index.child_pid is not None:
        return ""
    holder = index.holder()
    if holder is not None:
        return f"It is in use by {named(holder)}; searches of other processes work without it."
    if not index.folder.path.exists():
        return "It is not made yet; the first search makes it."
    if not index.folder.fits():
        return "It was made by another version or embedder, or is damaged; the next search makes it anew."
    return ""


def _end(filling: Filling, index: ChromaIndex) -> None:
    filling.finish(GOODBYE_SECONDS)
    index.close()
