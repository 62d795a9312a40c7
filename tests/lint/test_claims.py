"""A claim about a person is told from a question, a plan, an order, a definition and a fact."""

from __future__ import annotations

import pytest

from assistant.evidence.quality_words import BLAME, PRAISE
from assistant.lint import Kind, lint
from assistant.lint.claims import arranges, is_about_a_person, is_verdict, says_nothing_concrete

PEOPLE = (
    "She owns it.",
    "Overall, he is fine.",
    "Your tests are thin.",
    "Tomas shows care.",
    "This engineer is strong.",
    "Zorvela is brilliant.",
    "Documentation is poor.",
)


@pytest.mark.parametrize("text", PEOPLE)
def test_a_sentence_about_somebody_is_known(text: str) -> None:
    assert is_about_a_person(text)


THINGS = (
    "The cache is warm.",
    "Improve the index.",
    "There's a queue.",
    "Weekend deploys need two approvals.",
    "More work is needed.",
    "Building the image takes a minute.",
)


@pytest.mark.parametrize("text", THINGS)
def test_a_sentence_about_a_thing_is_known(text: str) -> None:
    assert not is_about_a_person(text)


ARRANGING = (
    "Do you agree?",
    "Things to discuss:",
    "I plan to move the jobs.",
    "Please send the list.",
    "A senior engineer mentors others.",
    "Overtime must be recorded.",
)


@pytest.mark.parametrize("text", ARRANGING)
def test_asking_planning_and_ruling_claims_nothing(text: str) -> None:
    assert arranges(text)


@pytest.mark.parametrize(
    "text", ["The hand-over was a mess.", "Pretty sloppy PR.", "Well done!", "Rock solid.", "Great job on that."]
)
def test_a_verdict_needs_no_doer(text: str) -> None:
    assert is_verdict(text, PRAISE | BLAME)


@pytest.mark.parametrize(
    "text", ["Strong consistency holds.", "Good morning!", "The default limit is five.", "Good luck!"]
)
def test_the_same_words_may_judge_nobody(text: str) -> None:
    assert not is_verdict(text, PRAISE | BLAME)


def test_a_sentence_without_a_thing_says_nothing() -> None:
    assert says_nothing_concrete("He lifts everyone around him.")
    assert not says_nothing_concrete("He lifts the turbine.")


def test_a_cheer_that_opens_its_own_proof_is_left_alone() -> None:
    assert lint("Great job, Tess! The runbook you wrote got us through in eight minutes.", Kind.FEEDBACK) == ()


def test_one_sentence_gets_one_finding_of_a_rule() -> None:
    found = [f.rule for f in lint("She is brilliant, outstanding and a pleasure to work with.")]
    assert found.count("adjective-only") == 1


def test_a_packet_that_says_you_speaks_to_its_reader() -> None:
    assert lint("You are an excellent reader.", Kind.PACKET) == ()
    assert lint("You are an excellent engineer.", Kind.FEEDBACK)


QUIET = {
    "code": "`excellent_engineer` and\n\n```\nShe is excellent.\n```\n",
    "link": "[She is an excellent engineer](https://a.example/excellent)",
    "html": "<p>She is an excellent engineer.</p>",
    "front matter": "---\nnote: She is an excellent engineer.\n---\n",
    "quotation": "He wrote “an excellent engineer” into RFC-8.",
    "block quote": "> She is an excellent engineer.",
    "heading": "# An excellent engineer",
}


@pytest.mark.parametrize("text", QUIET.values(), ids=QUIET)
def test_code_links_html_quotations_and_headings_are_no_claims(text: str) -> None:
    assert lint(text) == ()


def test_what_somebody_might_do_is_no_claim() -> None:
    assert [f.rule for f in lint("You could say a bit more.", Kind.FEEDBACK)] == ["soft-language"]
