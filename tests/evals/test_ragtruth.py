"""The outside check: its yardsticks are what they say, and the task counts as it should."""

from __future__ import annotations

import pytest

from evals.naive import unsaid_numbers
from evals.task import Case, Scored
from evals.tasks import ragtruth
from evals.tasks.ragtruth import RAGTRUTH, source_text
from tests.real import real_path


def test_a_record_becomes_lines_of_key_and_value() -> None:
    record = {"name": "Quay", "hours": {"Monday": "9:0-17:0"}, "reviews": [{"stars": 4.0}], "music": None}
    assert source_text(record) == "name: Quay\nMonday: 9:0-17:0\nstars: 4.0\nmusic: None"
    assert source_text("plain") == "plain"


def test_the_naive_regex_wants_every_digit() -> None:
    text = "1,200 people in 2 days, 14% more."
    assert [text[a:b].strip(".,") for a, b in unsaid_numbers(text, "1200 people, two days, 14 more")] == ["1,200", "2"]


def case(number: int, text: str, marked: bool) -> Case:
    spans = [(0, len(text))] if marked else []
    row = {"text": text, "source": "The line moved 12 people.", "spans": spans, "kind": "qa", "seen": False}
    return Case(str(number), row)


def test_figures_are_those_of_the_counts() -> None:
    """Two marked answers of which one is found, two clean ones of which one is flagged."""
    cases = [
        case(1, "It moved 19 people.", marked=True),
        case(2, "It moved people.", marked=True),
        case(3, "It moved 12 people.", marked=False),
        case(4, "It moved 13 people.", marked=False),
    ]
    scored = [Scored(c, RAGTRUTH.score(c)) for c in cases]
    assert [s.outcome.passed for s in scored] == [True, False, True, False]
    values = {f.name: f.value for f in RAGTRUTH.figures(scored)}
    assert values["response F1"] == 0.5
    assert values["  of flagging everything"] == pytest.approx(2 / 3)
    assert values["response F1 relative to flagging everything"] == pytest.approx(0.75)
    assert values["balanced accuracy"] == 0.5
    assert values["number flags that people marked"] == 0.5
    assert values["  of the naive regex"] == 0.5


@pytest.mark.real
def test_the_cases_are_those_of_the_folder() -> None:
    real_path(ragtruth.FOLDER)
    cases = RAGTRUTH.load()
    assert len(cases) == len({c.id for c in cases}) == 1299
    assert sum(bool(c.row["spans"]) for c in cases) == 544
