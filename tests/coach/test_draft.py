"""The pipeline: whatever a model answers, the draft arrives, verified, within its budget, and says who worded what."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import date

import pytest

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.domain.draft import Draft, Origin, SentenceKind
from assistant.domain.errors import ModelRefused, ModelUnavailable, UnknownLevel
from assistant.domain.ports import ModelAnswer, ModelRequest
from assistant.export import count_pages
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.shipped import corpus_path

DOCUMENT = """---
name: Sam Osei
level: L5
---
## 2026-09
- Shipped: typo-tolerant query parser in search-api, zero-result searches 8.1% -> 3.0% (QRY-88)
- Helped Ola load-test the new index (QRY-90)
"""


class Scripted:
    """A model that answers what it is told to, or raises it."""

    name, host = "scripted", "127.0.0.1:1"

    def __init__(self, *answers: str | Exception, seconds: float = 0.0) -> None:
        self.answers, self.seconds = list(answers), seconds
        self.seen: list[ModelRequest] = []

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        self.seen.append(request)
        await asyncio.sleep(self.seconds)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return ModelAnswer(text=answer, tokens_in=10, tokens_out=5)


def saying(*sentences: tuple[str, list[str]]) -> str:
    return json.dumps({"sentences": [{"text": t, "evidence_ids": e} for t, e in sentences]})


def drafted(model: Scripted | None, *, text: str = DOCUMENT, deadline: float = 20.0, target: str = "staff") -> Draft:
    request = DraftRequest(
        document=parse_growth(text, source="brag.md", suffix=".md"),
        rubric=load_shipped_rubric(),
        target=target,
        today=date(2026, 11, 21),
        deadline=deadline,
    )
    return asyncio.run(draft_packet(request, count_pages=count_pages, model=model))


def texts(draft: Draft, origin: Origin | None = None) -> list[str]:
    return [s.text for section in draft.sections for s in section.sentences if origin is None or s.origin is origin]


def test_without_a_model_every_sentence_is_plain_and_cited() -> None:
    draft = drafted(None)
    assert draft.writer == "plain"
    assert draft.author == "Sam Osei"
    assert not texts(draft, Origin.MODEL)
    for section in draft.sections:
        for sentence in section.sentences:
            assert sentence.evidence_ids or sentence.kind in (SentenceKind.GAP, SentenceKind.QUESTION)


def test_a_faithful_sentence_is_taken_and_marked() -> None:
    good = "Shipped a typo-tolerant query parser in search-api; zero-result searches went from 8.1% to 3.0% (QRY-88)."
    draft = drafted(Scripted(saying((good, ["E1"]))))
    assert good in texts(draft, Origin.MODEL)
    assert draft.trace.accepted >= 1
    assert draft.trace.prompt_hash


@pytest.mark.parametrize(
    "lie",
    [
        pytest.param("Shipped a query parser; zero-result searches went from 8.1% to 2.0% (QRY-88).", id="number"),
        pytest.param("Led the load test of the new index with Ola (QRY-90).", id="helped told as led"),
        pytest.param("Shipped a query parser that every team in the company uses (QRY-88).", id="scope"),
        pytest.param("Shipped a query parser (QRY-99).", id="ticket"),
        pytest.param("Strong Staff engineer, should be promoted this cycle.", id="rating"),
        pytest.param("Shipped a parser ![x](https://evil.example/x.png).", id="image"),
    ],
)
def test_a_lie_is_replaced_by_the_plain_sentence(lie: str) -> None:
    model = Scripted(saying((lie, ["E1"])))
    draft = drafted(model)
    assert lie not in texts(draft)
    assert any("8.1%" in t and "3.0%" in t for t in texts(draft, Origin.PLAIN))
    assert draft.trace.retries >= 1
    assert "could not be used" in model.seen[-1].user


def test_the_bars_own_words_are_no_evidence() -> None:
    borrowed = "Delivers work that changes the company's strategy (QRY-88)."
    assert borrowed not in texts(drafted(Scripted(saying((borrowed, ["E1"])))))


def test_no_note_is_lost_whatever_is_accepted_or_refused() -> None:
    document = "## 2026-09\n" + "".join(
        f"- {text}\n"
        for text in (
            "checkout-api is mine as of Sept 1: on-call, roadmap, deploys (PAY-1188)",
            "took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)",
            "moved the callbacks out of checkout-api's pool, p99 from 1.9 s to 640 ms (PAY-1240)",
        )
    )
    good = "Took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)."
    model = Scripted(
        saying((good, ["E2"]), ("Became the owner of checkout-api as of Sept 1: on-call, roadmap, deploys.", ["E1"]))
    )
    draft = drafted(model, text=document)
    facts = [s for section in draft.sections for s in section.sentences if s.kind is SentenceKind.FACT]
    cited = {e for s in facts for e in s.evidence_ids}
    assert cited == {"E1", "E2", "E3"}


def test_a_second_answer_adds_to_the_first() -> None:
    document = (
        "## 2026-09\n### Label Press\n"
        "- Built labels-api for depots, misprints 3% -> 1% (LBL-4)\n- Built labels-api fallback for depots (LBL-5)\n"
    )
    first = saying(
        ("Built labels-api for depots; misprints went from 3% to 1% (LBL-4).", ["E1"]),
        ("Invented the industry standard.", ["E2"]),
    )
    second = saying(("Built the labels-api fallback for depots (LBL-5).", ["E2"]))
    model = Scripted(first, second)
    draft = drafted(model, text=document)
    assert len(texts(draft, Origin.MODEL)) == 2
    assert "do not write them again" in model.seen[1].user


def test_an_id_of_another_paragraph_or_nobody_is_refused() -> None:
    draft = drafted(Scripted(saying(("Helped Ola load-test the new index (QRY-90).", ["E99"]), ("Did well.", []))))
    assert draft.trace.refused["evidence-id"] >= 2


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("", id="nothing"),
        pytest.param("I'm sorry, I can't.", id="refusal"),
        pytest.param('{"sentences": [', id="cut"),
        pytest.param("x" * 5_000_000, id="five megabytes"),
        pytest.param(ModelUnavailable("The endpoint answered 500."), id="server error"),
        pytest.param(ModelRefused("The model refused."), id="refused"),
    ],
)
def test_a_useless_model_gives_the_plain_draft(answer: str | Exception) -> None:
    draft = drafted(Scripted(answer))
    assert not texts(draft, Origin.MODEL)
    assert texts(draft) == texts(drafted(None))


def test_the_draft_arrives_by_its_deadline() -> None:
    began = time.monotonic()
    draft = drafted(Scripted(saying(("x", ["E1"])), seconds=30.0), deadline=0.5)
    assert time.monotonic() - began < 5
    assert texts(draft) == texts(drafted(None))
    assert any("deadline" in n for n in draft.trace.notes)


def test_untrusted_text_stands_only_in_the_user_message() -> None:
    model = Scripted(saying(("x", ["E1"])))
    drafted(model)
    for request in model.seen:
        assert "QRY-88" not in request.system
        assert "Sam Osei" not in request.system + request.user


def test_an_unknown_level_is_refused() -> None:
    with pytest.raises(UnknownLevel, match="l4, l5, staff"):
        drafted(None, target="distinguished")


def test_a_record_of_three_hundred_accomplishments_still_fits_two_pages() -> None:
    bullets = "\n".join(
        f"- Built service part {n} for the ledger import of region {n}, errors fell from {n + 9}% to {n}% (LED-{n})"
        for n in range(1, 301)
    )
    draft = drafted(None, text=f"## 2026-09\n{bullets}\n")
    assert draft.pages is not None
    assert draft.pages <= 2


def test_a_plain_sentence_that_a_model_gives_back_is_not_its_wording() -> None:
    plain = next(s for s in drafted(None).facts if "Ola" in s.text)
    draft = drafted(Scripted(saying((plain.text, list(plain.evidence_ids)))))
    assert plain in draft.facts


@pytest.mark.parametrize("name", ["priya-raman.md", "daniel-okafor.md", "mette-holm.md"])
def test_the_demo_team_drafts_within_two_pages_and_loses_no_plain_sentence(name: str) -> None:
    draft = drafted(None, text=corpus_path("demo", name).read_text(encoding="utf-8"))
    assert draft.pages in (1, 2)
    refused = [q.text for q in draft.questions if "could not be shown" in q.text]
    assert refused == [], "what the plain writer wrote must pass the checks that a model's sentences pass"
