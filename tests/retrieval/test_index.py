"""The index keeps vectors bit by bit, says in time when it cannot, and opens nothing that another program made."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from assistant.domain.errors import IndexUnavailable
from assistant.retrieval.index import ChromaIndex, Patience
from tests.depth import DEEP
from tests.retrieval.making import (
    PATIENT,
    RandomEmbedder,
    bullets,
    eventually,
    exactly,
    ids,
    make_index,
    make_retriever,
)

KEYS = ["a" * 40, "b" * 40, "c" * 40]
ROWS = RandomEmbedder().embed(["a", "b", "c"])
GROUPS = ["bullet", "packet", "rubric"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three vectors in it."""
    folder = tmp_path_factory.mktemp("home") / "index"
    index = make_index(folder)
    index.put(KEYS, ROWS, GROUPS)
    index.close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of that folder."""
    copy = tmp_path / "index"
    shutil.copytree(made, copy)
    return copy


@pytest.fixture
def index(folder: Path) -> Iterator[ChromaIndex]:
    """The index in it, open."""
    opened = make_index(folder)
    assert opened.count() == 3
    yield opened
    opened.close()


def test_vectors_come_back_bit_by_bit_whatever_the_order(index: ChromaIndex) -> None:
    found = index.get([KEYS[2], "unknown", KEYS[0]])
    assert set(found) == {KEYS[0], KEYS[2]}
    assert np.array_equal(found[KEYS[0]], ROWS[0])
    assert np.array_equal(found[KEYS[2]], ROWS[2])


def test_putting_again_replaces(index: ChromaIndex) -> None:
    index.put(KEYS[:1], ROWS[1:2], GROUPS[:1])
    assert index.count() == 3
    assert np.array_equal(index.get(KEYS[:1])[KEYS[0]], ROWS[1])


def test_what_was_put_is_there_after_a_kill(index: ChromaIndex, tmp_path: Path) -> None:
    assert index.child_pid is not None
    os.kill(index.child_pid, signal.SIGKILL)
    index.close()
    again = make_index(tmp_path / "index")
    try:
        assert again.known([*KEYS, "unknown"]) == set(KEYS)
    finally:
        again.close()


def test_an_empty_question_starts_nothing(tmp_path: Path) -> None:
    index = make_index(tmp_path / "index")
    assert index.get([]) == {}
    index.put([], ROWS[:0], [])
    assert index.child_pid is None
    assert not (tmp_path / "index").exists()


@pytest.mark.usefixtures("index")
def test_the_folder_is_private(tmp_path: Path) -> None:
    assert (tmp_path / "index").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "index.lock").stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("index")
def test_a_second_opener_is_told_who_has_it_at_once(tmp_path: Path) -> None:
    script = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from tests.retrieval.making import bullets, exactly, ids, make_retriever\n"
        "retriever = make_retriever(Path(sys.argv[1]))\n"
        "begun = time.monotonic()\n"
        "assert ids(retriever, 'service 3', bullets(20)) == exactly('service 3', bullets(20))\n"
        "print(time.monotonic() - begun, retriever.state([]).note)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "index")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    seconds, _, note = done.stdout.partition(" ")
    assert float(seconds) < 1.5
    assert f"in use by process {os.getpid()};" in note


def test_rebuilding_what_another_process_has_is_refused(index: ChromaIndex, tmp_path: Path) -> None:
    other = make_retriever(tmp_path / "index")
    with pytest.raises(IndexUnavailable, match=f"in use by process {os.getpid()}: end that first"):
        other.rebuild(bullets(3))
    other.close()
    assert index.count() == 3


@contextmanager
def owner(folder: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Another process that has the index open, and its child's pid."""
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tests.retrieval.making import make_index\n"
        "index = make_index(Path(sys.argv[1]))\n"
        "index.count()\n"
        "print(index.child_pid, flush=True)\n"
        "sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process, int(process.stdout.readline())
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def test_the_folder_is_free_once_its_owner_was_killed(tmp_path: Path) -> None:
    with owner(tmp_path / "index") as (process, _):
        index = make_index(tmp_path / "index")
        assert index.holder() == process.pid
        process.kill()
        process.wait()
        assert eventually(lambda: index.holder() is None, 20)
        assert index.count() == 0
        index.close()


def test_a_frozen_child_of_a_dead_owner_is_named(tmp_path: Path) -> None:
    with owner(tmp_path / "index") as (process, child):
        os.kill(child, signal.SIGSTOP)
        process.kill()
        process.wait()
        try:
            assert make_index(tmp_path / "index").holder() == child
        finally:
            os.kill(child, signal.SIGKILL)


def _edit(folder: Path, **values: object) -> None:
    note = folder / "manifest.json"
    note.write_text(json.dumps(json.loads(note.read_text()) | values))


def _replace(folder: Path, by: Callable[[Path], object]) -> None:
    shutil.rmtree(folder)
    by(folder)


FOREIGN: dict[str, Callable[[Path], object]] = {
    "another version of chromadb": lambda folder: _edit(folder, chromadb="0.4.1"),
    "another schema": lambda folder: _edit(folder, schema=1),
    "another embedder": lambda folder: _edit(folder, collection="assistant-v2-other"),
    "another dimension": lambda folder: _edit(folder, dimension=512),
    "no manifest": lambda folder: (folder / "manifest.json").unlink(),
    "a manifest that is no JSON": lambda folder: (folder / "manifest.json").write_text("{"),
    "an empty folder": lambda folder: _replace(folder, Path.mkdir),
    "a file": lambda folder: _replace(folder, lambda path: path.write_text("x")),
    "a link to elsewhere": lambda folder: _replace(folder, lambda path: path.symlink_to(path.with_name("elsewhere"))),
}


