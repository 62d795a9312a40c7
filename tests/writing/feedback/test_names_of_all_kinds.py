"""A note is read alike whatever the person is called."""

from __future__ import annotations

import re

import pytest

from assistant.evidence.letters import NAME_WORD
from tests.writing.feedback.notes import conversation, told

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


@pytest.mark.parametrize("word", ["Łucja", "O'Brien", "Al-Sayed", "Ünal", "Čapek"])
def test_a_word_of_a_name(word: str) -> None:
    assert re.fullmatch(NAME_WORD, word)


@pytest.mark.parametrize("word", ["łucja", "ABC", "X", "team"])
def test_no_word_of_a_name(word: str) -> None:
    assert not re.fullmatch(NAME_WORD, word)
