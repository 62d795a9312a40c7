"""Asking for a host's addresses without letting a dead name server hold up the end of the program."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable

Lookup = Callable[[str, int], object]


async def find_host(name: str, port: int, lookup: Lookup = socket.getaddrinfo) -> None:
    """Return once the name is known to the system; raises OSError when it is not. May be cancelled at any time.

    The event loop's own threads are waited for at exit, for as long as the name server takes; this one is not.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def settle(error: Exception | None) -> None:
        if done.done():
            return
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)

    def ask() -> None:
        error: Exception | None = None
        try:
            lookup(name, port)
        except Exception as raised:
            error = raised
        try:
            loop.call_soon_threadsafe(settle, error)
        except RuntimeError:
            return  # the loop has ended; nobody waits any more

    threading.Thread(target=ask, daemon=True, name="host-lookup").start()
    await done
