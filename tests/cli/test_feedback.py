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
            "assumed": [],
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


def test_several_incidents_are_asked_about_one_by_one_and_answered_by_number(run: Run) -> None:
    note = "At the 3 Nov review you cut off Laila twice. At the 12 Nov retro you answered Joon's question for him."
    asked = run("feedback", note, "--today", "2026-11-16")
    assert asked.code == 0
    assert "Incident 2" in asked.out
    answers = ["impact=she withdrew her draft", "2.impact=he said nothing for the rest of the hour", *ENDING]
    done = run("feedback", note, "--today", "2026-11-16", *(w for a in answers for w in ("--set", a)))
    assert "She withdrew her draft." in done.out
    assert "He said nothing for the rest of the hour." in " ".join(done.out.replace("> ", "").split())


ENDING = ("ask=hold comments until the presenter asks", "commit=2026-12-02")


def test_an_incident_that_is_not_there_cannot_be_answered(run: Run) -> None:
    done = run("feedback", NOTE, "--set", "4.impact=we lost a week")
    assert done.code == 2
    assert "there is no number 4" in done.err


def test_an_entry_that_is_not_there_cannot_be_attached(run: Run, priya: str) -> None:
    done = run("feedback", NOTE, "-p", priya, "--attach", "E77")
    assert done.code == 2
    assert "no entry E77" in done.err


def test_praise_is_asked_for_three_things_and_kept_as_evidence(run: Run, priya: str) -> None:
    answers = ["situation=the login outage on 3 June", "behavior=you posted an update every 15 minutes",
               "impact=support answered customers without asking us"]  # fmt: skip
    options = ["-p", priya, "--today", "2026-06-10", *(w for a in answers for w in ("--set", a))]
    done = run("feedback", "Great work in the outage!", *options, "--save")
    assert done.code == 0
    assert "Ask" not in done.out
    assert "Posted an update every 15 minutes" in run("entries", "-p", priya).out


PROTECTED = "He's had migraines this autumn, but your handovers could be smoother."


def test_protected_matter_is_said_and_not_exported(run: Run, priya: str, tmp_path: Path) -> None:
    shown = run("feedback", PROTECTED, "--today", "2026-06-10", *ANSWERS)
    assert shown.code == 0
    assert "“migraines” is protected matter" in shown.out.replace("a protected", "protected")
    assert "No export" in shown.out
    for options in (["-o", tmp_path / "talk.txt"], ["--format", "ics"], ["-p", priya, "--save"]):
        done = run("feedback", PROTECTED, "--today", "2026-06-10", *ANSWERS, *options)
        assert done.code == 3
        assert "nothing is exported" in done.err
    assert not (tmp_path / "talk.txt").exists()
    assert "rollback" not in run("entries", "-p", priya).out.split("handover")[-1]


def test_hearsay_is_asked_for_what_was_seen(run: Run) -> None:
    done = run("feedback", "I heard that he was rude to the vendor in the call on 3 June.", "--today", "2026-06-10")
    assert done.code == 0
    assert "hearsay" in done.out


@pytest.mark.parametrize(
    ("note", "code", "said"),
    [
        pytest.param("", 3, "empty", id="empty"),
        pytest.param(" \n\t", 3, "empty", id="blank"),
        pytest.param("x " * 2_501, 3, "5,000", id="too long"),
        pytest.param("missing.txt", 3, "missing.txt", id="no file"),
    ],
)
def test_a_note_that_cannot_be_read_is_refused_with_the_reason(run: Run, note: str, code: int, said: str) -> None:
    done = run("feedback", note)
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_a_binary_file_is_refused(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe")
    done = run("feedback", file)
    assert (done.code, done.out) == (3, "")


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("🙂🙂 Your design docs could be a bit better 👍🏽", id="emoji"),
        pytest.param("התיעוד שלך יכול להיות טוב יותר", id="right to left"),
        pytest.param("Deine Design-Dokumente könnten etwas gründlicher sein, sonst läuft alles gut.", id="German"),
        pytest.param("设计文档可以更完善一些", id="Chinese"),
    ],
)
def test_in_any_writing_nothing_is_filled_and_everything_asked(run: Run, note: str) -> None:
    made = json.loads(run("feedback", note, "--today", "2026-06-10", "--format", "json").out)
    assert made["note"] == note
    assert {f["state"] for f in made["incidents"][0]["fields"].values()} == {"missing"}
    assert made["script"] is None
    assert len(made["questions"]) == 5


def test_words_of_other_languages_are_said_as_they_were_given(run: Run) -> None:
    done = run("feedback", "העברות המשמרת", "--today", "2026-06-10", *ANSWERS)
    assert "there was no rollback section" in done.out


def test_hidden_characters_of_a_note_do_not_act_on_the_terminal(run: Run) -> None:
    done = run("feedback", "On June 23 you \x1b[31minterrupted Mina\u202e four times.", "--today", "2026-07-01")
    assert "\x1b" not in done.out
    assert "\u202e" not in done.out
    assert "Situation   given" in done.out
