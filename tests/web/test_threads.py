"""Work is done beside the event loop, and refused when too much waits."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from assistant.web.errors import Refusal
from assistant.web.limits import Limits
from assistant.web.threads import WorkThreads


def test_too_many_waiting_steps_are_refused_and_those_let_in_are_not() -> None:
    async def scene() -> None:
        threads = WorkThreads(Limits(threads=1, record_threads=1, steps=2))
        go = threading.Event()
        waiting = [asyncio.create_task(threads.compute(go.wait)), asyncio.create_task(threads.record(go.wait))]
        await asyncio.sleep(0.01)
        with pytest.raises(Refusal, match="Try again in") as refused:
            await threads.compute(lambda: None)
        assert refused.value.headers["retry-after"] == "5"
        let_in = asyncio.create_task(threads.offload(lambda: 3))
        go.set()
        assert await let_in == 3
        assert await asyncio.gather(*waiting) == [True, True]
        assert await threads.compute(lambda: 4) == 4
        threads.close()

    asyncio.run(scene())


def test_what_is_kept_is_kept_even_when_nobody_waits_for_it_any_more() -> None:
    async def scene() -> bool:
        threads = WorkThreads(Limits())
        go, kept = threading.Event(), threading.Event()

        def keep() -> None:
            go.wait(5)
            kept.set()

        task = asyncio.create_task(threads.keep(keep))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        go.set()
        return await asyncio.to_thread(kept.wait, 5)

    assert asyncio.run(scene())


def test_a_computing_step_does_not_hold_up_the_event_loop() -> None:
    async def scene() -> float:
        threads = WorkThreads(Limits())
        steps = [asyncio.create_task(threads.compute(lambda: sum(i * i for i in range(3_000_000)))) for _ in range(4)]
        worst = 0.0
        while not all(step.done() for step in steps):
            began = time.monotonic()
            await asyncio.sleep(0.005)
            worst = max(worst, time.monotonic() - began - 0.005)
        return worst

    assert asyncio.run(scene()) < 0.25
