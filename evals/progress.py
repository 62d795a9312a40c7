"""A bar on standard error while cases are scored; one line a task where nobody watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

WIDTH = 24
_EVERY = 0.1
"""Seconds between two drawings."""


@contextmanager
def bar(title: str) -> Iterator[Callable[[int, int], None]]:
    """A function to be told how many of how many are done."""
    watched = sys.stderr.isatty()
    drawn = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal drawn
        now = time.monotonic()
        if watched and (done == of or now - drawn >= _EVERY):
            drawn = now
            full = WIDTH * done // of
            print(f"\r{'#' * full}{'.' * (WIDTH - full)} {done}/{of} {title[:70]}\x1b[K", end="", file=sys.stderr)

    if not watched:
        print(title, file=sys.stderr, flush=True)
    yield tell
    if watched:
        print(file=sys.stderr)
