"""Under stand-ins a text keeps its places, and what is made of it tells the names as written."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evidence.namesakes import find_namesakes
from assistant.evidence.stand_ins import find_stand_ins, read_plainly

WORDS = ("Mark", "Will", "May", "Young", "shipped", "you", "the", ".", ",", "and", "with", "in", "2026", "Emil", "\n")


def test_nobody_is_called_by_a_word() -> None:
    text = "Mark Young asked Will to test. Will you mark it in May?"
    stand_ins = find_stand_ins([text])
    read = stand_ins.read(text)
    assert len(read) == len(text)
    assert not {"Mark", "Young", "asked Will"} & {word for word in ("Mark", "Young", "asked Will") if word in read}
    assert read.endswith("Will you mark it in May?")
    assert stand_ins.written(read) == text


def test_a_stand_in_is_nobody_in_the_texts() -> None:
    others = ("Emil", "Olga", "Hugo", "Inge", "Lars")
    stand_ins = find_stand_ins(["Mark shipped it with Emil.", "Olga"], beside=["Hugo and Inge", "Lars"])
    assert stand_ins.names
    assert not set(stand_ins.names.values()) & set(others)


def test_names_are_not_exchanged_when_no_name_is_free() -> None:
    free = ["Emil Olga Hugo Inge Lars Nina Ivan Anna"]
    stand_ins = find_stand_ins(["Mark shipped it."], beside=free)
    assert not stand_ins
    assert stand_ins.read("Mark shipped it.") == "Mark shipped it."


@pytest.mark.parametrize("texts", [(), ("",), ("in May we will mark it",)])
def test_nothing_to_stand_in_for(texts: Iterable[str]) -> None:
    assert not find_stand_ins(texts)


@given(st.lists(st.sampled_from(WORDS)))
def test_written_undoes_read(words: list[str]) -> None:
    text = " ".join(words)
    stand_ins = find_stand_ins([text])
    assert stand_ins.written(stand_ins.read(text)) == text
    assert len(read_plainly(text)) == len(text)
    if stand_ins and len(stand_ins.names) == len({text[a:b] for a, b in find_namesakes(text)}):
        assert not any(read_plainly(text)[a:b] in stand_ins.names for a, b in find_namesakes(text))
