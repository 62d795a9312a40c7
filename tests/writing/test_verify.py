"""What a sentence may say about its own evidence, and what it may not: one row for each kind of problem."""

from __future__ import annotations

import pytest

from assistant.domain.draft import Section, Sentence, SentenceKind
from assistant.domain.rubric import Criterion
from assistant.writing.checks.markup import MAX_SENTENCE
from assistant.writing.verify import ProblemKind, verify_document, verify_sentence
from tests.writing.cases import items

CHECKOUT = "retry-budget library v1 in checkout-api. 5xx during brownouts went from 2.3% to 0.4% (PAY-1423)"
WARDEN = "Helped Data with the schema registry, wrote the Avro linter"
TEAM = "We moved half of the fraud rules to the new engine"
NEXT = "Next: move the remaining 5 services to the new mesh by September"
PAIR = "Paired with Jonas every Friday on the parser; Jonas fixed the grammar module (PRS-9)"
QUEUE = "Replaced the homegrown queue with SQS on March 3, no lost messages in 4 months"
BOOK = 'Wrote RFC-88 "Retry budgets across services", approved on the first review'
DEDUP = "Built alert dedup, pages per week 48 -> 17"


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        pytest.param(
            CHECKOUT,
            "In checkout-api, 5xx during brownouts went from 2.3% to 0.4%, 83% less (PAY-1423).",
            id="computed",
        ),
        pytest.param(
            CHECKOUT, "5xx in checkout-api fell from 2.3% to 0.4% during brownouts.", id="direction by numbers"
        ),
        pytest.param(WARDEN, "Supported Data on the schema registry and wrote the Avro linter.", id="helped"),
        pytest.param(TEAM, "With the team, moved 50% of the fraud rules to the new engine.", id="shared"),
        pytest.param(NEXT, "Plans to move the remaining five services to the new mesh by September.", id="planned"),
        pytest.param(PAIR, "Paired weekly with Jonas, who fixed the grammar module (PRS-9).", id="somebody else named"),
        pytest.param(
            QUEUE,
            "Swapped the homegrown queue for SQS on 3 March without losing messages in four months.",
            id="exchange",
        ),
        pytest.param(
            BOOK, 'RFC-88, "Retry budgets across services", was approved on its first review.', id="quotation"
        ),
        pytest.param(
            DEDUP, "Implemented deduplication of alerts; weekly pages went down from 48 to 17.", id="rate told apart"
        ),
        pytest.param(
            "p95 search 1.1s -> 420ms (SRCH-19)",
            "The 95th percentile of search went from 1,100 ms to 0.42 s.",
            id="units",
        ),
        pytest.param("Ran 11 interviews in Q3", "In Q3, conducted eleven interviews.", id="number word and light verb"),
        pytest.param(
            "K8s 1.27 -> 1.31 on all 6 clusters",
            "Upgraded all six clusters from Kubernetes 1.27 to 1.31.",
            id="short form",
        ),
        pytest.param(
            "LCP on the product page 3.9 s -> 2.3 s",
            "Largest Contentful Paint on the product page is down to 2.3 s from 3.9 s.",
            id="acronym",
        ),
        pytest.param("38 of 210 tables tagged", "About 18% of tables (38 of 210) are tagged.", id="rounded share"),
    ],
)
def test_accepts_faithful_sentences(note: str, sentence: str) -> None:
    assert verify_sentence(sentence, items(note)) == ()


