"""The fakes keep the port's promises, so that what passes with them passes with a model."""

from __future__ import annotations

import asyncio

import pytest

from assistant.domain.errors import ModelRefused, ModelUnavailable
from assistant.domain.ports import Model, ModelAnswer, ModelRequest
from assistant.writing.compose import read_answer
from tests.llm.fake import FakeModel, LyingModel, sentences

REQUEST = ModelRequest(system="s", user='[{"id": "E1"}, {"id": "E2"}]')


def test_a_fake_says_what_was_enqueued_and_keeps_the_requests() -> None:
    fake = FakeModel("one", ModelAnswer(text="two", tokens_in=3))
    fake.enqueue(lambda request: request.system, ModelRefused("No."))
    model: Model = fake
    assert [asyncio.run(model.complete(REQUEST)).text for _ in range(3)] == ["one", "two", "s"]
    with pytest.raises(ModelRefused):
        asyncio.run(model.complete(REQUEST))
    with pytest.raises(ModelUnavailable):
        asyncio.run(model.complete(REQUEST))
    assert fake.history == [REQUEST] * 5


def test_a_liar_keeps_the_form_and_cites_what_it_was_given() -> None:
    answer = asyncio.run(LyingModel().complete(REQUEST))
    candidates = read_answer(answer.text)
    assert candidates is not None
    assert [c.evidence_ids for c in candidates] == [("E1",), ("E2",)]


def test_sentences_are_an_answer_of_the_asked_form() -> None:
    assert read_answer(sentences(("Led it.", ["E1"]))) == (("Led it.", ("E1",)),)
