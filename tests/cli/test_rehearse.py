"""Rehearsing on the command line: turn by turn, piped or typed, saved, replayed, compared."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from tests.cli.commands import Outcome
from tests.cli.conftest import Run
from tests.web.service import BRAG

HONEST = "You're right, it isn't there yet. Ledger moves to it by December 15."


@pytest.fixture
def brag(tmp_path: Path) -> Path:
    file = tmp_path / "brag.md"
    file.write_text(BRAG, encoding="utf-8")
    return file


def piped(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    text = "".join(f"{answer}\n" for answer in answers)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))


def rehearse(run: Run, brag: Path, *options: str) -> Outcome:
    return run("rehearse", brag, "--target", "staff", "--today", "2026-11-15", *options)


def saved_id(done: Outcome) -> str:
    found = re.search(r"--(?:resume|replay) (\w+)", done.err)
    assert found is not None, done
    return found[1]


def test_findings_stand_under_the_words_that_they_are_about(
    run: Run, brag: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    piped(monkeypatch, "You're right about “it”, she is absolutely Staff.")
    done = rehearse(run, brag)
    lines = done.out.splitlines()
    at = next(i for i, line in enumerate(lines) if "absolutely Staff." in line)
    assert lines[at + 1].index("2~") == lines[at].index("absolutely Staff")
    assert any("is a verdict" in line for line in lines)
    assert "It does not hold yet." in done.out


def test_the_end_of_the_input_saves_and_says_how_to_go_on(
    run: Run, brag: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    piped(monkeypatch, "", "Everybody likes her.")
    done = rehearse(run, brag)
    assert done.code == 0
    assert "Saved. Go on: assistant rehearse --resume" in done.err
    piped(monkeypatch)
    again = run("rehearse", "--resume", saved_id(done))
    assert again.out.split("Challenger")[-1] == done.out.split("Challenger")[-1]


def test_it_runs_to_the_end_with_the_paragraph_and_can_be_read_again(
    run: Run, brag: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    piped(monkeypatch, *[HONEST] * 60)
    done = rehearse(run, brag, "--temper", "director")
    assert "For the pre-read:" in done.out
    assert f"In the manager's words: “{HONEST}” [A" in " ".join(done.out.replace(">", "").split())
    replayed = run("rehearse", "--replay", saved_id(done))
    assert replayed.out.count("You:") == done.out.count("It holds.")
    assert "For the pre-read:" in replayed.out
    listed = run("rehearse", "--list")
    assert saved_id(done) in listed.out
    assert "ended" in listed.out


def test_two_rehearsals_are_compared(run: Run, brag: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = []
    for answer in ("Everybody likes her.", HONEST):
        piped(monkeypatch, answer)
        ids.append(saved_id(rehearse(run, brag)))
    done = run("rehearse", "--compare", *ids)
    assert f"{ids[0]}  unanswered, 1 answer" in done.out
    assert f"{ids[1]}  conceded, 1 answer" in done.out


def test_another_author_on_the_same_record_sees_nothing(run: Run, brag: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch)
    mine = saved_id(rehearse(run, brag))
    monkeypatch.setenv("ASSISTANT_AUTHOR", "noor")
    assert run("rehearse", "--list").out.startswith("No rehearsal yet.")
    for option in ("--replay", "--resume"):
        assert (run("rehearse", option, mine).code, run("rehearse", option, mine).out) == (3, "")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param([], 2, id="nothing"),
        pytest.param(["--list", "--replay", "x"], 2, id="two at once"),
        pytest.param(["--replay", "nothing"], 3, id="unknown"),
        pytest.param(["--person", "ghost"], 3, id="nobody"),
        pytest.param(["--person", "ghost", "--temper", "angry"], 2, id="temper"),
        pytest.param(["--compare", "a", "b"], 3, id="compare unknown"),
    ],
)
def test_wrong_options_end_with_their_code(run: Run, options: list[str], code: int) -> None:
    done = run("rehearse", *options)
    assert (done.code, done.out) == (code, "")
    assert done.err.count("\n") == 1
