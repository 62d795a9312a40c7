"""Reviewing a draft: what its evidence carries may be said in the author's own words, everything else is refused."""

from __future__ import annotations

import asyncio
from datetime import date
from functools import cache

import pytest

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.domain.draft import Draft, Origin, Place, Review, Sentence, SentenceKind
from assistant.domain.errors import NotFound
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.writing.checks.problem import ProblemKind
from assistant.writing.review import COUNTED, accept, edit, put_back, reject, sentence_at
from assistant.writing.told import as_told

DOCUMENT = """---
name: Sam Osei
level: L5
---
## 2026-09
- Shipped: typo-tolerant query parser in search-api, zero-result searches 8.1% -> 3.0% (QRY-88)
- Helped Ola load-test the new index (QRY-90)
- Took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)
"""


@cache
def draft() -> Draft:
    request = DraftRequest(
        document=parse_growth(DOCUMENT, source="brag.md", suffix=".md"),
        rubric=load_shipped_rubric(),
        target="staff",
        today=date(2026, 11, 21),
    )
    return asyncio.run(draft_packet(request, count_pages=lambda _: 1))


def places(kind: SentenceKind, of: Draft | None = None) -> list[tuple[Place, Sentence]]:
    return [
        (Place(n, m), sentence)
        for n, section in enumerate((of or draft()).sections)
        for m, sentence in enumerate(section.sentences)
        if sentence.kind is kind
    ]


def telling(word: str) -> Place:
    return next(place for place, sentence in places(SentenceKind.FACT) if word in sentence.text)


def test_a_decision_changes_one_sentence_and_can_be_taken_back() -> None:
    place = telling("QRY-88")
    accepted, rejected = accept(draft(), place), reject(draft(), place)
    assert sentence_at(accepted, place).review is Review.ACCEPTED
    assert sentence_at(rejected, place).review is Review.REJECTED
    assert put_back(rejected, place) == draft()
    assert accepted.sections[1:] == draft().sections[1:]


def test_a_true_edit_is_the_authors_own() -> None:
    edited = edit(draft(), telling("QRY-88"), "Brought zero-result searches\r\n from 8.1% to 3.0% (QRY-88)")
    assert edited.problems == ()
    assert edited.draft is not None
    sentence = sentence_at(edited.draft, telling("QRY-88"))
    assert sentence.text == "Brought zero-result searches from 8.1% to 3.0% (QRY-88)."
    assert (sentence.origin, sentence.review) == (Origin.OWN, Review.ACCEPTED)
    assert sentence.evidence_ids == sentence_at(draft(), telling("QRY-88")).evidence_ids


@pytest.mark.parametrize(
    ("words", "kind", "marked"),
    [
        pytest.param("Brought zero-result searches from 8.1% to 1.0% (QRY-88).", "number", "8.1% to 1.0%", id="number"),
        pytest.param("Led the typo-tolerant query parser in search-api (QRY-88).", "ownership", "Led", id="ownership"),
        pytest.param("Shipped the query parser in search-api with Ola (QRY-88).", "name", "Ola", id="another's name"),
        pytest.param("Shipped the <b>query parser</b> in search-api (QRY-88).", "markup", "<b>", id="HTML"),
        pytest.param("Shipped the query\u200bparser in search-api (QRY-88).", "character", "\u200b", id="hidden"),
        pytest.param("Shipped the query p\u0430rser in search-api (QRY-88).", "character", "p\u0430rser", id="posing"),
        pytest.param("Shipped the query parser, see https://evil.example/x.", "link", "https", id="link"),
        pytest.param("x" * 100_000, "length", "x" * 100_000 + ".", id="100 kB"),
        pytest.param("  \n ", "empty", "", id="nothing"),
    ],
)
def test_an_edit_that_its_evidence_does_not_carry_is_refused_at_the_words(words: str, kind: str, marked: str) -> None:
    edited = edit(draft(), telling("QRY-88"), words)
    assert edited.draft is None
    first = next(p for p in edited.problems if p.kind is ProblemKind(kind))
    assert edited.text[first.start : first.end].startswith(marked)
    assert first.message.endswith(".")


def test_words_that_another_sentence_has_are_refused_unless_that_one_is_left_out() -> None:
    twice = draft().sections[0].sentences[-1]
    place = Place(0, len(draft().sections[0].sentences) - 1)
    section = draft().sections[0].model_copy(update={"sentences": (*draft().sections[0].sentences, twice)})
    doubled = draft().model_copy(update={"sections": (section, *draft().sections[1:])})
    cited = next(i.text for i in doubled.evidence if i.id == twice.evidence_ids[0])
    added = Place(0, place.sentence + 1)
    changed = doubled.model_copy()
    assert edit(changed, added, cited).draft is not None
    again = edit(changed, added, cited).draft
    assert again is not None
    assert [p.kind for p in edit(again, place, cited).problems] == [ProblemKind.DUPLICATE]
    assert edit(reject(again, added), place, cited).draft is not None


def test_a_lead_in_holds_or_is_in_the_words_of_its_evidence() -> None:
    place, sentence = places(SentenceKind.LEAD)[0]
    assert edit(draft(), place, sentence.text).draft == accept(draft(), place)
    assert edit(draft(), place, "Sets the strategy of the company").problems


@pytest.mark.parametrize("kind", [SentenceKind.GAP, SentenceKind.QUESTION])
def test_what_is_counted_cannot_be_talked_away(kind: SentenceKind) -> None:
    for place, _ in places(kind):
        edited = edit(draft(), place, "Everything that Staff asks for is there.")
        assert edited.draft is None
        assert [p.message for p in edited.problems] == [COUNTED]


@pytest.mark.parametrize("place", [Place(-1, 0), Place(0, -1), Place(99, 0), Place(0, 99)])
def test_a_sentence_that_is_not_there_is_said(place: Place) -> None:
    for decide in (accept, reject, put_back):
        with pytest.raises(NotFound, match="no such sentence"):
            decide(draft(), place)
    with pytest.raises(NotFound, match="no such sentence"):
        edit(draft(), place, "x")


def test_what_is_left_out_is_not_told_nor_led_to() -> None:
    place = telling("REF-31")
    led = sentence_at(draft(), Place(place.section, place.sentence - 1))
    assert led.kind is SentenceKind.LEAD
    told = as_told(reject(draft(), place))
    texts = [s.text for section in told.sections for s in section.sentences]
    assert not any("REF-31" in text for text in texts)
    assert led.text not in texts
    assert as_told(draft()) is draft()


def test_everything_may_be_left_out() -> None:
    rejected = draft()
    for kind in SentenceKind:
        for place, _ in places(kind):
            rejected = reject(rejected, place)
    assert as_told(rejected).sections == ()
    assert len(rejected.sections) == len(draft().sections)


def test_a_lead_in_in_the_authors_words_keeps_what_it_was_checked_against() -> None:
    place = telling("REF-31")
    lead = Place(place.section, place.sentence - 1)
    edited = edit(draft(), lead, "Took over refunds-worker from Ledger").draft
    assert edited is not None
    told = as_told(reject(edited, telling("QRY-90")))
    kept = next(s for section in told.sections for s in section.sentences if s.origin is Origin.OWN)
    assert kept.evidence_ids == sentence_at(edited, lead).evidence_ids
