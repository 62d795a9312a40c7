"""An entry is proposed only when its nearest approved passages nearly all show the criterion."""

from __future__ import annotations

import pytest

from assistant.coach.proposing import Example, propose
from assistant.domain.ports import Passage


def shows(criterion: str, number: int, *, approved: bool = True) -> Example:
    return Example(Passage(id=f"{criterion}:{number}", text="x", group="packet"), criterion, approved)


SCOPE = [shows("staff.scope", n) for n in range(5)]
OTHERS = [shows("staff.impact", 1), shows("l5.impact", 2), shows("staff.artifacts", 3)]
EXAMPLES = [*SCOPE, *OTHERS]


@pytest.mark.parametrize(
    ("to_scope", "to_others", "proposed"),
    [
        pytest.param([0.5] * 5, [0.1] * 3, ("E1",), id="all five nearest"),
        pytest.param([0.5] * 4 + [0.0], [0.2] * 3, ("E1",), id="four of five"),
        pytest.param([0.5] * 3 + [0.0] * 2, [0.2] * 3, (), id="three of five"),
        pytest.param([0.29] * 5, [0.1] * 3, (), id="all, and all far away"),
    ],
)
def test_neighbours_must_agree_and_be_near(
    to_scope: list[float], to_others: list[float], proposed: tuple[str, ...]
) -> None:
    near = [[cosine] for cosine in [*to_scope, *to_others]]
    assert propose(["E1"], EXAMPLES, near, {"staff.scope"}).get("staff.scope", ()) == proposed


def test_at_most_two_are_proposed_nearest_first() -> None:
    near = [[0.4, 0.6, 0.5] if e.criterion_id == "staff.scope" else [0.0] * 3 for e in EXAMPLES]
    assert propose(["E1", "E2", "E3"], EXAMPLES, near, {"staff.scope"}) == {"staff.scope": ("E2", "E3")}


def test_criteria_of_other_levels_are_left_alone() -> None:
    assert propose(["E1"], EXAMPLES, [[0.5]] * 5 + [[0.0]] * 3, {"l5.scope"}) == {}


def test_a_criterion_without_approved_passages_goes_by_its_own_words() -> None:
    examples = [shows("d5.impact", 1, approved=False)]
    assert propose(["E1", "E2"], examples, [[0.5, 0.3]], {"d5.impact"}) == {"d5.impact": ("E1",)}


def test_no_entries_and_no_examples_propose_nothing() -> None:
    assert propose([], EXAMPLES, [[] for _ in EXAMPLES], {"staff.scope"}) == {}
    assert propose(["E1"], [], [], {"staff.scope"}) == {}
