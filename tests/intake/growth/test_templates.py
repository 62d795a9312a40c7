"""Template text is told from what somebody did."""

from __future__ import annotations

import pytest

from assistant.domain.errors import NoEntries
from tests.intake.growth.documents import entries, read

TEMPLATE = [
    "[Brief Title]",
    "<your name>",
    "TODO: write",
    "**TODO expand on this work.**",
    "Impact: [Quantified result with metrics]",
    "When {who are the people affected}",
    "[Start Date] to [End Date]",
    "List your major goals here! Sharing your goals with your manager is nice.",
    "What your contributions were (did you come up with the design?)",
    "If it’s getting towards the end of the year, write down what you think your goals might be.",
    "Remember: don’t forget to explain what the results of you work actually were!",
    "Describe what you did in this section",
    "What did you learn?",
    "Writing really clear emails/meeting notes",
]
NOTHING = ["—", "...", "N/A", "TBD", "none", "-", "***", "…", "Dear Deepika,", "With kind regards, Vikram Rao"]
DONE = [
    "List endpoint now pages through 1M orders",
    "Built a tool that lets you deploy in one click",
    "Add retries to the client, keeping p99 below 10 ms",
    "How we moved half of the rules",
    "[WIP] Search rewrite",
    "[Mar 30, 2022] Finished the course",
    "[Jun 2, 2022] What is GitOps and How Does It Help You Ship Your Software Faster?",
    "What is GitOps and How Does It Help You Ship?",
    "TODO-list service moved to Go",
    "None of the pages were missed in Q3",
    "Included the on-call team here and in Berlin",
    "Best Talk",
    "Hey API, launched",
    "Hello Kubernetes,",
    "Many thanks, Priya",
]


@pytest.mark.parametrize("text", TEMPLATE)
def test_template_text_is_left_out_and_said(text: str) -> None:
    document = read(f"- {text}\n- cut the errors\n")
    assert [entry.text for entry in document.entries] == ["cut the errors"]


@pytest.mark.parametrize("text", NOTHING)
def test_what_says_nothing_is_left_out_in_silence(text: str) -> None:
    document = read(f"{text}\n\n- cut the errors\n")
    assert [entry.text for entry in document.entries] == ["cut the errors"]
    assert document.notes == ()


@pytest.mark.parametrize("text", DONE)
def test_what_somebody_did_is_kept(text: str) -> None:
    assert [entry.text for entry in entries(f"- {text}\n")] == [text]


def test_everything_under_a_template_heading_is_left_out() -> None:
    found = entries("## Work\n- cut the errors\n## TEMPLATE\n- Shipped X\n### Projects\n- Y\n")
    assert [entry.text for entry in found] == ["cut the errors"]


def test_a_document_of_template_text_only_says_so() -> None:
    with pytest.raises(NoEntries, match="only template text"):
        read("# Goals\n- [Your goal]\n- TODO: write\n")
