"""A real process on loopback: it starts, drafts, streams, is killed, and comes back sane."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx2 as httpx
import pytest

from assistant.domain.errors import AssistantError, UsageError
from assistant.web.alone import alone
from assistant.web.serving import check_loopback, known_name, listen
from tests.llm.server import Provider, Reply, Seen, chat
from tests.web.service import BRAG, ask, settle


@contextlib.contextmanager
def process(home: Path, **environment: str) -> Iterator[tuple[subprocess.Popen[str], httpx.Client]]:
    """`assistant serve` on a free port, and a client of it; killed at the end if it still runs."""
    command = [sys.executable, "-m", "assistant.cli.app", "serve", "--port", "0"]
    started = subprocess.Popen(
        command,
        env={**os.environ, "ASSISTANT_HOME": str(home), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert started.stdout is not None
        line = started.stdout.readline()
        assert line.startswith("Serving at http://127.0.0.1:"), line + started.communicate()[1]
        with httpx.Client(base_url=line.split()[2], timeout=30, trust_env=False) as client:
            yield started, client
    finally:
        started.kill()
        started.communicate()


def test_it_serves_drafts_is_killed_and_comes_back(tmp_path: Path) -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        model = {"ASSISTANT_MODEL": "deaf", "ASSISTANT_MODEL_BASE_URL": f"http://127.0.0.1:{deaf.getsockname()[1]}/v1"}
        with process(tmp_path, **model) as (running, client):
            assert client.get("/healthz").json()["status"] == "ok"
            done = ask(client)
            assert settle(client, done)["state"] == "done"
            open_draft = ask(client, writer="model", deadline=300)
            with client.stream("GET", f"/api/v1/drafts/{open_draft}/events") as stream:
                assert next(line for line in stream.iter_lines() if line.startswith("event")) == "event: queued"
            running.kill()
            running.wait()
        with process(tmp_path) as (running, client):
            body = client.get(f"/api/v1/drafts/{open_draft}").json()
            assert (body["state"], "Ask for it again" in body["error"]) == ("failed", True)
            told = client.get(f"/api/v1/drafts/{open_draft}/events", headers={"last-event-id": "1"}).text
            assert "event: failed" in told
            assert client.get(f"/api/v1/drafts/{done}?format=md").text.startswith("# Priya Raman")
            running.send_signal(signal.SIGINT)
            _, said = running.communicate(timeout=20)
            assert (running.returncode, said) == (0, "Ended. What was saved is kept.\n")


def test_a_rehearsal_survives_a_kill_between_the_answer_and_the_next_question(tmp_path: Path) -> None:
    def slow_after_the_first(seen: Seen) -> Reply:  # noqa: ARG001
        return replace(chat("no"), delay=0 if len(provider.seen) < 2 else 60)

    with Provider(slow_after_the_first) as provider:
        model = {"ASSISTANT_MODEL": "slow", "ASSISTANT_MODEL_BASE_URL": f"http://127.0.0.1:{provider.port}/v1"}
        with process(tmp_path, **model) as (running, client):
            made = client.post("/api/v1/rehearsals", json={"document": BRAG, "writer": "model"}).json()
            said = {"answer": "She is absolutely Staff."}
            with client.stream("POST", f"{made['url']}/answers", json=said) as stream:
                assert next(stream.iter_lines()) == "event: checked"
                running.kill()
                running.wait()
        with process(tmp_path) as (_, client):
            turns = client.get(made["url"]).json()["turns"]
            assert (turns[0]["answer"], turns[1]["kind"]) == (said["answer"], "follow-up")
            told = client.post(f"{made['url']}/answers", json={"answer": "You're right, by December 15 it is there."})
            assert told.text.startswith("event: checked\n")
            assert len(client.get(made["url"]).json()["turns"]) == 3


def test_health_is_answered_while_twenty_drafts_are_made(tmp_path: Path) -> None:
    with process(tmp_path) as (_, client):
        settle(client, ask(client))
        waits: list[float] = []
        ended = threading.Event()

        def watch() -> None:
            with httpx.Client(base_url=client.base_url, trust_env=False) as other:
                while not ended.is_set():
                    began = time.monotonic()
                    assert other.get("/healthz").status_code == 200
                    waits.append(time.monotonic() - began)
                    time.sleep(0.005)

        watcher = threading.Thread(target=watch)
        watcher.start()
        ids = [ask(client) for _ in range(20)]
        states = {settle(client, draft_id)["state"] for draft_id in ids}
        ended.set()
        watcher.join()
        assert states == {"done"}
        assert sorted(waits)[int(len(waits) * 0.98)] < 0.25


def test_large_bodies_over_a_real_socket_end_in_a_sentence(tmp_path: Path) -> None:
    with process(tmp_path) as (_, client):
        announced = client.post("/api/v1/gaps", content=b"x" * 10_000_001, headers={"content-type": "application/json"})
        assert announced.status_code == 413
        pieces = (b"x" * 1_000_000 for _ in range(12))
        assert client.post("/api/v1/gaps", content=pieces).status_code == 413
        assert client.get("/healthz").status_code == 200


def test_a_second_one_on_the_same_record_or_port_says_what_to_do(tmp_path: Path) -> None:
    with process(tmp_path / "a") as (running, client):
        port = str(client.base_url).rpartition(":")[2].rstrip("/")
        for home, words in ((tmp_path / "a", f"Process {running.pid} already serves"), (tmp_path / "b", "is in use")):
            second = subprocess.run(
                [sys.executable, "-m", "assistant.cli.app", "serve", "--port", port],
                env={**os.environ, "ASSISTANT_HOME": str(home)},
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            assert second.returncode == 4
            assert words in second.stderr
            assert second.stderr.count("\n") == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.0.0.2"])
def test_this_machine_is_served(host: str) -> None:
    check_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "example.com", "", "localhost.example.com", "*"])
def test_nobody_else_is_served_while_there_is_no_login(host: str) -> None:
    with pytest.raises(UsageError, match="no login yet"):
        check_loopback(host)


def test_a_host_is_known_by_the_name_that_browsers_send() -> None:
    assert (known_name("::1"), known_name("LOCALHOST")) == ("[::1]", "localhost")


def test_a_port_that_cannot_be_had_is_explained() -> None:
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(AssistantError, match=f"--port {port + 1}"):
            listen("127.0.0.1", port)
    with pytest.raises(AssistantError, match=r"Try assistant serve --host 127\.0\.0\.1"):
        listen("203.0.113.7", 0)


def test_a_record_is_served_once_and_again_after_the_end(tmp_path: Path) -> None:
    with alone(tmp_path), pytest.raises(AssistantError, match=f"Process {os.getpid()} already serves"), alone(tmp_path):
        pass
    with alone(tmp_path):
        pass


def test_where_no_lock_can_be_held_it_is_served_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with alone(tmp_path / "file"):
        pass


def test_small_answers_are_sent_at_once() -> None:
    with listen("127.0.0.1", 0) as opened:
        assert opened.proto == socket.IPPROTO_TCP


def test_the_brag_document_of_these_tests_is_read() -> None:
    assert BRAG.count("\n- ") == 4
