"""How soon the command line helps and drafts, and the server is well: whole processes, paired with a yardstick."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.shipped import corpus_path
from evals.bench.measure import Benchmark, Row, against, milliseconds

ROUNDS = 5
BULLETS = 48
"""A year of four bullets a month (issue: plain draft of 48 bullets)."""
_HEAVY = [sys.executable, "-c", "import chromadb, langchain_openai"]
_SERVER_YARDSTICK = [sys.executable, "-c", "import fastapi, chromadb, langchain_openai"]
_BARE = [sys.executable, "-c", "import argparse, json, re, sqlite3"]
_COMMAND = [sys.executable, "-m", "assistant.cli.app"]


def _run(command: Sequence[str], home: Path, *, most: int = 0) -> None:
    """Run a command to its end; `most` is the highest exit code that is no error (1 for findings)."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "ASSISTANT_HOME": str(home)}
    done = subprocess.run(command, check=False, capture_output=True, env=environment, cwd=home)
    if not 0 <= done.returncode <= most:
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr.decode()[-500:]}")


def _brag(folder: Path) -> Path:
    text = corpus_path("demo", "priya-raman.md").read_text(encoding="utf-8")
    kept, bullets = [], 0
    for line in text.splitlines():
        bullets += line.startswith("- ")
        if not line.startswith("- ") or bullets <= BULLETS:
            kept.append(line)
    path = folder / "brag.md"
    path.write_text("\n".join(kept), encoding="utf-8")
    return path


def _until_well(home: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "ASSISTANT_HOME": str(home)}
    server = subprocess.Popen(
        [*_COMMAND, "serve", "--port", str(port)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(2_000):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.005)
        raise TimeoutError("the server never answered")
    finally:
        server.terminate()
        server.wait(timeout=20)


def _bench() -> Sequence[Row]:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        brag = str(_brag(home))
        draft = [*_COMMAND, "draft", brag, "--target", "staff", "--today", "2026-11-21", "-o", str(home / "out.md")]
        lint = [*_COMMAND, "lint", "--no-triage", brag]
        help_ms, draft_ms, well_ms, heavy_ms, server_ms, lint_ms, bare_ms = [], [], [], [], [], [], []
        for _ in range(ROUNDS):
            heavy_ms.append(milliseconds(lambda: _run(_HEAVY, home)))
            help_ms.append(milliseconds(lambda: _run([*_COMMAND, "--help"], home)))
            bare_ms.append(milliseconds(lambda: _run(_BARE, home)))
            lint_ms.append(milliseconds(lambda: _run(lint, home, most=1)))
            draft_ms.append(milliseconds(lambda: _run(draft, home)))
            server_ms.append(milliseconds(lambda: _run(_SERVER_YARDSTICK, home)))
            well_ms.append(milliseconds(lambda: _until_well(home)))
    second = [1000.0] * ROUNDS
    return [
        against("--help against importing chromadb and langchain_openai", help_ms, heavy_ms, 0.15),
        against("--help against an interpreter with four standard modules", help_ms, bare_ms, 3.0),
        against("lint of a brag document against the same heavy imports", lint_ms, heavy_ms, 0.06),
        against("--help against 0.3 s", help_ms, [300.0] * ROUNDS, 1.0),
        against("plain draft of 48 bullets, whole process, against 1 s", draft_ms, second, 1.0),
        against("/healthz of a new server against its heavy imports", well_ms, server_ms, 0.5),
    ]


STARTUP = Benchmark("startup", "command line and server from a standing start", _bench)
