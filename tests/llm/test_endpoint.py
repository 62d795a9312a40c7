"""Asking a provider: what is sent, what comes back, and what happens when it goes wrong."""

from __future__ import annotations

import asyncio
import json
import logging
import time

import pytest

from assistant.domain.errors import ModelRefused, ModelUnavailable
from assistant.domain.ports import ModelAnswer, ModelRequest
from assistant.llm.address import parse_address
from assistant.llm.endpoint import ChatEndpoint
from tests.llm.server import Provider, Reply, Script, Seen, chat, error

FORM: dict[str, object] = {"type": "object", "properties": {"a": {"type": "string"}}}
PROSE = "Shipped the harbour crane"
KEY = "sk-test-1234"


def request(*, form: bool = True, seconds: float = 30.0) -> ModelRequest:
    return ModelRequest(
        system="Write {well}.", user=PROSE, answer_schema=FORM if form else None, max_tokens=50, seconds=seconds
    )


def endpoint(provider: Provider, key: str | None = KEY) -> ChatEndpoint:
    return ChatEndpoint("m-1", parse_address(provider.url), key)


def ask(script: Script, *, form: bool = True, seconds: float = 30.0) -> tuple[ModelAnswer, Provider]:
    with Provider(script) as provider:
        return asyncio.run(endpoint(provider).complete(request(form=form, seconds=seconds))), provider


def in_turn(*replies: Reply) -> Script:
    """One reply after the other; the last one repeats."""
    left = list(replies)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


def unless(word: str, reply: Reply) -> Script:
    """That reply to requests that hold the parameter, else a good answer."""
    return lambda seen: reply if word in seen.sent else chat("{}")


def test_a_question_is_asked_and_its_answer_and_cost_come_back() -> None:
    answer, provider = ask(lambda _: chat('{"a": "b"}', tokens=(12, 4)))
    assert answer == ModelAnswer(text='{"a": "b"}', tokens_in=12, tokens_out=4)
    sent = provider.seen[0].sent
    assert sent["messages"] == [
        {"role": "system", "content": "Write {well}."},
        {"role": "user", "content": PROSE},
    ]
    assert sent["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "answer", "schema": FORM, "strict": True},
    }
    assert {k: sent[k] for k in ("model", "max_tokens", "temperature", "seed", "store")} == {
        "model": "m-1", "max_tokens": 50, "temperature": 0.2, "seed": 7, "store": False
    }  # fmt: skip
    assert sent.get("stream", False) is False


def test_only_these_headers_leave() -> None:
    _, provider = ask(lambda _: chat("{}"))
    seen = provider.seen[0]
    assert seen.line == "POST /v1/chat/completions HTTP/1.1"
    assert set(seen.headers) == {
        "host", "content-type", "content-length", "accept", "accept-encoding", "user-agent", "connection",
        "authorization",
    }  # fmt: skip
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.headers["accept-encoding"] == "identity"


def test_without_a_key_none_is_sent() -> None:
    with Provider(lambda _: chat("{}")) as provider:
        asyncio.run(endpoint(provider, key=None).complete(request()))
    assert "authorization" not in provider.seen[0].headers


@pytest.mark.parametrize(
    "parameter", ["response_format", "max_tokens", "temperature", "seed", "store"]
)  # fmt: skip
def test_what_a_server_rejects_is_left_out_and_remembered(parameter: str) -> None:
    with Provider(unless(parameter, error(400, f"Unsupported parameter: '{parameter}'"))) as provider:
        model = endpoint(provider)
        for _ in range(2):
            assert asyncio.run(model.complete(request())).text == "{}"
    assert [parameter in seen.sent for seen in provider.seen] == [True, False, False]
    assert model.takes_schema == (parameter != "response_format")


def test_a_server_that_takes_hardly_anything_is_still_asked() -> None:
    def picky(seen: Seen) -> Reply:
        extra = set(seen.sent) - {"model", "messages", "stream"}
        return error(422, f"extra inputs: {sorted(extra)[0]}") if extra else chat("{}")

    answer, provider = ask(picky)
    assert answer.text == "{}"
    assert len(provider.seen) <= 8


def test_a_server_that_rejects_everything_is_given_up() -> None:
    with Provider(lambda _: error(400, "no: temperature seed store schema max_tokens")) as provider:
        with pytest.raises(ModelUnavailable, match="did not take the request"):
            asyncio.run(endpoint(provider).complete(request()))
        assert len(provider.seen) <= 8


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(error(500, "x", Retry_After="0"), id="500"),
        pytest.param(error(429, "x", Retry_After="0"), id="429"),
        pytest.param(error(503, "x", Retry_After="Mon, 01 Jan 2001 00:00:00 GMT"), id="503 with a date long gone"),
        pytest.param(Reply(mode="cut"), id="cut at once"),
        pytest.param(Reply(b'{"choices": [', mode="cut"), id="cut in the body"),
    ],
)
def test_a_passing_fault_is_tried_once_more(first: Reply) -> None:
    answer, provider = ask(in_turn(first, chat("ok")))
    assert answer.text == "ok"
    assert len(provider.seen) == 2


