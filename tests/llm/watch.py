"""Whom this process talked to while a test ran."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_watching: list[set[str]] = []
_hooked = False


def _hear(event: str, args: tuple[object, ...]) -> None:
    if not _watching:
        return
    if event == "socket.connect" and isinstance(args[1], tuple):
        _watching[-1].add(str(args[1][0]))
    elif event == "socket.getaddrinfo":
        _watching[-1].add(str(args[0]))


@contextmanager
def watched_hosts() -> Iterator[set[str]]:
    """The hosts looked up or connected to inside the block (audit hooks cannot be removed, only left idle)."""
    global _hooked
    if not _hooked:
        sys.addaudithook(_hear)
        _hooked = True
    hosts: set[str] = set()
    _watching.append(hosts)
    try:
        yield hosts
    finally:
        _watching.remove(hosts)
