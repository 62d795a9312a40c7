"""Facts told in words that no list holds: who took something up, who cites, who was helped, what is owned, decided."""

from __future__ import annotations

import pytest

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.counting.owned_services import owned_names
from assistant.evidence.deciding import tells_of_decision
from assistant.evidence.extract import extract_evidence
from assistant.intake.growth import parse_growth

RECORD = (
    '---\nname: Ana Sousa\nlevel: L5\nteam: Billing\n---\n## 2026-06\n- RFC-70 "Money as integers" approved\n- {}\n'
)


def read(bullet: str) -> EvidenceItem:
    return extract_evidence(parse_growth(RECORD.format(bullet), source="growth.md", suffix=".md"))[-1]


@pytest.mark.parametrize(
    "bullet",
    [
        "Ledger moved to my RFC-70 (LED-4)",
        "Ledger has rewritten its export after RFC-70, LED-4",
        "RFC-70 is now the default in Ledger",
        "Rolled out RFC-70 to Ledger",
        "Got Ledger onto RFC-70",
        "Ledger's export service is built to RFC-70 (LED-4)",
        "The nightly close of Ledger sits on the retry wrapper I wrote",
        "Wrote the retry wrapper; Ledger puts every close through it",
        "Ledger dropped its own queue in favour of mine",
    ],
)
def test_whoever_acts_on_the_work_took_it_up(bullet: str) -> None:
    assert "Ledger" in {m.name for m in read(bullet).adopters}


@pytest.mark.parametrize(
    "bullet",
    [
        "Ledger reviewed my RFC-70 and liked it",
        "Showed my RFC-70 to Ledger",
        "Ledger may move to my RFC-70 next year",
        "Ledger hasn't moved to my RFC-70",
        "Ledger asked me about my RFC-70",
        "Ledger rolled back from my client to theirs",
        "Moved our jobs to Ledger's scheduler",
        "Fixed the export with help of Ledger",
        "In Billing they plan by RFC-70: Sofia, Arne, Jules",
        "Retro for the blank receipts, 3,100 mails. Mine: a template default",
    ],
)
def test_looking_hoping_and_denying_take_nothing_up(bullet: str) -> None:
    assert read(bullet).adopters == ()


@pytest.mark.parametrize(
    ("bullet", "cited_by"),
    [
        ("Tax's 'Auditor Handbook' points its readers to my note on rounding", "Auditor Handbook"),
        ("ADR-19 of Ledger refers to my note on double posting", "ADR-19"),
        ("My post-mortem got a backlink in the Platform Cookbook", "Platform Cookbook"),
    ],
)
def test_a_document_of_others_that_names_the_work_cites_it(bullet: str, cited_by: str) -> None:
    assert cited_by in {m.name for m in read(bullet).citations}


@pytest.mark.parametrize("bullet", ["Linked Tax's Auditor Handbook in my runbook", "My design cites ADR-19"])
def test_what_the_author_cites_is_no_citation_of_the_author(bullet: str) -> None:
    assert not {"Auditor Handbook"} & {m.name for m in read(bullet).citations}


@pytest.mark.parametrize(
    "bullet",
    [
        "Walked Agnieszka through the double-entry model; she closed her ticket the same day",
        "Got Agnieszka out of a merge conflict on Friday night",
        "Agnieszka was stuck on certificates for three days. I found the missing name for her",
        "Rewrote the loader so that Agnieszka could finish her backfill",
        "Gave Agnieszka a crash course in query plans",
    ],
)
def test_what_is_done_for_somebody_helps_them(bullet: str) -> None:
    assert "Agnieszka" in {m.name for m in read(bullet).helped}


@pytest.mark.parametrize(
    "bullet",
    ["Agnieszka unblocked me on certificates", "Fixed the loader, reviewed by Agnieszka", "Met Agnieszka in Lisbon"],
)
def test_helpers_reviewers_and_acquaintances_are_not_helped(bullet: str) -> None:
    assert read(bullet).helped == ()


@pytest.mark.parametrize(
    "bullet",
    [
        "Became code owner of fee-engine in June",
        "The pager of fee-engine is mine since the 1st",
        "CODEOWNERS on fee-engine now lists just me",
        "I answer for fee-engine since June",
        "Inherited fee-engine from Saoirse: deploys, bugs and on-call",
    ],
)
def test_what_the_author_answers_for_is_owned(bullet: str) -> None:
    assert owned_names(read(bullet)) == ("fee-engine",)


@pytest.mark.parametrize(
    "bullet",
    [
        "Fixed a null pointer in fee-engine, which Mirek owns",
        "Handed fee-engine over to Mateus, I am off its rota",
        "We keep fee-engine alive together, a rota of five",
        "Reviewed the roadmap of fee-engine with its owners",
        "I may become owner of fee-engine next year",
    ],
)
def test_what_others_answer_for_is_not_owned(bullet: str) -> None:
    assert owned_names(read(bullet)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "CTO Adriana Voss cancelled the contract on the strength of my cost model",
        "My load test convinced the steering group to stay on one region",
        "Persuaded our VP, Callum Reid, to delay the exit by a year",
    ],
)
def test_a_leader_who_acts_on_the_work_decided(text: str) -> None:
    assert tells_of_decision(text)


@pytest.mark.parametrize(
    "text",
    [
        "The CFO read my cost model and found it interesting",
        "The board approved the budget before anyone had read my paper",
        "Our VP may cancel the contract after my cost model",
        "The CTO moved offices in June",
    ],
)
def test_a_leader_who_only_reads_or_acts_alone_decided_nothing(text: str) -> None:
    assert not tells_of_decision(text)
