"""Questions that one line answers, and which come first."""

from __future__ import annotations

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.vocabulary import ArtifactKind, Subject
from assistant.evidence.match import match_evidence
from tests.evidence.build import TODAY, item, ladder, year

RFC = ArtifactKind.RFC


def staff(*items: EvidenceItem) -> Matrix:
    return match_evidence(items, ladder(), target="staff", current="l5", today=TODAY)


def first(cell: str, *items: EvidenceItem) -> str:
    matrix = match_evidence(items, ladder(), target=cell.split(".")[0], today=TODAY)
    return next(g.question for g in matrix.gaps if g.criterion.id == cell) or ""


@pytest.mark.parametrize(
    ("cell", "entry", "question"),
    [
        pytest.param(
            "staff.scope",
            item("E3", "took over cart-api: on-call", None, owned=["cart-api"]),
            "When did “took over cart-api: on-call” (brag.md:3) happen? Then it counts for Scope.",
            id="only a date is lacking",
        ),
        pytest.param(
            "staff.scope",
            item("E3", "took over cart-api: on-call", period=year(2025), owned=["cart-api"]),
            "When exactly did “took over cart-api: on-call” (brag.md:3) happen? Then it counts for Scope.",
            id="dated, partly outside",
        ),
        pytest.param(
            "staff.scope",
            item("E3", "took over cart-api: on-call", "2023-05", owned=["cart-api"]),
            "Has this gone on in the last 12 months: “took over cart-api: on-call” (brag.md:3)? "
            "Then it counts for Scope.",
            id="dated before the window",
        ),
        pytest.param(
            "staff.scope",
            item("E3", "we took over cart-api: on-call", subject=Subject.SHARED, owned=["cart-api"]),
            "Which part of “we took over cart-api: on-call” (brag.md:3) was yours, and who confirms it? "
            "Then it counts for Scope.",
            id="only the part is lacking",
        ),
        pytest.param(
            "staff.scope",
            item("E3", "Maintain the charts library", None),
            "Which service is behind “Maintain the charts library” (brag.md:3), and are its on-call, roadmap or "
            "deploys yours, and since when? It counts toward the two that Scope needs.",
            id="span and date",
        ),
        pytest.param(
            "l5.leverage",
            item("E3", "unblocked Android on the rollout", teams=["Android"], helped=["Android"]),
            "Which engineers in Android did you unblock, by name, in “unblocked Android on the rollout” (brag.md:3)? "
            "Three names in one quarter settle Leverage.",
            id="a team of unknown size",
        ),
        pytest.param(
            "l5.artifacts",
            item("E3", "RFC-1 on budgets", artifacts=[("RFC-1", RFC)]),
            "Which teams outside yours adopted RFC-1? It counts toward the three that Artifacts needs.",
            id="adopters",
        ),
        pytest.param(
            "l5.impact",
            item("E3", "Cut response time by 30%"),
            "What was it before and after in “Cut response time by 30%” (brag.md:3), and for whom? "
            "Then a person can decide on Impact.",
            id="baseline",
        ),
        pytest.param(
            "l4.artifacts",
            item("E3", "RFC-1 on budgets", artifacts=[("RFC-1", RFC)]),
            "Who reviewed RFC-1? One reviewed design doc settles Artifacts.",
            id="reviewer",
        ),
    ],
)
def test_a_gap_asks_for_the_fact_it_lacks(cell: str, entry: EvidenceItem, question: str) -> None:
    assert first(cell, entry) == question


def test_all_missing_dates_are_one_question() -> None:
    matrix = staff(
        item("E1", "took over cart-api: on-call", None, owned=["cart-api"]),
        item("E2", "took over tax-worker: roadmap", None, owned=["tax-worker"]),
        item("E3", "errors went from 4% to 1%", None),
        item("E4", "unblocked Mina", None, people=["Mina"], helped=["Mina"]),
    )
    top = matrix.questions[0]
    assert top.text.startswith("In which months did these happen: “took over cart-api: on-call” (brag.md:1), ")
    assert top.text.endswith("None of the entries has a date: dates settle Scope, Impact and Leverage.")
    assert top.settles == 4
    assert set(top.evidence_ids) == {"E1", "E2", "E3", "E4"}
    assert sum("When did" in q.text or "In which months" in q.text for q in matrix.questions) == 1


def test_months_without_a_year_ask_for_the_year_once() -> None:
    owned = item("E1", "took over cart-api: on-call", None, owned=["cart-api"]).model_copy(update={"context": ("Dec",)})
    other = item("E2", "In January took over tax-worker: roadmap", None, owned=["tax-worker"])
    top = staff(owned, other).questions[0]
    assert top.text.startswith("Of which year are “Dec” and “January”? Say it once, in the front matter")
    assert "“period: December 2025 – January 2026”" in top.text
    assert top.text.endswith("then two entries of it have a date. Dates settle Scope.")


@pytest.mark.parametrize("text", ["took over tax-worker: roadmap", "took over tax-worker in May 2024: roadmap"])
def test_one_month_alone_or_work_without_any_asks_when_it_was(text: str) -> None:
    owned = item("E1", "Dec: took over cart-api: on-call", None, owned=["cart-api"])
    other = item("E2", text, None, owned=["tax-worker"])
    assert staff(owned, other).questions[0].text.startswith("In which months did these happen")


def test_shared_work_is_one_question() -> None:
    matrix = staff(
        item("E1", "We took over cart-api: on-call", subject=Subject.SHARED, owned=["cart-api"]),
        item("E2", "We moved half of the rules", subject=Subject.SHARED),
    )
    shared = [q for q in matrix.questions if "who confirms" in q.text]
    assert len(shared) == 1
    assert shared[0].evidence_ids == ("E1", "E2")
    assert shared[0].criterion_ids == ("staff.scope", "l5.scope")


def test_one_question_for_two_cells_says_so() -> None:
    matrix = staff(item("E1", "Maintain the billing platform"))
    scope = next(q for q in matrix.questions if "Maintain the billing platform" in q.text)
    assert scope.criterion_ids == ("staff.scope", "l5.scope")
    assert scope.settles == 2


def test_a_contradiction_is_asked_with_the_cells_it_touches() -> None:
    matrix = staff(item("E1", "Build time cut by 60%, from 40 to 10 minutes"))
    assert any("which of them is right?" in q.text and q.criterion_ids == ("l5.impact",) for q in matrix.questions)


def test_nothing_to_ask_asks_nothing() -> None:
    assert staff(item("E1", "Read three books")).questions == ()
