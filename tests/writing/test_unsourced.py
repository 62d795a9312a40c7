"""Free text beside a free source: literals that are not in it are found, the same told otherwise is not."""

from __future__ import annotations

import pytest

from assistant.writing.checks.problem import ProblemKind
from assistant.writing.literals import clocks, literal_numbers
from assistant.writing.unsourced import find_unsourced

SOURCE = """The ferry company moved 1,200 passengers on 14 March 2024 between Oslo and Kiel, CA office included.
The crossing takes 90 minutes, at 79 °F on deck. Doors: 17:30 to 23:00. Captain Ines Vogt said that
"the engines were never meant for winter seas". Three crews serve the line."""


@pytest.mark.parametrize(
    ("text", "kind", "span"),
    [
        pytest.param("It moved 1,300 passengers.", ProblemKind.NUMBER, "1,300", id="number"),
        pytest.param("The crossing takes 2 hours.", ProblemKind.NUMBER, "2", id="another length"),
        pytest.param("Doors open at 6:30 PM.", ProblemKind.NUMBER, "6", id="another time of day"),
        pytest.param("It sailed on 15 March 2024.", ProblemKind.DATE, "15 March 2024", id="date"),
        pytest.param("It sailed from Oslo to the port of Gdansk.", ProblemKind.NAME, "Gdansk", id="name"),
        pytest.param(
            'The captain said "the engines were built for winter seas".', ProblemKind.QUOTATION,
            "the engines were built for winter seas", id="quotation",
        ),
        pytest.param(
            "Cheerful volunteers repainted every cabin overnight.", ProblemKind.WORD,
            "Cheerful volunteers repainted every cabin overnight", id="a sentence from nowhere",
        ),
    ],
)  # fmt: skip
def test_what_the_source_does_not_have_is_found(text: str, kind: ProblemKind, span: str) -> None:
    found = [(p.kind, text[p.start : p.end].strip()) for p in find_unsourced(text, SOURCE)]
    assert (kind, span) in found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It moved 1200 passengers.", id="without a separator"),
        pytest.param("The crossing takes 1.5 hours.", id="in another unit"),
        pytest.param("It was 26 °C on deck.", id="on another scale, rounded to a degree"),
        pytest.param("Doors: 5:30 PM to 11 PM.", id="in twelve hours"),
        pytest.param("It sailed on March 14, 2024.", id="a date in another order"),
        pytest.param("There is an office in California.", id="a short form spelled out"),
        pytest.param("3 crews serve the line.", id="a number word in digits"),
        pytest.param("1. The line has crews.\n2. It serves Kiel.", id="a list's numbering"),
        pytest.param("Step 4: passengers take the ferry.", id="the number of a step"),
        pytest.param("The ferry is rated 1200 out of 5 by passengers.", id="the end of a scale"),
        pytest.param('The "winter" line serves Oslo.', id="a word at arm's length"),
        pytest.param('Vogt said "The engines were never meant for winter seas."', id="a quotation with a stop"),
        pytest.param("Unfortunately nothing else follows from the given passages.", id="of what it was given"),
        pytest.param("Here comes a summary in 90 words:\nThe ferry company moved passengers.", id="an announcement"),
        pytest.param("", id="nothing"),
    ],
)
def test_the_same_told_otherwise_is_not(text: str) -> None:
    assert find_unsourced(text, SOURCE) == ()


def test_an_empty_source_has_nothing() -> None:
    assert {p.kind for p in find_unsourced("It moved 12 passengers to Kiel.", "")} >= {ProblemKind.NUMBER}


def test_problems_stand_in_the_order_of_the_text() -> None:
    text = "It moved 7 passengers on 15 March 2024 with the help of Gdansk."
    starts = [p.start for p in find_unsourced(text, SOURCE)]
    assert starts == sorted(starts)
    assert len(starts) >= 3


def test_a_number_has_one_value_however_it_is_written() -> None:
    text = "Three boats, twenty-one cars, 1,200.50 euros, 4.0 stars, COVID-19, v1.2, one of them"
    assert [value for *_, value in literal_numbers(text)] == ["1200.5", "4", "3"]
    assert [value for *_, value in literal_numbers("three boats", spelled=False)] == []


def test_times_of_day_are_minutes() -> None:
    assert [minute for *_, minute in clocks("17:30-23:0, 5 PM, 5:30 p.m., 12 am")] == [1050, 1380, 1020, 1050, 0]
