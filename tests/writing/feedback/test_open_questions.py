"""A field can be given and still be asked about: hearsay needs a witness, a commit needs a day."""

from __future__ import annotations

import pytest

from tests.writing.feedback.notes import conversation, told

REST = {
    "situation": "the design review on 3 Nov",
    "impact": "she withdrew her proposal",
    "ask": "hold comments until the presenter asks for questions",
    "commit": "1:1 on 2 Dec",
}


@pytest.mark.parametrize(
    "note",
    [
        "People say he doesn't answer messages.",
        "Dana told me that he left the call after ten minutes.",
        "Apparently he leaves PRs open for days.",
        "He shouted at Mina in the lab. I didn't see this myself.",
        "She closed the bug without a fix. I haven't verified this.",
    ],
)
def test_hearsay_is_asked_for_what_was_seen(note: str) -> None:
    made = conversation(note, **REST)
    assert "behavior" in told(made)
    assert made.script is None
    assert [q.field.value for q in made.questions] == ["behavior"]
    assert "Who saw this" in made.questions[0].text
    seen = conversation(note, **REST, behavior="you left two messages of Mina's unanswered for a week")
    assert seen.script is not None


@pytest.mark.parametrize(
    "note",
    [
        "I saw that he left the call after ten minutes.",
        "According to Dana he hung up, and I saw for myself that he left the ticket open for nine days.",
        "You told Mina to wait outside.",
    ],
)
def test_what_the_manager_saw_is_not_asked_for_again(note: str) -> None:
    made = conversation(note)
    asked = {(q.incident, q.field.value) for q in made.questions}
    assert (len(made.incidents), "behavior") not in asked


def test_the_hearsay_of_a_second_incident_is_answered_there() -> None:
    note = "On 3 Nov you cut off Laila twice. Dana told me that on 5 Nov you hung up on the vendor."
    made = conversation(note)
    assert [(q.incident) for q in made.questions if q.field.value == "behavior"] == [2]
    answered = conversation(note, behavior="you left the vendor call after four minutes")
    assert told(answered, 0)["behavior"] == "you cut off Laila twice"
    assert told(answered, 1)["behavior"] == "you left the vendor call after four minutes"


@pytest.mark.parametrize(
    "commit",
    ["Let's look at it at our next 1:1.", "We check at the sprint 15 retro.", "We look again when 7.5 is out."],
)
def test_a_commit_without_a_day_is_given_and_its_day_is_asked_for(commit: str) -> None:
    note = f"At the 3 Nov review you cut off Laila twice, so she left. Please wait for the end of each talk. {commit}"
    made = conversation(note)
    assert "commit" in told(made)
    assert [q.field.value for q in made.questions] == ["commit"]
    assert commit.rstrip(".") in made.questions[0].text
    answered = conversation(note, commit="2026-12-02")
    assert answered.script is not None
    assert answered.commit_date is not None


def test_a_sprint_is_shown_with_what_was_assumed_and_said_without() -> None:
    made = conversation("Last sprint he closed four tickets without a test.", **{**REST, "situation": ""})
    held = made.incidents[0].fields["situation"]  # type: ignore[index]
    assert held.resolved == ()
    assert held.assumed == ("“Last sprint” taken as the two weeks before 2026-11-16: 2026-11-02/2026-11-15",)


def test_what_took_two_days_is_no_day_ahead() -> None:
    made = conversation("On 3 Nov she fixed the importer in two days.")
    assert all(day <= "2026-11-16" for f in made.incidents[0].fields.values() for day in f.resolved)


@pytest.mark.parametrize("note", ["Thanks for lending her to us.", "Thanks for sending him over last week."])
def test_thanks_to_somebody_else_are_no_act_of_the_person(note: str) -> None:
    assert "behavior" not in told(conversation(note))
