"""assistant offline: the message to a blocking peer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.writing.calibration.records import BRAG


@pytest.fixture
def brag(tmp_path: Path) -> Path:
    """A short document."""
    file = tmp_path / "brag.md"
    file.write_text(BRAG, encoding="utf-8")
    return file


def test_the_message_is_built_around_the_concern(run: Run, brag: Path) -> None:
    done = run("offline", brag, "--concern", "her design docs stay in one team", "--today", "2026-11-20")
    assert done.code == 0, done.err
    assert done.out.startswith("Your concern about Priya, as I understood it: “her design docs stay in one team”.")
    assert "[E" in done.out
    bare = run("offline", brag, "--concern", "her design docs", "--no-citations", "--today", "2026-11-20")
    assert "[E" not in bare.out


def test_evidence_is_chosen_by_id(run: Run, brag: Path) -> None:
    options = ("--evidence", "E7,E2", "--format", "json", "--today", "2026-11-20")
    made = json.loads(run("offline", brag, "--concern", "leverage", *options).out)
    assert [f["evidence_ids"] for f in made["facts"]] == [["E7"], ["E2"]]
    assert run("offline", brag, "--concern", "leverage", "--evidence", "E99").code == 2


def test_someone_on_record(run: Run, brag: Path) -> None:
    assert run("import", brag, "--person", "priya").code == 0
    assert "RFC-88" in run("offline", "--person", "priya", "--concern", "design docs", "--today", "2026-11-20").out
