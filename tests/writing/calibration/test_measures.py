"""Numbers with both ends, in one line or in two, and numbers that leave open where they began."""

from __future__ import annotations

import pytest

from assistant.writing.calibration.kinds.no_baseline import KIND
from assistant.writing.calibration.packet import make_packet
from assistant.writing.calibration.reading.metrics import may_have_both_ends, values_in
from tests.writing.calibration.records import TODAY, read
from tests.writing.calibration.rooms import notes


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Jams at 4.8 per 1,000 through September; the wall said 17.5 nine months ago", {"4.8", "17.5"}),
        ("Stale share is 2.2% on 3 March 2026, see page 4 of FIN-20", {"2.2"}),
        ("4,300 scenes a day, p95 under 2 s (https://dash.example/12)", {"4300", "2"}),
        ("Nothing is counted here", set()),
    ],
)
def test_digits_that_measure_are_values(text: str, values: set[str]) -> None:
    assert values_in(text) == values


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Failures at the last click stand at 0.7%, the counter that said 2.8 last fall", True),
        ("Dead bikes wait 12 hours now. From 31.", True),
        ("Cancellations stood at 38% when the year began and at 27% in October", True),
        ("The share stands at 0.7%, told on page 3", False),
        ("Moved 41 million picks, no comparable count before", False),
    ],
)
def test_two_values_with_a_word_of_an_earlier_time_may_be_both_ends(text: str, both: bool) -> None:
    assert may_have_both_ends(notes(text)[0]) is both


def _says(*lines: str) -> list[str]:
    evidence, matrix = read("# A year\n\n" + "".join(f"- {line}\n" for line in lines), "l5")
    return [case.says for case in KIND.find(make_packet(matrix, evidence, TODAY))]


def test_a_value_that_another_line_answers_is_not_bare() -> None:
    start = "Goal of the team: first-pass denials under 10%. Denials are at 14.2%"
    end = "Denials on first pass came in at 8.9% for the quarter, the same report that said 14.2% in January"
    assert _says(start)
    assert not _says(start, end)


def test_what_doubled_without_being_a_measure_is_no_claim() -> None:
    assert not _says("Cleared up why two appointments had doubled for Sinead Tuohy (Orders)")
