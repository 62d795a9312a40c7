"""What counts activity, hours or praise is no work; what came of it is."""

from __future__ import annotations

import pytest

from assistant.evidence.activity import is_activity, without_activity


@pytest.mark.parametrize(
    "statement",
    [
        "Merged 214 pull requests this half.",
        "38,000 lines of code added",
        "commits: 1,126",
        "Worked three weekends in a row",
        "Slept two nights at the office",
        "My director said I am the best engineer he hired",
        "Got a spot bonus",
        "Highest velocity of the squad",
    ],
)
def test_counts_hours_and_praise_are_activity(statement: str) -> None:
    assert is_activity(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "Reduced open tickets from 120 to 12",
        "Wrote 14 tests that found the rounding error",
        "Shipped the export in 3 weeks",
        "Cut night pages from 11 to 1",
        "Merged the two billing services",
    ],
)
def test_results_are_not(statement: str) -> None:
    assert not is_activity(statement)


def test_what_stands_beside_it_stays() -> None:
    assert without_activity("Got a bonus. The connector posts 2,300 invoices a day.") == (
        "The connector posts 2,300 invoices a day."
    )
    assert without_activity("Worked three weekends") == "Worked three weekends"
