"""Shared words, their inflections and near words, rare ones first."""

from __future__ import annotations

import pytest

from assistant.retrieval.lexical import lexical_scores

TEXTS = [
    "Retired the old billing cron jobs",
    "Coached two interns on code review",
    "Moved the billing service to the new queue",
    "Billing alerts page nobody at night any more",
]


@pytest.mark.parametrize(
    ("query", "best"),
    [
        pytest.param("retiring cron", 0, id="inflected"),
        pytest.param("the new queue", 2, id="grammar words weigh nothing"),
        pytest.param("mentoring juniors", 1, id="near words"),
        pytest.param("billing at night", 3, id="rare words decide"),
    ],
)
def test_the_best_text_comes_first(query: str, best: int) -> None:
    scores = lexical_scores(query, TEXTS)
    assert scores.argmax() == best
    assert scores[best] > 0


@pytest.mark.parametrize("query", ["", "the of and", "zebra"], ids=["empty", "grammar", "unknown"])
def test_without_a_shared_word_all_scores_are_zero(query: str) -> None:
    assert not lexical_scores(query, TEXTS).any()


def test_a_word_itself_weighs_more_than_a_near_one() -> None:
    same, near, neither = lexical_scores("coached", ["coached them", "mentored them", "paid them"])
    assert same > near > neither == 0


def test_there_may_be_no_texts() -> None:
    assert len(lexical_scores("billing", [])) == 0
