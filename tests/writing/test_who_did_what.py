"""Who did what, and how much of it: what a sentence may tell of its author, of others, and of both."""

from __future__ import annotations

import pytest

from assistant.writing.checks.problem import ProblemKind
from assistant.writing.verify import verify_sentence
from tests.writing.cases import items

WHO = {ProblemKind.DOER, ProblemKind.OWNERSHIP, ProblemKind.SHARED, ProblemKind.SOURCE}


def who_problems(sentence: str, *notes: str) -> set[ProblemKind]:
    return {problem.kind for problem in verify_sentence(sentence, items(*notes))} & WHO


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param("parser cache, 3x faster", "Built a parser cache, 3x faster.", id="work without a verb was done"),
        pytest.param(
            "dropped archived rows nobody reads", "Archived rows that nobody reads were dropped.", id="adjective"
        ),
        pytest.param(
            "Marta wrote the exporter, I tested it", "The exporter was written by Marta; they tested it.", id="they"
        ),
        pytest.param(
            "schema by Marta, queries by me", "I handled the queries, with Marta doing the schema.", id="beside with"
        ),
        pytest.param("billing page is Marta", "The billing page was handled by Marta.", id="a part without a verb"),
        pytest.param(
            "Marta and I drafted the test plan", "The test plan was drafted by Marta and this engineer.", id="engineer"
        ),
        pytest.param("we moved the queue to Kafka", "The queue was moved to Kafka.", id="a passive claims nobody"),
        pytest.param(
            "helped Marta port the exporter", "Gave Marta a hand in porting the exporter.", id="what help went to"
        ),
        pytest.param("ran 2 Go workshops", "Led two Go workshops.", id="who ran it led it"),
    ],
)
def test_a_part_may_be_told_in_other_words(note: str, sentence: str) -> None:
    assert not who_problems(sentence, note)


@pytest.mark.parametrize(
    ("note", "sentence", "kind"),
    [
        pytest.param(
            "Attended the storage guild; raised the quota issue",
            "I hosted the storage guild and raised the quota issue.",
            ProblemKind.OWNERSHIP,
            id="attended, not hosted",
        ),
        pytest.param(
            "sat in on the storage review, took notes",
            "Ran the storage review and took notes.",
            ProblemKind.OWNERSHIP,
            id="sat in, not ran",
        ),
        pytest.param(
            "Exporter: Marta wrote it, I added the docs",
            "I wrote the exporter along with its docs.",
            ProblemKind.DOER,
            id="in split work only one's own part",
        ),
        pytest.param(
            "Marta wrote the parser, I did the import",
            "I wrote the parser, and Marta did the import.",
            ProblemKind.DOER,
            id="parts exchanged",
        ),
        pytest.param(
            "Outage on the queue: I was secondary, Marta was IC",
            "I was incident commander for the outage on the queue.",
            ProblemKind.OWNERSHIP,
            id="another's role",
        ),
        pytest.param(
            "moved the queue to Kafka with Marta's team",
            "I moved the queue to Kafka on my own.",
            ProblemKind.OWNERSHIP,
            id="on my own",
        ),
        pytest.param(
            "Took over the release role for 2 weeks while Marta was on leave",
            "Marta covered for me in the release role for 2 weeks.",
            ProblemKind.DOER,
            id="for the author, not by the author",
        ),
        pytest.param(
            "Helped Marta port the exporter", "Marta helped me port the exporter.", ProblemKind.DOER, id="who helped"
        ),
        pytest.param(
            "scheduler now polls the worker", "The worker now polls the scheduler.", ProblemKind.DOER, id="roles turned"
        ),
        pytest.param(
            "Listed 40 old roles, no removal yet",
            "Removed 40 old roles.",
            ProblemKind.OWNERSHIP,
            id="only listed",
        ),
        pytest.param(
            "cert upgrade attempted on 3 hosts",
            "Upgraded certs on 3 hosts.",
            ProblemKind.OWNERSHIP,
            id="tried",
        ),
    ],
)
def test_refuses_a_part_that_the_evidence_does_not_give(note: str, sentence: str, kind: ProblemKind) -> None:
    assert kind in who_problems(sentence, note)


