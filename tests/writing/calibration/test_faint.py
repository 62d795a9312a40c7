"""Words of failure that people use of much else say nothing by themselves."""

from __future__ import annotations

import pytest

from assistant.writing.calibration.packet import make_packet
from assistant.writing.calibration.reading.failing import is_faint
from assistant.writing.calibration.reading.setbacks import setbacks
from tests.writing.calibration.records import TODAY, read


def _told(line: str) -> int:
    evidence, matrix = read(f"## 2026-05\n\n- {line}\n", "l5")
    return len(setbacks(make_packet(matrix, evidence, TODAY)))


@pytest.mark.parametrize(
    "line",
    [
        "Was away for most of June, and came back to an empty alarm list",
        "Sandro came back with a doorbell that rang in the wrong house; swapped two addresses for him",
        "The vendor lost power for an hour, and both services came back without manual work",
    ],
)
def test_who_came_back_did_not_fail(line: str) -> None:
    assert _told(line) == 0


@pytest.mark.parametrize(
    "line", ["The new scheduler was rolled back after two days", "Customers were charged twice for a day"]
)
def test_what_was_taken_back_or_done_twice_is_a_setback(line: str) -> None:
    assert _told(line) == 1


@pytest.mark.parametrize(
    ("words", "faint"), [("came back", True), ("I gave up on", True), ("rolled back", False), ("paid twice", False)]
)
def test_faint_words_are_told_from_plain_ones(words: str, faint: bool) -> None:
    assert is_faint(words) is faint
