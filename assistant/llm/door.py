"""The one way out: only to the configured origin, only the headers listed here, never more back than fits.

Everything a server can do wrong ends here as a ModelError, before any library sees it.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx2

from assistant import __version__
from assistant.domain.errors import ModelUnavailable
from assistant.llm.connection import connection_fault
from assistant.llm.envelope import read_completion
from assistant.llm.faults import status_fault

if TYPE_CHECKING:
    from assistant.llm.address import Address

LARGEST_ANSWER = 2_000_000
"""Bytes. A paragraph is under 2,000 characters; a thousand times that is not an answer to what was asked."""
_WORDS_OF_AN_ERROR = 20_000


class Door(httpx2.AsyncBaseTransport):
    """A transport for one origin. It hands on a clean completion, or raises ModelError.

    `streamed` lets a stream of pieces through as it comes, bounded in size.
    """

    def __init__(
        self, address: Address, key: str | None, tls: ssl.SSLContext | None, *, streamed: bool = False
    ) -> None:
        self._address, self._key, self._streamed = address, key, streamed
        # A plain http origin needs no certificates; an empty context trusts none and costs nothing to make.
        verify = tls or ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._inner = httpx2.AsyncHTTPTransport(verify=verify, trust_env=False, http2=False)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request and read its whole answer; raises ModelError only."""
        host = self._address.host
        try:
            response = await self._inner.handle_async_request(await self._clean(request))
            try:
                return await self._answer(response)
            finally:
                if not self._streamed:
                    await response.aclose()
        except httpx2.HTTPError as error:
            raise connection_fault(error, host) from None

    async def aclose(self) -> None:
        """Close the connection."""
        await self._inner.aclose()

    async def _clean(self, request: httpx2.Request) -> httpx2.Request:
        """The request with nothing in it that the environment or a library added."""
        address = self._address
        target = httpx2.URL(f"{address.url}/chat/completions")
        if request.method != "POST" or request.url != target:
            raise ModelUnavailable(f"Something other than a chat was to be sent, or not to {address.host}: stopped.")
        headers = {
            "Content-Type": "application/json",
            "Accept": "text/event-stream" if self._streamed else "application/json",
            "Accept-Encoding": "identity",
            "User-Agent": f"promo-assistant/{__version__}",
            "Connection": "close",
        }
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        body = await request.aread()
        return httpx2.Request("POST", target, headers=headers, content=body, extensions=request.extensions)

    async def _answer(self, response: httpx2.Response) -> httpx2.Response:
        host, status = self._address.host, response.status_code
        if not 200 <= status < 300:
            redirect = 300 <= status < 400
            words = b"" if redirect else (await _read(response, _WORDS_OF_AN_ERROR))[:_WORDS_OF_AN_ERROR]
            raise status_fault(status, response.headers, words.decode("utf-8", "replace").lower(), host)
        if response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
            raise ModelUnavailable(
                f"{host} packs its answers although plain ones were asked for. Switch that off there."
            )
        if self._streamed:
            return httpx2.Response(200, headers=_kept(response), stream=_Bounded(response, host))
        body = await _read(response, LARGEST_ANSWER)
        if len(body) > LARGEST_ANSWER:
            raise ModelUnavailable(f"{host} answered with more than {LARGEST_ANSWER // 1_000_000} MB: stopped reading.")
        return _completion(read_completion(body, host))


def _completion(read: tuple[str, int, int]) -> httpx2.Response:
    text, tokens_in, tokens_out = read
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    usage = {"prompt_tokens": tokens_in, "completion_tokens": tokens_out, "total_tokens": tokens_in + tokens_out}
    body = {"id": "", "object": "chat.completion", "created": 0, "model": "", "choices": [choice], "usage": usage}
    return httpx2.Response(200, headers={"Content-Type": "application/json"}, content=json.dumps(body).encode())


def _kept(response: httpx2.Response) -> dict[str, str]:
    return {"Content-Type": response.headers.get("content-type", "")}


async def _read(response: httpx2.Response, most: int) -> bytes:
    """The body as it came, read no further than just past `most` bytes."""
    body = bytearray()
    async for piece in _raw(response):
        body += piece
        if len(body) > most:
            break
    return bytes(body)


async def _raw(response: httpx2.Response) -> AsyncIterator[bytes]:
    stream = response.stream
    assert isinstance(stream, httpx2.AsyncByteStream)
    async for piece in stream:
        yield piece


class _Bounded(httpx2.AsyncByteStream):
    def __init__(self, response: httpx2.Response, host: str) -> None:
        self._response, self._host = response, host

    async def __aiter__(self) -> AsyncIterator[bytes]:
        seen = 0
        try:
            async for piece in _raw(self._response):
                seen += len(piece)
                if seen > LARGEST_ANSWER:
                    raise ModelUnavailable(f"{self._host} does not stop streaming: stopped reading.")
                yield piece
        except httpx2.HTTPError as error:
            raise connection_fault(error, self._host) from None

    async def aclose(self) -> None:
        await self._response.aclose()
