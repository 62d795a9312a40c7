"""assistant mirror: as text, JSON and HTML, over any ladder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.real import REAL, require

JOB = Path(__file__).resolve().parents[2] / "corpus" / "job-descriptions" / "staff-engineer.md"


def test_the_shipped_ladder_and_job_say_the_same_of_every_criterion(run: Run) -> None:
    done = run("mirror", "--jd", JOB, "--format", "json")
    assert done.code == 0, done.err
    rows = json.loads(done.out)["rows"]
    by_criterion = {r["criterion_id"]: r["relation"] for r in rows if r["criterion_id"]}
    assert set(by_criterion.values()) == {"same"}
    assert len(by_criterion) == 4


def test_text_and_html(run: Run, tmp_path: Path) -> None:
    assert "Both say it" in run("mirror", "--jd", JOB).out
    out = tmp_path / "mirror.html"
    assert run("mirror", "--jd", JOB, "-o", out).code == 0
    assert "<mark>" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param(["--format", "pdf"], 2, id="format"),
        pytest.param(["--level", "x"], 2, id="level"),
        pytest.param(["--jd", "none.md"], 3, id="file"),
    ],
)
def test_wrong_options_end_with_their_code(run: Run, options: list[str], code: int) -> None:
    assert run("mirror", "--jd", JOB, *options).code == code


LADDERS = (
    ("jorgef__engineeringladders__Developer.md", "d6"),
    ("FT__engineering.yml", "principal-ic"),
    ("sourcegraph__framework.md", "ic5"),
    ("monzo__backend.md", "level-5"),
    ("Medium__snowflake__constants.js", "milestone-4"),
)


@pytest.mark.parametrize(("ladder", "level"), LADDERS)
@pytest.mark.parametrize("job", ["eajr__staff.md", "invitation-homes__staff_engineer.md"])
def test_public_ladders_and_jobs_can_be_compared(run: Run, ladder: str, level: str, job: str) -> None:
    folder = REAL / "4_ladders" / ladder
    require(folder.exists(), "the folder of real documents is not on this machine")
    jd = REAL / "5_job_descriptions" / job
    done = run("mirror", "--jd", jd, "--rubric", folder, "--level", level, "--format", "json")
    assert done.code == 0, done.err
    told = " ".join(r["statement"]["text"] for r in json.loads(done.out)["rows"] if r["statement"]).casefold()
    for aside in ("competitive salary", "largest single-family", "professional development and career advancement"):
        assert aside not in told
