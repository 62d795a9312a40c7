"""What is said beside the counts: one row per thing a reader of the matrix must know."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.domain.period import Precision
from assistant.domain.vocabulary import ArtifactKind, SetAside, Subject
from assistant.evidence.match import match_evidence
from tests.evidence.build import TODAY, item, ladder, span, year

RFC = ArtifactKind.RFC


def notes(*items: EvidenceItem) -> str:
    return " ".join(match_evidence(items, ladder(), target="staff", today=TODAY).notes)


@pytest.mark.parametrize(
    ("items", "words"),
    [
        pytest.param(
            [item(f"E{n}", "Shipped a part", "2026-08") for n in (1, 2, 3)], "last six weeks", id="all of it recent"
        ),
        pytest.param([item("E1", "Shipped a part", "2025-10")], "newer than October 2025", id="all of it old"),
        pytest.param([item("E1", "Shipped a part")], "No entry names a team", id="seen by one team"),
        pytest.param([item("E1", "Cut errors by 30%")], "E1 gives a percentage without its baseline", id="no baseline"),
        pytest.param([item("E1", "Shipped a part")], "No claim has a link or a ticket.", id="no link"),
        pytest.param(
            [item("E1", "Shipped it (PAY-1)", tickets=["PAY-1"]), item("E2", "Shipped a part")],
            "1 of 2 claims have no link or ticket.",
            id="one without link",
        ),
        pytest.param([item("E1", "Shipped it", outside=True)], "E1 lies outside this employment", id="outside"),
        pytest.param([item("E1", "We shipped it", subject=Subject.SHARED)], "E1 says “we”", id="we"),
        pytest.param([item("E1", "Learned Go", aside=SetAside.LEARNING)], "E1 is learning", id="set aside"),
        pytest.param(
            [item(f"E{n}", "Plan", aside=SetAside.PLANNED) for n in range(1, 7)], "6 entries are planned", id="many"
        ),
        pytest.param(
            [item("E1", "Shipped a part", None)], "Searched: 1 entry, 0 of 12 months, none dated.", id="undated"
        ),
    ],
)
def test_the_matrix_says_it(items: list[EvidenceItem], words: str) -> None:
    assert words in notes(*items)


@pytest.mark.parametrize(
    ("items", "words"),
    [
        pytest.param([item("E1", "Moved half of the rules")], "percentage", id="half is no percentage"),
        pytest.param([item("E1", "Errors from 4% to 1%")], "percentage", id="both ends"),
        pytest.param([item("E1", "Shipped it", teams=["Shipped"])], "No entry names a team", id="a team is named"),
        pytest.param([item("E1", "Read https://docs.example/x")], "no link", id="a bare address is a link"),
        pytest.param(
            [item("E1", "RFC-1 on budgets", artifacts=[("RFC-1", RFC)])], "stands behind 1", id="one cell is no pattern"
        ),
    ],
)
def test_the_matrix_stays_silent(items: list[EvidenceItem], words: str) -> None:
    assert words not in notes(*items)


@pytest.mark.parametrize(
    ("items", "months"),
    [
        pytest.param([item("E1", "Shipped", "2026-05"), item("E2", "Shipped", "2026-05")], 1, id="one month twice"),
        pytest.param([item("E1", "Shipped", period=span(date(2026, 2, 10), date(2026, 4, 2)))], 3, id="a range"),
        pytest.param([item("E1", "Shipped", period=year(2026))], 0, id="not wholly in the window"),
        pytest.param(
            [item("E1", "Shipped", period=span(date(2026, 1, 1), date(2026, 6, 30), Precision.HALF))],
            0,
            id="a half says nothing of its months",
        ),
        pytest.param([item("E1", "Soon", aside=SetAside.PLANNED)], 0, id="a plan"),
    ],
)
def test_months_are_those_with_work(items: list[EvidenceItem], months: int) -> None:
    assert match_evidence(items, ladder(), target="staff", today=TODAY).searched_months == months