@pytest.mark.parametrize(
    ("note", "sentence", "kind"),
    [
        pytest.param(CHECKOUT, "Cut 5xx in checkout-api by over 90%.", ProblemKind.NUMBER, id="number not there"),
        pytest.param(CHECKOUT, "5xx in checkout-api went from 0.4% to 2.3%.", ProblemKind.POLARITY, id="turned change"),
        pytest.param(CHECKOUT, "In checkout-api, 5xx went from 2.3% to 0.4% (PAY-1424).", ProblemKind.ID, id="ticket"),
        pytest.param(CHECKOUT, "Spearheaded the retry-budget library v1.", ProblemKind.OWNERSHIP, id="stronger verb"),
        pytest.param(CHECKOUT, "Built a great retry-budget library.", ProblemKind.WORD, id="praise"),
        pytest.param(CHECKOUT, "Retry-budget library v1 in checkout-api, company-wide.", ProblemKind.SCOPE, id="scope"),
        pytest.param(CHECKOUT, "Retry-budget library v1 (https://dash.example/5xx).", ProblemKind.LINK, id="link"),
        pytest.param(CHECKOUT, "Retry-budget library v1 <b>in checkout-api</b>.", ProblemKind.MARKUP, id="HTML"),
        pytest.param(CHECKOUT, "Retry-budget library v1 in [checkout-api](x).", ProblemKind.MARKUP, id="Markdown"),
        pytest.param(
            CHECKOUT, "Retry-budget library v1 in check\u200bout-api.", ProblemKind.CHARACTER, id="zero width"
        ),
        pytest.param(
            CHECKOUT, "Retry-budget library v\uff11 in checkout-api.", ProblemKind.CHARACTER, id="full-width digit"
        ),
        pytest.param(
            CHECKOUT, "Retry-budget library v1 in \u0441heckout-api.", ProblemKind.CHARACTER, id="Cyrillic letter"
        ),
        pytest.param(CHECKOUT, "Retry-budget library v1, ready for Staff.", ProblemKind.RATING, id="recommendation"),
        pytest.param(CHECKOUT, "Retry-budget library v1, suggested grade A.", ProblemKind.RATING, id="grade"),
        pytest.param(CHECKOUT, "Retry-budget library v1, ownership demonstrated.", ProblemKind.RATING, id="verdict"),
        pytest.param(CHECKOUT, "Retry-budget library v1, approved as Principal.", ProblemKind.RATING, id="approval"),
        pytest.param(CHECKOUT, "Retry-budget library v1, bar easily cleared.", ProblemKind.RATING, id="bar"),
        pytest.param(CHECKOUT, "Exceeds expectations on the retry-budget library.", ProblemKind.RATING, id="rating"),
        pytest.param(WARDEN, "Built the schema registry for Data.", ProblemKind.OWNERSHIP, id="helped told as did"),
        pytest.param(
            TEAM, "Moved half of the fraud rules to the new engine.", ProblemKind.SHARED, id="shared told as alone"
        ),
        pytest.param(
            TEAM, "With the team, moved all fraud rules to the new engine.", ProblemKind.SCOPE, id="all of a part"
        ),
        pytest.param(
            NEXT, "Moved the remaining 5 services to the new mesh.", ProblemKind.MODALITY, id="planned told as done"
        ),
        pytest.param(PAIR, "Fixed the grammar module (PRS-9).", ProblemKind.DOER, id="another's deed"),
        pytest.param(PAIR, "Mateo fixed the grammar module (PRS-9).", ProblemKind.NAME, id="another name"),
        pytest.param(QUEUE, "Replaced SQS with the homegrown queue.", ProblemKind.POLARITY, id="turned exchange"),
        pytest.param(
            QUEUE,
            "Replaced the homegrown queue with SQS, with lost messages.",
            ProblemKind.POLARITY,
            id="denial dropped",
        ),
        pytest.param(QUEUE, "Replaced the homegrown queue with SQS on March 4.", ProblemKind.DATE, id="date"),
        pytest.param(
            QUEUE,
            "Replaced the homegrown queue with SQS, which led to no lost messages.",
            ProblemKind.CAUSE,
            id="cause",
        ),
        pytest.param(BOOK, 'Wrote RFC-88 "Retry budgets for all services".', ProblemKind.QUOTATION, id="quotation"),
        pytest.param(
            DEDUP, "Built alert dedup; pages per day went from 48 to 17.", ProblemKind.WORD, id="another rate"
        ),
        pytest.param(
            "Code review: 210 PRs this half", "Wrote 210 PRs this half.", ProblemKind.OWNERSHIP, id="a noun is no act"
        ),
        pytest.param("QUIC on for 3 of 9 POPs", "QUIC is on for 9 POPs.", ProblemKind.NUMBER, id="whole for its part"),
        pytest.param(
            "queue time 11 min -> 40 s, cost -35%",
            "Cut queue time by 35%.",
            ProblemKind.NUMBER,
            id="number of something else",
        ),
        pytest.param(
            "expected to save $2M a year", "Saved $2M a year.", ProblemKind.NUMBER, id="estimate told as result"
        ),
        pytest.param(
            CHECKOUT, "LED A COMPANY-WIDE RESILIENCE PROGRAM.", ProblemKind.NAME, id="capitals do not hide words"
        ),
    ],
)
def test_refuses_what_the_evidence_does_not_carry(note: str, sentence: str, kind: ProblemKind) -> None:
    found = verify_sentence(sentence, items(note))
    assert kind in {problem.kind for problem in found}
    for problem in found:
        assert 0 <= problem.start < problem.end <= len(sentence)
        assert problem.message.endswith(".")


