"""A model's wording is taken only while it keeps to the objection."""

from __future__ import annotations

import pytest

from assistant.writing.calibration.faithful import keeps_to
from tests.writing.calibration.rooms import ONE_TEAM, record

CITED = record()[:1]


@pytest.mark.parametrize(
    "text",
    [
        "All of this stays in Payments. Does anybody else feel it?",
        "So does anybody else feel this, or does all of it stay in Payments?",
        "Who else would feel it if this stays in Payments?",
    ],
)
def test_the_objection_in_other_words_is_taken(text: str) -> None:
    assert keeps_to(text, ONE_TEAM, CITED)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Does anybody else feel it in the 14 teams of Payments?", id="number"),
        pytest.param("Does anybody else feel it, or only Fraud and Payments?", id="name"),
        pytest.param("Does anybody else feel WEB-9031 in Payments?", id="id"),
        pytest.param("Nobody else feels it. Does it stay in Payments?", id="claim"),
        pytest.param("She is clearly not ready for Staff. Does anybody else feel it in Payments?", id="rating"),
        pytest.param("Does anybody else feel this brilliant work of Payments?", id="praise"),
        pytest.param("What is the weather like today?", id="another subject"),
        pytest.param("All of this stays in Payments.", id="no question"),
        pytest.param("Does anybody else feel <b>it</b> in Payments?", id="markup"),
        pytest.param("Does anybody feel it in Payments? " * 20, id="long"),
        pytest.param("", id="empty"),
    ],
)
def test_anything_besides_is_refused(text: str) -> None:
    assert not keeps_to(text, ONE_TEAM, CITED)
