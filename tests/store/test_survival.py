"""An acknowledged write survives a kill at any instant, and writers at the same time lose nothing."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from assistant.store import open_record
from tests.depth import DEEP
from tests.store.children import WHO
from tests.store.conftest import BOTH
from tests.store.servers import Server

ROOT = Path(__file__).resolve().parents[2]
KILLS = 25 if DEEP else 8


def children(*arguments: str | int) -> dict[str, int]:
    """Run the children's program and give what it reports."""
    command = [sys.executable, "-m", "tests.store.children", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stdout + done.stderr
    outcome: dict[str, int] = json.loads(done.stdout)
    return outcome


def assert_sound(url: str) -> None:
    """A SQLite file passes its own check of structure and references."""
    if url.startswith("sqlite:///"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()


def test_every_acknowledged_write_is_there_after_a_kill_and_no_half_one(url: str) -> None:
    outcome = children("kill-writers", url, KILLS, 20260601)
    assert outcome["rounds"] == KILLS
    assert outcome["writes"] >= KILLS
    assert_sound(url)


@pytest.mark.parametrize("kind", BOTH)
def test_a_kill_while_the_tables_are_made_leaves_a_record_that_opens(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if kind == "sqlite":
        urls = [f"sqlite:///{tmp_path / str(n) / 'record.db'}" for n in range(KILLS)]
    else:
        server: Server = request.getfixturevalue("postgres")
        urls = [server.fresh() for _ in range(KILLS)]
    assert children("kill-openers", 7, *urls) == {"rounds": KILLS}
    for url in urls:
        assert_sound(url)


def test_writers_at_once_lose_nothing(url: str) -> None:
    writers, writes = 4, 15
    assert children("together", url, writers, writes) == {"failed": 0}
    record = open_record(url)
    held = Counter(kept.entry.source for kept in record.entries(WHO))
    diary = [kept.entry for kept in record.entries(WHO) if kept.entry.source == "record"]
    record.close()
    assert held == {"record": writers * writes} | {f"{name}.md": writes for name in range(writers)}
    assert len({entry.text for entry in diary}) == writers * writes
    assert [entry.line for entry in diary] == list(range(1, writers * writes + 1))
    assert_sound(url)
