"""Artifacts and tickets are named by what stands in the text; standards and versions are neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.vocabulary import ArtifactKind
from assistant.evidence.artifacts import find_artifacts, find_tickets


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("RFC 88 and adr-12", [("RFC-88", "rfc"), ("ADR-12", "adr")], id="numbered"),
        pytest.param("retro merged (retro-0611)", [("retro-0611", "retro")], id="told-twice-named-once"),
        pytest.param(
            "wrote a design doc for the ledger", [("design doc for the ledger", "design-doc")], id="with-its-object"
        ),
        pytest.param("“Refund states” design doc", [("“Refund states” design doc", "design-doc")], id="title-before"),
        pytest.param("retry-budget library v1 in checkout-api", [("retry-budget library", "tool")], id="modifier"),
        pytest.param("spec-driven work", [], id="part-of-a-word"),
        pytest.param("see https://x.example/RFC-7", [], id="inside-a-link"),
    ],
)
def test_artifacts(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(a.name, a.kind.value) for a in find_artifacts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("fixed (PAY-1423, AND-77)", ["PAY-1423", "AND-77"], id="ids"),
        pytest.param("PR #12 and issue 44", ["PR #12", "issue 44"], id="pull-requests"),
        pytest.param("RFC-88, ADR-2, UTF-8, SHA-256, P0, Q3", [], id="documents-and-standards"),
        pytest.param("Meetup #7, 2 PRs merged", [], id="counts-and-editions"),
    ],
)
def test_tickets(text: str, expected: list[str]) -> None:
    assert [m.name for m in find_tickets(text)] == expected


def test_kinds_are_those_of_the_domain() -> None:
    text = "runbook, migration, dashboard, internal talk, how-to guide, CLI and a post-mortem"
    assert {a.kind for a in find_artifacts(text)} == {
        ArtifactKind.RUNBOOK,
        ArtifactKind.MIGRATION,
        ArtifactKind.DASHBOARD,
        ArtifactKind.TALK,
        ArtifactKind.DOCUMENT,
        ArtifactKind.TOOL,
        ArtifactKind.RETRO,
    }


@given(st.text(max_size=200))
def test_every_artifact_and_ticket_is_a_span(text: str) -> None:
    for mention in (*find_artifacts(text), *find_tickets(text)):
        assert 0 <= mention.start < mention.end <= len(text)
