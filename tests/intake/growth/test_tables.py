"""Growth documents as CSV: columns by many names, one row an entry."""

from __future__ import annotations

import pytest

from assistant.domain.errors import UnreadableInput
from assistant.domain.growth import Marks, Shape
from assistant.domain.vocabulary import Role
from tests.intake.growth.documents import dated, entries, read


def test_columns_are_known_by_many_names() -> None:
    (entry,) = entries(
        "Month,What I did,Link,Project,Role,Kind,Status\n"
        '2026-05,"Shipped retries, v1",https://git.example/1,Checkout,led,rfc,done\n',
        source="brag.csv",
    )
    assert (entry.text, entry.headings, entry.label, entry.shape) == (
        "Shipped retries, v1",
        ("Checkout",),
        "done",
        Shape.ROW,
    )
    assert dated(entry) == "2026-05-01/2026-05-31 month"
    assert entry.marks == Marks(role=Role.LED, kind="rfc", date="2026-05")
    assert [(link.url, link.start, link.end) for link in entry.links] == [("https://git.example/1", 0, 19)]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("date;text\n2026-05;cut the errors, twice\n", "cut the errors, twice", id="semicolons"),
        pytest.param("sep=;\ndate;text\n2026-05;cut the errors\n", "cut the errors", id="separator named first"),
        pytest.param("date\ttext\n2026-05\tcut the errors\n", "cut the errors", id="tabs"),
        pytest.param("date|text\n2026-05|cut the errors\n", "cut the errors", id="bars"),
        pytest.param(
            "date,text\n2026-05,cut, then kept, the errors low\n", "cut, then kept, the errors low", id="commas"
        ),
        pytest.param("\n\ndate,text\n2026-05,cut the errors\n", "cut the errors", id="blank lines first"),
        pytest.param("Datum,Erfolg\n2026-05,Fehler halbiert am Tor\n", "Fehler halbiert am Tor", id="unknown"),
        pytest.param("Title,Description\nGate,cut the errors\n", "cut the errors", id="title and description"),
        pytest.param("Title,Impact\nCut the errors,by 40%\n", "Cut the errors; by 40%", id="title and impact"),
        pytest.param("date,text\n2026-05,=SUM(A1:A3)\n", "=SUM(A1:A3)", id="a formula is text"),
        pytest.param("date,text\n2026-05,see [RFC](https://r.example)\n", "see RFC", id="a link inside"),
    ],
)
def test_tables_of_many_shapes_are_read(source: str, text: str) -> None:
    assert [entry.text for entry in entries(source, source="brag.csv")] == [text]


def test_rows_without_a_header_are_all_data() -> None:
    found = entries("cut the errors by 40%\nled the move of 3 services\n", source="brag.csv")
    assert [entry.line for entry in found] == [1, 2]


def test_a_quoted_cell_may_hold_lines_and_lines_stay_true() -> None:
    found = entries('date,text\n2026-05,"\ncut the errors\nby half"\n2026-06,led the move\n', source="brag.csv")
    assert [(entry.text, entry.line, entry.end_line) for entry in found] == [
        ("cut the errors by half", 3, 4),
        ("led the move", 5, 5),
    ]


def test_a_plan_in_the_status_column_is_no_work_done() -> None:
    found = entries("text,status\nmove it,planned\ncut it,✅\nlead it,in progress\n", source="brag.csv")
    assert [entry.label for entry in found] == ["todo", "done", "in progress"]


def test_a_quotation_mark_that_never_closes_is_named_with_its_line() -> None:
    with pytest.raises(UnreadableInput, match=r"brag\.csv:3: .*quotation mark"):
        read('a,b\nc,d\n"' + "words that go on\n" * 10_000, source="brag.csv")
