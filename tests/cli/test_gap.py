"""assistant gaps: the matrix as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BRAG = "## 2026-05\n- Shipped RFC-88, approved by Payments (PAY-1423)\n"
BRAG += "- Took over refunds-worker: on-call, roadmap, deploys\n"


@pytest.fixture
def brag(tmp_path: Path) -> Path:
    """A short document."""
    file = tmp_path / "brag.md"
    file.write_text(BRAG, encoding="utf-8")
    return file


def test_the_matrix_is_told_per_criterion_with_what_was_searched(run: Run, brag: Path) -> None:
    done = run("gaps", brag, "--target", "staff", "--today", "2026-12-01")
    assert done.code == 0
    assert done.out.startswith("Target: Staff\n")
    assert "Searched: 2 entries" in done.out
    assert "The questions that matter most:" in done.err


def test_json_has_the_fixed_names_and_no_questions_beside_it(run: Run, brag: Path, tmp_path: Path) -> None:
    out = tmp_path / "gaps.json"
    done = run("gaps", brag, "--format", "json", "-o", out)
    assert (done.code, done.out, done.err) == (0, "", "")
    for gap in json.loads(out.read_text()):
        assert {"criterion_id", "dimension", "level", "state", "have", "need", "evidence_ids"} <= set(gap)
        assert gap["state"] in {"at_bar", "approaching", "missing", "ask"}


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param(["--format", "pdf"], 2, id="format"),
        pytest.param(["--target", "x"], 2, id="level"),
        pytest.param(["--person", "ghost"], 2, id="file and person"),
        pytest.param(["--window", "x"], 2, id="window"),
        pytest.param(["-o", "/none/a.txt"], 4, id="folder"),
    ],
)
def test_wrong_options_end_with_their_code(run: Run, brag: Path, options: list[str], code: int) -> None:
    done = run("gaps", brag, *options)
    assert (done.code, done.out) == (code, "")
