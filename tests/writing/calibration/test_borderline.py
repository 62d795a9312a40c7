"""Borderline language: given only where the matrix supports it, and refused with the condition that is missing."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, State
from assistant.domain.period import months_back
from assistant.domain.rubric import Criterion, Level
from assistant.domain.vocabulary import Modality
from assistant.writing.calibration.borderline import Refusal, borderline

TODAY = date(2026, 11, 16)
PLANNED = EvidenceItem(
    id="E13",
    text="Next: one refund SLO for all of Payments by March 2027",
    source="a.md",
    line=3,
    modality=Modality.PLANNED,
)


def matrix(scope: State, impact: State, leverage: State) -> Matrix:
    level = Level(id="staff", name="Staff", rank=2)
    states = {"Scope": scope, "Impact": impact, "Leverage": leverage, "Artifacts": State.MISSING}
    gaps = tuple(
        Gap(
            criterion=Criterion(id=f"staff.{d.lower()}", dimension=d, level="staff", text=f"{d}."),
            state=state,
            have=1 if state in {State.AT_BAR, State.APPROACHING} else 0,
        )
        for d, state in states.items()
    )
    return Matrix(target=level, window=months_back(TODAY, 12), gaps=gaps)


BORDERLINE = matrix(State.AT_BAR, State.APPROACHING, State.AT_BAR)


def test_two_at_bar_and_the_third_approaching_with_dated_work_is_one_sentence() -> None:
    assert borderline(BORDERLINE, [PLANNED], TODAY) == (
        "At bar on scope and leverage, approaching on impact, and “one refund SLO for all of Payments” is in flight, "
        "by March 2027."
    )


def test_work_that_its_author_tied_to_the_dimension_closes_it() -> None:
    tied = PLANNED.model_copy(update={"criteria": ("staff.impact",)})
    said = borderline(BORDERLINE, [tied], TODAY)
    assert isinstance(said, str)
    assert said.endswith("and “one refund SLO for all of Payments” closes it by March 2027.")


REFUSED = {
    "one at bar": (matrix(State.AT_BAR, State.APPROACHING, State.ASK), [PLANNED], "two of scope, impact and leverage"),
    "third missing": (matrix(State.AT_BAR, State.MISSING, State.AT_BAR), [PLANNED], "impact approaching (now missing)"),
    "third open": (matrix(State.AT_BAR, State.AT_BAR, State.ASK), [PLANNED], "leverage approaching (now open)"),
    "all at bar": (matrix(State.AT_BAR, State.AT_BAR, State.AT_BAR), [PLANNED], "nothing is borderline"),
    "no work": (BORDERLINE, [], "work in flight with a date"),
    "work without a date": (BORDERLINE, [PLANNED.model_copy(update={"text": "Next: one refund SLO"})], "with a date"),
    "date gone by": (
        BORDERLINE,
        [PLANNED.model_copy(update={"text": "Next: one refund SLO by March 2026"})],
        "with a date",
    ),
    "today is no date ahead": (
        BORDERLINE,
        [PLANNED.model_copy(update={"text": "Goal: receipts within 60 s, today we do not measure it well"})],
        "with a date",
    ),
    "work that is done": (BORDERLINE, [PLANNED.model_copy(update={"modality": Modality.DONE})], "work in flight"),
    "work elsewhere": (BORDERLINE, [PLANNED.model_copy(update={"outside": True})], "work in flight"),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_the_matrix_does_not_support_is_refused_with_the_condition(
    case: tuple[Matrix, list[EvidenceItem], str],
) -> None:
    said = borderline(case[0], case[1], TODAY)
    assert isinstance(said, Refusal)
    assert any(case[2] in condition for condition in said.missing)


def test_a_ladder_without_these_dimensions_is_refused() -> None:
    other = BORDERLINE.model_copy(update={"gaps": ()})
    said = borderline(other, [PLANNED], TODAY)
    assert isinstance(said, Refusal)
    assert "a criterion for scope in this ladder" in said.missing
