"""The plain writer deletes, joins and drops the pronoun; it writes no new word."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assistant.domain.evidence import EvidenceItem
from assistant.domain.vocabulary import Subject
from assistant.evidence.extract import extract_evidence
from assistant.evidence.stems import words
from assistant.intake.growth import parse_growth
from assistant.writing.plain import MOST_WORDS, plain_sentences, plain_texts
from assistant.writing.projects import project_name
from tests.evidence.build import item


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("I led the cache move (PAY-1)", ["Led the cache move (PAY-1)."], id="pronoun dropped"),
        pytest.param("built it (https://d.example/x) for Search!!", ["Built it for Search."], id="address dropped"),
        pytest.param("- 🚀 shipped labels v2 to depots", ["Shipped labels v2 to depots."], id="decoration dropped"),
        pytest.param("retro-0611 merged and cited", ["retro-0611 merged and cited."], id="identifier keeps its case"),
        pytest.param("cut p99 (SHP-3, https://d.example/p99)", ["Cut p99 (SHP-3)."], id="ticket stays, address goes"),
        pytest.param("JIRA bot", [], id="a name is no statement"),
        pytest.param("งานทั้งหมดนี้เสร็จแล้ว ตั้งแต่เดือนมีนาคม ครับ", [], id="not a language that we read"),
    ],
)  # fmt: skip
def test_a_bullet_becomes_its_own_words_as_a_sentence(text: str, wanted: list[str]) -> None:
    assert list(plain_texts(item("E1", text))) == wanted


def test_shared_work_says_so() -> None:
    shared = item("E1", "We moved half of the fraud rules to the new engine", subject=Subject.SHARED)
    assert plain_texts(shared) == ("With the team, moved half of the fraud rules to the new engine.",)


def test_a_long_entry_gives_its_sentences_with_acts_and_numbers() -> None:
    filler = "The situation was difficult for everybody involved in it at that time of the year. "
    text = filler * 5 + "Cut build time from 14 to 6 minutes. " + filler
    told = plain_texts(item("E1", text))
    assert "Cut build time from 14 to 6 minutes." in told
    assert sum(len(t.split()) for t in told) <= MOST_WORDS + 20


def test_the_project_stands_before_the_first_sentence_unless_it_is_named() -> None:
    told = plain_sentences(item("E1", "built the import"), project="Study Board")
    assert [s.text for s in told] == ["Study Board: built the import."]
    named = plain_sentences(item("E1", "built the Study Board import"), project="Study Board")
    assert [s.text for s in named] == ["Built the Study Board import."]


@example("0.0;0()I")
@given(st.text(alphabet="abcdefgh IWe've.,;!?()-0123456789%\n", max_size=200))
def test_every_word_that_is_written_stands_in_the_entry(text: str) -> None:
    entry = item("E1", text)
    allowed = set(words(text))
    for told in plain_texts(entry):
        assert set(words(told)) <= allowed
        assert not re.search(r"https?:", told)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("To achieve this goal, I led the move of search to v2",
                     ["Led the move of search to v2."], id="opening that points back"),
        pytest.param("Build the API: ✅; Deployed and tested with live data",
                     ["Build the API: Deployed and tested with live data."], id="a tick is no word"),
        pytest.param("Reviewed the trust design with Web; IDN-180", ["Reviewed the trust design with Web (IDN-180)."],
                     id="ticket of another column"),
        pytest.param("Was buddy for the intern; no date?", ["Was buddy for the intern."], id="an open question goes"),
        pytest.param("Wrote the retention doc. Nobody outside uses it yet.", ["Wrote the retention doc."],
                     id="how it stood then"),
        pytest.param("Gave the talk on queues. It was great fun for all.", ["Gave the talk on queues."], id="opinion"),
    ],
)  # fmt: skip
def test_what_misleads_or_says_nothing_is_left_out(text: str, wanted: list[str]) -> None:
    assert list(plain_texts(item("E1", text))) == wanted


def shipped(text: str) -> EvidenceItem:
    """An entry that stood behind `Shipped:`."""
    return item("E1", text).model_copy(update={"label": "shipped"})


def test_an_entry_without_a_verb_keeps_the_label_that_was_its_verb() -> None:
    told = plain_sentences(shipped("freeze runbook for December"))
    assert [s.text for s in told] == ["Shipped: freeze runbook for December."]
    whole = plain_sentences(shipped("Took over slot-api from Web"))
    assert [s.text for s in whole] == ["Took over slot-api from Web."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Came back from parental leave in May and rebuilt the import; failures fell from 40 to 2 (IMP-7).",
            "Rebuilt the import; failures fell from 40 to 2 (IMP-7).",
        ),
        ("Between chemo appointments I finished the fuzz rig for 3 boards.", "Finished the fuzz rig for 3 boards."),
        ("Despite my divorce shipped the 4 meters.", "Shipped the 4 meters."),
        ("Moved 9 jobs to the scheduler, while on sick leave half of the week.", "Moved 9 jobs to the scheduler."),
    ],
)
def test_protected_matter_is_not_told_and_the_work_beside_it_is(text: str, told: str) -> None:
    assert plain_texts(item("E1", text)) == (told,)


def test_a_product_about_protected_matter_is_work_like_any_other() -> None:
    told = "Shipped the parental leave calculator to 3 countries."
    assert plain_texts(item("E1", told)) == (told,)


@pytest.mark.parametrize("heading", ["Dec", "dec 25", "12/25", "JAN 26"])
def test_a_date_over_an_item_is_put_before_no_sentence(heading: str) -> None:
    document = parse_growth(f"## {heading}\n- v2 allocator live on 9 hubs\n", source="b.md", suffix=".md")
    (item,) = extract_evidence(document)
    assert [s.text for s in plain_sentences(item)] == ["v2 allocator live on 9 hubs."]
    assert project_name(heading) is None
