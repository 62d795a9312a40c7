"""Texts are cut into words and sentences whose spans stay true, whatever is blanked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evidence.tokens import READ_LIMIT, find_sentences, find_tokens, foreign_share, readable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("checkout-api isn't down.", ["checkout-api", "isn't", "down", "."], id="inner-signs"),
        pytest.param("C++ and C# -> Go", ["C++", "and", "C#", "->", "Go"], id="languages"),
        pytest.param("see https://dash.example/x). Next", ["see", ")", ".", "Next"], id="links-blanked"),
        pytest.param("สอน data modeling", ["data", "modeling"], id="other-scripts-blanked"),
    ],
)
def test_words_and_signs(text: str, expected: list[str]) -> None:
    assert [token.text for token in find_tokens(text)] == expected


def test_sentences_end_at_stops_and_lines_but_not_in_abbreviations() -> None:
    found = find_sentences("Cut it, e.g. by half. Then shipped!\nNew line")
    assert [sentence[0].text for sentence in found] == ["Cut", "Then", "New"]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param("plain English", 0.0, id="latin"),
        pytest.param("ทำได้แล้ว", 1.0, id="thai"),
        pytest.param("12 34", 0.0, id="no-letters"),
    ],
)
def test_share_of_foreign_letters(text: str, share: float) -> None:
    assert foreign_share(text) == share


@given(st.text())
def test_spans_stay_true(text: str) -> None:
    plain = readable(text)
    assert len(plain) == min(len(text), READ_LIMIT)
    for token in find_tokens(text):
        assert text[token.start : token.end] == token.text
