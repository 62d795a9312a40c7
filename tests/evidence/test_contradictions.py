"""Entries that disagree become questions."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.domain.period import months_back
from assistant.domain.vocabulary import Role
from assistant.evidence.contradictions import find_contradictions
from assistant.evidence.counting.record import make_record
from tests.evidence.build import item, ladder


def asked(*items: EvidenceItem) -> list[str]:
    return [c.text for c in find_contradictions(make_record(items, months_back(date(2026, 8, 31), 12), ladder()))]


def test_two_results_of_one_change_ask_which_holds() -> None:
    found = asked(
        item("E1", "Error rate went from 4% to 1% (PAY-1)", tickets=["PAY-1"]),
        item("E2", "PAY-1: error rate went from 4% to 2%", tickets=["PAY-1"]),
    )
    assert len(found) == 1
    assert "4% to 1% (E1) and 4% to 2% (E2)" in found[0]


def test_a_service_taken_over_and_handed_on_asks_whether_it_is_still_owned() -> None:
    found = asked(
        item("E1", "took over cart-api: on-call, roadmap", owned=["cart-api"]),
        item("E2", "handed cart-api over to Ledger"),
    )
    assert len(found) == 1
    assert found[0].startswith("Do you still own cart-api:")


def test_led_and_supported_for_one_ticket_asks_which() -> None:
    found = asked(
        item("E1", "Led the cutover (PAY-1)", tickets=["PAY-1"], role=Role.LED),
        item("E2", "Helped with PAY-1", tickets=["PAY-1"], role=Role.SUPPORTED),
    )
    assert found == [
        "Did you lead or support PAY-1: “Led the cutover (PAY-1)” (brag.md:1), “Helped with PAY-1” (brag.md:2)?"
    ]


@pytest.mark.parametrize(
    "items",
    [
        pytest.param(
            [
                item("E1", "Error rate went from 4% to 1% (PAY-1)", tickets=["PAY-1"]),
                item("E2", "Error rate went from 4% to 2% (PAY-2)", tickets=["PAY-2"]),
            ],
            id="two tickets",
        ),
        pytest.param(
            [
                item("E1", "Error rate went from 4% to 1% (PAY-1)", tickets=["PAY-1"]),
                item("E2", "PAY-1 again: error rate went from 1% to 0.5%", tickets=["PAY-1"]),
            ],
            id="one after the other",
        ),
        pytest.param(
            [item("E1", "took over cart-api", owned=["cart-api"]), item("E2", "sunset tax-api")], id="another service"
        ),
    ],
)
def test_what_agrees_is_not_asked_about(items: list[EvidenceItem]) -> None:
    assert asked(*items) == []
