"""The words of a text, cut once, are the words that the pattern of a word finds."""

from __future__ import annotations

import pytest

from assistant.lint.markup import same_length_lower
from assistant.lint.text_words import WORD, TextWords

MANY_LETTERS = "".join(map(chr, range(0x4E00, 0x4F00)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "Cut the p99 from 800 to 120 ms, and/or the team’s budget.",
        "snake_case_names _set off_ **so** pre- and -post, o'clock' 'tis",
        "Évident: naïve façade, STRASSE und Straße",
        "İstanbul'da ÇOK iyi\x00\x00code",
        "שלום עולם 𝒳 ①② ½ 👩‍👩‍👧 e\u0301tait",
        f"one {MANY_LETTERS} two_three",
    ],
)
def test_words_are_those_of_the_pattern(text: str) -> None:
    words = TextWords(text)
    lower = same_length_lower(text).replace("’", "'")
    found = list(WORD.finditer(lower))
    assert words.words == [word.group() for word in found]
    spans = [(words.start(at), words.end(at)) for at in range(len(found))]
    assert spans == [word.span() for word in found]


def test_a_phrase_goes_on_over_blanks_and_emphasis_only() -> None:
    words = TextWords("one two, *three*. four     five six")
    assert [words.joins(at) for at in range(6)] == [True, True, False, False, True, False]


def test_a_word_before_a_hyphen_or_an_underscore_is_a_part() -> None:
    words = TextWords("pre- post _set_ whole. last")
    assert [words.is_whole(at) for at in range(5)] == [False, True, False, True, True]
