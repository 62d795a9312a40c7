"""Whatever happens to the index process and its files, a search answers exactly, in time, and the index comes back."""

from __future__ import annotations

import os
import random
import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.retrieval.retriever import HybridRetriever
from tests.depth import DEEP
from tests.retrieval.making import HASTY, PATIENT, bullets, eventually, exactly, ids, make_retriever

SCOPE = bullets(60)
ELSEWHERE = bullets(240, "daniel")
EVERYTHING = [*SCOPE, *ELSEWHERE]
QUERY = "service 7 queue"
ROUNDS, KILLS = (40, 6) if DEEP else (6, 2)
"""Each starts the index process once or twice, for more than a second."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything in it, most of it in the files of the vector graph and not only in the log."""
    folder = tmp_path_factory.mktemp("home") / "index"
    retriever = make_retriever(folder, sync_every=50)
    assert retriever.rebuild(EVERYTHING) == len(EVERYTHING)
    retriever.close()
    return folder


@pytest.fixture
def retriever(filled: Path, tmp_path: Path) -> Iterator[HybridRetriever]:
    """A retriever over a copy of that folder, open."""
    shutil.copytree(filled, tmp_path / "index")
    made = make_retriever(tmp_path / "index", sync_every=50, patience=HASTY)
    assert ids(made, QUERY, SCOPE) == exactly(QUERY, SCOPE)
    yield made
    made.close()


def child(retriever: HybridRetriever) -> int:
    """The pid of the index process."""
    assert retriever.index is not None
    pid = retriever.index.child_pid
    assert pid is not None
    return pid


def uses_the_index(retriever: HybridRetriever) -> bool:
    """Whether a search takes its vectors from the index: only the query is embedded."""
    embedder = retriever.embedder
    before = len(embedder.embedded)  # type: ignore[attr-defined]
    assert ids(retriever, QUERY, SCOPE) == exactly(QUERY, SCOPE)
    return len(embedder.embedded) == before + 1  # type: ignore[attr-defined]


def test_vectors_come_from_the_index(retriever: HybridRetriever) -> None:
    assert uses_the_index(retriever)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM], ids=lambda s: s.name)
def test_a_killed_child_is_replaced(retriever: HybridRetriever, how: signal.Signals) -> None:
    old = child(retriever)
    os.kill(old, how)
    assert ids(retriever, QUERY, SCOPE) == exactly(QUERY, SCOPE)
    assert eventually(lambda: uses_the_index(retriever))
    assert child(retriever) != old


def test_a_killed_child_loses_no_vector(retriever: HybridRetriever) -> None:
    os.kill(child(retriever), signal.SIGKILL)
    assert eventually(lambda: uses_the_index(retriever))
    assert retriever.state(EVERYTHING).current == len(EVERYTHING)


def test_a_frozen_child_costs_one_time_out_and_is_replaced(retriever: HybridRetriever) -> None:
    old = child(retriever)
    os.kill(old, signal.SIGSTOP)
    begun = time.monotonic()
    assert ids(retriever, QUERY, SCOPE) == exactly(QUERY, SCOPE)
    assert HASTY.answer <= time.monotonic() - begun < HASTY.answer + 2
    with pytest.raises(ProcessLookupError):
        os.kill(old, 0)
    assert eventually(lambda: uses_the_index(retriever))


def test_a_failed_index_is_left_alone_for_a_while(retriever: HybridRetriever) -> None:
    assert retriever.index is not None
    retriever.index.patience = PATIENT.__class__(rest=60)
    os.kill(child(retriever), signal.SIGKILL)
    ids(retriever, QUERY, SCOPE)
    begun = time.monotonic()
    for _ in range(20):
        assert ids(retriever, QUERY, SCOPE) == exactly(QUERY, SCOPE)
    assert time.monotonic() - begun < 2
    assert retriever.index.child_pid is None


def zero(path: Path, _: random.Random) -> None:
    """All zeros, as after a power cut."""
    path.write_bytes(bytes(path.stat().st_size))


def truncate(path: Path, chance: random.Random) -> None:
    """Cut somewhere."""
    os.truncate(path, chance.randrange(max(path.stat().st_size, 1)))


def scribble(path: Path, chance: random.Random) -> None:
    """Random bytes over a stretch of it."""
    held = bytearray(path.read_bytes())
    size = min(len(held), chance.choice([1, 40, 4000]))
    start = chance.randrange(max(len(held) - size, 0) + 1)
    held[start : start + size] = chance.randbytes(size)
    path.write_bytes(held)


def delete(path: Path, _: random.Random) -> None:
    """Gone."""
    path.unlink()


def swap(path: Path, chance: random.Random) -> None:
    """The content of another file of the index."""
    others = [p for p in path.parent.rglob("*") if p.is_file() and p != path]
    if others:
        shutil.copyfile(chance.choice(others), path)


DAMAGES: tuple[Callable[[Path, random.Random], None], ...] = (zero, truncate, scribble, scribble, delete, swap)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_damaged_index_is_rebuilt_and_search_stays_exact(filled: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / "index"
    shutil.copytree(filled, folder)
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    for path in chance.sample(files, chance.choice([1, 1, 2, len(files)])):
        chance.choice(DAMAGES)(path, chance)
    retriever = make_retriever(folder, sync_every=50, patience=HASTY)
    try:
        for _ in range(3):
            assert ids(retriever, QUERY, SCOPE) == exactly(QUERY, SCOPE)
            retriever.fill(lambda: EVERYTHING)

        def whole() -> bool:
            assert ids(retriever, QUERY, SCOPE) == exactly(QUERY, SCOPE)
            assert ids(retriever, "daniel service 3", ELSEWHERE) == exactly("daniel service 3", ELSEWHERE)
            retriever.fill(lambda: EVERYTHING)
            return retriever.state(EVERYTHING).current == len(EVERYTHING)

        assert eventually(whole)
    finally:
        retriever.close()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(KILLS))
def test_a_child_killed_while_it_writes_leaves_nothing_wrong(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    retriever = make_retriever(tmp_path / "index", sync_every=50, patience=HASTY)
    ids(retriever, QUERY, SCOPE)
    pid = child(retriever)
    writing = threading.Thread(target=retriever.fill, args=(lambda: EVERYTHING,))
    writing.start()
    time.sleep(chance.uniform(0, 0.4))
    os.kill(pid, signal.SIGKILL)
    writing.join()
    retriever.close()
    again = make_retriever(tmp_path / "index", sync_every=50, patience=HASTY)
    try:

        def whole() -> bool:
            for scope in (SCOPE, ELSEWHERE):
                assert ids(again, QUERY, scope) == exactly(QUERY, scope)
            again.fill(lambda: EVERYTHING)
            return again.state(EVERYTHING).current == len(EVERYTHING)

        assert eventually(whole)
    finally:
        again.close()
