"""What a note gives is found as its own words; what it does not give is not claimed."""

from __future__ import annotations

import time

import pytest

from assistant.domain.feedback import FieldState
from tests.writing.feedback.notes import conversation, told

COMPLETE = (
    "At the 3 Nov design review you cut off Laila twice, so she withdrew her proposal. Please hold comments until the "
    "presenter asks for questions. Let's look at it again on 2 December."
)


def test_a_complete_note_gives_all_five() -> None:
    assert told(conversation(COMPLETE)) == {
        "situation": "At the 3 Nov design review",
        "behavior": "you cut off Laila twice",
        "impact": "she withdrew her proposal",
        "ask": "Please hold comments until the presenter asks for questions",
        "commit": "Let's look at it again on 2 December",
    }


def test_given_words_are_the_notes_own_at_their_span() -> None:
    made = conversation(COMPLETE)
    for field in made.incidents[0].fields.values():
        assert field.state is FieldState.GIVEN
        assert field.span is not None
        assert field.text == made.note[slice(*field.span)]


@pytest.mark.parametrize(
    "note",
    [
        "She needs to step up.",
        "Great quarter, could be a bit more proactive.",
        "You're not a team player.",
        "His attitude towards feedback is poor and he doesn't care.",
        "Works hard, tries to improve, takes ownership.",
        "Sometimes he is difficult in meetings.",
        "We should talk about it soon.",
        "Be more professional. Communicate better with stakeholders.",
        "The code was bad and the slides were ugly.",
    ],
)
def test_a_judgement_gives_nothing(note: str) -> None:
    assert told(conversation(note)) == {}


@pytest.mark.parametrize(
    ("note", "behavior"),
    [
        pytest.param("He leaves reviews unanswered for days.", "He leaves reviews unanswered for days", id="habit"),
        pytest.param("Hand-over on 2 Nov: no note.", "no note", id="omission without a verb"),
        pytest.param("She never replies to tickets.", "She never replies to tickets", id="never"),
        pytest.param("Thanks for pairing with Noor.", "pairing with Noor", id="thanks"),
        pytest.param("Late again to the 6 Nov go/no-go, typical.", "Late again to the 6 Nov go/no-go", id="late"),
        pytest.param("Yesterday's demo: the build wasn't deployed.", "the build wasn't deployed", id="left undone"),
        pytest.param("I noticed that you didn't tell anyone.", "you didn't tell anyone", id="what I noticed"),
    ],
)  # fmt: skip
def test_an_act_or_an_omission_is_behavior(note: str, behavior: str) -> None:
    assert told(conversation(note))["behavior"] == behavior


@pytest.mark.parametrize(
    ("note", "impact"),
    [
        ("Because of this Omar had to redo the export.", "Omar had to redo the export"),
        ("Support had forty tickets.", "Support had forty tickets"),
        ("CI went from 40 minutes to 11.", "CI went from 40 minutes to 11"),
        ("He merged without review. The build was red for a day.", "The build was red for a day"),
    ],
)
def test_a_cost_to_others_is_impact(note: str, impact: str) -> None:
    assert told(conversation(note))["impact"].endswith(impact)


def test_two_occasions_are_two_incidents_with_one_ask() -> None:
    made = conversation(
        "Search launch (14 Oct): no canary, we refunded 12 orders. Coupon launch (5 Nov): again no canary, checkout "
        "was down. Every launch goes through a canary for one hour from now on."
    )
    assert [told(made, n)["situation"] for n in (0, 1)] == ["Search launch (14 Oct)", "Coupon launch (5 Nov)"]
    assert told(made, 0)["ask"] == told(made, 1)["ask"]
    assert len([q for q in made.questions if q.field.value == "commit"]) == 1


def test_what_somebody_else_said_is_told_as_hearsay() -> None:
    made = conversation("I heard that he didn't tell anyone the token was expiring.")
    assert told(made)["behavior"] == "he didn't tell anyone the token was expiring"
    assert "hearsay" in {f.rule for f in made.findings}


def test_a_relative_date_is_shown_resolved() -> None:
    made = conversation("In stand-up last Tuesday you said it was done. Let's talk in two weeks.")
    fields = {name.value: f.resolved for name, f in made.incidents[0].fields.items()}
    assert (fields["situation"], fields["commit"]) == (("2026-11-10",), ("2026-11-30",))
    assert made.commit_date is not None


def test_old_feedback_is_told_so() -> None:
    made = conversation("At the 3 September review you cut off Laila twice.")
    assert "late-feedback" in {f.rule for f in made.findings}


@pytest.mark.parametrize("unit", ["'", "review ", "1/1 ", " and you did it", "the "])
def test_a_page_of_anything_is_read_in_a_second(unit: str) -> None:
    began = time.process_time()
    conversation((unit * 5_000)[:4_990].strip() + ".")
    assert time.process_time() - began < 2
