"""The vector index: disposable, owned by one process, asked through a child. What it cannot answer it says in time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from assistant.domain.errors import IndexUnavailable
from assistant.retrieval.child import IndexChild, Trouble
from assistant.retrieval.embedding import Vectors
from assistant.retrieval.folder import SCHEMA, IndexFolder
from assistant.retrieval.frames import Head
from assistant.retrieval.seal import EXTRA, sealed, unsealed
from assistant.retrieval.server import check_server

T = TypeVar("T")


@dataclass(frozen=True)
class Patience:
    """How long is waited, in seconds. A search never waits longer than `turn` + `opening` + `answer`.

    `turn`: for another thread's question; `opening`: for a child that is opening the index, which goes on opening
    behind the search's back until `opened` is over; `answer`, `writing`: for one answer; `rest`: how long a failed
    index is left alone, doubled with each failure in a row up to `longest_rest`.
    """

    turn: float = 0.5
    opening: float = 1.5
    opened: float = 30.0
    answer: float = 2.0
    writing: float = 15.0
    rest: float = 10.0
    longest_rest: float = 300.0


class ChromaIndex:
    """Ids and vectors in Chroma, nothing else: no text, no names; `group` is a closed word.

    Every method that asks raises IndexUnavailable when the child is dead, slow, busy or refuses; what is in the folder
    can be lost or broken at any time. Safe for several threads.
    """

    def __init__(
        self,
        folder: Path,
        *,
        embedder: str,
        dimension: int,
        url: str | None = None,
        patience: Patience | None = None,
        sync_every: int | None = None,
    ) -> None:
        """`sync_every` is after how many writes Chroma puts vectors on the disk (None: its own thousand)."""
        self.url, self.dimension = url, dimension
        self.name = f"assistant-v{SCHEMA}-{embedder}"
        self.folder = IndexFolder(folder, collection=self.name, dimension=dimension)
        self.patience = patience or Patience()
        self.fresh = False
        """True once the index was found never to have been given everything: made anew, or cut off meanwhile."""
        self._sync_every = sync_every
        self._turn = threading.Lock()
        self._child: IndexChild | None = None
        self._failures = 0
        self._rests_until = 0.0

    @property
    def child_pid(self) -> int | None:
        """The process that has the index open, while there is one."""
        child = self._child
        return child.pid if child is not None else None

    def holder(self) -> int | None:
        """The other process that has the folder, if one has (0: one that left no name)."""
        return None if self.url is not None else self.folder.holder()

    def get(self, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of those ids that the index has, bit by bit as they were put; an empty list asks nothing."""
        if not ids:
            return {}

        def got(answer: Head, body: bytes) -> dict[str, Vectors]:
            found = _texts(answer["ids"])
            rows = np.frombuffer(body, dtype="<f4")
            if not found and not len(rows):
                return {}
            if rows.size != len(found) * (self.dimension + EXTRA) or not set(found) <= set(ids):
                raise Trouble("it gave vectors of another shape", spoiled=True)
            vectors = unsealed(found, rows.reshape(len(found), -1))
            if vectors is None:
                raise Trouble("it gave vectors that are not what was put", spoiled=True)
            return dict(zip(found, vectors, strict=True))

        return self._ask({"verb": "get", "ids": list(ids)}, got, seconds=self.patience.answer)

    def put(self, ids: Sequence[str], vectors: Vectors, groups: Sequence[str]) -> None:
        """Insert or replace vectors, up to 1,000 at a time; they survive a kill once it returns."""
        if ids:
            head: Head = {"verb": "put", "ids": list(ids), "groups": list(groups)}
            self._ask(head, _nothing, sealed(ids, vectors).tobytes(), seconds=self.patience.writing)

    def known(self, ids: Sequence[str]) -> set[str]:
        """Which of the ids the index has a vector of."""
        return self._ask(
            {"verb": "known", "ids": list(ids)}, lambda a, _: set(_texts(a["ids"])), seconds=self.patience.writing
        )

    def count(self) -> int:
        """How many vectors it holds."""
        return self._ask({"verb": "count", "ids": []}, lambda a, _: int(str(a["count"])), seconds=self.patience.writing)

    def filled(self) -> None:
        """Remember that it was given everything."""
        self.fresh = False
        if self.url is None:
            self.folder.mark_filled()

    def wait(self) -> None:
        """Wait until it is open, as a person who asked for it does; raises IndexUnavailable."""
        self._ask({"verb": "known", "ids": []}, _nothing, seconds=self.patience.answer, patient=True)

    def warm(self) -> None:
        """Begin to open it, unless it is open, resting or another's; returns at once."""
        if self._turn.acquire(blocking=False):
            try:
                if self._child is None and not self._resting():
                    self._start()
            except IndexUnavailable:
                pass
            finally:
                self._turn.release()

    def discard(self) -> None:
        """Throw everything away; raises IndexUnavailable when it is another's or cannot be reached."""
        if self.url is not None:
            self._rests_until = 0.0
            self._ask({"verb": "clear", "ids": []}, _nothing, seconds=self.patience.writing, patient=True)
            return
        with self._turn:
            self._end_child()
            self._failures, self._rests_until = 0, 0.0
            try:
                self.folder.take()
                self.folder.discard()
            finally:
                self.folder.release()

    def close(self) -> None:
        """End the child and let the folder go, soon even while another thread waits for an answer."""
        if not self._turn.acquire(timeout=self.patience.turn):
            child = self._child
            if child is not None:
                child.kill()
            self._turn.acquire()
        try:
            self._end_child()
            self.folder.release()
        finally:
            self._turn.release()

    def _ask(
        self,
        head: Head,
        read: Callable[[Head, bytes], T],
        body: bytes = b"",
        *,
        seconds: float,
        patient: bool = False,
    ) -> T:
        """`patient` where a person waits for the index itself and not for a search."""
        if not self._turn.acquire(timeout=self.patience.writing if patient else self.patience.turn):
            raise IndexUnavailable("The index is busy; searching without it.")
        try:
            if self._resting():
                raise IndexUnavailable("The index failed a moment ago and is left alone; searching without it.")
            try:
                answer = read(*self._opened(patient=patient).ask(head, body, seconds=seconds))
            except Trouble as trouble:
                self._failed(trouble)
                raise IndexUnavailable(f"The index gave no answer ({trouble}); searching without it.") from None
            self._failures = 0
            return answer
        finally:
            self._turn.release()

    def _resting(self) -> bool:
        return time.monotonic() < self._rests_until

    def _opened(self, *, patient: bool) -> IndexChild:
        child = self._child or self._start()
        known = child.opened is not None
        # Only the first question waits for a slow opening: the others would each wait as long for nothing.
        briefly = 0.001 if child.kept_waiting else self.patience.opening
        if not child.ready(self.patience.opened if patient else briefly):
            child.kept_waiting = True
            if time.monotonic() - child.started > self.patience.opened:
                raise Trouble(f"it was not open after {self.patience.opened:g} seconds")
            raise IndexUnavailable("The index is still being opened; searching without it.")
        if not known and child.opened is not None:
            empty = child.opened.get("count") == 0
            self.fresh = empty or (self.url is None and not self.folder.filled())
        return child

    def _start(self) -> IndexChild:
        order: Head = {"folder": str(self.folder.path), "url": self.url, "name": self.name, "sync": self._sync_every}
        try:
            if self.url is not None:
                check_server(self.url)
                self._child = IndexChild(order, folder=Path("/"))
            else:
                self.folder.take()
                self._child = IndexChild(order, folder=self.folder.path, inherited=self.folder.descriptors())
                self.folder.name_child(self._child.pid)
        except OSError as error:
            self.folder.release()
            raise IndexUnavailable(
                f"The index process cannot be started ({error.strerror}); searching without it."
            ) from None
        return self._child

    def _failed(self, trouble: Trouble) -> None:
        """Replace the child. What is probably broken, or failed twice in a row, is thrown away too."""
        self._failures += 1
        self._end_child()
        if self.url is None:
            if trouble.spoiled or self._failures > 1:
                self.folder.discard()
            self.folder.release()
        if self._failures > 1 or not trouble.spoiled or self.url is not None:
            pause = self.patience.rest * 2.0 ** (self._failures - 1)
            self._rests_until = time.monotonic() + min(pause, self.patience.longest_rest)

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


def _texts(value: object) -> list[str]:
    return [str(v) for v in value] if isinstance(value, list) else []


def _nothing(_: Head, __: bytes) -> None:
    return None
