"""Where the work is done: small pools of threads, so that the event loop always answers at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from assistant.web.errors import Refusal
from assistant.web.limits import Limits

T = TypeVar("T")


class WorkThreads:
    """Two pools: one computes, the other talks to the record, whose locks may keep a thread waiting for seconds."""

    def __init__(self, limits: Limits) -> None:
        self._computing = ThreadPoolExecutor(limits.threads, thread_name_prefix="compute")
        self._recording = ThreadPoolExecutor(limits.record_threads, thread_name_prefix="record")
        self._limit = limits.steps
        self._waiting = 0

    async def compute(self, step: Callable[[], T], /) -> T:
        """Run a step that computes; raises Refusal (429) when too many wait already."""
        return await self._bounded(self._computing, step)

    async def record(self, step: Callable[[], T], /) -> T:
        """Run a step that reads or writes the record; raises Refusal (429) when too many wait already."""
        return await self._bounded(self._recording, step)

    async def offload(self, step: Callable[[], T], /) -> T:
        """`compute` for work that was let in before: it is never refused."""
        return await asyncio.get_running_loop().run_in_executor(self._computing, step)

    async def keep(self, step: Callable[[], T], /) -> T:
        """`record` for work that was let in before: never refused, and not given up half-way."""
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._recording, step))

    async def _bounded(self, pool: ThreadPoolExecutor, step: Callable[[], T]) -> T:
        if self._waiting >= self._limit:
            raise busy("This service has its hands full.")
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(pool, step)
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """Let the threads go once they have finished what they are at."""
        self._computing.shutdown(wait=False, cancel_futures=True)
        self._recording.shutdown(wait=False, cancel_futures=True)


def busy(why: str, *, seconds: int = 5) -> Refusal:
    """The refusal that asks to come back later."""
    return Refusal(429, "Busy", f"{why} Try again in {seconds} seconds.", {"retry-after": str(seconds)})
