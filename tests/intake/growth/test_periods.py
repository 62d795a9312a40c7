"""When an entry happened: its own date, else the innermost heading's, never an invented year."""

from __future__ import annotations

import pytest

from tests.intake.growth.documents import dated, entries, only


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("## 2026-05\n- x done", "2026-05-01/2026-05-31 month", id="month heading"),
        pytest.param("# 2022\n## June\n- x done", "2022-06-01/2022-06-30 month", id="month under a year"),
        pytest.param("# 2022\n## Q2\n- x done", "2022-04-01/2022-06-30 quarter", id="quarter under a year"),
        pytest.param("# 2024\n## Payments\n- x done", "2024-01-01/2024-12-31 year", id="year above"),
        pytest.param("## H1 2025\n- x done", "2025-01-01/2025-06-30 half", id="half"),
        pytest.param("## Week 12: 13-10-2017\n- x done", "2017-10-09/2017-10-15 week", id="week"),
        pytest.param("## Next Steps (July–Dec 2025)\n- x done", "2025-07-01/2025-12-31 range", id="range in a heading"),
        pytest.param("# BRAG 2024\n- x done", "2024-01-01/2024-12-31 year", id="year that ends a title"),
        pytest.param("# June\n- x done", None, id="a month without a year"),
        pytest.param("## Sprint 14\n- x done", None, id="sprint"),
        pytest.param("## FY24 Q3\n- x done", None, id="fiscal quarter"),
        pytest.param("## Moved 2000 users\n- x done", None, id="count in a heading"),
        pytest.param("## Windows Server 2019\n- x done", None, id="version"),
        pytest.param(
            "# 2024\n## Off the 2019 platform\n- x done", "2024-01-01/2024-12-31 year", id="an older year inside"
        ),
        pytest.param("## March 2025 – present\n- x done", None, id="open range"),
        pytest.param("- x done", None, id="nothing"),
    ],
)
def test_headings_date_what_is_under_them(source: str, expected: str | None) -> None:
    assert dated(only(source)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[Mar 30, 2022] Finished it", "2022-03-30/2022-03-30 day", id="in brackets in front"),
        pytest.param("2026-05-11: Shipped it", "2026-05-11/2026-05-11 day", id="in front"),
        pytest.param("Shipped it (June 2025)", "2025-06-01/2025-06-30 month", id="in brackets behind"),
        pytest.param("Shipped it - March 2024", "2024-03-01/2024-03-31 month", id="behind a dash"),
        pytest.param("Launched on Aug 22, 2022", "2022-08-22/2022-08-22 day", id="inside"),
        pytest.param("Shipped it in 2023", "2023-01-01/2023-12-31 year", id="a year with a preposition"),
        pytest.param("On call from Jan to Mar 2025", "2025-01-01/2025-03-31 range", id="a range"),
        pytest.param("Commander for the June 11, 2026 outage", "2026-06-11/2026-06-11 day", id="a dated event"),
        pytest.param("Owns the gate since March 2025", "2025-03-01/2025-03-31 month", id="a beginning"),
        pytest.param("One SLO for all by October 2026", None, id="a deadline"),
        pytest.param("Wrote the plan for Q3 2026", None, id="what it is for"),
        pytest.param("Postponed to June 2026", None, id="a goal"),
        pytest.param("After the May 2026 outage, added alerts", None, id="what came before"),
        pytest.param("2023 v1 of the site", None, id="a name that begins with a year"),
        pytest.param("Built it in 4 hours with Python 3.11", None, id="numbers"),
    ],
)
def test_an_item_says_when_it_happened(text: str, expected: str | None) -> None:
    assert dated(only(f"- {text}")) == expected


def test_an_item_takes_its_year_from_the_headings() -> None:
    found = entries("# 2026\n- commander for the June 11 outage\n- rolled out on May 4th\n- one SLO by October\n")
    assert [dated(entry) for entry in found] == [
        "2026-06-11/2026-06-11 day",
        "2026-05-04/2026-05-04 day",
        "2026-01-01/2026-12-31 year",
    ]


RANGE = "2025-11-01/2026-10-31 range"


def test_a_month_is_of_the_one_year_that_puts_it_into_the_range_above() -> None:
    found = entries("# October 2025 – September 2026\n- October: took over the ledger\n- Jan 5: shipped the export\n")
    assert [dated(entry) for entry in found] == ["2025-10-01/2025-10-31 month", "2026-01-05/2026-01-05 day"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("## December\n- Jan 8: shipped it", "2026-01-08/2026-01-08 day", id="a day beyond the heading"),
        pytest.param("- On 11 February it broke", "2026-02-11/2026-02-11 day", id="a day inside"),
        pytest.param("- In May I gave it away", "2026-05-01/2026-05-31 month", id="in"),
        pytest.param("- Jan and I shipped the export", RANGE, id="a person"),
        pytest.param("- June's team adopted it", RANGE, id="a person's team"),
        pytest.param("## Jan's migration\n- moved it", RANGE, id="a person in a heading"),
        pytest.param("## Kudos from April\n- moved it", RANGE, id="a person behind"),
        pytest.param("## Roadmap for March\n- wrote it", RANGE, id="what it is for"),
        pytest.param("## Q1\n- moved it", RANGE, id="a quarter, of whatever year"),
        pytest.param("- presented the H1 results", RANGE, id="a half"),
        pytest.param("## March – present\n- runs it", RANGE, id="an open end"),
        pytest.param("- Dec. outage: wrote the retro", RANGE, id="an abbreviation in a phrase"),
    ],
)
def test_what_is_completed_stands_where_a_date_does(text: str, expected: str) -> None:
    assert dated(only(f"# Nov 2025 – Oct 2026\n{text}\n")) == expected


