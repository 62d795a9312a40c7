"""Leaving vectors with the index behind a search's back: nothing waits for it, and what is lost is made again."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from assistant.domain.errors import AssistantError
from assistant.retrieval.embedding import Vectors
from assistant.retrieval.index import ChromaIndex

BATCH = 250
"""Vectors written at a time: about 0.2 s, in which a search does without the index."""
MOST_WAITING = 64
"""Jobs in the queue; more are dropped, and their vectors made again when next searched."""


class Filling:
    """One background thread that gives the index what it lacks, a small batch at a time."""

    def __init__(self, index: ChromaIndex) -> None:
        self._index = index
        self._jobs: queue.Queue[Callable[[], None] | None] = queue.Queue(MOST_WAITING)
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None
        self._stopped = False

    def leave(self, ids: Sequence[str], vectors: Vectors, groups: Sequence[str]) -> None:
        """Leave vectors with the index soon; returns at once."""
        self.soon(lambda: self.write(ids, vectors, groups))

    def soon(self, job: Callable[[], None]) -> None:
        """Do a job soon; returns at once. What the record or the index refuses is left undone."""
        with self._starting:
            if self._stopped:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="index-filling", daemon=True)
                self._thread.start()
        with suppress(queue.Full):
            self._jobs.put_nowait(job)

    def write(self, ids: Sequence[str], vectors: Vectors, groups: Sequence[str]) -> None:
        """Write now, batch by batch; raises IndexUnavailable."""
        for start in range(0, len(ids), BATCH):
            part = slice(start, start + BATCH)
            self._index.put(ids[part], vectors[part], groups[part])

    def finish(self, seconds: float) -> None:
        """Wait until everything is written, that long at most, and take no more."""
        self._stopped = True
        ends = time.monotonic() + seconds
        while self._jobs.unfinished_tasks and time.monotonic() < ends:
            time.sleep(0.01)
        with suppress(queue.Full):
            self._jobs.put_nowait(None)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                with suppress(AssistantError):
                    job()
            finally:
                self._jobs.task_done()
