"""The whole service as people meet it: pages with 50 people and 5,000 entries, their weight, and 200 streams."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import re
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.bootstrap import make_assistant
from assistant.intake.growth import parse_growth
from assistant.settings import Settings
from evals.bench.measure import Benchmark, Row, milliseconds, say

PEOPLE, ENTRIES = 50, 100
"""5,000 entries (issue: pages)."""
ASKED = 40
"""Requests of each page, after the first."""
SETTLED = 15
"""Seconds after everyone is counted: by then the index of a new record is filled."""
STREAMS = 200
PAGES = ("/", "/people/p07", "/feedback", "/lint", "/rules", "/preread", "/rehearsals", "/mirror", "/rubric", "/docs")
P95_MS, WEIGHT_KB, STALL_MS = 50.0, 60.0, 250.0
_BULLETS = Path(__file__).parents[1] / "datasets" / "retrieval_passages.jsonl"


def _document(person: int) -> str:
    """A year of bullets, a different run of them for each person."""
    bullets = [json.loads(line)["text"] for line in _BULLETS.read_text(encoding="utf-8").splitlines()]
    lines = [f"---\nname: Person {person}\nlevel: {'L5' if person % 2 else 'L4'}\n---"]
    for n in range(ENTRIES):
        if n % 9 == 0:
            month = 11 + n // 9
            lines.append(f"\n## {2025 + month // 12}-{month % 12 + 1:02d}")
        lines.append(f"- {bullets[(person * 37 + n * 3) % len(bullets)]}")
    return "\n".join(lines)


def _fill(home: Path) -> None:
    assistant = make_assistant(Settings(home=home))
    for person in range(PEOPLE):
        document = parse_growth(_document(person), source=f"p{person:02d}.md", suffix=".md")
        assistant.growth.import_document(f"p{person:02d}", document)
    assistant.store().close()


@contextmanager
def _mute_model() -> Iterator[str]:
    """A model server that takes every question and never answers: drafts stay in work, their streams stay open."""
    quiet = threading.Event()

    class Wait(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            quiet.wait(120)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Wait)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        quiet.set()
        server.shutdown()


@contextmanager
def _served(home: Path, model: str) -> Iterator[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "ASSISTANT_HOME": str(home),
        "ASSISTANT_MODEL": "mute",
        "ASSISTANT_MODEL_BASE_URL": model,
    }
    command = [sys.executable, "-m", "assistant.cli.app", "serve", "--port", "0"]
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        found = re.search(r"http://\S+(?=/)", server.stdout.readline())
        assert found is not None, "the server did not start"
        yield found.group()
    finally:
        server.terminate()
        server.wait(timeout=30)


def _get(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=60) as answer:
        return bytes(answer.read())


def _post(url: str, body: dict[str, object]) -> dict[str, object]:
    asked = urllib.request.Request(url, json.dumps(body).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(asked, timeout=60) as answer:
        told: dict[str, object] = json.loads(answer.read())
        return told


def _pages(at: str) -> Iterator[Row]:
    while b"Being counted" in _get(f"{at}/"):
        time.sleep(0.2)
    time.sleep(SETTLED)
    beside = sum(len(gzip.compress(_get(f"{at}/static/{name}"))) for name in ("app.css", "app.js", "icon.svg"))
    for path in PAGES:
        page = _get(at + path)
        times = sorted(milliseconds(lambda path=path: _get(at + path)) for _ in range(ASKED))  # type: ignore[misc]
        p95 = times[int(0.95 * (ASKED - 1))]
        yield Row(f"{path}: p95 with {PEOPLE} people, {PEOPLE * ENTRIES:,} entries", p95, P95_MS, p95 / P95_MS, 1.0)
        weight = (len(gzip.compress(page)) + beside) / 1000
        yield Row(f"{path}: weight with everything, compressed", weight, WEIGHT_KB, weight / WEIGHT_KB, 1.0, "kB")


async def _listen(at: str, draft: str, heard: list[float], ready: asyncio.Semaphore) -> None:
    """Hear a draft out; notes when the word came that it was stopped."""
    host, port = at.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"GET /api/v1/drafts/{draft}/events HTTP/1.1\r\nhost: {host}:{port}\r\n\r\n".encode())
    await writer.drain()
    await reader.readuntil(b"event: queued")
    ready.release()
    await reader.readuntil(b"event: stopped")
    heard.append(time.perf_counter())
    writer.close()


async def _streams(at: str) -> tuple[float, float]:
    """The longest wait for /healthz while 200 listen and drafts are counted, and the spread of one event to all."""
    for writer in ("plain", "model"):  # what a process loads once is loaded before
        _post(f"{at}/api/v1/drafts", {"person": "p08", "target": "staff", "writer": writer})
    time.sleep(SETTLED)
    draft = str(_post(f"{at}/api/v1/drafts", {"person": "p07", "target": "staff", "writer": "model"})["id"])
    heard: list[float] = []
    ready = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(_listen(at, draft, heard, ready)) for _ in range(STREAMS)]
    for _ in range(STREAMS):
        await ready.acquire()
    for person in range(3):
        await asyncio.to_thread(
            _post, f"{at}/api/v1/drafts", {"person": f"p{person:02d}", "target": "staff", "writer": "plain"}
        )
    waits = [await asyncio.to_thread(lambda: milliseconds(lambda: _get(f"{at}/healthz"))) for _ in range(200)]
    stop = urllib.request.Request(f"{at}/api/v1/drafts/{draft}", method="DELETE")
    await asyncio.to_thread(lambda: urllib.request.urlopen(stop, timeout=60).close())
    await asyncio.gather(*tasks)
    return max(waits), (max(heard) - min(heard)) * 1000


def _bench() -> Sequence[Row]:
    with TemporaryDirectory() as folder, _mute_model() as model:
        say("  filling the record")
        _fill(Path(folder))
        with _served(Path(folder), model) as at:
            rows = list(_pages(at))
            waited, spread = asyncio.run(_streams(at))
    return [
        *rows,
        Row(
            f"longest wait for an answer beside {STREAMS} streams and drafts", waited, STALL_MS, waited / STALL_MS, 1.0
        ),
        Row(f"one event told to {STREAMS} listeners, first to last", spread, STALL_MS, spread / STALL_MS, 1.0),
    ]


SERVICE = Benchmark("service", "pages with many people on record, and many streams at once", _bench)
