"""What is worth a place in a document, and what was said already."""

from __future__ import annotations

import pytest

from assistant.writing.ranking import MOST_CONSIDERED, said_by, weightiest, wording_of
from tests.evidence.build import item


@pytest.mark.parametrize(
    ("text", "other", "said"),
    [
        pytest.param("Analyzed our database queries and proposed faster ones for search",
                     "I analyzed our database queries and proposed faster ones for search", True, id="same words"),
        pytest.param("Cut the p99 of the checkout service from 900 ms to 300 ms",
                     "Cut the p99 of the checkout service from 800 ms to 300 ms", False, id="another number"),
        pytest.param("Moved the callbacks of Ledger out of the main request pool",
                     "Moved the callbacks of Search out of the main request pool", False, id="another name"),
        pytest.param("Fixed the login page", "Fixed the login page", False, id="too short to compare"),
    ],
)  # fmt: skip
def test_a_sentence_is_said_when_another_holds_its_words_names_and_numbers(text: str, other: str, said: bool) -> None:
    assert said_by(wording_of(text), wording_of(other)) is said


def test_planning_weighs_a_bounded_number_of_items_each_wording_once() -> None:
    items = [item(f"E{n}", f"Shipped part {n // 2} of the import") for n in range(4 * MOST_CONSIDERED)]
    weights = {i.id: float(n) for n, i in enumerate(items)}
    kept = weightiest(items, weights)
    assert len(kept) == MOST_CONSIDERED
    assert kept[-1] is items[-1]
    assert len({i.text for i in kept}) == len(kept)
