"""The README is true: its blocks run, its draft is what comes out, its tables are current."""

from __future__ import annotations

import io
import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.settings import SETTINGS_TABLE
from evals.baseline import BASELINE, read_baseline
from evals.scoreboard import FIGURES, figures_table, tasks_table, with_table
from tests.cli.commands import Outcome, at_home, ended

Command = Callable[[str], Outcome]
ROOT = Path(__file__).resolve().parents[1]
README, USE = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/use.md"))
SHELL = [
    line
    for page in (README, USE)
    for block in re.findall(r"```sh\n(.*?)```", page, re.S)
    for line in block.splitlines()
    if line.strip()
]
BRAG = next(block for block in re.findall(r"```md\n(.*?)```", README, re.S) if block.startswith("---\nname:"))
JOB = "## You will\n- Own a system of two to four services.\n- Mentor the engineers of two teams.\n"
LADDER = """name: Acme ladder
levels:
  - id: d5
    name: Developer 5
criteria:
  - id: d5.scope
    dimension: Scope
    level: d5
    text: Owns a service
"""


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[str], Outcome]:
    """Run a line of a page as somebody does who stands in an empty folder."""
    at_home(tmp_path / "home", monkeypatch)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))  # nobody answers

    def run(command: str) -> Outcome:
        program, *arguments = shlex.split(command, comments=True)
        assert program == "assistant"
        return ended(monkeypatch, capsys, *arguments)

    return run


@pytest.mark.timeout(400)
def test_every_shell_block_runs_in_order(tmp_path: Path, run: Command) -> None:
    (tmp_path / "brag.md").write_text(BRAG, encoding="utf-8")
    (tmp_path / "ladder.yaml").write_text(LADDER, encoding="utf-8")
    (tmp_path / "job.md").write_text(JOB, encoding="utf-8")
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    for line in SHELL:
        if line.startswith("make "):
            assert line.split()[1] in targets
            continue
        done = run(line)
        assert done.code == 0, f"{line}\n{done.err}"
    assert (tmp_path / "packet.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "priya.docx").exists()
    assert (tmp_path / "preread.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "reminder.ics").exists()


def test_the_draft_shown_is_the_draft_made(tmp_path: Path, run: Command) -> None:
    command, shown = re.findall(r"<!-- draft: (.*?) -->\n```md\n(.*?)```", README, re.S)[0]
    (tmp_path / "brag.md").write_text(BRAG, encoding="utf-8")
    done = run(f"assistant draft {command}")
    assert done.code == 0, done.err
    assert shown.strip() == done.out.split("\n---\n")[0].strip()  # the evidence list follows


def test_the_script_shown_is_the_script_said(run: Command) -> None:
    command = next(line for line in SHELL if line.startswith("assistant feedback") and "--set" in line)
    shown = re.search(r"^> (In your cache RFC.*)$", USE, re.M)
    assert shown is not None
    said = run(command).out
    assert shown[1] in " ".join(line.removeprefix("> ") for line in said.splitlines())


def test_the_settings_table_is_current() -> None:
    table = README.split("<!-- settings -->")[1].split("<!-- /settings -->")[0].strip().splitlines()
    assert table == [f"| `{name}` | {meaning} |" for name, meaning in SETTINGS_TABLE]


def test_the_scoreboard_is_current() -> None:
    if not BASELINE.exists():
        pytest.fail("run: python -m evals --publish")
    baseline, figures = read_baseline(), FIGURES.read_text(encoding="utf-8")
    assert with_table(README, tasks_table(baseline)) == README
    assert with_table(figures, figures_table(baseline)) == figures


def test_the_front_page_fits_its_purpose() -> None:
    prose = re.sub(r"```.*?```|^\|.*$", "", README, flags=re.S | re.M)
    assert len(prose.split()) < 700
