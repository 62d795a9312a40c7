"""Sentence spans slice the text and leave abbreviations alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.writing.sentences import sentence_spans


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Shipped v1. Adopted by Search.", 2, id="two"),
        pytest.param("Cut p99, e.g. checkout, by half.", 1, id="abbreviation"),
        pytest.param("Asked for the table that is now sec. 4", 1, id="section"),
        pytest.param("From 2.3% to 0.4%.", 1, id="decimals"),
        pytest.param("Merged A; wrote B", 1, id="semicolon"),
        pytest.param("Worked with J. Doe on it.", 1, id="initial"),
        pytest.param("", 0, id="empty"),
    ],
)
def test_sentences_are_counted(text: str, count: int) -> None:
    assert len(sentence_spans(text)) == count


@given(st.text(max_size=400))
def test_spans_cover_the_words_in_order(text: str) -> None:
    spans = sentence_spans(text)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
