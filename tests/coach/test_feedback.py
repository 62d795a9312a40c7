"""A model may smooth a script; whatever it makes up, the script says only what was given."""

from __future__ import annotations

import asyncio
import json

import pytest

from assistant.coach.smoothing import smooth_script
from assistant.domain.errors import ModelUnavailable
from assistant.domain.ports import ModelAnswer, ModelRequest
from tests.writing.feedback.notes import FULL, conversation


class Says:
    """A model that always answers the same."""

    name, host = "fake", "127.0.0.1:1"

    def __init__(self, *sentences: tuple[str, str]) -> None:
        self._text = json.dumps({"sentences": [{"text": t, "evidence_ids": [i]} for i, t in sentences]})

    async def complete(self, request: ModelRequest) -> ModelAnswer:  # noqa: ARG002
        return ModelAnswer(text=self._text)


class Away:
    """A model that cannot be reached."""

    name, host = "fake", "127.0.0.1:1"

    async def complete(self, request: ModelRequest) -> ModelAnswer:  # noqa: ARG002
        raise ModelUnavailable("No connection.")


@pytest.mark.parametrize(
    "lie",
    [
        ("P1", "At the design review on 3 November, you cut off Laila five times."),
        ("P1", "At the design review on 4 November, you cut off Laila twice."),
        ("P1", "At the design review on 3 November, you rudely cut off Laila twice."),
        ("P1", "At the design review on 3 November, you cut off Marco twice."),
        ("P1", "At the design review on 3 November, you did not cut off Laila twice."),
        ("P1", "At the design review on 3 November, Laila cut off you twice."),
        ("P1", "At the design review on 3 November, you were cut off by Laila twice."),
        ("P2", "She withdrew her proposal and cried."),
        ("P2", "You withdrew her proposal."),
        ("P9", "Everything is fine."),
    ],
)
def test_a_lie_is_never_said(lie: tuple[str, str]) -> None:
    plain = conversation("doesn't listen", **FULL)
    smoothed = asyncio.run(smooth_script(plain, Says(lie)))
    assert smoothed.script == plain.script
    assert smoothed.writer == "plain"


def test_a_faithful_wording_is_taken() -> None:
    plain = conversation("doesn't listen", **FULL)
    said = "You cut off Laila twice at the design review on 3 November."
    smoothed = asyncio.run(smooth_script(plain, Says(("P1", said))))
    assert (smoothed.script or "").startswith(said)
    assert smoothed.writer == "model"


def test_without_an_answer_the_plain_words_stand() -> None:
    plain = conversation("doesn't listen", **FULL)
    smoothed = asyncio.run(smooth_script(plain, Away()))
    assert smoothed.script == plain.script
    assert "Told plainly instead." in smoothed.notes[0]


class Listening:
    """A model that keeps what it is sent."""

    name, host = "fake", "127.0.0.1:1"

    def __init__(self) -> None:
        self.heard: list[ModelRequest] = []

    async def complete(self, request: ModelRequest) -> ModelAnswer:
        self.heard.append(request)
        return ModelAnswer(text="{}")


def test_nothing_of_a_note_with_protected_matter_reaches_a_model() -> None:
    plain = conversation("He's had migraines this autumn, I get it, but he doesn't listen.", **FULL)
    model = Listening()
    smoothed = asyncio.run(smooth_script(plain, model))
    assert model.heard == []
    assert smoothed.script == plain.script
    assert "nothing was sent" in smoothed.notes[-1]
