"""Numbers with both ends, held against what is said of them."""

from __future__ import annotations

import pytest

from assistant.evidence.comparisons import Doubt, doubt
from tests.evidence.build import item


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Response time 900 ms (25% faster than the previous 1.2s)", None, id="recomputed from its past"),
        pytest.param("Build time cut by 75%, from 40 to 10 minutes", None, id="cut by"),
        pytest.param("Build time cut by 60%, from 40 to 10 minutes", Doubt.MISMATCH, id="says less than it was"),
        pytest.param("Requests grew 50%, from 200 to 300 per second", None, id="growth"),
        pytest.param("Errors went from 2.3% to 0.4%", None, id="nothing stated"),
        pytest.param("Errors went from 2.3% to 0.4%, 83% fewer", None, id="percent of percents"),
        pytest.param("Errors went from 2.3% to 0.4%. Coverage is 90%", None, id="another sentence's percentage"),
        pytest.param(
            "Our 52 components total 4.4MB compared to a single charts library at 225MB",
            Doubt.UNLIKE,
            id="unlike things",
        ),
        pytest.param("Triage in 2 days against a 15-day sprint", Doubt.UNLIKE, id="a result against a rhythm"),
        pytest.param("Bundle of 4.4MB, while a library at 225MB exists", None, id="no comparison"),
        pytest.param("4.4MB compared to 225MB before", None, id="its own past"),
    ],
)
def test_numbers_are_doubted_only_for_a_reason(text: str, expected: Doubt | None) -> None:
    found = doubt(item("E1", text))
    assert (found[0] if found else None) == expected


def test_a_mismatch_asks_with_both_numbers() -> None:
    found = doubt(item("E7", "Build time cut by 60%, from 40 to 10 minutes"))
    assert found is not None
    assert "says 60%" in found[1]
    assert "75 % less" in found[1]
    assert "brag.md:7" in found[1]
