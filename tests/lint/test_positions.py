"""Places: in characters and in UTF-16 units, whatever ends the lines and whatever stands before."""

from __future__ import annotations

import pytest

from assistant.lint import lint
from assistant.lint.finding import Lines
from tests.lint.texts import BAD, WORD, linted

# Text before the sentence, the line it is on, and characters and UTF-16 units before it on that line.
CASES = [
    pytest.param("", 1, 0, 0, id="alone"),
    pytest.param("One.\n\n", 3, 0, 0, id="unix"),
    pytest.param("One.\r\n\r\n", 3, 0, 0, id="windows"),
    pytest.param("One.\r\r", 3, 0, 0, id="old mac"),
    pytest.param("One.\r\n\r\n\n\r", 5, 0, 0, id="mixed"),
    pytest.param("- \t", 1, 3, 3, id="tab"),
    pytest.param("😀 ", 1, 2, 3, id="emoji"),
    pytest.param("👩‍👩‍👧 ", 1, 6, 9, id="joined emoji"),
    pytest.param("🇩🇪 ", 1, 3, 5, id="flag"),
    pytest.param("Cafe\u0301. ", 1, 7, 7, id="combining mark"),
    pytest.param("שלום. ", 1, 6, 6, id="right to left"),
    pytest.param("\u202bשלום\u202c. ", 1, 8, 8, id="direction marks"),
    pytest.param("𝒳. ", 1, 3, 4, id="beyond the first plane"),
    pytest.param("a\u2028b\x0bc\x0c. ", 1, 8, 8, id="what is no line end"),
    pytest.param("😀\n\n😀 ", 3, 2, 3, id="emoji on another line"),
]


@pytest.mark.parametrize(("before", "line", "characters", "units"), CASES)
def test_a_finding_stands_where_its_word_stands(before: str, line: int, characters: int, units: int) -> None:
    one = linted(before + BAD)
    (finding,) = one.findings
    at = BAD.index(WORD)
    assert one.document.text[finding.start : finding.end] == WORD
    assert one.lines.place(finding.start) == (line, characters + at + 1)
    assert one.lines.place_utf16(finding.start) == (line, units + at + 1)
    assert one.lines.place_utf16(finding.end) == (line, units + at + 1 + len(WORD))


def test_every_place_of_a_text_leads_back_to_it() -> None:
    text = "a😀\r\n\rb\n\n\u0301𝒳\r"
    lines = Lines(text)
    places = [lines.place(offset) for offset in range(len(text) + 1)]
    assert places == sorted(set(places))
    units = [lines.place_utf16(offset) for offset in range(len(text) + 1)]
    assert all(a.line == b.line and b.column >= a.column for a, b in zip(places, units, strict=True))


def test_a_soft_hyphen_or_a_joined_emoji_hides_nothing() -> None:
    broken = "He has excep\u00adtional ownership."
    (finding,) = lint(broken, select=["adjective-only"])
    assert broken[finding.start : finding.end] == "excep\u00adtional ownership"
    assert lint("👩\u200d💻👩\u200d💻 She is exceptional.", select=["adjective-only"])
