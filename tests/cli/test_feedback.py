"""assistant feedback: fields, questions, script, record and calendar."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

NOTE = "I'd love to see a bit more polish on your design docs"
RECORD = """---
name: Priya Raman
---
## 2026-05
- queue migration design doc returned by ARC: no failure-modes section, no rollback plan
## 2026-06
- no handover note on June 2
"""
ANSWERS = [
    "--set", "situation=the queue design doc you sent on 3 June", "--set", "behavior=no rollback section",
    "--set", "impact=the review committee sent it back and we lost two weeks",
    "--set", "ask=a rollback section before you ask for review", "--set", "commit=2026-06-24",
]  # fmt: skip


@pytest.fixture
def priya(run: Run, tmp_path: Path) -> str:
    """Somebody on record."""
    brag = tmp_path / "priya.md"
    brag.write_text(RECORD, encoding="utf-8")
    assert run("import", brag, "--person", "priya").code == 0
    return "priya"


def test_a_vague_note_is_asked_about_and_nothing_is_filled(run: Run) -> None:
    done = run("feedback", NOTE, "--today", "2026-06-10")
    assert done.code == 0
    assert done.out.count("missing") == 6
    assert "Which design docs" in done.out


def test_facts_are_offered_from_the_record_and_attached_only_when_asked(run: Run, priya: str) -> None:
    offered = run("feedback", NOTE, "--person", priya, "--today", "2026-06-10", "--format", "json")
    made = json.loads(offered.out)
    assert made["questions"][0]["candidates"][0]["source"] == "priya.md:5"
    assert made["incidents"][0]["fields"]["behavior"]["state"] == "missing"
    attached = run("feedback", "Handovers!", "-p", priya, "--today", "2026-06-10", "--attach", "E2", "--format", "json")
    fields = json.loads(attached.out)["incidents"][0]["fields"]
    assert fields["behavior"] == {
        "state": "attached", "text": "no handover note", "span": None, "source": "priya.md:7", "resolved": [],
    }  # fmt: skip
    assert fields["situation"]["text"] == "on June 2"


def test_with_every_answer_the_script_is_there(run: Run) -> None:
    done = run("feedback", NOTE, "--today", "2026-06-10", *ANSWERS)
    assert "> In the queue design doc you sent on 3 June, there was no rollback section." in done.out


def test_json_has_the_fixed_names(run: Run) -> None:
    made = json.loads(run("feedback", NOTE, "--today", "2026-06-10", "--format", "json", *ANSWERS).out)
    assert {"incidents", "questions", "script", "commit_date", "findings"} <= set(made)
    assert set(made["incidents"][0]["fields"]) == {"situation", "behavior", "impact", "ask", "commit"}
    assert made["commit_date"] == "2026-06-24"


def test_a_finished_conversation_is_kept_where_both_can_read_it_and_can_be_taken_back(run: Run, priya: str) -> None:
    assert run("feedback", NOTE, "-p", priya, "--today", "2026-06-10", *ANSWERS, "--save").code == 0
    assert "there was no rollback section" in run("entries", "-p", priya).out
    drafted = run("draft", "-p", priya, "--writer", "plain", "--today", "2026-06-30")
    assert "rollback section before" not in drafted.out
    assert run("import", "-p", priya, "--undo").code == 0
    assert "there was no rollback section" not in run("entries", "-p", priya).out


def test_the_commit_goes_into_a_calendar(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "look-again.ics"
    assert run("feedback", NOTE, "--today", "2026-06-10", *ANSWERS, "-o", out).code == 0
    assert b"DTSTART;VALUE=DATE:20260624" in out.read_bytes()


def test_a_note_is_read_from_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text(NOTE, encoding="utf-8")
    assert "Which design docs" in run("feedback", file).out


def test_worked_situations_like_the_note_are_shown(run: Run) -> None:
    done = run("feedback", "Her code reviews take too long.", "--examples")
    assert done.out.startswith("Slow code reviews\n")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param(["--format", "pdf"], 2, id="format"),
        pytest.param(["--set", "mood=x"], 2, id="field"),
        pytest.param(["--set", "ask"], 2, id="no words"),
        pytest.param(["--attach", "E1"], 2, id="attach without a person"),
        pytest.param(["--save"], 2, id="save without a person"),
        pytest.param(["--person", "ghost"], 3, id="nobody"),
        pytest.param(["--format", "ics"], 2, id="calendar too early"),
        pytest.param(["--writer", "model"], 2, id="no model"),
        pytest.param(["--set", "impact=we waited while you were on parental leave"], 3, id="protected"),
    ],
)
def test_wrong_options_end_with_their_code(run: Run, options: list[str], code: int) -> None:
    done = run("feedback", NOTE, *options)
    assert (done.code, done.out) == (code, "")
