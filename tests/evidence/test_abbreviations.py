"""A full stop behind an abbreviation or an initial ends no sentence."""

from __future__ import annotations

import pytest

from assistant.evidence.abbreviations import SHORT_MONTHS, is_abbreviated


@pytest.mark.parametrize(
    "text", ["Asked Dr.", "queues, e.g.", "(e.g.", "J.", "at 9 a.m.", "Lind et al.", "Acme Inc.", "approx.", "No."]
)
def test_a_sentence_goes_on_behind_it(text: str) -> None:
    assert is_abbreviated(text, len(text) - 1)


@pytest.mark.parametrize("text", ["It shipped.", "in 2026.", "to 4%.", ".", "the disco.", "RFC-88.", "Jan.", "…“."])
def test_a_sentence_ends_behind_anything_else(text: str) -> None:
    assert not is_abbreviated(text, len(text) - 1)


def test_a_reader_may_know_more_of_them() -> None:
    assert is_abbreviated("In Jan.", 6, SHORT_MONTHS)
    assert not is_abbreviated("In May.", 6, SHORT_MONTHS)
