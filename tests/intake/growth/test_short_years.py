"""Months with a year in two figures are told from days of a month by how the document goes on."""

from __future__ import annotations

import pytest

from assistant.intake.growth.short_years import short_years_in, with_whole_years
from tests.intake.growth.documents import dated, entries


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("## Nov 25\n## Dec 25\n## Jan 26\n", {"25", "26"}, id="headings"),
        pytest.param("NOV 25\n- x\n\nDEC 25\n- y\n\njan 26\n- z\n", {"25", "26"}, id="lines of their own"),
        pytest.param("- **Nov 25.** x\n- Dec 25: y\n- (Jan 26) z\n", {"25", "26"}, id="bullets"),
        pytest.param("- 11/25 x\n- 12/25 y\n- 01/26 z\n", {"25", "26"}, id="numbers"),
        pytest.param("- Nov 24 x\n- Nov 25 y\n- Jan 26 z\n- Mar 26 z", {"24", "25", "26"}, id="three years"),
        pytest.param("- Nov 25 x\n- Dec 25 y\n- Jan 25 z\n", set(), id="one number may be a day"),
        pytest.param("- Nov 25 x\n- Jan 26 z\n", set(), id="two months"),
        pytest.param("- Nov 5, 2025 x\n- Dec 12, 2025 y\n- Jan 13, 2026 z\n", set(), id="days with a year"),
        pytest.param("- Nov 12 x\n- Dec 25 y\n- Jan 26 z\n", set(), id="days"),
        pytest.param("- Nov 25th x\n- Dec 25th y\n- Jan 26th z\n", set(), id="ordinals"),
        pytest.param("- 11/25/2025 x\n- 12/25/2025 y\n- 01/26/2026 z\n", set(), id="whole dates"),
        pytest.param("- cut it by Nov 25\n- by Dec 25\n- by Jan 26\n", set(), id="inside a line"),
        pytest.param("- 9/10 x\n- 10/11 y\n- 1/12 z\n", set(), id="days and months in numbers"),
        pytest.param("", set(), id="nothing"),
    ],
)
def test_the_years_of_a_document(text: str, years: set[str]) -> None:
    assert short_years_in(text) == years


def test_months_are_written_out_and_other_numbers_stay() -> None:
    years = frozenset({"25", "26"})
    assert with_whole_years("Dec 25: 3/25 of it, 12/25, Jan 14", years) == "Dec 2025: 2025-03 of it, 2025-12, Jan 14"
    assert with_whole_years("Dec 25", frozenset()) == "Dec 25"


def test_entries_are_dated_and_their_words_stay() -> None:
    found = entries("## Nov 25\n- took over the ledger\n## Jan 26\n- shipped it\n- **Feb 26.** Cut the bill\n")
    assert [(e.text, dated(e)) for e in found] == [
        ("took over the ledger", "2025-11-01/2025-11-30 month"),
        ("shipped it", "2026-01-01/2026-01-31 month"),
        ("Feb 26. Cut the bill", "2026-02-01/2026-02-28 month"),
    ]
