"""Growth documents in plain text: headings as people type them, bullets, lines, wrapped prose."""

from __future__ import annotations

import pytest

from assistant.domain.growth import Shape
from tests.intake.growth.documents import dated, entries, texts


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        pytest.param("ACCOMPLISHMENTS 2024", "ACCOMPLISHMENTS 2024", id="capitals"),
        pytest.param("Checkout\n========", "Checkout", id="underlined"),
        pytest.param("Checkout\n--------", "Checkout", id="underlined with dashes"),
        pytest.param("Shipped this month:", "Shipped this month", id="colon"),
        pytest.param("May 2026", "May 2026", id="date"),
        pytest.param("## Checkout ##", "Checkout", id="marked"),
    ],
)
def test_headings_are_known_by_how_they_look(heading: str, title: str) -> None:
    (entry,) = entries(f"{heading}\n- cut the errors\n", source="brag.txt")
    assert (entry.text, entry.headings) == ("cut the errors", (title,))


@pytest.mark.parametrize(
    "line", ["WON A CODE ARGUMENT WITH A COWORKER AND ANOTHER TEAM", "GOT A 40% RAISE", "Cut: the errors"]
)
def test_a_line_that_states_something_is_no_heading(line: str) -> None:
    assert len(texts(f"{line}\n\n- led the move\n", source="brag.txt")) == 2


def test_bullets_nest_and_go_on_over_lines() -> None:
    found = entries(
        """
        MAY 2026
        - cut the errors
          by half
          * told the team
            1. and wrote it up
        • led the move
        - [ ] write the runbook
        """,
        source="brag.txt",
    )
    assert [(entry.text, entry.depth, entry.headings, entry.line) for entry in found] == [
        ("cut the errors by half", 0, ("MAY 2026",), 2),
        ("told the team", 1, ("MAY 2026", "cut the errors by half"), 4),
        ("and wrote it up", 2, ("MAY 2026", "cut the errors by half", "told the team"), 5),
        ("led the move", 0, ("MAY 2026",), 6),
        ("write the runbook", 0, ("MAY 2026",), 7),
    ]
    assert found[-1].label == "todo"
    assert {dated(entry) for entry in found} == {"2026-05-01/2026-05-31 month"}


def test_each_line_is_an_entry() -> None:
    found = entries("Cut the errors\nLed the move\nand the rollback\n", source="brag.txt")
    assert [(entry.text, entry.shape) for entry in found] == [
        ("Cut the errors", Shape.PARAGRAPH),
        ("Led the move and the rollback", Shape.PARAGRAPH),
    ]


def test_wrapped_prose_is_one_entry() -> None:
    assert texts(
        """
        In spring I led the move of all our services to the new
        Postgres cluster, with two teams, and it held. Then
        we slept.
        """,
        source="brag.txt",
    ) == [
        "In spring I led the move of all our services to the new Postgres cluster, with two teams, and it held. "
        "Then we slept."
    ]


def test_a_colon_nests_under_a_date() -> None:
    found = entries("May 2026\nShipped:\n- the gate\nLearned:\n- Go\n", source="brag.txt")
    assert [entry.headings for entry in found] == [("May 2026", "Shipped"), ("May 2026", "Learned")]


def test_a_thousand_levels_are_no_matter() -> None:
    found = entries("".join("  " * depth + f"- item {depth}\n" for depth in range(1000)), source="brag.txt")
    assert (len(found), found[-1].depth) == (1000, 999)
