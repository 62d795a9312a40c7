"""The script: only what was given, in order, fit to be said aloud."""

from __future__ import annotations

import pytest

from assistant.domain.errors import InputError
from tests.writing.feedback.notes import FULL, conversation


def test_the_five_fields_are_said_in_order() -> None:
    assert conversation("doesn't listen", **FULL).script == (
        "At the design review on 3 November, you cut off Laila twice. She withdrew her proposal. From now on, please "
        "hold comments until the presenter asks for questions. Let's look at this again at our 1:1 on 2 December."
    )


@pytest.mark.parametrize(
    ("situation", "behavior", "said"),
    [
        ("sprint 14", "no canary", "In sprint 14, there was no canary."),
        ("#release on Wed 11 Nov", "he wrote 'go away'", "In #release on Wednesday 11 November, you wrote 'go away'."),
        ("both swaps in October", "doesn't write notes", "This is about both swaps in October. You don't write notes."),
        ("PR 4410", "leaves 63 comments", "In PR 4410, you leave 63 comments."),
        ("last Tuesday's demo", "you skipped the test", "Last Tuesday's (10 November) demo, you skipped the test."),
    ],
)
def test_situation_and_behavior_make_one_spoken_sentence(situation: str, behavior: str, said: str) -> None:
    script = conversation("He is sloppy.", **{**FULL, "situation": situation, "behavior": behavior}).script
    assert script is not None
    assert script.startswith(said)


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        ("a note in the channel before noon", "What I need from now on: a note in the channel before noon."),
        ("he brings two points to each retro", "From now on, you bring two points to each retro."),
        ("if you're stuck for half a day, post it in #infra", "If you're stuck for half a day, post it in #infra."),
        ("tick each step in the ticket", "From now on, please tick each step in the ticket."),
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
        ("check in three weeks", "Let's check in three weeks (7 December).", "2026-12-07"),
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


def test_protected_matter_stays_out_and_stops_an_answer() -> None:
    made = conversation("I know he's been ill a lot, but the 5 Nov security review was poor.", **FULL)
    assert "protected-matter" in {f.rule for f in made.findings}
    assert "ill" not in (made.script or "ill").split()
    with pytest.raises(InputError, match="protected matter"):
        conversation("doesn't listen", **{**FULL, "impact": "we waited because you were on parental leave"})
