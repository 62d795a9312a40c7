"""What a request asks for: windows, file names, documents by their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.errors import UsageError
from assistant.domain.period import months_in_window
from assistant.web.drafting.order import file_name, read_document


@pytest.mark.parametrize(
    ("text", "months"), [("12m", 12), ("1y", 12), ("6", 6), (" 3M ", 3), ("10y", 120), ("120m", 120)]
)
def test_a_window_is_read_as_months(text: str, months: int) -> None:
    assert months_in_window(text) == months


@pytest.mark.parametrize("text", ["", "0", "121m", "11y", "12w", "-1", "1.5y", "m", "twelve", "１２m"])
def test_what_is_no_window_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="such as 12m"):
        months_in_window(text)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("brag.md", "brag.md"),
        ("/home/someone/brag.md", "brag.md"),
        ("C:\\Users\\someone\\brag.md", "brag.md"),
        ("../../brag.md", "brag.md"),
        ("..", "document.md"),
        ("", "document.md"),
        (None, "document.md"),
        ("a\r\nb.md", "ab.md"),
        ("<script>.md", "script.md"),
        ("\u202egm.brag", "gm.brag"),
        ("ปี.md", "ปี.md"),
    ],
)
def test_a_file_is_called_by_its_last_name_only(given: str | None, name: str) -> None:
    assert file_name(given, "document.md") == name


@given(st.text(max_size=300))
def test_a_file_name_is_always_one_printable_line(given: str) -> None:
    name = file_name(given, "document.md")
    assert name
    assert len(name) <= 100
    assert name.isprintable()
    assert "/" not in name
    assert "\\" not in name


@pytest.mark.parametrize(
    ("filename", "text"),
    [
        ("a.csv", "date,text\n2026-05,Shipped RFC-88\n"),
        ("a.json", '[{"date": "2026-05", "text": "Shipped RFC-88"}]'),
        ("a.txt", "2026-05\n- Shipped RFC-88\n"),
        (None, "## 2026-05\n- Shipped RFC-88\n"),
    ],
)
def test_the_name_tells_the_format(filename: str | None, text: str) -> None:
    (entry,) = read_document(text, filename).entries
    assert "RFC-88" in entry.text
    assert entry.source == (filename or "document.md")
