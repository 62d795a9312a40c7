"""From written lines to the matrix: what must never reach the bar, and what must."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.domain.gap import Gap, State
from assistant.evidence.extract import extract_evidence
from assistant.evidence.match import match_evidence
from assistant.intake.growth import parse_growth
from tests.evidence.build import TODAY, ladder

FRONT = "---\nname: Dana Okafor\nteam: Payments\n---\n"


def cell(id_: str, lines: Sequence[str], heading: str = "2026-06") -> Gap:
    text = f"{FRONT}## {heading}\n" + "\n".join(f"- {line}" for line in lines) + "\n"
    items = extract_evidence(parse_growth(text, source="brag.md", suffix=".md"))
    matrix = match_evidence(items, ladder(), target=id_.split(".")[0], today=TODAY)
    return next(g for g in matrix.gaps if g.criterion.id == id_)


@pytest.mark.parametrize(
    ("id_", "lines"),
    [
        ("staff.scope", ["We own checkout-api and ledger-api (on-call, roadmap)"]),
        ("staff.scope", ["Took over refunds-worker: on-call", "Reviewed the roadmap of checkout-api with its owners"]),
        ("staff.scope", ["Mina owns checkout-api and refunds-worker, I reviewed"]),
        ("staff.scope", ["Mina took over checkout-api from me", "Own refunds-worker: on-call, roadmap"]),
        ("staff.scope", ["Will own checkout-api and refunds-worker from Q4"]),
        ("staff.scope", ["Handed checkout-api and refunds-worker over to Ledger: on-call, roadmap"]),
        ("staff.scope", ["Fixed deploys of checkout-api, refunds-worker and ledger-api"]),
        ("staff.scope", ["Wrote the roadmap for checkout-api and ledger-api"]),
        ("staff.scope", ["Proposed that we own checkout-api and refunds-worker"]),
        ("staff.scope", ["Temporarily owned checkout-api and refunds-worker while Sol was away"]),
        ("staff.scope", ["Built a prototype of fraud-service, I own it", "Own checkout-api: on-call"]),
        ("staff.scope", ["Identity and Search moved login-api and search-api to my retry library"]),
        ("staff.scope", ["Own checkout-api (on-call)", "Took over the checkout API from Ledger"]),
        ("staff.scope", ["Own the checkout repository and the infra repository"]),
        ("staff.scope", ["Own two services"]),
        ("l5.leverage", ["Unblocked Mina, Sol and their EM Tomas Lind on the rollout"]),
        ("l5.leverage", ["Mina, Sol and Ade unblocked me on the rollout"]),
        ("l5.leverage", ["We unblocked Mina, Sol and Ade"]),
        ("l5.leverage", ["Will unblock Mina, Sol and Ade"]),
        ("l5.leverage", ["Unblocked Android, Web and iOS on the rollout"]),
        ("l5.leverage", ["Unblocked Mina with input from Sol and Ade"]),
        ("l5.leverage", ["Worked with Mina, Sol and Ade on the ledger"]),
        ("l5.artifacts", ["RFC-1 adopted by Payments", "RFC-2 adopted by Payments", "RFC-3 adopted by Payments"]),
        ("l5.artifacts", ["RFC-1, RFC-2 and RFC-3 reviewed by Search"]),
        ("l5.artifacts", ["Search rejected RFC-1", "Search did not adopt RFC-2", "RFC-3 was not adopted by Fraud"]),
        (
            "l5.artifacts",
            ["We wrote RFC-1, adopted by Search", "RFC-2 adopted by Fraud", "RFC-3 may be adopted by Web"],
        ),
        ("l5.artifacts", ["Reviewed RFC-1 adopted by Search", "Adopted RFC-2 of Search", "RFC-3 adopted by Fraud"]),
        ("staff.leverage", ["Mina, Sol, Ade, Jun and Ilka attended my talk"]),
        ("staff.leverage", ["RFC-1 adopted by Search, Identity, Fraud, Ledger and Web"]),
    ],
)
def test_it_does_not_reach_the_bar(id_: str, lines: list[str]) -> None:
    assert cell(id_, lines).state is not State.AT_BAR


@pytest.mark.parametrize(
    ("id_", "lines", "counted"),
    [
        (
            "staff.scope",
            ["Took over refunds-worker from Ledger: on-call, roadmap", "Own checkout-api end to end: on-call"],
            ("checkout-api", "refunds-worker"),
        ),
        (
            "staff.scope",
            ["Own checkout-api and refunds-worker (on-call, roadmap)"],
            ("checkout-api", "refunds-worker"),
        ),
        ("l5.scope", ["I own the billing service: on-call, deploys, roadmap"], ("billing service",)),
        ("l5.leverage", ["Unblocked Mina, Sol and Ade on the 3DS rollout"], ("Ade", "Mina", "Sol")),
        (
            "l5.artifacts",
            ["Wrote RFC-1, RFC-2 and ADR-3", "Search adopted RFC-1", "Identity adopted RFC-2", "Fraud adopted ADR-3"],
            ("ADR-3", "RFC-1", "RFC-2"),
        ),
        ("l4.artifacts", ["RFC-1 approved by the team"], ("RFC-1",)),
        ("l4.leverage", ["Mentored Jae through the first on-call shift"], ("Jae",)),
    ],
)
def test_it_reaches_the_bar(id_: str, lines: list[str], counted: tuple[str, ...]) -> None:
    found = cell(id_, lines)
    assert (found.state, found.counted) == (State.AT_BAR, counted)


@pytest.mark.parametrize("heading", ["2026", "2026 H1", "2024-05", "Notes"])
def test_help_without_a_quarter_is_asked_about(heading: str) -> None:
    found = cell("l5.leverage", ["Unblocked Mina, Sol and Ade on the rollout"], heading)
    assert (found.state, found.have) == (State.ASK, 0)
