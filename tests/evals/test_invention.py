"""The check for invented words sees what was added, and lets inflections and dates said in full pass."""

from __future__ import annotations

import pytest

from evals.invention import invented

SOURCES = ["on Wed 11 Nov", "he leaves review requests unanswered", "Omar didnt get his fix out", "1:1 on 2 Dec"]


@pytest.mark.parametrize(
    "script",
    [
        "On Wednesday 11 November, you leave review requests unanswered.",
        "Omar didn't get his fix out. Let's look at this again at our 1:1 on 2 December.",
    ],
)
def test_words_that_were_given_pass(script: str) -> None:
    assert invented(script, SOURCES) == ()


@pytest.mark.parametrize(
    ("script", "word"),
    [
        ("On Wednesday 12 November, you leave review requests unanswered.", "12"),
        ("You rudely leave review requests unanswered.", "rudely"),
        ("Priya didn't get her fix out.", "priya"),
    ],
)
def test_words_from_nowhere_are_named(script: str, word: str) -> None:
    assert word in invented(script, SOURCES)
