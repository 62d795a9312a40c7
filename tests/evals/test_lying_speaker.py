"""A model that lies about a script: each of its lies is one, and none of them is said."""

from __future__ import annotations

import asyncio

import pytest

from assistant.coach.smoothing import smooth_script
from evals.lying_speaker import LIES, LyingSpeaker
from tests.writing.feedback.notes import FULL, conversation

PART = "At the review on 3 November, you did not tell Laila and Joon waited."


@pytest.mark.parametrize("kind", LIES)
def test_every_kind_changes_a_part_that_it_fits(kind: str) -> None:
    assert LIES[kind](PART) != PART


@pytest.mark.parametrize("kind", LIES)
def test_no_kind_of_lie_is_said(kind: str) -> None:
    plain = conversation("doesn't listen", **{**FULL, "behavior": "you did not tell Laila and Joon waited"})
    assert asyncio.run(smooth_script(plain, LyingSpeaker(kind))).script == plain.script
