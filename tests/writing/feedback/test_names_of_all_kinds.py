"""A note is read alike whatever the person is called."""

from __future__ import annotations

import re

import pytest

from assistant.evidence.letters import NAME_WORD
from assistant.writing.feedback.answering import FeedbackRequest
from assistant.writing.feedback.conversation import prepare
from tests.writing.feedback.notes import TODAY, conversation, told

NOTE = (
    "On 12 November in the platform review {name} sent the change without the table. {other} could not test for a day."
)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Åsa Öberg", "Ann Reed"),
        ("Élodie Ñáñez", "Ann Reed"),
        ("Łukasz Žák", "Şule Çelik"),
        ("Niamh O'Brien", "Ann D'Arcy"),
        ("Sam Hill", "Øystein Ødegård"),
    ],
)
def test_fields_do_not_depend_on_the_letters_of_a_name(name: str, other: str) -> None:
    plain = told(conversation(NOTE.format(name="Sam Hill", other="Ann Reed")))
    made = told(conversation(NOTE.format(name=name, other=other)))
    assert {k: v.replace(name, "Sam Hill").replace(other, "Ann Reed") for k, v in made.items()} == plain
    assert {"behavior", "impact"} <= plain.keys()


ALSO_WORDS = (
    "Art", "Bill", "Carol", "Chase", "Christian", "Dale", "Dean", "Drew", "Faith", "Frank", "Grace", "Grant", "Hope",
    "Joy", "Mark", "Pat", "Rich", "Rob", "Skip", "Summer", "Will", "April", "August", "May",
)  # fmt: skip


@pytest.mark.parametrize("name", ALSO_WORDS)
def test_fields_do_not_depend_on_a_name_that_is_also_a_word(name: str) -> None:
    note = (
        "On 12 November in the platform review {0} Okafor sent the change without the table. {1} could not test for a "
        "day. I need the table in every change request from {0}. {0} and I check on 4 December."
    )
    for first, other in (("Odile", name), (name, "Odile")):
        plain = told(conversation(note.format(first.replace(name, "Renske"), other.replace(name, "Renske"))))
        made = told(conversation(note.format(first, other)))
        assert {k: v.replace(name, "Renske") for k, v in made.items()} == plain
        assert {"situation", "behavior", "impact", "ask"} <= plain.keys()


def test_the_note_and_what_is_quoted_keep_the_name_as_written() -> None:
    note = "On 3 November in the release Will Stone merged without a review. Mark had to roll back at night."
    made = conversation(note)
    assert made.note == note
    assert told(made)["behavior"] == "Will Stone merged without a review"
    for field in made.incidents[0].fields.values():
        assert field.span is None or note[field.span[0] : field.span[1]] == field.text


def test_a_known_person_is_known_by_a_name_that_is_a_word() -> None:
    note = "{0} is late with reviews. On 3 November {0} merged late and Ana could not release for a day."
    plain = prepare(FeedbackRequest(note.format("Emil"), TODAY, names=frozenset({"emil"})))
    made = prepare(FeedbackRequest(note.format("Will"), TODAY, names=frozenset({"will"})))
    assert {k: v.replace("Will", "Emil") for k, v in told(made).items()} == told(plain)
    assert "behavior" in told(plain)


@pytest.mark.parametrize("word", ["Łucja", "O'Brien", "Al-Sayed", "Ünal", "Čapek"])
def test_a_word_of_a_name(word: str) -> None:
    assert re.fullmatch(NAME_WORD, word)


@pytest.mark.parametrize("word", ["łucja", "ABC", "X", "team"])
def test_no_word_of_a_name(word: str) -> None:
    assert not re.fullmatch(NAME_WORD, word)
