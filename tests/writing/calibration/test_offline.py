"""The offline message: the concern, the artifacts on it, what they do not settle; no praise, no push."""

from __future__ import annotations

import pytest

from assistant.domain.calibration import OfflineMessage
from assistant.domain.errors import UsageError
from assistant.lint import Kind, lint
from assistant.writing.calibration.offline import offline_message
from assistant.writing.verify import verify_sentence
from tests.writing.calibration.records import BRAG, TEAM, demo, read

CONCERNS = (
    "her design docs stay in one team",
    "impact: nothing beyond the team's own service",
    "who has she helped?",
    "scope is thin",
    "RFC-88 is one document",
    "I do not see leverage",
)


def message(concern: str, *chosen: str) -> OfflineMessage:
    return offline_message(concern, *read(BRAG), name="Priya Raman", chosen=chosen)


@pytest.mark.parametrize("name", TEAM)
@pytest.mark.parametrize("concern", CONCERNS)
def test_facts_are_cited_verified_and_few(name: str, concern: str) -> None:
    items, matrix = demo(name)
    by_id = {i.id: i for i in items}
    made = offline_message(concern, items, matrix, name="X")
    assert len(made.facts) <= 3
    for fact in made.facts:
        assert fact.evidence_ids
        assert not verify_sentence(fact.text, [by_id[e] for e in fact.evidence_ids])
    own = made.text().replace(made.concern, "…")
    assert not lint(own, Kind.PACKET, select=("oversell", "protected-matter", "potential-not-evidence"))


@pytest.mark.parametrize(
    ("concern", "fact"),
    [
        pytest.param("her design docs are thin", "RFC-88", id="documents"),
        pytest.param("nobody outside the team uses it", "Identity moved login-api", id="adoption"),
        pytest.param("no numbers behind the impact", "2.3% to 0.4%", id="numbers"),
        pytest.param("who has she unblocked?", "Unblocked Yuki", id="people"),
        pytest.param("what services does she own?", "refunds-worker", id="scope"),
    ],
)
def test_the_artifacts_answer_the_concern(concern: str, fact: str) -> None:
    assert fact in " ".join(s.text for s in message(concern).facts)


def test_what_the_record_does_not_settle_is_said() -> None:
    made = message("the impact on strategy is not there")
    assert made.gap is not None
    assert "changes the company's strategy" in made.gap.text
    assert "Searched:" in made.gap.text


def test_a_concern_that_the_record_cannot_answer_gets_no_facts() -> None:
    made = message("too quiet at lunch")
    assert made.facts == ()
    assert made.gap is not None
    assert made.gap.text.startswith("The record holds nothing on it yet.")


def test_chosen_evidence_is_told_in_the_order_given() -> None:
    assert [s.evidence_ids for s in message("leverage", "E7", "E2").facts] == [("E7",), ("E2",)]


def test_the_concern_is_quoted_and_the_message_ends_with_a_question() -> None:
    text = message(" her design docs stay in one team. ").text()
    assert "“her design docs stay in one team”" in text
    assert "Could we read" in text
    assert "[E" not in text
    assert "[E" in message("her design docs").text(citations=True)


@pytest.mark.parametrize(
    "concern",
    [
        pytest.param("  ", id="empty"),
        pytest.param("x" * 400, id="long"),
        pytest.param("she was on maternity leave", id="protected"),
    ],
)
def test_concerns_that_cannot_be_quoted_are_refused(concern: str) -> None:
    with pytest.raises(UsageError):
        message(concern)


def test_unknown_evidence_is_refused() -> None:
    with pytest.raises(UsageError, match="E99"):
        message("leverage", "E99")
