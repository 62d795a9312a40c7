"""Every answer on every address has its headers; what is too large, too slow or not from here goes no further."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from starlette.testclient import TestClient
from starlette.types import Message, Scope

from assistant.web.guard import Guard
from assistant.web.limits import Limits
from tests.web.service import HERE, make_app

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "QUERY")
SECRET = "Ada ate the last biscuit"


def paths(app: FastAPI) -> Iterator[str]:
    """Every address of the route table, with ids of nobody, and some that are not in it."""
    for context in iter_route_contexts(app.routes):
        path = context.path or ""
        yield path.replace("{draft_id}", "nobody").replace("{person}", "nobody")
    yield from (
        "/nothing",
        "/api/v1/nothing",
        "/static/%2e%2e/app.py",
        "/static/nothing.css",
        "/static/app.css",
        "/drafts/%00",
        "/favicon.ico",
    )


def test_every_answer_of_every_address_has_its_headers(tmp_path: Path) -> None:
    app = make_app(tmp_path)
    seen = set()
    with TestClient(app, base_url=HERE, raise_server_exceptions=False) as client:
        for path in dict.fromkeys(paths(app)):
            for method in METHODS:
                for body in (None, b"{", b'{"deadline": -1}', b"\xff" * 10):
                    answer = client.request(
                        method, path, content=body, headers={"content-type": "application/json"}, follow_redirects=False
                    )
                    seen.add(answer.status_code)
                    where = f"{method} {path} {answer.status_code}"
                    assert answer.status_code < 500, where
                    assert "default-src 'none'" in answer.headers["content-security-policy"], where
                    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"], where
                    assert answer.headers["x-content-type-options"] == "nosniff", where
                    assert answer.headers["referrer-policy"] == "no-referrer", where
                    kept = "no-cache" if path.startswith("/static/") else "no-store"
                    assert answer.headers["cache-control"] == kept, where
                    assert "access-control-allow-origin" not in answer.headers, where
                    assert "server" not in answer.headers, where
                    if answer.status_code == 405:
                        break  # decided before a body is looked at
    assert {200, 400, 404, 405, 415, 422} <= seen


def test_the_walk_over_the_addresses_misses_none(tmp_path: Path) -> None:
    app = make_app(tmp_path)
    described = {p.replace("{draft_id}", "nobody").replace("{person}", "nobody") for p in app.openapi()["paths"]}
    walked = set(paths(app))
    assert described <= walked
    assert {"/", "/drafts", "/drafts/nobody", "/drafts/nobody/stop", "/docs"} <= walked


@pytest.mark.parametrize("path", ["/", "/healthz", "/api/v1/people", "/static/app.css", "/nothing"])
def test_a_name_that_merely_resolves_to_this_machine_gets_nothing(client: TestClient, path: str) -> None:
    answer = client.get(path, headers={"host": "evil.example:8000"})
    assert answer.status_code == 421
    assert "127.0.0.1" in answer.text


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/v1/drafts"),
        ("DELETE", "/api/v1/drafts/x"),
        ("PUT", "/api/v1/people/priya"),
        ("POST", "/api/v1/people/priya/import"),
        ("POST", "/api/v1/consent"),
        ("POST", "/drafts"),
        ("POST", "/drafts/x/stop"),
    ],
)
def test_another_site_changes_nothing(client: TestClient, method: str, path: str) -> None:
    for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "http://evil.example"}, {"origin": "null"}):
        assert client.request(method, path, headers=headers, content=b"{}").status_code == 403
    assert client.get("/api/v1/people").json() == {"people": []}


def test_a_body_beyond_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with TestClient(make_app(tmp_path, limits=Limits(body=1_000)), base_url=HERE) as client:
        announced = client.post("/api/v1/gaps", content=b"x" * 1_001)
        assert (announced.status_code, announced.json()["error"]["type"]) == (413, "TooLarge")
        assert "1,000 bytes" in announced.json()["error"]["message"]
        chunks = client.post("/api/v1/gaps", content=(b"x" * 100 for _ in range(11)))
        assert chunks.status_code == 413
        page = client.post("/drafts", content=b"x" * 1_001)
        assert page.status_code == 413
        assert "<h1>" in page.text


def test_a_body_that_does_not_come_is_not_waited_for(tmp_path: Path) -> None:
    sent: list[Message] = []

    async def receive() -> Message:
        await asyncio.sleep(10)
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    scope: Scope = {
        "type": "http", "method": "POST", "path": "/api/v1/gaps", "raw_path": b"/api/v1/gaps", "query_string": b"",
        "headers": [(b"host", b"localhost"), (b"content-length", b"10"), (b"content-type", b"application/json")],
    }  # fmt: skip
    app = make_app(tmp_path, limits=Limits(body_seconds=0.05))
    asyncio.run(app(scope, receive, send))
    assert sent[0]["status"] == 408


def test_an_unexpected_error_gets_an_id_and_neither_answer_nor_log_quote_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    app = make_app(tmp_path)

    @app.get("/api/v1/broken")
    def broken() -> None:
        raise RuntimeError(SECRET)

    with caplog.at_level(logging.DEBUG), TestClient(app, base_url=HERE) as client:
        answer = client.get("/api/v1/broken")
    assert answer.status_code == 500
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    found = answer.json()["error"]["message"].rsplit(" ", 1)[1].rstrip(".")
    assert SECRET not in answer.text
    assert any(found in record.getMessage() for record in caplog.records)
    assert SECRET not in caplog.text
    assert "Traceback" not in caplog.text


def test_a_websocket_is_closed(client: TestClient) -> None:
    from starlette.websockets import WebSocketDisconnect

    with pytest.raises(WebSocketDisconnect), client.websocket_connect("/"):
        pass


def test_a_client_that_leaves_while_sending_is_let_go() -> None:
    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def never(*_: object) -> None:
        raise AssertionError

    scope: Scope = {
        "type": "http", "method": "POST", "path": "/", "headers": [(b"host", b"localhost"), (b"content-length", b"10")],
    }  # fmt: skip
    guard = Guard(never, hosts={"localhost"}, limits=Limits(), present=never)  # type: ignore[arg-type]
    asyncio.run(guard(scope, receive, never))
