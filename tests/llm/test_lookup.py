"""A dead name server holds up nobody."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

import pytest

from assistant.llm.lookup import find_host


def test_a_known_name_is_found() -> None:
    asyncio.run(find_host("127.0.0.1", 80))


def test_an_unknown_name_raises_as_the_system_does() -> None:
    def unknown(name: str, port: int) -> object:
        raise socket.gaierror(-2, f"{name}:{port}")

    with pytest.raises(socket.gaierror):
        asyncio.run(find_host("h", 1, unknown))


def test_a_lookup_that_never_ends_is_left_behind() -> None:
    ends = threading.Event()

    def never(*_: object) -> object:
        return ends.wait(30)

    async def within() -> None:
        async with asyncio.timeout(0.1):
            await find_host("h", 1, never)

    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        asyncio.run(within())
    assert time.monotonic() - begun < 5
    ends.set()
