"""Lower case in which a pattern of ASCII letters finds what it finds in any case."""

from __future__ import annotations

import re

import pytest

from assistant.lint.markup import lower_letters


@pytest.mark.parametrize(
    "text", ["He İs KİND", "ſlightly", "K\u212aind of", "ıdeally", "ÇOK İYİ, Straße", "plain TEXT"]
)
def test_a_search_in_lower_case_finds_what_one_in_any_case_finds(text: str) -> None:
    lower = lower_letters(text)
    assert len(lower) == len(text)
    for pattern in (r"\b[a-z]+\b", r"\W*(?:he|kind|slightly|kkind|ideally)\b", r"\bis\b", r"\bi", "yi"):
        in_any_case = [m.span() for m in re.finditer(pattern, text, re.IGNORECASE)]
        assert [m.span() for m in re.finditer(pattern, lower)] == in_any_case, pattern
