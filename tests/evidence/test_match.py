"""The worked example, counted: every state, number and piece of evidence as it was argued out by hand."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.errors import UnknownLevel
from assistant.domain.gap import Gap, Matrix, State
from assistant.evidence.match import match_evidence
from tests.evidence.build import TODAY, item, ladder
from tests.evidence.growing import thirteen


@pytest.fixture(scope="module")
def matrix() -> Matrix:
    return match_evidence(thirteen(), ladder(), target="staff", current="L5", today=TODAY)


def gap(matrix: Matrix, criterion_id: str) -> Gap:
    return next(g for g in matrix.gaps if g.criterion.id == criterion_id)


@pytest.mark.parametrize(
    ("cell", "state", "have", "need", "counted", "evidence", "candidates"),
    [
        ("staff.scope", State.AT_BAR, 2, 2, ("checkout-api", "refunds-worker"), ("E1", "E8"), ()),
        ("staff.impact", State.MISSING, 0, None, (), (), ()),
        ("staff.leverage", State.ASK, 0, 5, (), (), ("E4", "E9")),
        ("staff.artifacts", State.APPROACHING, 1, None, ("RFC-88",), ("E2", "E9"), ("E5",)),
        ("l5.scope", State.AT_BAR, 2, 1, ("checkout-api", "refunds-worker"), ("E1", "E8"), ()),
        ("l5.impact", State.APPROACHING, 1, None, ("2.3% to 0.4%",), ("E1",), ()),
        ("l5.leverage", State.AT_BAR, 3, 3, ("Ade", "Mina", "Sol"), ("E10",), ()),
        ("l5.artifacts", State.ASK, 0, 3, (), (), ("E2",)),
    ],
)
def test_the_example_is_counted_as_by_hand(
    matrix: Matrix,
    cell: str,
    state: State,
    have: int,
    need: int | None,
    counted: tuple[str, ...],
    evidence: tuple[str, ...],
    candidates: tuple[str, ...],
) -> None:
    found = gap(matrix, cell)
    assert (found.state, found.have, found.need) == (state, have, need)
    assert (found.counted, found.evidence_ids, found.candidate_ids) == (counted, evidence, candidates)


def test_the_leverage_question_names_teams_document_and_number(matrix: Matrix) -> None:
    assert gap(matrix, "staff.leverage").question == (
        "Who in Identity and Search works by RFC-88? Five names settle Leverage."
    )


def test_each_cell_says_what_is_beside_the_number(matrix: Matrix) -> None:
    assert "login-api is Identity's (E4): adoption, not scope." in (gap(matrix, "staff.scope").note or "")
    assert "Closest: “retry-budget library v1" in (gap(matrix, "staff.impact").note or "")
    artifacts = gap(matrix, "staff.artifacts").note or ""
    assert "RFC-88 is cited by RFC-97" in artifacts
    assert "retro-0611 (E5) not cited yet." in artifacts
    assert artifacts.endswith("No number in the bar: a person decides.")


def test_the_matrix_says_how_the_case_leans_and_what_was_searched(matrix: Matrix) -> None:
    assert matrix.notes == (
        "RFC-88 stands behind 2 of 4 cells: Leverage and Artifacts.",
        "3 of 6 claims have no link or ticket.",
        "E12 says “we”: not counted until the author's part is named.",
        "E13 is planned, not done.",
        "E11 is about hours, not results.",
        "E6 is learning, not yet an act.",
        "E3 and E7 are no claims.",
        "Searched: 13 entries, 4 of 12 months, none before May 2026.",
    )
    assert (matrix.searched_entries, matrix.searched_months, matrix.window_months) == (13, 4, 12)


def test_the_first_question_settles_the_target_and_we_is_asked_about(matrix: Matrix) -> None:
    assert matrix.questions[0].criterion_ids == ("staff.leverage",)
    assert matrix.questions[0].evidence_ids == ("E4", "E9")
    assert any("We moved half of the fraud rules" in q.text and "who confirms" in q.text for q in matrix.questions)


def test_target_cells_come_before_those_of_the_current_level(matrix: Matrix) -> None:
    assert [g.criterion.level for g in matrix.gaps] == ["staff"] * 4 + ["l5"] * 4
    assert [g.criterion.level for g in matrix.target_gaps] == ["staff"] * 4


def test_a_gap_that_is_open_says_what_closes_it(matrix: Matrix) -> None:
    assert gap(matrix, "staff.scope").closes_with is None
    assert gap(matrix, "staff.impact").closes_with == (
        "One piece of work that a decision of the company rests on: which decision, whose, and when, "
        "dated in the last 12 months; then a person decides."
    )
    assert (gap(matrix, "l5.artifacts").closes_with or "").startswith("Three design docs that teams outside yours")


def test_a_target_that_the_ladder_lacks_is_refused() -> None:
    with pytest.raises(UnknownLevel, match="l4, l5, staff"):
        match_evidence((), ladder(), target="wizard", today=TODAY)


def test_a_current_level_of_another_ladder_is_left_out() -> None:
    found = match_evidence(thirteen(), ladder(), target="staff", current="SDE II", today=TODAY)
    assert found.current is None
    assert len(found.gaps) == 4


def test_the_same_level_twice_is_shown_once() -> None:
    assert len(match_evidence((), ladder(), target="l5", current="l5", today=TODAY).gaps) == 4


def test_an_empty_record_is_missing_everywhere() -> None:
    found = match_evidence((), ladder(), target="staff", today=TODAY)
    assert {g.state for g in found.gaps} == {State.MISSING}
    assert found.questions == ()
    assert found.notes == ("Searched: 0 entries, 0 of 12 months, none dated.",)


def test_the_window_ends_with_today_and_opens_so_many_months_before() -> None:
    short = match_evidence(thirteen(), ladder(), target="staff", today=TODAY, window_months=2)
    assert (short.window.start, short.window.end) == (date(2026, 6, 30), TODAY)
    assert gap(short, "staff.scope").counted == ("refunds-worker",)


def test_a_proposal_is_asked_about_and_never_counted() -> None:
    entry = item("E1", "Set up how checkout talks to fraud")
    found = match_evidence([entry], ladder(), target="staff", today=TODAY, proposals={"staff.leverage": ["E1", "E99"]})
    leverage = gap(found, "staff.leverage")
    assert (leverage.state, leverage.have, leverage.candidate_ids) == (State.ASK, 0, ("E1",))
    assert "Set up how checkout talks to fraud" in (leverage.question or "")