def test_facts_of_two_items_share_a_sentence_but_no_literal_moves() -> None:
    notes = ("ran the cache migration, 14 hosts", "rewrote the invoice template, 3 pages")
    assert not who_problems("Ran the cache migration of 14 hosts and rewrote the invoice template of 3 pages.", *notes)
    assert ProblemKind.SOURCE in who_problems("Rewrote the invoice template of 14 hosts.", *notes)
    assert verify_sentence("Rewrote the invoice template, 14 pages.", items(*notes))


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "Billing export: wrote the CSV writer, PDF writer by Anouk",
            "I wrote the CSV writer of the billing export; Anouk wrote the PDF writer.",
            id="each thing with its maker",
        ),
        pytest.param(
            "Escalated the disk alert to Storage, Priya replaced the shelf",
            "I escalated the disk alert to Storage, and Priya replaced the shelf.",
            id="escalated to",
        ),
        pytest.param(
            "I drafted the risk chapter, Anouk owned the plan",
            "I drafted the risk chapter of a plan Anouk owned.",
            id="a plan somebody owned",
        ),
        pytest.param(
            "Mentored Priya through her first service; she did the design herself",
            "I mentored Priya as she built her first service.",
            id="whoever is taught does the work",
        ),
        pytest.param(
            "Onboarding buddy for Anouk (joined in May)", "Anouk, who joined in May, had me as a buddy.", id="aside"
        ),
        pytest.param("1 engineer (me) on search", "Search was staffed by me alone.", id="one engineer is alone"),
        pytest.param(
            "Evaluated Temporal vs Cadence, memo written, decision pending",
            "I evaluated Temporal against Cadence and wrote a memo; the decision is pending.",
            id="still pending",
        ),
    ],
)
def test_everybody_keeps_what_is_theirs(note: str, sentence: str) -> None:
    assert not who_problems(sentence, note)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            "Billing export: wrote the CSV writer, PDF writer by Anouk",
            "I wrote the CSV and the PDF writers of the billing export.",
            id="both, where one was another's",
        ),
        pytest.param(
            "Tariff import: parser exists since 2024 (Anouk), I added validation",
            "I wrote the tariff import's parser and validation.",
            id="what was there before",
        ),
        pytest.param(
            "I noticed the alert and silenced it, Priya fixed the probe",
            "I noticed the alert, silenced it and repaired the probe.",
            id="another's act at the end of a list",
        ),
        pytest.param(
            "Price table from the vendor, I imported it + a validator",
            "I imported the price table with a validator provided by the vendor.",
            id="who gave what",
        ),
        pytest.param(
            "Escalated the disk alert to Storage, Priya replaced the shelf",
            "Handled an escalation from Storage about the disk alert.",
            id="escalated to, not from",
        ),
        pytest.param(
            "Second estimate requested by the client",
            "I asked the client for a second estimate.",
            id="asked by, not asked",
        ),
        pytest.param("Opened a ticket with Acme on resets", "Acme opened a ticket with me on resets.", id="with me"),
        pytest.param("Reviewed 6 PRs for search", "I had 6 PRs reviewed for search.", id="had them reviewed"),
        pytest.param("Asked Priya for two GPU nodes", "I got two GPU nodes from Priya.", id="asked for is not got"),
        pytest.param(
            "Load test of the queue, no writeup yet", "I shared findings of the queue load test.", id="no writeup"
        ),
        pytest.param(
            "Evaluated Temporal vs Cadence, memo written, decision pending",
            "I evaluated Temporal against Cadence, and we moved to Temporal.",
            id="no decision",
        ),
        pytest.param("Fix works on rev C, rev B still hangs", "My fix works on rev C and rev B.", id="it hangs"),
        pytest.param("Queue dashboard, from Anouk's template", "I built a queue dashboard from scratch.", id="scratch"),
        pytest.param(
            "Security plan: contributed chapter 4, lead was Anouk", "I directed the security plan.", id="its lead"
        ),
        pytest.param(
            "Listed 5 gaps in the backup plan", "I wrote the backup plan and listed 5 gaps.", id="an act more"
        ),
        pytest.param("Payroll import: fixed rounding", "I fixed the payroll import.", id="the whole for its part"),
        pytest.param("Label tool, Anouk and me", "I made a label tool.", id="two people"),
        pytest.param("Spike: maps offline, 3 days", "I brought maps offline after a 3-day spike.", id="after a spike"),
    ],
)
def test_nobody_is_given_what_is_not_theirs(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note))
