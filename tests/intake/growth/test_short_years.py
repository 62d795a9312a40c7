"""Months with a year in two figures are told from days of a month by how the document goes on."""

from __future__ import annotations

import pytest

from assistant.intake.growth.short_years import short_years_in, with_whole_years
from tests.intake.growth.documents import dated, entries

THREE = ("Jan", "May", "Sep")


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("## Nov 25\n## Dec 25\n## Jan 26\n", {"25", "26"}, id="headings"),
        pytest.param("NOV 25\n- x\n\nDEC 25\n- y\n\njan 26\n- z\n", {"25", "26"}, id="lines of their own"),
        pytest.param("- **Nov 25.** x\n- Dec 25: y\n- (Jan 26) z\n", {"25", "26"}, id="bullets"),
        pytest.param("- 11/25 x\n- 12/25 y\n- 01/26 z\n", {"25", "26"}, id="numbers"),
        pytest.param(
            "".join(f"- {m} {y} x\n" for y in (24, 25, 26) for m in ("Jan", "May", "Sep")),
            {"24", "25", "26"},
            id="three years",
        ),
        pytest.param("- Feb 26 x\n- Jan 26 y\n- Dec 25 z\n", {"25", "26"}, id="newest first"),
        pytest.param("## Mar 31\n## Jun 30\n## Sep 30\n", set(), id="ends of quarters"),
        pytest.param("- Dec 31: x\n- Mar 31: y\n- Jun 30: z\n- Sep 30: z\n", set(), id="ends of quarters over a year"),
        pytest.param("- Jan 15 x\n- Feb 16 y\n- Mar 16 z\n", set(), id="the middle of months"),
        pytest.param("- Jan 25 x\n- Feb 25 y\n- Mar 25 z\n- Apr 24 z\n- May 25 z\n", set(), id="pay days"),
        pytest.param("## Jul 25 (Fri)\n## Aug 25 (Mon)\n## Jan 26 (Mon)\n", set(), id="days of the week"),
        pytest.param("## Nov 24-28\n## Dec 24-28\n## Jan 25-29\n", set(), id="weeks"),
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
    assert with_whole_years("Dec 25: 3/25 of it (Jan 26)", years) == "2025-12: 3/25 of it (Jan 26)"
    assert with_whole_years("**1/26** moved 12/25", years) == "**2026-01** moved 12/25"
    assert with_whole_years("moved 12/25 of it", years) == "moved 12/25 of it"
    assert with_whole_years("Dec 25", frozenset()) == "Dec 25"


@pytest.mark.parametrize("filler", ["\n", ">\n", "---\n", "| | |\n", "- "])
def test_long_documents_without_any_have_none(filler: str) -> None:
    assert short_years_in("- x took over\n" + filler * 50_000) == frozenset()


def test_entries_are_dated_and_their_words_stay() -> None:
    found = entries("## Nov 25\n- took over the ledger\n## Jan 26\n- shipped it\n- **Feb 26.** Cut the bill\n")
    assert [(e.text, dated(e)) for e in found] == [
        ("took over the ledger", "2025-11-01/2025-11-30 month"),
        ("shipped it", "2026-01-01/2026-01-31 month"),
        ("Feb 26. Cut the bill", "2026-02-01/2026-02-28 month"),
    ]
