"""What the author runs: not what went to somebody else, and no person's name."""

from __future__ import annotations

import pytest

from assistant.writing.calibration.packet import make_packet
from assistant.writing.calibration.reading.owning import gives_away, services
from tests.writing.calibration.records import TODAY, read


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("I gave gatepass to the Terminal Access group in March 2026", "gatepass"),
        ("rate-ticker went to Treasury, together with its alerts", "rate-ticker"),
        ("The service ledger was passed on to the team Documents in December", "ledger"),
        ("Handed crawler-edge to Crawl; two weeks double staffed", "crawler-edge"),
    ],
)
def test_what_went_to_others_is_given_away(text: str, service: str) -> None:
    assert gives_away(text, service)


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("ledger was added in January, when its former keeper went to Sales Engineering", "ledger"),
        ("ticket-wallet came to me when its author left for Berlin", "ticket-wallet"),
        ("cart-api went to production in May", "cart-api"),
        ("bay-finder passed to me on the 20th", "bay-finder"),
        ("Nothing of it is told here", "ledger"),
    ],
)
def test_what_came_or_stays_is_kept(text: str, service: str) -> None:
    assert not gives_away(text, service)


def test_a_service_that_was_given_away_is_no_longer_run() -> None:
    evidence, matrix = read(
        "## 2026-03\n\n- label-api and route-store are mine: pager, roadmap, deploys (PCL-10)\n"
        "- Handed route-store to Mobile, with a week of shadowing\n"
    )
    packet = make_packet(matrix, evidence, TODAY)
    assert services(packet, packet.recent) == ("label-api",)
