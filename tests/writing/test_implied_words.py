"""Words that the shape of a note implies, and those that it does not."""

from __future__ import annotations

import pytest

from assistant.writing.checks.problem import ProblemKind
from assistant.writing.verify import verify_sentence
from tests.writing.cases import items


def unknown(note: str, sentence: str) -> list[str]:
    problems = verify_sentence(sentence, items(note))
    return [sentence[p.start : p.end] for p in problems if p.kind in {ProblemKind.WORD, ProblemKind.NAME}]


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "pen test of the portal: 6 findings", "A pen test of the portal turned up 6 findings.", id="found"
        ),
        pytest.param("bug in the meter, 40 homes", "A bug in the meter affected 40 homes.", id="faults affect"),
        pytest.param("no patient-facing change", "No change affecting a patient.", id="facing"),
        pytest.param("course feedback 4.4/5 from 9", "Nine rated the course 4.4 out of 5 in feedback.", id="rating"),
        pytest.param("top gripe in poll = parking", "Parking was the leading gripe in the poll.", id="top"),
        pytest.param("only valve 7 retrofitted", "The retrofit was limited to valve 7.", id="bound"),
        pytest.param("yield up 2% (not sig.)", "A 2% rise in yield that was not significant.", id="clipped"),
        pytest.param("yield up 2% (not sig.)", "An insignificant 2% rise in yield.", id="denied adjective"),
        pytest.param("ticket on the pump still open", "The ticket on the pump has not been closed.", id="complement"),
        pytest.param("seeding due mid Oct", "Seeding is due in mid-October.", id="month in a compound"),
        pytest.param("ran a 75 min drill", "Ran an hour-and-a-quarter drill.", id="length"),
        pytest.param("trays 3 -> 18", "The trays grew sixfold, from 3 to 18.", id="factor"),
        pytest.param("idle draw 14 uA, Rev B", "An idle draw of 14 µA on Rev B.", id="micro"),
        pytest.param("2 DCs drained", "Drained two data centres.", id="plural acronym"),
        pytest.param("removed SMS codes", "Removed text-message codes.", id="acronym"),
        pytest.param("no cover page, on purpose", "Deliberately no cover page.", id="intent"),
        pytest.param(
            "resident set 12 GB peak -> 3 GB", "The resident set fell to 3 GB from a peak of 12 GB.", id="fell"
        ),
        pytest.param("rinse 31% (last month 88%)", "The rinse was lower, at 31% against 88%.", id="last"),
        pytest.param("survey turned in: 9 errors", "The survey turned up 9 errors.", id="particle"),
        pytest.param("leak: bad seal", "The leak was down to a bad seal.", id="cause"),
    ],
)
def test_what_a_note_implies_may_be_said(note: str, sentence: str) -> None:
    assert unknown(note, sentence) == []


@pytest.mark.parametrize(
    ("note", "sentence", "word"),
    [
        pytest.param("wrote the portal", "Found the portal.", "Found", id="nothing examined"),
        pytest.param("drill target 4h", "The drill met 4h.", "met", id="a target is not met"),
        pytest.param("ran a 75 min drill", "Ran an hour-long drill.", "hour-long", id="another length"),
        pytest.param("trays 3 -> 18", "The trays grew fivefold, from 3 to 18.", "fivefold", id="another factor"),
        pytest.param("seeding due mid Oct", "Seeding is due in mid-November.", "mid-November", id="another month"),
        pytest.param("yield up 2%, sig.", "An insignificant 2% rise in yield.", "insignificant", id="nothing denied"),
        pytest.param("ticket on the pump open", "The ticket on the pump is closed.", "closed", id="the complement"),
        pytest.param("idle draw 14 uA", "An idle draw of 14 mA.", "14 mA", id="another unit"),
        pytest.param("own training SLOs", "Owning inference SLOs.", "inference", id="a sibling in the field"),
        pytest.param("wrote sec 4 of the pack", "Directed the pack.", "Directed", id="leading"),
        pytest.param("built from Ola's template", "Built from the ground up.", "ground", id="from nothing"),
        pytest.param("oven time 9 -> 12 min", "Improved the oven time, 9 to 12 minutes.", "Improved", id="worse"),
    ],
)
def test_what_a_note_does_not_imply_is_refused(note: str, sentence: str, word: str) -> None:
    refused = [sentence[p.start : p.end] for p in verify_sentence(sentence, items(note))]
    assert word in refused
