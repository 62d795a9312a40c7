"""Oversell is an error in a pre-read."""

from __future__ import annotations

import pytest

from assistant.writing.calibration.oversell import Oversold, find_oversell, refuse_oversell


def test_a_verdict_is_refused_and_its_words_are_pointed_at() -> None:
    text = "Owns checkout-api (E1). She is absolutely Staff."
    with pytest.raises(Oversold) as refused:
        refuse_oversell("At bar on scope.", text)
    assert refused.value.text == text
    first = refused.value.findings[0]
    assert "absolutely Staff" in text[first.start : first.end]


def test_facts_pass() -> None:
    refuse_oversell("At bar on scope and leverage, approaching on impact, and REF-31 closes it by Q3.")
    assert find_oversell("checkout-api went from 2.3% to 0.4% 5xx.") == ()
