"""One of two things that a note sets apart is told as that one, and what lies after the note is not told as past."""

from __future__ import annotations

import pytest

from assistant.writing.verify import ProblemKind, verify_sentence
from tests.writing.cases import items

KINDS = {ProblemKind.POLARITY, ProblemKind.MODALITY, ProblemKind.SCOPE, ProblemKind.CAUSE}
MOMENT = "Removed Moment.js from the booking app, agent app still on it"
DRIVER = "Printer driver: ok on Ubuntu, segfaults on Fedora"
PUMPS = "Leak test passed on pump A, pump B not tested"
QUEUES = "New retry policy on the refund queue, other queues unchanged"
RATES = "Rate model calibrated for deposits < 10k only"
TORQUE = "Torque calibration matches spec at low speed only"
EXPORT = "Added PDF export behind flag, off by default"
SPIKE = "Spike: OCR on receipts, 3 days, throwaway"
INDEX = "Index on orders.created made reads faster but inserts slower -> dropped again"
BROKERS = "Kafka -> Pulsar comparison, 1 page, no decision"
BOARD = "Compared 3 CRMs; board decides in July"
LEAP = "Tax engine ignores leap years - filed it"
LOGS = "Logging refactor, no output change intended, 1 regression"
OWNERS = "Access review: repos with owners 18/44 -> 30/44"
JITTER = "Bisected the jitter to the scheduler. Rolled back scheduler, jitter gone"


def _kinds(note: str, sentence: str) -> set[ProblemKind]:
    return {p.kind for p in verify_sentence(sentence, items(note))} & KINDS


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(MOMENT, "Removed Moment.js from our apps.", id="both told for one"),
        pytest.param(MOMENT, "Removed Moment.js from the booking app and the agent app.", id="the other one too"),
        pytest.param(DRIVER, "The printer driver is ok on Ubuntu and on Fedora.", id="one fails"),
        pytest.param(PUMPS, "Leak-tested our pumps.", id="one not tested"),
        pytest.param(QUEUES, "New retry policy on our queues.", id="others unchanged"),
        pytest.param(RATES, "Calibrated the rate model for deposits.", id="bounded only"),
        pytest.param(TORQUE, "Torque calibration matches the spec.", id="only in one case"),
        pytest.param(EXPORT, "Added PDF export.", id="off by default"),
        pytest.param(SPIKE, "Brought OCR to receipts after a 3-day spike.", id="a trial that came before"),
        pytest.param(INDEX, "An index on orders.created made reads faster.", id="undone by an arrow"),
        pytest.param(BROKERS, "Wrote one page on a comparison that moved us from Kafka to Pulsar.", id="only weighed"),
        pytest.param(BOARD, "Compared 3 CRMs, after which the board decided.", id="a later month"),
        pytest.param(LEAP, "Filed how the tax engine handles leap years.", id="ignored told as handled"),
        pytest.param(LOGS, "Refactored logging with output unchanged.", id="intended told as so"),
        pytest.param("Chaos test, no writeup yet", "Ran a chaos test and wrote it up.", id="denied noun"),
        pytest.param("Fixed a leak in the tile cache", "Fixed leaks in the tile cache.", id="one as several"),
        pytest.param("Fixed a race in the seat job", "Fixed a race across our platform.", id="spread"),
        pytest.param(OWNERS, "Repos with owners fell from 18 of 44 to 30 of 44.", id="direction of shares"),
        pytest.param("Night guide done. Fewer pages", "The night guide is done, so there were fewer pages.", id="so"),
    ],
)
def test_refuses_more_than_the_part_that_the_evidence_singles_out(note: str, sentence: str) -> None:
    assert _kinds(note, sentence)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(MOMENT, "Removed Moment.js from the booking app.", id="one"),
        pytest.param(MOMENT, "The booking app is off Moment.js; the agent app continues to use it.", id="both"),
        pytest.param(DRIVER, "The printer driver works on Ubuntu but has segfaults on Fedora.", id="fails"),
        pytest.param(PUMPS, "Pump A passed the leak test; pump B has yet to be tested.", id="yet to be"),
        pytest.param(QUEUES, "The refund queue has a new retry policy; others stay as they were.", id="rest"),
        pytest.param(RATES, "Calibrated the rate model for deposits under 10k.", id="the bound is told"),
        pytest.param(TORQUE, "Torque calibration matches the spec at low speed.", id="the case is told"),
        pytest.param(EXPORT, "Added PDF export behind a feature flag that is off by default.", id="flag is told"),
        pytest.param("Flagged a licence problem", "Raised a licence problem.", id="flagged is raised"),
        pytest.param(SPIKE, "Spent 3 days on a throwaway spike of OCR on receipts.", id="spike is told"),
        pytest.param(
            "Rolled out badges after a pilot in Ghent", "Rolled out badges following a pilot in Ghent.", id="past pilot"
        ),
        pytest.param(INDEX, "An index on orders.created made reads faster but was dropped.", id="undone"),
        pytest.param(BOARD, "Compared 3 CRMs; the board decides in July.", id="the month is told"),
        pytest.param(LEAP, "Filed that the tax engine ignores leap years.", id="ignored is told"),
        pytest.param(LOGS, "Refactored logging without intending to change output.", id="intent is told"),
        pytest.param(OWNERS, "Repos with owners rose from 18 of 44 to 30 of 44.", id="shares rise"),
        pytest.param(JITTER, "Bisected the jitter to the scheduler, so it was rolled back.", id="own act after so"),
        pytest.param("Intend to pair with QA", "I mean to pair with QA.", id="mean to"),
        pytest.param("Plan: move billing to Go in June", "In June billing is to go to Go.", id="is to"),
        pytest.param(
            "Restored 800 GB in 2 h, target is 3 h",
            "Restored 800 GB in 2 h against a 3 h target.",
            id="against a target",
        ),
        pytest.param("Demos x4, client demos x0", "There were never client demos.", id="a count of zero"),
        pytest.param("Kept notes for the go/no-go of 9.1", "Kept notes for the 9.1 go/no-go.", id="no in a compound"),
        pytest.param("Want a style guide next half", "A style guide is planned for next half.", id="half of a year"),
    ],
)
def test_takes_the_part_that_the_evidence_singles_out(note: str, sentence: str) -> None:
    assert not _kinds(note, sentence)
