"""assistant objections: what a room would raise, as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

BRAG = """---
name: Ida Falk
level: L4
---
## 2026-02
- label-api is mine: pager, roadmap, deploys (PCL-10)
## 2026-05
- Cut label errors by 60%
- Printing is twice as fast
"""


def brag(tmp_path: Path) -> Path:
    file = tmp_path / "brag.md"
    file.write_text(BRAG, encoding="utf-8")
    return file


def test_objections_are_listed_with_what_answers_them_and_what_they_rest_on(run: Run, tmp_path: Path) -> None:
    done = run("objections", brag(tmp_path), "--target", "l5", "--today", "2026-11-16")
    assert done.code == 0
    assert "no-baseline\n   “Cut label errors by 60%” and “Printing is twice as fast”" in done.out
    assert "answered by: " in done.out
    assert "rests on: l5.impact E2 E3" in done.out
    assert "Not borderline as the record stands" in done.out


def test_json_holds_the_fixed_names_and_no_weight(run: Run, tmp_path: Path) -> None:
    done = run("objections", brag(tmp_path), "--target", "l5", "--format", "json", "--today", "2026-11-16")
    records = json.loads(done.out)
    assert records
    assert all(set(r) == {"kind", "says", "answered_by", "criterion_id", "evidence_ids", "searched"} for r in records)


def test_a_wrong_format_and_an_unknown_level_say_what_to_do(run: Run, tmp_path: Path) -> None:
    file = brag(tmp_path)
    assert run("objections", file, "--format", "yaml").code != 0
    assert run("objections", file, "--target", "l9").code != 0


def test_help_teaches(run: Run) -> None:
    done = run("objections", "--help")
    assert "what a calibration room would raise" in done.out
    assert "assistant objections brag.md --target staff" in done.out
