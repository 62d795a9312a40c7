"""Every fault of a provider ends within the deadline as an answer or a ModelError, and nobody else is called."""

from __future__ import annotations

import asyncio
import time

import pytest

from assistant.domain.errors import ModelError
from assistant.domain.ports import ModelRequest
from assistant.llm.address import parse_address
from assistant.llm.endpoint import ChatEndpoint
from assistant.llm.quiet import load_chat_class
from assistant.writing.compose import ANSWER_SCHEMA, read_answer
from evals.lies import Contract, Hostile, hostile_answers
from tests.llm.server import Provider, Reply, chat
from tests.llm.watch import watched_hosts

SECONDS = 0.8
SLACK = 1.5
"""A wall is checked between steps of the event loop; two busy cores need some slack."""
CONTRACT = Contract(cites="evidence_ids", known_id="E1", foreign_id="E99")
GOOD = chat(CONTRACT.answer("Led the Ledger team.")).body
EVENTS = (("Content-Type", "text/event-stream"),)
MORE = [
    Hostile("chunked-broken", b"zz\r\nnot a chunk", layer="http", headers=(("Transfer-Encoding", "chunked"),)),
    Hostile("chunked-endless", b"1\r\n \r\n" * 2000, layer="http", mode="drip", delay=0.05,
            headers=(("Transfer-Encoding", "chunked"),)),
    Hostile("both-lengths", GOOD, layer="http", headers=(("Content-Length", "5"), ("Content-Length", "9"))),
    Hostile("length-negative", GOOD, layer="http", headers=(("Content-Length", "-1"),)),
    Hostile("status-999", GOOD, 999, layer="http"),
    Hostile("status-100", b"", 100, layer="http"),
    Hostile("status-101", GOOD, 101, layer="http", headers=(("Upgrade", "websocket"),)),
    Hostile("status-600-text", GOOD, 600, layer="http"),
    Hostile("header-injection", GOOD, layer="http", headers=(("X-A", "b\r\nX-C: d"),)),
    Hostile("header-nul", GOOD, layer="http", headers=(("X-A", "b\x00"),)),
    Hostile("deflate", GOOD, layer="http", headers=(("Content-Encoding", "deflate"),)),
    Hostile("brotli", GOOD, layer="http", headers=(("Content-Encoding", "br"),)),
    Hostile("zstd-twice", GOOD, layer="http", headers=(("Content-Encoding", "zstd, zstd"),)),
    Hostile("charset-unknown", GOOD, layer="http", headers=(("Content-Type", "application/json; charset=klingon"),)),
    Hostile("endless-events", b": ping\n\n" * 4000, layer="http", mode="drip", delay=0.02, headers=EVENTS),
    Hostile("usage-words", GOOD.replace(b'"prompt_tokens": 11', b'"prompt_tokens": "eleven"'), layer="http"),
    Hostile("usage-huge", GOOD.replace(b'"prompt_tokens": 11', b'"prompt_tokens": 1e400'), layer="http"),
    Hostile("choices-many", b'{"choices": [' + b"{}," * 100_000 + b"{}]}", layer="http"),
    Hostile("role-system", GOOD.replace(b'"assistant"', b'"system"'), layer="http"),
    Hostile("role-function", GOOD.replace(b'"assistant"', b'"function"'), layer="http"),
    Hostile("id-number", GOOD.replace(b'"c1"', b"7"), layer="http"),
    Hostile("model-null", GOOD.replace(b'"m"', b"null"), layer="http"),
    Hostile("retry-header", b"{}", 503, layer="http", headers=(("Retry-After", "1e9"), ("x-should-retry", "true"))),
    Hostile("authenticate", b"", 401, layer="http", headers=(("WWW-Authenticate", "Basic realm=x"),)),
    Hostile("proxy-authenticate", b"", 407, layer="http", headers=(("Proxy-Authenticate", "NTLM"),)),
    Hostile("refresh-header", GOOD, layer="http", headers=(("Refresh", "0; url=http://evil.example/"),)),
    Hostile("alt-svc", GOOD, layer="http", headers=(("Alt-Svc", 'h3="evil.example:443"'),)),
    Hostile("redirect-with-body", GOOD, 303, layer="http", headers=(("Location", "http://evil.example/"),)),
    Hostile("redirect-nowhere", b"", 302, layer="http"),
    Hostile("redirect-permanent-self", b"", 308, layer="http", headers=(("Location", ""),)),
]  # fmt: skip
ATTACKS = [*hostile_answers(CONTRACT), *MORE]


def reply_to(attack: Hostile) -> Reply:
    """The attack as the server sends it: what a model wrote goes into an envelope first."""
    body = attack.body.encode("utf-8", "surrogatepass") if isinstance(attack.body, str) else attack.body
    if attack.layer == "content":
        body = chat(attack.body if isinstance(attack.body, str) else attack.body.decode("latin-1")).body
    headers = attack.headers or (("Content-Type", "application/json"),)
    return Reply(body, attack.status, headers, attack.mode, attack.delay)


async def outcome(model: ChatEndpoint, request: ModelRequest) -> tuple[str, str]:
    """The answer's text, or what the error says; any other exception fails the test."""
    try:
        return (await model.complete(request)).text, ""
    except ModelError as error:
        return "", str(error)


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """The libraries, so that their first import does not count as a provider's slowness."""
    load_chat_class()


@pytest.mark.parametrize("form", [ANSWER_SCHEMA, None], ids=["schema", "text"])
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.kind)
def test_a_fault_ends_as_an_answer_or_a_model_error(attack: Hostile, form: dict[str, object] | None) -> None:
    request = ModelRequest(system="Write.", user="Notes", answer_schema=form, seconds=SECONDS)
    begun = time.monotonic()
    with Provider(lambda _: reply_to(attack)) as provider, watched_hosts() as hosts:
        model = ChatEndpoint("m", parse_address(provider.url), "sk-proj-mine")
        text, said = asyncio.run(outcome(model, request))
        took = time.monotonic() - begun
    assert took < SECONDS + SLACK
    assert hosts <= {"127.0.0.1"}
    assert bool(text) != bool(said)
    assert said.endswith("." if said else "")
    assert not [bad for bad in (*attack.forbidden, "sk-proj") if bad and bad in said]
    text.encode()
    read_answer(text)


def test_there_are_enough_faults_of_the_server_itself() -> None:
    kinds = [attack.kind for attack in ATTACKS]
    assert len(kinds) == len(set(kinds))
    assert sum(attack.layer == "http" for attack in ATTACKS) >= 70
    assert len(ATTACKS) >= 250
