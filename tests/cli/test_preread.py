"""assistant preread: one page in every format, and the reminder."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.writing.calibration.records import BRAG, DEMO, TEAM


@pytest.fixture
def brag(tmp_path: Path) -> Path:
    """A short document."""
    file = tmp_path / "brag.md"
    file.write_text(BRAG, encoding="utf-8")
    return file


@pytest.mark.parametrize("name", TEAM)
def test_the_demo_teams_pdf_is_one_page(run: Run, tmp_path: Path, name: str) -> None:
    out = tmp_path / "preread.pdf"
    done = run("preread", DEMO / name, "--today", "2026-11-20", "--meeting", "2026-12-10", "-o", out)
    assert done.code == 0, done.err
    assert "(1 page)" in done.err
    assert len(re.findall(rb"/Type\s*/Page\b", out.read_bytes())) == 1


def test_the_page_has_its_parts_in_order(run: Run, brag: Path) -> None:
    done = run("preread", brag, "--today", "2026-11-20")
    titles = [line.removeprefix("## ").partition(":")[0] for line in done.out.splitlines() if line.startswith("## ")]
    assert titles[:4] == ["Artifacts", "Scope", "Impact", "Leverage"]
    assert "counter-argument" in titles[4]
    assert "<https://docs.example/rfc-88>" in done.out


def test_a_longer_record_still_fits_one_page(run: Run, tmp_path: Path) -> None:
    long = " and the team that answers for it in every season of the year" * 2
    acts = [f"- Shipped: took over service-{n}: on-call, roadmap, deploys{long} (SVC-{n})\n" for n in range(1, 40)]
    file = tmp_path / "long.md"
    file.write_text(BRAG + "".join(acts), encoding="utf-8")
    assert json.loads(run("preread", file, "--today", "2026-11-20", "--format", "json").out)["pages"] == 1


def test_the_evidence_stands_behind_the_page_on_request(run: Run, brag: Path) -> None:
    assert "## Evidence" not in run("preread", brag, "--today", "2026-11-20").out
    assert "## Evidence" in run("preread", brag, "--today", "2026-11-20", "--evidence").out
    assert "[E" not in run("preread", brag, "--today", "2026-11-20", "--no-citations").out


def test_the_reminder_is_two_days_before(run: Run, brag: Path, tmp_path: Path) -> None:
    ics = tmp_path / "reminder.ics"
    run("preread", brag, "--today", "2026-11-20", "--meeting", "2026-12-10", "--ics", ics)
    assert b"DTSTART;VALUE=DATE:20261208" in ics.read_bytes()


def test_the_bar_by_example_goes_behind_html_and_json(run: Run, brag: Path, tmp_path: Path) -> None:
    out = tmp_path / "preread.json"
    run("preread", brag, "--today", "2026-11-20", "--examples", "-o", out)
    shown = json.loads(out.read_text())["examples"]
    assert {e["criterion_id"] for e in shown} <= {"staff.scope", "staff.impact", "staff.leverage", "staff.artifacts"}
    assert shown
    assert all(e["passages"] for e in shown)


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(["--ics", "a.ics"], id="reminder-without-meeting"),
        pytest.param(["--examples", "--format", "pdf"], id="examples-on-the-page"),
        pytest.param(["--meeting", "soon"], id="day"),
        pytest.param(["--target", "x"], id="level"),
    ],
)
def test_wrong_options_are_refused(run: Run, brag: Path, options: list[str]) -> None:
    assert run("preread", brag, *options).code == 2
