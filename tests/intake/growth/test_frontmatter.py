"""What stands before the text: the author, the period, and joined notes."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.errors import InputError
from assistant.domain.growth import Author
from tests.intake.growth.documents import dated, entries, only, read


def test_front_matter_declares_the_author() -> None:
    document = read("""
        ---
        name: Priya Raman
        level: L5
        employer: Northwind
        team: Payments
        since: 2023-04
        colour: blue
        ---
        - cut the errors
        """)
    assert document.author == Author(
        name="Priya Raman", level="L5", employer="Northwind", team="Payments", since=date(2023, 4, 1)
    )
    assert document.entries[0].line == 9


@pytest.mark.parametrize(
    ("source", "author"),
    [
        pytest.param("\n\n---\nauthor: Priya\n---\n- x done", Author(name="Priya"), id="blank lines before"),
        pytest.param("---\nsince: 2023-04-17\n---\n- x done", Author(since=date(2023, 4, 17)), id="a day"),
        pytest.param("---\nlevel: 5\n---\n- x done", Author(level="5"), id="a number"),
        pytest.param('+++\nname = "Priya"\n[extra]\nid = 1\n+++\n- x done', Author(name="Priya"), id="TOML"),
        pytest.param("name = 'Priya'\nlevel = L5\n===\n- x done", Author(name="Priya", level="L5"), id="key = value"),
        pytest.param("---\nname: wins\ndescription: My wins\n---\n- x done", Author(), id="the name of a document"),
        pytest.param("---\nname: [a, b]\n---\n- x done", Author(), id="a list is no name"),
        pytest.param("---\n\n- x done\n\n---\n", Author(), id="a rule is no front matter"),
        pytest.param("---\nlevel: L5\n\n- x done", Author(), id="never closed"),
    ],
)
def test_front_matter_in_many_shapes(source: str, author: Author) -> None:
    document = read(source)
    assert document.author == author
    assert document.entries[-1].text == "x done"


@pytest.mark.parametrize(
    ("source", "line"),
    [
        pytest.param("---\nname: Priya\nlevel: [L5\n---\n- x", 4, id="open bracket"),
        pytest.param("---\nname: a: b\n---\n- x", 2, id="two colons"),
        pytest.param("\n---\nname: Priya\nsince: soon\n---\n- x", 4, id="since is no date"),
        pytest.param("+++\nname = Priya\n+++\n- x", 2, id="broken TOML"),
    ],
)
def test_broken_front_matter_names_file_and_line(source: str, line: int) -> None:
    with pytest.raises(InputError) as raised:
        read(source)
    assert str(raised.value).startswith("brag.md:")
    assert raised.value.line in (line, line - 1)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        pytest.param("title: BRAG 2024", "2024-01-01/2024-12-31 year", id="year in the title"),
        pytest.param("period: H1 2026", "2026-01-01/2026-06-30 half", id="period"),
        pytest.param("year: 2024\nmonth: 5", "2024-05-01/2024-05-31 month", id="year and month"),
        pytest.param("title: Weeknotes 7\ndate: 2023-01-27", "2023-01-23/2023-01-29 week", id="date of a week's notes"),
        pytest.param("title: Self review\ndate: 2025-03-16T07:20:00+07:00", None, id="day of publication"),
        pytest.param("last_updated: 2026-07-22", None, id="day of the last update"),
    ],
)
def test_front_matter_may_date_the_text(header: str, expected: str | None) -> None:
    assert dated(only(f"---\n{header}\n---\n- x done")) == expected


def test_the_title_heads_the_path_once() -> None:
    assert only("---\ntitle: My wins\n---\n# My Wins\n## 2024\n- x done").headings == ("My wins", "2024")


def test_joined_notes_keep_their_own_titles_dates_and_lines() -> None:
    found = entries("""
        ===== posts/week1.md =====
        title = 'Beginnings'
        week = 1
        year = 2023
        month = 1
        day = 13
        ===
        I began.

        ### Tools
        - built one
        ===== posts/week2.md =====
        title = 'More'
        week = 2
        year = 2023
        month = 1
        day = 20
        ===
        I went on.
        """)
    assert [(entry.text, entry.line, entry.headings, dated(entry)) for entry in found] == [
        ("I began.", 8, ("Beginnings",), "2023-01-09/2023-01-15 week"),
        ("built one", 11, ("Beginnings", "Tools"), "2023-01-09/2023-01-15 week"),
        ("I went on.", 19, ("More",), "2023-01-16/2023-01-22 week"),
    ]


def test_the_head_of_a_letter_is_no_work_and_its_date_dates_none() -> None:
    document = read("""
        From: Mara Lindt, L5, Settlement Desk, Northwind
        To: the committee
        Date: 30 October 2026

        - Took over the ledger
        - **March 2026.** Shipped the export
        """)
    assert [(e.text, dated(e)) for e in document.entries] == [
        ("Took over the ledger", None),
        ("March 2026. Shipped the export", "2026-03-01/2026-03-31 month"),
    ]
    assert document.author == Author(team="Settlement Desk")


def test_the_date_of_a_weekly_letter_and_a_range_are_of_the_work() -> None:
    weekly = only("From: Mara\nTo: payments\nDate: 6 March 2026\nSubject: Weekly update\n\n- Shipped the export\n")
    assert dated(weekly) == "2026-03-06/2026-03-06 day"
    ranged = only("To: the committee\nDate: January 2026 – June 2026\n\n- Shipped the export\n")
    assert dated(ranged) == "2026-01-01/2026-06-30 range"


def test_a_letter_may_stand_behind_front_matter_and_is_said_to_be_left_out() -> None:
    document = read("---\nname: Mara\nperiod: 2026-05\n---\n\nFrom: Mara\nRe: my case\n\n- Shipped it\n")
    assert [(e.text, dated(e)) for e in document.entries] == [("Shipped it", "2026-05-01/2026-05-31 month")]
    assert document.author.name == "Mara"
    assert document.notes == ("Line 1: the head of a letter is no work, and was left out.",)


@pytest.mark.parametrize(
    "head",
    [
        "To: the committee",
        "Subject: my year\nDate: May 2026",
        "Fromage: a\nTo: b",
        "- From: a\n- To: b",
        "To: platform team. Wrote the guide\nTo: legal. Wrote the policy",
        "From: Ana - your guide saved us\nFrom: Ben - thank you",
        "To: Search I gave the template and they adopted it\nFrom: Billing I took over the ledger",
        "From: 40 min builds on one box\nTo: 6 min builds\nby a new cache",
    ],
)
def test_anything_else_is_no_letter(head: str) -> None:
    assert len(entries(f"{head}\n\n- took over the ledger\n")) > 1


def test_two_dates_are_no_letter() -> None:
    assert dated(entries("From: January 2026\nTo: June 2026\n\n- took over the ledger\n")[-1]) is not None
