"""Which words before a colon are labels."""

from __future__ import annotations

import pytest

from tests.intake.growth.documents import only


@pytest.mark.parametrize(
    ("source", "label", "text"),
    [
        pytest.param("- Shipped: the gate", "shipped", "the gate", id="plain"),
        pytest.param("- **Impact**: fewer pages", "impact", "fewer pages", id="bold, colon behind"),
        pytest.param("- **Impact:** fewer pages", "impact", "fewer pages", id="bold, colon inside"),
        pytest.param("- Impact:: fewer pages", "impact", "fewer pages", id="two colons"),
        pytest.param("- Next steps: one SLO", "next steps", "one SLO", id="two words"),
        pytest.param("- Goal 2: one SLO", "goal 2", "one SLO", id="numbered"),
        pytest.param("- **Frameworks/Libraries:** Flask", "frameworks/libraries", "Flask", id="joined"),
        pytest.param("- 🚀 Shipped: the gate", "shipped", "the gate", id="behind a sign"),
        pytest.param("- Lessons learned：test first", None, "Lessons learned：test first", id="no space behind"),
        pytest.param("- **Led migration**: of 14 services", None, "Led migration: of 14 services", id="a claim"),
        pytest.param("- Fixed three bugs: a, b, c", None, "Fixed three bugs: a, b, c", id="a sentence"),
        pytest.param("- Dana Whit: great launch", None, "Dana Whit: great launch", id="a name in plain type"),
        pytest.param("- PAY-1423: fixed the gate", None, "PAY-1423: fixed the gate", id="a ticket"),
        pytest.param("- **RFC-88**: approved", None, "RFC-88: approved", id="a bold artifact"),
        pytest.param("- the rule: ask first", None, "the rule: ask first", id="small letters"),
        pytest.param("- at 10:30 it broke", None, "at 10:30 it broke", id="a time"),
    ],
)
def test_a_label_is_told_from_a_claim(source: str, label: str | None, text: str) -> None:
    entry = only(source)
    assert (entry.label, entry.text) == (label, text)


def test_a_bold_name_is_kept_in_the_path_as_it_was_written() -> None:
    entry = only("- **Checkout API**: cut the errors by 40%")
    assert (entry.label, entry.headings, entry.text) == ("checkout api", ("Checkout API",), "cut the errors by 40%")


@pytest.mark.parametrize("line", ["Last updated: _July 11th, 2023_", "**Last modified:** today"])
def test_lines_about_the_document_are_no_entries(line: str) -> None:
    assert only(f"{line}\n\n- cut the errors").text == "cut the errors"
