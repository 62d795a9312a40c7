"""The index on a Chroma server: the same answers, and exact search while the server is away or says nonsense."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from assistant.domain.errors import IndexUnavailable
from assistant.retrieval.retriever import HybridRetriever
from tests.retrieval.making import HASTY, PATIENT, bullets, eventually, exactly, ids, make_retriever

SCOPE = bullets(30)
PROGRAM = Path(sys.executable).with_name("chroma")


def free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        port: int = opened.getsockname()[1]
        return port


@contextmanager
def chroma_server(folder: Path, port: int) -> Iterator[None]:
    """A real server on loopback."""
    command = [str(PROGRAM), "run", "--path", str(folder), "--host", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    try:
        assert eventually(lambda: answers(port), 60)
        yield
    finally:
        process.kill()
        process.wait()


def answers(port: int) -> bool:
    with suppress(URLError, OSError), urlopen(f"http://127.0.0.1:{port}/api/v2/heartbeat", timeout=2) as answer:
        return bool(answer.status == 200)
    return False


@pytest.fixture
def port() -> int:
    """A free port."""
    return free_port()


def on(port: int, tmp_path: Path) -> HybridRetriever:
    return make_retriever(tmp_path / "unused", url=f"http://127.0.0.1:{port}", patience=PATIENT)


@pytest.mark.skipif(not PROGRAM.exists(), reason="the chroma program is not installed")
def test_a_server_keeps_vectors_for_several_processes(tmp_path: Path, port: int) -> None:
    with chroma_server(tmp_path / "server", port):
        first, second = on(port, tmp_path), on(port, tmp_path)
        try:
            assert first.rebuild([*SCOPE, *bullets(5, "daniel")]) == 35
            assert second.state(SCOPE).current == len(SCOPE)
            assert ids(second, "service 3", SCOPE) == exactly("service 3", SCOPE)
            assert second.embedder.embedded == ["service 3"]  # type: ignore[attr-defined]
            assert first.rebuild(SCOPE) == len(SCOPE), "what is no longer on record goes"
        finally:
            first.close()
            second.close()
    assert not (tmp_path / "unused").exists()


@pytest.mark.skipif(not PROGRAM.exists(), reason="the chroma program is not installed")
def test_a_server_may_go_and_come_back(tmp_path: Path, port: int) -> None:
    retriever = on(port, tmp_path)
    try:
        with chroma_server(tmp_path / "server", port):
            retriever.rebuild(SCOPE)
        assert ids(retriever, "service 3", SCOPE) == exactly("service 3", SCOPE)
        with chroma_server(tmp_path / "server", port):
            assert eventually(lambda: _from_server(retriever))
    finally:
        retriever.close()


def _from_server(retriever: HybridRetriever) -> bool:
    embedder = retriever.embedder
    before = len(embedder.embedded)  # type: ignore[attr-defined]
    assert ids(retriever, "service 4", SCOPE) == exactly("service 4", SCOPE)
    return len(embedder.embedded) == before + 1  # type: ignore[attr-defined]


def test_a_server_that_is_not_there_costs_nothing_but_its_start(tmp_path: Path, port: int) -> None:
    retriever = on(port, tmp_path)
    try:
        assert ids(retriever, "service 3", SCOPE) == exactly("service 3", SCOPE)
        assert "searching without it" in retriever.state(SCOPE).note
        with pytest.raises(IndexUnavailable):
            retriever.rebuild(SCOPE)
    finally:
        retriever.close()


def test_a_server_of_something_else_is_survived(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=_talk_nonsense, args=(listening,), daemon=True).start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        retriever = make_retriever(tmp_path / "unused", url=url, patience=HASTY)
        assert ids(retriever, "service 3", SCOPE) == exactly("service 3", SCOPE)
        retriever.close()


def _talk_nonsense(listening: socket.socket) -> None:
    with suppress(OSError):
        while True:
            caller, _ = listening.accept()
            caller.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
            caller.close()


@pytest.mark.parametrize(
    "url",
    [
        "chroma",
        "ftp://127.0.0.1",
        "http://",
        "http://user:secret@127.0.0.1:8000",
        "http://127.0.0.1:port",
        "http://[::1",
    ],
)
def test_what_is_no_address_is_said_and_not_tried(tmp_path: Path, url: str) -> None:
    retriever = make_retriever(tmp_path / "unused", url=url)
    begun = time.monotonic()
    assert ids(retriever, "service 3", SCOPE) == exactly("service 3", SCOPE)
    assert time.monotonic() - begun < 1
    with pytest.raises(IndexUnavailable, match="ASSISTANT_CHROMA_URL") as said:
        retriever.rebuild(SCOPE)
    assert "secret" not in str(said.value)
    retriever.close()