def test_a_month_that_the_range_above_holds_twice_dates_nothing() -> None:
    entry = only("# May 2024 – September 2026\n- June: took over the ledger\n")
    assert dated(entry) == "2024-05-01/2026-09-30 range"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("presented the H2 plan to all teams", "2026-06-01/2026-06-30 month", id="a topic"),
        pytest.param("fixed what the March 2025 release broke", "2026-06-01/2026-06-30 month", id="a cause"),
        pytest.param("launched it on May 28, 2026", "2026-05-28/2026-05-28 day", id="a whole day outside the month"),
        pytest.param("**March 2026.** Launched it", "2026-03-01/2026-03-31 month", id="a month in front, with a stop"),
        pytest.param("commander on June 11", "2026-06-11/2026-06-11 day", id="a day inside the month"),
    ],
)
def test_a_date_inside_a_sentence_must_agree_with_the_headings(text: str, expected: str) -> None:
    assert dated(only(f"## 2026-06\n- {text}")) == expected


def test_a_beginning_does_not_move_an_entry_out_of_its_month() -> None:
    assert dated(only("## 2026-05\n- on call since March 2025")) == "2026-05-01/2026-05-31 month"


def test_prose_is_dated_by_its_first_sentence_only() -> None:
    found = entries("I began on 16 January 2023. It runs.\n\nIt runs well. It ends in March 2024.\n")
    assert [dated(entry) for entry in found] == ["2023-01-16/2023-01-16 day", None]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("# Ana\n## Period covered:\n**January 2025 – July 2025**\n## Wins\n- x done", id="own section"),
        pytest.param("# Ana\n## Wins\n**Duration:** January 2025 – July 2025\n\n- x done", id="labelled line"),
        pytest.param("# Ana\n- Period: January 2025 – July 2025\n- x done", id="labelled bullet"),
        pytest.param("# Ana\n- x done\n\n## Project duration\n- January 2025 – July 2025\n", id="said at the end"),
        pytest.param("- x done\n  - When: January 2025 – July 2025", id="under the bullet"),
        pytest.param("## Gate\n*January 2025 – July 2025*\n\n- x done", id="a line of its own"),
    ],
)
def test_a_date_that_stands_alone_dates_what_it_stands_beside(source: str) -> None:
    assert dated(only(source)) == "2025-01-01/2025-07-31 range"


def test_date_lines_in_the_middle_date_what_comes_next() -> None:
    found = entries("# Log\n- a done\n\nDate: May 3, 2026\n\n- b done\n  - c done\n\nDate: May 10, 2026\n\n- d done\n")
    assert [dated(entry) for entry in found] == [
        None,
        "2026-05-03/2026-05-03 day",
        "2026-05-03/2026-05-03 day",
        "2026-05-10/2026-05-10 day",
    ]


def test_a_date_line_does_not_overrule_its_heading() -> None:
    found = entries("## May 2025\nDate: May 7, 2025\n\n- a done\n## June 2025\nPeriod: 2019\n\n- b done\n")
    assert [dated(entry) for entry in found] == ["2025-05-07/2025-05-07 day", "2025-06-01/2025-06-30 month"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("brag2024.md", "2024-03-01/2024-03-31 month", id="year in the name"),
        pytest.param("2024/notes.md", None, id="a folder lends nothing"),
        pytest.param("2022-02-billing-rewrite.md", "2022-03-01/2022-03-31 month", id="a name that says more"),
        pytest.param("brag.md", None, id="no year"),
    ],
)
def test_a_month_takes_its_year_from_the_file(name: str, expected: str | None) -> None:
    assert dated(only("## March\n- x done", source=name)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("2026-05.md", "2026-05-01/2026-05-31 month", id="month"),
        pytest.param("brag-doc_2024.md", "2024-01-01/2024-12-31 year", id="year"),
        pytest.param("2024-Q2-review.md", "2024-04-01/2024-06-30 quarter", id="quarter"),
        pytest.param("march-2024.md", "2024-03-01/2024-03-31 month", id="month by name"),
        pytest.param("2022-02-billing-rewrite.md", None, id="a project's name lends its year only"),
        pytest.param("v2.2024.0.md", None, id="version"),
    ],
)
def test_a_file_that_is_named_by_its_time_dates_its_entries(name: str, expected: str | None) -> None:
    assert dated(only("- x done", source=name)) == expected


def test_slashed_dates_are_read_as_the_document_writes_them() -> None:
    found = entries("- 13/10/2025: a done\n- 05/04/2025: b done\n")
    assert [dated(entry) for entry in found] == ["2025-10-13/2025-10-13 day", "2025-04-05/2025-04-05 day"]
