"""Vectors are left behind a search's back: nothing waits, and what does not fit is dropped."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from assistant.domain.errors import IndexUnavailable, StoreError
from assistant.retrieval.filling import MOST_WAITING, Filling
from tests.retrieval.making import make_index


def filling(tmp_path: Path) -> Filling:
    return Filling(make_index(tmp_path / "index"))


def test_jobs_are_done_in_order_and_awaited_at_the_end(tmp_path: Path) -> None:
    done: list[int] = []
    left = filling(tmp_path)
    for number in range(20):
        left.soon(lambda number=number: done.append(number))  # type: ignore[misc]
    left.finish(5)
    assert done == list(range(20))


def test_a_job_that_fails_does_not_keep_the_next_from_being_done(tmp_path: Path) -> None:
    done: list[int] = []

    def fail(error: Exception) -> None:
        raise error

    left = filling(tmp_path)
    left.soon(lambda: fail(IndexUnavailable("away")))
    left.soon(lambda: fail(StoreError("gone")))
    left.soon(lambda: done.append(1))
    left.finish(5)
    assert done == [1]


def test_what_does_not_fit_is_dropped_at_once(tmp_path: Path) -> None:
    gate, done = threading.Event(), []
    left = filling(tmp_path)
    left.soon(gate.wait)  # type: ignore[arg-type]
    begun = time.monotonic()
    for _ in range(MOST_WAITING * 3):
        left.soon(lambda: done.append(1))
    assert time.monotonic() - begun < 1
    gate.set()
    left.finish(5)
    assert 0 < len(done) <= MOST_WAITING


def test_the_end_waits_only_so_long(tmp_path: Path) -> None:
    gate = threading.Event()
    left = filling(tmp_path)
    left.soon(gate.wait)  # type: ignore[arg-type]
    begun = time.monotonic()
    left.finish(0.2)
    assert time.monotonic() - begun < 1
    left.soon(lambda: None)
    gate.set()