def test_a_fault_that_stays_is_not_tried_for_ever() -> None:
    with Provider(lambda _: error(500, "x", Retry_After="0")) as provider:
        with pytest.raises(ModelUnavailable, match="failed"):
            asyncio.run(endpoint(provider).complete(request()))
        assert len(provider.seen) == 2


def test_a_wait_that_does_not_fit_is_not_begun() -> None:
    begun = time.monotonic()
    with Provider(lambda _: error(429, "x", Retry_After="20")) as provider:
        with pytest.raises(ModelUnavailable, match="asks to wait 20 s"):
            asyncio.run(endpoint(provider).complete(request(seconds=15)))
        assert len(provider.seen) == 1
    assert time.monotonic() - begun < 10


def test_a_call_can_be_cancelled_at_once() -> None:
    async def cancelled(provider: Provider) -> float:
        task = asyncio.create_task(endpoint(provider).complete(request(seconds=60)))
        while not provider.seen:
            await asyncio.sleep(0.01)
        begun = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - begun

    with Provider(lambda _: Reply(mode="hang")) as provider:
        assert asyncio.run(cancelled(provider)) < 1


def test_one_model_serves_many_calls_and_event_loops() -> None:
    async def many(model: ChatEndpoint) -> list[ModelAnswer]:
        return await asyncio.gather(*(model.complete(request()) for _ in range(8)))

    with Provider(lambda seen: chat(str(seen.sent["model"]))) as provider:
        model = endpoint(provider)
        texts = [answer.text for _ in range(3) for answer in asyncio.run(many(model))]
    assert texts == ["m-1"] * 24


def test_an_answer_of_any_size_is_not_read_to_its_end() -> None:
    with Provider(lambda _: Reply(b" " * 50_000_000)) as provider, pytest.raises(ModelUnavailable, match="than 2 MB"):
        asyncio.run(endpoint(provider).complete(request()))


def test_a_lone_surrogate_in_an_answer_does_not_break_it() -> None:
    assert ask(lambda _: chat("a\ud800b"))[0].text == "a?b"


def test_an_address_where_nothing_listens_is_named() -> None:
    with Provider(lambda _: chat("{}")) as provider:
        port = provider.port
    with pytest.raises(ModelUnavailable, match=f"Nothing listens at 127.0.0.1:{port}"):
        asyncio.run(ChatEndpoint("m", parse_address(f"http://127.0.0.1:{port}/v1")).complete(request()))


def test_a_server_without_tls_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.llm.endpoint.CONNECT_SECONDS", 1.0)  # this one never answers a handshake
    with Provider(lambda _: chat("{}")) as provider:
        model = ChatEndpoint("m", parse_address(f"https://127.0.0.1:{provider.port}/v1"), KEY)
        with pytest.raises(ModelUnavailable, match=r"TLS|broke off"):
            asyncio.run(model.complete(request(seconds=10)))


def streamed(*pieces: str) -> Reply:
    rows = [json.dumps({"choices": [{"index": 0, "delta": {"content": piece}}]}) for piece in pieces]
    body = "".join(f"data: {row}\n\n" for row in [*rows, "[DONE]"])
    return Reply(body.encode(), headers=(("Content-Type", "text/event-stream"),))


def test_pieces_of_a_stream_are_counted() -> None:
    with Provider(lambda _: streamed("Spring", " it", " is")) as provider:
        assert asyncio.run(endpoint(provider).count_pieces(request(form=False))) == 3
    assert provider.seen[0].sent["stream"] is True


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(error(400, "no streams"), id="rejected"),
        pytest.param(Reply(b"data: {broken\n\n", headers=(("Content-Type", "text/event-stream"),)), id="broken"),
        pytest.param(Reply(b": ping\n\n" * 400_000, headers=(("Content-Type", "text/event-stream"),)), id="endless"),
    ],
)
def test_a_stream_that_fails_is_a_model_error(reply: Reply) -> None:
    with Provider(lambda _: reply) as provider, pytest.raises((ModelUnavailable, ModelRefused)):
        asyncio.run(endpoint(provider).count_pieces(request(form=False, seconds=10)))


def test_neither_prose_nor_key_is_logged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG)
    with Provider(in_turn(error(500, "SECRET", Retry_After="0"), error(400, "SECRET"), chat("SECRET"))) as provider:
        asyncio.run(endpoint(provider).complete(request()))
    printed = capfd.readouterr()
    told = caplog.text + printed.out + printed.err
    assert not [word for word in (PROSE, KEY, "SECRET", "Write {well}") if word in told]
