"""assistant rubric: the bar, and ladders brought in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_the_shipped_rubric_in_every_format_reads_back(run: Run, tmp_path: Path) -> None:
    assert "criteria at 3 levels" in run("rubric", "show").out
    shown = json.loads(run("rubric", "show", "--format", "json").out)
    assert {"id", "dimension", "level", "text", "minimum"} == set(shown["criteria"][0])
    out = tmp_path / "ours.yaml"
    assert run("rubric", "show", "--format", "yaml", "-o", out).code == 0
    assert json.loads(run("rubric", "import", out, "--format", "json").out) == shown


@pytest.mark.parametrize(
    ("name", "raw", "code"),
    [
        pytest.param("a.yaml", b"name: [x", 3, id="broken"),
        pytest.param("a.yaml", b"a: 1\nb: 2\n", 3, id="no criteria"),
        pytest.param("a.yaml", b"", 3, id="empty"),
        pytest.param("a.yaml", b"\x00\xff" * 99, 3, id="binary"),
        pytest.param("a.yaml", b"[" * 5000, 3, id="nested yaml"),
        pytest.param("a.json", b"[" * 99_999, 3, id="nested json"),
        pytest.param("a.csv", b"a," * 3_000_000, 3, id="too large"),
        pytest.param("a.md", b"- Shipped RFC-88\n", 3, id="a brag document"),
    ],
)
def test_what_holds_no_ladder_is_refused_in_a_sentence(
    run: Run, tmp_path: Path, name: str, raw: bytes, code: int
) -> None:
    (tmp_path / name).write_bytes(raw)
    done = run("rubric", "import", tmp_path / name)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith("assistant: ")
    assert "Traceback" not in done.err


def test_wrong_usage_is_wrong_usage(run: Run) -> None:
    assert run("rubric").code == 2
    assert run("rubric", "import").code == 2
    assert run("rubric", "show", "--format", "toml").code == 2
