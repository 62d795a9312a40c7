"""The script: only what was given, in order, fit to be said aloud."""

from __future__ import annotations

import pytest

from assistant.domain.errors import InputError
from tests.writing.feedback.notes import FULL, conversation


def test_the_five_fields_are_said_in_order() -> None:
    assert conversation("doesn't listen", **FULL).script == (
        "At the design review on 3 November, you cut off Laila twice. She withdrew her proposal. Please hold "
        "comments until the presenter asks for questions. Let's look at this again at our 1:1 on 2 December."
    )


@pytest.mark.parametrize(
    ("situation", "behavior", "said"),
    [
        ("sprint 14", "no canary", "In sprint 14, there was no canary."),
        ("#release on Wed 11 Nov", "he wrote 'go away'", "In #release on Wednesday 11 November, you wrote 'go away'."),
        ("both swaps in October", "doesn't write notes", "This is about both swaps in October. You don't write notes."),
        (
            "sprint 14, the S3 permission",
            "no word until day 6",
            "This is about sprint 14, the S3 permission. There was",
        ),
        (
            "checkout outage on 3 Nov",
            "no status note",
            "In the checkout outage on 3 November, there was no status note.",
        ),
        ("triage on 9 Nov", "keeps closing bugs", "This is about the triage on 9 November. You keep closing bugs."),
        ("PR 4410", "leaves 63 comments", "This is about PR 4410. You leave 63 comments."),
        ("last Tuesday's demo", "you skipped the test", "At last Tuesday's demo (10 November), you skipped the test."),
    ],
)
def test_situation_and_behavior_make_one_spoken_sentence(situation: str, behavior: str, said: str) -> None:
    script = conversation("He is sloppy.", **{**FULL, "situation": situation, "behavior": behavior}).script
    assert script is not None
    assert script.startswith(said)


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        ("a note in the channel before noon", "What I need is a note in the channel before noon."),
        ("he brings two points to each retro", "From now on, you bring two points to each retro."),
        ("if you're stuck for half a day, post it in #infra", "If you're stuck for half a day, post it in #infra."),
        ("tick each step in the ticket", "Please tick each step in the ticket."),
        ("note in the channel before noon", "What I need is a note in the channel before noon."),
        ("load test link in the launch ticket", "What I need is a load test link in the launch ticket."),
        ("I'd like an estimate in writing", "What I need is an estimate in writing."),
        ("each action gets a ticket the same day", "From now on, each action gets a ticket the same day."),
        ("work outside sprint 15 goes on the board", "From now on, work outside sprint 15 goes on the board."),
        ("a second person checks the sheet", "From now on, a second person checks the sheet."),
        ("at least half of the tickets go to others", "From now on, at least half of the tickets go to others."),
        ("split anything above 3 days", "Please split anything above 3 days."),
    ],
)
def test_the_ask_is_said_as_it_is_meant(ask: str, said: str) -> None:
    assert said in (conversation("He is sloppy.", **{**FULL, "ask": ask}).script or "")


@pytest.mark.parametrize(
    ("commit", "said", "day"),
    [
        ("2026-12-01", "Let's look at this again on 1 December.", "2026-12-01"),
        ("by 11 December", "Let's look at this again by 11 December.", "2026-12-11"),
        ("retro on 26 Nov", "Let's look at this again at the retro on 26 November.", "2026-11-26"),
        ("check in three weeks", "Let's check again in three weeks (7 December).", "2026-12-07"),
        ("triage on 30 Nov", "Let's look at this again at the triage on 30 November.", "2026-11-30"),
        ("checkpoint in 6 weeks", "Checkpoint in 6 weeks (28 December).", "2026-12-28"),
        (
            "when Lotte has been here two weeks, 11 Dec",
            "again when Lotte has been here two weeks, 11 December.",
            "2026-12-11",
        ),
    ],
)
def test_the_commit_is_said_with_its_day(commit: str, said: str, day: str) -> None:
    made = conversation("doesn't listen", **{**FULL, "commit": commit})
    assert (made.script or "").endswith(said)
    assert made.commit_date is not None
    assert made.commit_date.isoformat() == day


def test_praise_in_the_note_is_not_in_the_script() -> None:
    made = conversation("You're doing great, but handovers could be smoother.", **FULL)
    assert "great" not in (made.script or "great")


def test_recognition_needs_no_ask_and_no_commit() -> None:
    words = {name: FULL[name] for name in ("situation", "behavior", "impact")}
    made = conversation("Awesome work on the outage.", **words)
    assert made.praise
    assert made.script is not None
    assert made.questions == ()


def test_protected_matter_is_in_no_question_and_no_script_and_stops_an_answer() -> None:
    made = conversation("I know he's been ill a lot, but the 5 Nov security review was poor.", **FULL)
    assert made.protected()
    assert "ill" not in (made.script or "ill").split()
    asked = conversation("I know he's been ill a lot, but the 5 Nov security review was poor.")
    assert asked.questions
    assert not any("ill" in q.text.split() for q in asked.questions)
    with pytest.raises(InputError, match="protected matter"):
        conversation("doesn't listen", **{**FULL, "impact": "we waited because you were on parental leave"})


@pytest.mark.parametrize(
    ("note", "answers", "said"),
    [
        pytest.param(
            "Jonas was arrogant.",
            {"behavior": "he told the PM 'you would not see it' when she asked", "impact": "she left the room"},
            "you told the PM 'you would not see it' when she asked. She left the room.",
            id="she is another",
        ),
        pytest.param(
            "Great mentor, but alone!",
            {
                "behavior": "you paired with Ayo daily",
                "impact": "he shipped on day 6",
                "ask": "write the notes in her first week",
            },
            "He shipped on day 6. Please write the notes in her first week.",
            id="you is the person",
        ),
        pytest.param(
            "The team waited, he was late.",
            {"behavior": "he came at 10:00", "impact": "the team moved their release"},
            "The team moved their release.",
            id="their is the team's",
        ),
        pytest.param(
            "He is sloppy.",
            {"behavior": "he skipped the test", "impact": "Paul lost his morning"},
            "you skipped the test. Paul lost his morning.",
            id="his is Paul's",
        ),
        pytest.param(
            "She is sloppy.",
            {"behavior": "she told Mina that she would review it", "impact": "Mina waited a week"},
            "you told Mina that she would review it. Mina waited a week.",
            id="two of them",
        ),
    ],
)
def test_what_another_person_did_is_never_said_to_be_yours(note: str, answers: dict[str, str], said: str) -> None:
    assert said in (conversation(note, **{**FULL, **answers}).script or "")
