"""Identifiers first, then words and meaning together."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.retrieval.embedding import unit_rows
from assistant.retrieval.ranking import fused_scores

QUERY = np.array([1.0, 0.0], dtype=np.float32)
NEAR, FAR = [1.0, 0.0], [0.0, 1.0]


def best(query: str, texts: list[str], rows: list[list[float]], weight: float = 0.4) -> int:
    return int(fused_scores(query, texts, QUERY, unit_rows(np.array(rows, dtype=np.float32)), weight=weight).argmax())


def test_an_identifier_outranks_all_words_and_meaning() -> None:
    texts = ["what was the impact of the queue", "PAY-1423 done", "the impact of the queue"]
    assert best("what was the impact of PAY-1423", texts, [NEAR, FAR, NEAR]) == 1


def test_more_identifiers_outrank_fewer() -> None:
    assert best("PAY-1 or PAY-2", ["PAY-1 and more", "PAY-1, PAY-2"], [NEAR, FAR]) == 1


@pytest.mark.parametrize(("weight", "expected"), [(1.0, 0), (0.0, 1)], ids=["words alone", "meaning alone"])
def test_the_weight_turns_from_meaning_to_words(weight: float, expected: int) -> None:
    assert best("queue", ["moved the queue", "something else"], [FAR, NEAR], weight) == expected


def test_opposite_meaning_is_no_worse_than_none() -> None:
    rows = unit_rows(np.array([[-1.0, 0.0], [0.0, 1.0]], dtype=np.float32))
    assert fused_scores("x", ["a", "b"], QUERY, rows).tolist() == [0.0, 0.0]
