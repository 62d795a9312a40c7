"""Reading a chat completion: the text, or a sentence that quotes nothing of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.errors import ModelError, ModelRefused, ModelUnavailable
from assistant.llm.envelope import read_completion
from tests.llm.server import chat


def body(**changes: object) -> bytes:
    data: dict[str, object] = {"choices": [{"finish_reason": "stop", "message": {"content": "SECRET"}}]}
    return json.dumps({**data, **changes}).encode()


def message(**changes: object) -> bytes:
    return body(choices=[{"message": {"role": "assistant", **changes}}])


def test_text_and_cost_are_read() -> None:
    assert read_completion(chat("Led it.", tokens=(9, 3)).body, "h:1") == ("Led it.", 9, 3)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(message(content=[{"type": "text", "text": "a"}, {"text": "b"}]), "ab", id="parts"),
        pytest.param(message(content="<think>let me see {}</think>\n{}"), "{}", id="thoughts left in"),
        pytest.param(message(content="a\ud800b"), "a?b", id="lone surrogate"),
        pytest.param(b"\xef\xbb\xbf" + message(content="x"), "x", id="byte order mark"),
        pytest.param(body(choices=[{"finish_reason": "eos", "message": {"content": "x"}}]), "x", id="other finish"),
        pytest.param(message(content="x", refusal=None, tool_calls=None), "x", id="nulls"),
        pytest.param(body(error=None), "SECRET", id="null error"),
    ],
)
def test_what_servers_do_differently_is_read(raw: bytes, text: str) -> None:
    assert read_completion(raw, "h:1").text == text


@pytest.mark.parametrize(
    "usage", [None, 3, [], {}, {"prompt_tokens": "9"}, {"prompt_tokens": -1}, {"prompt_tokens": True}]
)
def test_a_cost_that_is_none_counts_as_nothing(usage: object) -> None:
    assert read_completion(body(usage=usage), "h:1")[1:] == (0, 0)


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        pytest.param(b"", ModelUnavailable, id="nothing"),
        pytest.param(b"<html>SECRET</html>", ModelUnavailable, id="page"),
        pytest.param(b"SECRET", ModelUnavailable, id="words"),
        pytest.param(b"\xff\xfe\x00", ModelUnavailable, id="bad utf-8"),
        pytest.param(b"[" * 100_000, ModelUnavailable, id="deep"),
        pytest.param(b'{"choices": ' + b"9" * 5000 + b"}", ModelUnavailable, id="huge number"),
        pytest.param(b"null", ModelUnavailable, id="null"),
        pytest.param(b'["SECRET"]', ModelUnavailable, id="list"),
        pytest.param(b'{"error": {"message": "SECRET"}}', ModelUnavailable, id="error in 200"),
        pytest.param(b"{}", ModelRefused, id="no choices"),
        pytest.param(body(choices=[]), ModelRefused, id="empty choices"),
        pytest.param(body(choices=None), ModelRefused, id="null choices"),
        pytest.param(body(choices="SECRET"), ModelRefused, id="words for choices"),
        pytest.param(body(choices=["SECRET"]), ModelUnavailable, id="words for a choice"),
        pytest.param(body(choices=[{"text": "SECRET"}]), ModelUnavailable, id="not a chat"),
        pytest.param(body(choices=[{"message": None}]), ModelUnavailable, id="null message"),
        pytest.param(message(content=None), ModelRefused, id="null content"),
        pytest.param(message(content=12), ModelRefused, id="number content"),
        pytest.param(message(content=" \n"), ModelRefused, id="blank content"),
        pytest.param(message(content="<think>SECRET</think>"), ModelRefused, id="only thoughts"),
        pytest.param(message(content=None, refusal="SECRET"), ModelRefused, id="refusal"),
        pytest.param(message(content=None, tool_calls=[{"function": "SECRET"}]), ModelRefused, id="tool call"),
        pytest.param(chat("SECRET", finish="length").body, ModelRefused, id="cut"),
        pytest.param(chat("SECRET", finish="content_filter").body, ModelRefused, id="filtered"),
    ],
)
def test_what_is_no_answer_is_said_without_quoting_it(raw: bytes, kind: type[ModelError]) -> None:
    with pytest.raises(kind) as refused:
        read_completion(raw, "h:1")
    assert "SECRET" not in str(refused.value)
    assert str(refused.value).endswith(".")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["choices", "message", "content", "usage", "error", "refusal", "finish_reason", "text", "prompt_tokens"]
    ), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(st.binary(max_size=200) | JSON.map(lambda data: json.dumps(data).encode()))
def test_any_bytes_are_an_answer_or_a_model_error(raw: bytes) -> None:
    try:
        read = read_completion(raw, "h:1")
    except ModelError:
        return
    assert read.text.strip()
    read.text.encode()
    assert read.tokens_in >= 0
