"""A lazy pattern does what the compiled one does."""

from __future__ import annotations

import re

import pytest

from assistant.evidence.lazy import lazy_pattern

TEXT = "one Two three"


def test_it_finds_what_the_pattern_finds() -> None:
    lazy, compiled = lazy_pattern(r"t(\w)", re.IGNORECASE), re.compile(r"t(\w)", re.IGNORECASE)
    assert [m.span() for m in lazy.finditer(TEXT)] == [m.span() for m in compiled.finditer(TEXT)]
    assert lazy.search(TEXT, 6) is not None
    assert lazy.match(TEXT) is None
    assert lazy.sub("-", TEXT) == compiled.sub("-", TEXT)
    assert (lazy.split(TEXT), lazy.findall(TEXT)) == (compiled.split(TEXT), compiled.findall(TEXT))
    assert (lazy.pattern, lazy.flags) == (compiled.pattern, compiled.flags)


def test_a_wrong_pattern_is_an_error_at_its_first_use() -> None:
    wrong = lazy_pattern("(")
    with pytest.raises(re.error):
        wrong.search(TEXT)


def test_its_source_can_be_read_before_it_is_compiled() -> None:
    assert lazy_pattern("(").pattern == "("
