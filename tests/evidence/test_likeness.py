"""Criteria that nothing counts: only entries that share telling words come near."""

from __future__ import annotations

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import State
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import Strength
from assistant.evidence.match import match_evidence
from tests.evidence.build import TODAY, criterion, item, ladder

TEXTS = (
    "Writes postmortems after production incidents and follows up on them",
    "Mentors less experienced engineers and gives feedback in code reviews",
    "Owns the production operation and monitoring of the system",
    "Works effectively with the team to deliver projects on time",
    "Interviews candidates and trains new interviewers",
)
LADDER = ladder(*(criterion(f"staff.c{n}", Measure.JUDGEMENT, text=text) for n, text in enumerate(TEXTS)))


def states(*items: EvidenceItem) -> dict[str, tuple[State, tuple[str, ...]]]:
    gaps = match_evidence(items, LADDER, target="staff", today=TODAY).gaps
    return {g.criterion.id.removeprefix("staff."): (g.state, (*g.evidence_ids, *g.candidate_ids)) for g in gaps}


def test_an_entry_is_near_the_criterion_that_says_the_same() -> None:
    found = states(
        item("E1", "Wrote the postmortem of the June production incident"),
        item("E2", "Trained two interviewers and interviewed 14 candidates"),
        item("E3", "Built the refund page"),
    )
    assert found["c0"] == (State.ASK, ("E1",))
    assert found["c4"] == (State.ASK, ("E2",))
    assert {found[c][0] for c in ("c1", "c2", "c3")} == {State.MISSING}


def test_confirmation_from_outside_stands_beside_the_bar() -> None:
    found = states(item("E1", "Wrote the postmortem of the production incident", strength=Strength.CITED))
    assert found["c0"][0] is State.APPROACHING


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Worked effectively with the team on several projects", id="words of every ladder"),
        pytest.param("Wrote a lot of code", id="one shared word"),
        pytest.param("Went hiking", id="nothing"),
    ],
)
def test_common_words_bring_nothing_near(text: str) -> None:
    assert {state for state, _ in states(item("E1", text)).values()} == {State.MISSING}


def test_at_most_five_entries_are_shown() -> None:
    many = [item(f"E{n}", f"Wrote postmortem {n} of a production incident") for n in range(1, 12)]
    assert len(states(*many)["c0"][1]) == 5


def test_a_minimum_is_never_reached_by_words() -> None:
    rubric = ladder(criterion("staff.c", Measure.JUDGEMENT, 1, text=TEXTS[0]))
    entry = item("E1", "Wrote the postmortem of the production incident", strength=Strength.CITED)
    assert match_evidence([entry], rubric, target="staff", today=TODAY).gaps[0].state is State.APPROACHING