def test_facts_of_two_items_are_not_mixed_into_one() -> None:
    cited = items("Emeka gave the platform talk on April 21", "Shadowed the comms rota, which Talia leads")
    assert verify_sentence("Emeka gave the platform talk on April 21, and Talia leads the comms rota.", cited) == ()
    mixed = verify_sentence("Talia gave the platform talk on April 21.", cited)
    assert {ProblemKind.SOURCE, ProblemKind.DOER} & {problem.kind for problem in mixed}


def test_a_fact_without_evidence_is_refused_and_a_question_is_not() -> None:
    assert [p.kind for p in verify_sentence("Shipped it.", [])] == [ProblemKind.NO_EVIDENCE]
    assert verify_sentence("Which project closes the gap?", [], kind=SentenceKind.QUESTION) == ()


def test_a_lead_may_use_its_criterion_but_not_its_numbers() -> None:
    criterion = Criterion(
        id="s", dimension="Scope", level="staff", text="Owns 2-4 services", behavior="Owns services end to end"
    )
    owner = items("took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)")
    lead = "Owns refunds-worker end to end: on-call, roadmap, deploys (REF-31)."
    assert verify_sentence(lead, owner, criterion=criterion, kind=SentenceKind.LEAD) == ()
    boast = "Owns 4 services end to end."
    assert verify_sentence(boast, owner, criterion=criterion, kind=SentenceKind.LEAD) != ()


def test_an_endless_sentence_is_refused_unread() -> None:
    (problem,) = verify_sentence("x" * 100_000, items(CHECKOUT))
    assert problem.kind is ProblemKind.LENGTH
    assert (problem.start, problem.end) == (0, 100_000)
    assert MAX_SENTENCE < 1_000


def test_a_document_is_checked_for_order_ids_and_repetition() -> None:
    evidence = items(CHECKOUT, DEDUP)
    good = Sentence(text="Built alert dedup.", evidence_ids=("E2",))
    sections = (
        Section(title="The Gap", sentences=(good,)),
        Section(
            title="Scope & Impact",
            sentences=(
                good,
                Sentence(text="Shipped it.", evidence_ids=("E9",)),
                Sentence(text="Shipped it again."),
                Sentence(text="Led alert dedup.", evidence_ids=("E2",)),
            ),
        ),
    )
    found = verify_document(sections, evidence, titles=("Scope & Impact", "Next-Level Behaviors", "The Gap"))
    kinds = {(placed.section, placed.sentence): placed.problem.kind for placed in found}
    assert kinds[(1, 1)] is ProblemKind.UNKNOWN_ID
    assert kinds[(1, 2)] is ProblemKind.NO_EVIDENCE
    assert kinds[(1, 3)] is ProblemKind.OWNERSHIP
    assert {p.problem.kind for p in found if p.section == 1 and p.sentence == 0} >= {
        ProblemKind.ORDER,
        ProblemKind.DUPLICATE,
    }


def test_a_document_of_true_sentences_in_order_has_no_problem() -> None:
    sections = (
        Section(title="Scope & Impact", sentences=(Sentence(text="Built alert dedup.", evidence_ids=("E1",)),)),
    )
    assert verify_document(sections, items(DEDUP), titles=("Scope & Impact", "The Gap")) == ()
