"""Around every request: known host, own site, a body that fits, headers on whatever is answered, no trace to anyone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.headers import answer_headers, is_cross_site, is_known_host
from assistant.web.limits import Limits

Present = Callable[[str, Problem], Response]
"""Shows a problem at a path: JSON for programs, a page for people."""


class Disconnected(Exception):
    """The client went away while it was sending."""


class Guard:
    """ASGI middleware: nothing reaches the routes that it did not let through, nothing leaves without its headers."""

    def __init__(self, app: ASGIApp, *, hosts: Collection[str], limits: Limits, present: Present) -> None:
        self._app, self._hosts, self._limits, self._present = app, frozenset(hosts), limits, present

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hand it on."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        started = False

        async def send_guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in answer_headers(path).items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            self._check(scope)
            body = await self._body(scope, receive)
            await self._app(scope, _again(body, receive), send_guarded)
        except Disconnected:
            return
        except Exception as error:
            problem = problem_of(error)
            if not started:  # else the answer is cut short, which is all that can still be said
                await self._present(path, problem)(scope, receive, send_guarded)

    def _check(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1:
            raise Refusal(400, "BadRequest", "The request names no host, or more than one.")
        if not is_known_host(hosts[0], self._hosts):
            raise Refusal(421, "UnknownHost", "This service answers only to 127.0.0.1 and localhost. Use one of them.")
        sites, origins = headers.getlist("sec-fetch-site"), headers.getlist("origin")
        if is_cross_site(scope["method"], hosts[0], sites, origins):
            raise Refusal(403, "CrossSite", "Another site asked for a change here: refused. Use the page itself.")

    async def _body(self, scope: Scope, receive: Receive) -> bytes:
        """The whole body, read within the limits; raises Refusal."""
        headers = Headers(scope=scope)
        announced = headers.get("content-length", "0")
        if "transfer-encoding" not in headers and announced == "0":
            return b""
        if announced.isdecimal() and int(announced) > self._limits.body:
            raise self._too_large()
        try:
            async with asyncio.timeout(self._limits.body_seconds):
                return await self._read(receive)
        except TimeoutError:
            raise Refusal(
                408, "TooSlow", "The request did not arrive in time. Send it again.", {"connection": "close"}
            ) from None

    async def _read(self, receive: Receive) -> bytes:
        parts, size, more = [], 0, True
        while more:
            message = await receive()
            if message["type"] != "http.request":
                raise Disconnected
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            if size > self._limits.body:
                raise self._too_large()
            more = message.get("more_body", False)
        return b"".join(parts)

    def _too_large(self) -> Refusal:
        sentence = f"The request is larger than {self._limits.body:,} bytes. Send the document in parts."
        return Refusal(413, "TooLarge", sentence, {"connection": "close"})


def _again(body: bytes, receive: Receive) -> Receive:
    """A receive that hands out the body once, then waits for the client as before."""
    given = False

    async def give() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return give
