"""The line under a title that says of which team its author is."""

from __future__ import annotations

import pytest

from assistant.intake.growth import parse_growth
from assistant.intake.growth.byline import team_in

BULLET = "- Shipped the retry library in March 2026 (PAY-14)"


@pytest.mark.parametrize(
    ("line", "team"),
    [
        ("Team: Grid Balancing. Level: L5. Put forward for: Staff.", "Grid Balancing"),
        ("team = Customs Filing, level = L4, now 16 nov 26", "Customs Filing"),
        ("L5, team Venue Maps", "Venue Maps"),
        ("Team **Playback Firmware**, level L5. Given as tables", "Playback Firmware"),
        ("Level L4. Team: Rights and Permissions", "Rights and Permissions"),
        ("name: Pavel Hrubý | team: Onsale Platform | level: L5", "Onsale Platform"),
        ("Team: Pricing & Fees", "Pricing & Fees"),
        ("| Team | Orders | L5 |", "Orders"),
        ("**L4, Ad Insertion, Wavelet (podcasts)**", "Ad Insertion"),
        ("L4 on Fleet Signals, Voltaro", "Fleet Signals"),
        ("Jo Marsh | L5 | Settlement Rails | Penny", "Settlement Rails"),
        ("Jo Marsh (L4), the Ferrymen (login), Thistledown", "Ferrymen"),
        ("Level L5, Reader team, Paneldrop", "Reader"),
        ("Jo Marsh / L4 / Checkout squad / 2026", "Checkout"),
    ],
)
def test_a_byline_names_the_team(line: str, team: str) -> None:
    assert team_in(["# A year", "", line, BULLET]) == team
    assert parse_growth(f"# A year\n{line}\n\n{BULLET}\n", source="a.md", suffix=".md").author.team == team


@pytest.mark.parametrize(
    "line",
    [
        "Helped team Billing with the export",
        "team lead at L5",
        "The team shipped it",
        "Team work is what I like at this level",
        "- Unblocked team Orders twice",
        "Jo Marsh, L5, Thistledown",
        "Level L5, proposed for Staff, September 2026",
        "L5: Jo Marsh, two years",
    ],
)
def test_what_only_speaks_of_a_team_is_no_byline(line: str) -> None:
    assert team_in(["# A year", line]) is None


def test_a_team_far_below_or_in_a_long_line_is_no_byline() -> None:
    assert team_in([BULLET] * 8 + ["Team: Orders, L5"]) is None
    assert team_in(["Team: Orders, level L5, " + "and more " * 30]) is None


def test_front_matter_has_the_last_word() -> None:
    text = f"---\nteam: Orders\n---\nTeam: Billing, L5\n\n{BULLET}\n"
    assert parse_growth(text, source="a.md", suffix=".md").author.team == "Orders"
