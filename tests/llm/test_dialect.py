"""How a server wants to be asked."""

from __future__ import annotations

import pytest

from assistant.domain.ports import ModelRequest
from assistant.llm.dialect import Dialect

FORM: dict[str, object] = {"type": "object"}
WITH = ModelRequest(system="s", user="u", answer_schema=FORM, max_tokens=9)
WITHOUT = ModelRequest(system="s", user="u", max_tokens=9)


def test_everything_is_asked_for_at_first() -> None:
    body = Dialect().parameters(WITH)
    assert body["store"] is False
    assert (body["temperature"], body["max_tokens"]) == (0.2, 9)
    assert body["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "answer", "schema": FORM, "strict": True},
    }
    assert "response_format" not in Dialect().parameters(WITHOUT)


@pytest.mark.parametrize(
    ("words", "gone", "instead"),
    [
        pytest.param("'response_format' of type 'json_schema' is not supported", "response_format", None, id="schema"),
        pytest.param("failed to parse grammar", "response_format", None, id="llama.cpp's grammar"),
        pytest.param("guided_json is off", "response_format", None, id="vllm's word"),
        pytest.param("unsupported parameter: 'max_tokens'. use 'max_completion_tokens'", "max_tokens",
                     "max_completion_tokens", id="reasoning models' word"),
        pytest.param("'temperature' does not support 0.2 with this model", "temperature", None, id="temperature"),
        pytest.param('{"detail":[{"loc":["body","store"],"msg":"extra inputs"}]}', "store", None, id="unknown field"),
        pytest.param("unknown name \"seed\"", "seed", None, id="seed"),
        pytest.param("bad request", "response_format", None, id="it does not say what"),
    ],
)  # fmt: skip
def test_a_rejection_takes_one_thing_away(words: str, gone: str, instead: str | None) -> None:
    simpler = Dialect().without(words, WITH)
    assert simpler is not None
    before, after = Dialect().parameters(WITH), simpler.parameters(WITH)
    assert set(before) - set(after) == {gone}
    assert set(after) - set(before) == ({instead} if instead else set())


def test_without_anything_to_take_away_there_is_no_simpler_dialect() -> None:
    assert Dialect().without("bad request", WITHOUT) is None
    assert Dialect(schema=False).without("response_format is odd", WITH) is None


def test_taking_away_ends_at_the_plain_question() -> None:
    dialect: Dialect | None = Dialect()
    words, last, steps = "max_tokens max_completion_tokens temperature seed store schema", Dialect(), 0
    while dialect is not None:
        last, dialect, steps = dialect, dialect.without(words, WITH), steps + 1
    assert last.parameters(WITH) == {}
    assert steps <= 8