OPENED = tuple(FOREIGN) if DEEP else ("another version of chromadb", "a link to elsewhere")
"""Those that are also searched in: each starts the index process."""


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """A folder that is not the index's, and is as it was."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "precious").write_text("kept")
    yield folder
    assert [(file.name, file.read_text()) for file in folder.iterdir()] == [("precious", "kept")]


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("change", FOREIGN.values(), ids=FOREIGN)
def test_what_another_program_made_is_thrown_away(folder: Path, change: Callable[[Path], object]) -> None:
    change(folder)
    ours = make_index(folder).folder
    assert not ours.fits()
    ours.take()
    try:
        assert not folder.is_symlink()
        assert [file.name for file in folder.iterdir()] == ["manifest.json"]
        assert ours.fits()
    finally:
        ours.release()


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("name", OPENED)
def test_what_another_program_made_is_made_anew(folder: Path, name: str) -> None:
    FOREIGN[name](folder)
    retriever = make_retriever(folder)
    try:
        assert retriever.state(bullets(5)).held is None, "looking at it changes nothing"
        assert ids(retriever, "service 3", bullets(5)) == exactly("service 3", bullets(5))
        assert eventually(lambda: retriever.state(bullets(5)).held == 5)
    finally:
        retriever.close()


def test_a_real_index_of_another_embedder_is_made_anew(folder: Path) -> None:
    index = make_index(folder, embedder=RandomEmbedder(64))
    try:
        assert index.get(KEYS) == {}
        assert index.fresh
    finally:
        index.close()


def _below_a_file(home: Path) -> Path:
    (home / "file").write_text("x")
    return home / "file" / "index"


@pytest.mark.parametrize(
    "where", [_below_a_file, lambda home: home / ("x" * 300)], ids=["below a file", "a name too long"]
)
def test_where_there_can_be_no_folder_search_works_without(tmp_path: Path, where: Callable[[Path], Path]) -> None:
    retriever = make_retriever(where(tmp_path))
    assert ids(retriever, "service 3", bullets(20)) == exactly("service 3", bullets(20))
    with pytest.raises(IndexUnavailable, match="cannot be used"):
        retriever.rebuild(bullets(3))
    retriever.close()


@pytest.mark.parametrize("kind", ["full", "read-only"])
def test_on_a_disk_that_takes_nothing_search_works_without(tmp_path: Path, kind: str) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    size = "size=64k" if kind == "full" else "size=8m"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.strip()}")
    try:
        if kind == "read-only":
            subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        retriever = make_retriever(disk / "index")
        assert ids(retriever, "service 3", bullets(200)) == exactly("service 3", bullets(200))
        with pytest.raises(IndexUnavailable):
            retriever.rebuild(bullets(200))
        retriever.close()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_many_threads_ask_at_once(tmp_path: Path) -> None:
    retriever = make_retriever(tmp_path / "index")
    scopes = [bullets(30, who) for who in ("priya", "daniel", "mette", "arun")]
    wrong: list[object] = []

    def ask(number: int) -> None:
        for turn in range(15):
            scope = scopes[(number + turn) % len(scopes)]
            found = ids(retriever, f"service {turn}", scope)
            if found != exactly(f"service {turn}", scope):
                wrong.append((number, turn, found))

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert eventually(lambda: retriever.state([p for s in scopes for p in s]).current == 120)
    retriever.close()


def test_a_search_does_not_wait_for_another_that_hangs(tmp_path: Path) -> None:
    retriever = make_retriever(
        tmp_path / "index", patience=Patience(turn=0.2, opening=60, opened=60, answer=5, rest=60)
    )
    scope = bullets(20)
    ids(retriever, "service 1", scope)
    assert retriever.index is not None
    assert retriever.index.child_pid is not None
    os.kill(retriever.index.child_pid, signal.SIGSTOP)
    hanging = threading.Thread(target=ids, args=(retriever, "service 2", scope))
    hanging.start()
    time.sleep(0.3)
    begun = time.monotonic()
    assert ids(retriever, "service 3", scope) == exactly("service 3", scope)
    assert time.monotonic() - begun < 2
    hanging.join()
    retriever.close()


def test_only_the_first_search_waits_for_a_slow_opening(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        retriever = make_retriever(tmp_path, url=url, patience=Patience(opening=0.4, opened=60, rest=60))
        scope = bullets(20)
        begun = time.monotonic()
        for _ in range(10):
            assert ids(retriever, "service 3", scope) == exactly("service 3", scope)
        assert time.monotonic() - begun < 2
        retriever.close()


def test_closing_does_not_wait_for_a_frozen_child(index: ChromaIndex) -> None:
    assert index.child_pid is not None
    os.kill(index.child_pid, signal.SIGSTOP)
    begun = time.monotonic()
    index.close()
    assert time.monotonic() - begun < 2


def test_the_index_can_be_used_again_after_closing(index: ChromaIndex) -> None:
    index.close()
    assert set(index.get(KEYS)) == set(KEYS)


def test_chroma_settings_of_the_environment_are_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("CHROMA_API_IMPL=nonsense\n")
    monkeypatch.chdir(tmp_path)
    for name in ("CHROMA_API_IMPL", "CHROMA_SYSDB_IMPL", "HTTP_PROXY", "CHROMA_OTEL_COLLECTION_ENDPOINT"):
        monkeypatch.setenv(name, "nonsense")
    index = make_index(tmp_path / "index")
    try:
        assert index.count() == 0
    finally:
        index.close()


def test_a_module_in_the_working_folder_is_not_taken_for_chroma(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "chromadb.py").write_text("raise SystemExit('taken')\n")
    monkeypatch.chdir(tmp_path)
    index = make_index(tmp_path / "index", patience=PATIENT)
    try:
        assert index.count() == 0
    finally:
        index.close()
