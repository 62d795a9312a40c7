"""Two demands side by side: same, contradicting, or two subjects; with spans that slice to the words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.mirror import Relation
from assistant.writing.mirror.amounts import amounts, rates
from assistant.writing.mirror.compare import best, compare


@pytest.mark.parametrize(
    ("criterion", "statement"),
    [
        pytest.param("Owns a system of two to four services.", "You own a system of 2-4 services.", id="numbers-spelt"),
        pytest.param("Mentors engineers.", "You coach other engineers on their way.", id="another-verb"),
        pytest.param("Leads incident response.", "You take the lead in an outage.", id="another-noun"),
        pytest.param("Unblocks 3 or more engineers.", "You unblock at least three engineers.", id="bound-spelt"),
        pytest.param("Owns several services.", "You own 2-4 services.", id="vague-number"),
    ],
)
def test_other_words_for_the_same_demand(criterion: str, statement: str) -> None:
    assert compare(criterion, statement).relation is Relation.SAME


@pytest.mark.parametrize(
    ("criterion", "statement", "why"),
    [
        pytest.param("Leads a team of engineers.", "An individual contributor role.", "another reports", id="reports"),
        pytest.param("Owns a system of two to four services.", "You own one service.", "another number", id="count"),
        pytest.param("Unblocks three engineers.", "You unblock five engineers.", "another number", id="people"),
        pytest.param(
            "Sets technical direction across teams.",
            "You set technical direction within your team.",
            "another reach",
            id="reach",
        ),
        pytest.param("Reviews designs every week.", "You review designs monthly.", "another rhythm", id="rhythm"),
        pytest.param("Leads incident response.", "Assist with incident response.", "another part", id="part"),
    ],
)
def test_another_number_reach_or_part_contradicts(criterion: str, statement: str, why: str) -> None:
    found = compare(criterion, statement)
    assert (found.relation, found.why) == (Relation.CONTRADICTS, why)


@pytest.mark.parametrize(
    ("criterion", "statement"),
    [
        pytest.param("Owns one service end to end.", "A degree in computer science.", id="education"),
        pytest.param("Mentors engineers.", "At least seven years of experience.", id="years"),
        pytest.param("Writes design documents.", "Fluent in Kotlin or Go.", id="languages"),
        pytest.param("Develops best practices.", "Knows best practices.", id="common-words"),
    ],
)
def test_chance_words_make_no_subject(criterion: str, statement: str) -> None:
    assert compare(criterion, statement).relation is None


def test_the_counterpart_is_found_from_either_side() -> None:
    criteria = ["Mentors engineers.", "Owns one service."]
    at, found = best("You own three services.", criteria, one_is_criterion=False)
    assert (at, found.relation) == (1, Relation.CONTRADICTS)
    assert best("Speaks Dutch.", criteria, one_is_criterion=False)[0] is None


def test_spans_slice_to_the_words_in_the_second_sentence_too() -> None:
    statement = "The role is new. You own three services."
    found = compare("Owns one service.", statement)
    assert [statement[s.start : s.end] for s in found.theirs] == ["three services"]


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_two_texts_can_be_compared(ours: str, theirs: str) -> None:
    found = compare(ours, theirs)
    assert all(0 <= s.start < s.end <= len(ours) for s in found.ours)
    assert all(0 <= s.start < s.end <= len(theirs) for s in found.theirs)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("owns 2-4 services", 2, 4, id="range"),
        pytest.param("at least five engineers", 5, 1_000_000_000, id="least"),
        pytest.param("3+ engineers", 3, 1_000_000_000, id="plus"),
        pytest.param("up to two reports", 0, 2, id="most"),
        pytest.param("a single service", 1, 1, id="single"),
        pytest.param("keeps coverage above 80%", 80, 1_000_000_000, id="percent"),
    ],
)
def test_amounts_are_ranges(text: str, low: float, high: float) -> None:
    (amount,) = amounts(text)
    assert (amount.low, amount.high) == (low, high)


def test_rates_are_days() -> None:
    assert [r.days for r in rates("weekly, every two weeks, each quarter")] == [7, 14, 91]
    assert amounts("every two weeks") == ()
