"""Words are cut the same way everywhere, and inflections meet in one stem."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evidence.stems import stem, stems, word_spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Cut p95 by 40 %", ("cut", "p95", "by", "40"), id="numbers-stay"),
        pytest.param("cross-team work", ("cross", "team", "work"), id="hyphens-part"),
        pytest.param("Priya's and the team’s", ("priya", "and", "the", "team"), id="possessives-dropped"),
        pytest.param("I don't", ("i", "don't"), id="contractions-stay"),
        pytest.param("select_related", ("select", "related"), id="underscores-part"),
        pytest.param("", (), id="nothing"),
    ],
)
def test_words_are_cut_the_same_way(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "family",
    [
        pytest.param(("migrate", "migrated", "migrating", "Migrates"), id="inflections"),
        pytest.param(("organise", "organized", "organising"), id="spelling-ise"),
        pytest.param(("analyse", "analyzed"), id="spelling-yse"),
        pytest.param(("behaviour", "behaviors"), id="spelling-our"),
    ],
)
def test_inflections_and_spellings_share_a_stem(family: tuple[str, ...]) -> None:
    assert len({stem(word) for word in family}) == 1


def test_stems_of_a_text_are_a_set() -> None:
    assert stems("Reviews, reviewed the review") == {stem("review"), stem("the")}


@given(st.text())
def test_every_span_holds_its_word(text: str) -> None:
    for word, start, end in word_spans(text):
        assert text[start:end].casefold().startswith(word)
