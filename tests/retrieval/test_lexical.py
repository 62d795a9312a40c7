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
    scores = lexical_scores(query, TEXTS).scores
    assert scores.argmax() == best
    assert scores[best] > 0


@pytest.mark.parametrize("query", ["", "the of and", "zebra"], ids=["empty", "grammar", "unknown"])
def test_without_a_shared_word_all_scores_are_zero(query: str) -> None:
    assert not lexical_scores(query, TEXTS).scores.any()
    assert lexical_scores(query, TEXTS).covered == 0


def test_a_word_itself_weighs_more_than_a_near_one() -> None:
    same, near, neither = lexical_scores("coached", ["coached them", "mentored them", "paid them"]).scores
    assert same > near > neither == 0


def test_there_may_be_no_texts() -> None:
    assert len(lexical_scores("billing", []).scores) == 0


@pytest.mark.parametrize(
    ("query", "covered"),
    [
        pytest.param("billing alerts at night", 1.0, id="all of it"),
        pytest.param("mentoring", 0.0, id="near words are not the words"),
        pytest.param("zebra crossing", 0.0, id="none of it"),
    ],
)
def test_how_much_of_the_query_the_best_text_has(query: str, covered: float) -> None:
    assert lexical_scores(query, TEXTS).covered == pytest.approx(covered)


def test_a_rare_word_is_more_of_the_query_than_a_common_one() -> None:
    assert lexical_scores("cron zebra", TEXTS).covered > lexical_scores("billing zebra", TEXTS).covered > 0
