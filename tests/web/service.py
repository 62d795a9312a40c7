"""A service for the tests: an application over a record in a temporary folder, and the same behind a real socket."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import httpx2 as httpx
from fastapi import FastAPI

from assistant.bootstrap import make_assistant
from assistant.domain.ports import Consent, Hit, IndexState, Model, ModelAnswer, ModelRequest, Passage
from assistant.settings import Settings
from assistant.web.app import create_app
from assistant.web.limits import Limits
from assistant.web.serving import listen, make_server

HERE = "http://127.0.0.1:8000"
TODAY = date(2026, 11, 15)
BRAG = """\
---
name: Priya Raman
level: L5
---

## 2026-05
- Shipped: retry-budget library v1 in checkout-api (mine: on-call, roadmap). 5xx went from 2.3% to 0.4% (PAY-1423)
- Shipped: RFC-88 "Retry budgets across services", approved on the first review

## 2026-07
- Shipped: took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)
- Search cites RFC-88 in RFC-97
"""


class FixedClock:
    """It is always the same day."""

    def today(self) -> date:
        return TODAY


class WordSearch:
    """A retriever that finds what has a word of the query, without an index; it never opens anything."""

    def search(self, query: str, scope: Sequence[Passage], limit: int = 8) -> list[Hit]:
        wanted = set(query.lower().split())
        found = [p for p in scope if wanted & set(f"{p.text} {p.also}".lower().split())]
        return [Hit(id=p.id, score=1.0) for p in found][:limit]

    def near(self, queries: Sequence[Passage], scope: Sequence[Passage]) -> list[list[float]]:
        return [[0.0 for _ in scope] for _ in queries]

    def warm(self) -> None: ...

    def fill(self, passages: Callable[[], Sequence[Passage]]) -> None: ...

    def rebuild(self, passages: Sequence[Passage], progress: Callable[[int, int], None] | None = None) -> int:
        raise NotImplementedError

    def state(self, passages: Sequence[Passage]) -> IndexState:
        raise NotImplementedError

    def close(self) -> None: ...


class SlowModel:
    """Answers nothing usable, and only when it is let go; counts the calls that were given up."""

    def __init__(self, host: str = "127.0.0.1:9") -> None:
        self.name, self.host = "slow", host
        self.go = threading.Event()
        self.calls = 0
        self.given_up = 0

    async def complete(self, request: ModelRequest) -> ModelAnswer:  # noqa: ARG002
        self.calls += 1
        try:
            while not self.go.is_set():
                await asyncio.sleep(0.01)
        except asyncio.CancelledError:
            self.given_up += 1
            raise
        return ModelAnswer(text="no")


def make_app(
    home: Path,
    *,
    model: Model | None = None,
    consent: Consent | None = None,
    limits: Limits | None = None,
) -> FastAPI:
    """An application whose record lies in `home`."""
    assistant = make_assistant(
        Settings(home=home), model=model, retriever=WordSearch(), clock=FixedClock(), consent=consent
    )
    return create_app(assistant, limits=limits)


@contextmanager
def live(app: FastAPI) -> Iterator[httpx.Client]:
    """A client of the application behind a real socket, where answers stream."""
    opened = listen("127.0.0.1", 0)
    server = make_server(app)
    thread = threading.Thread(target=server.run, args=([opened],))
    thread.start()
    try:
        with httpx.Client(
            base_url=f"http://127.0.0.1:{opened.getsockname()[1]}", timeout=30, trust_env=False
        ) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join(20)
        opened.close()
        assert not thread.is_alive()


def ask(client: httpx.Client, **fields: object) -> str:
    """Ask for a draft; gives its id."""
    answer = client.post("/api/v1/drafts", json={"document": BRAG, "writer": "plain", **fields})
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])


def settle(client: httpx.Client, draft_id: str, *, seconds: float = 20) -> dict[str, object]:
    """The draft once it has ended."""
    ends = time.monotonic() + seconds
    while True:
        answer = client.get(f"/api/v1/drafts/{draft_id}")
        assert answer.status_code == 200, answer.text
        body: dict[str, object] = answer.json()
        if body["state"] not in ("queued", "running") or time.monotonic() > ends:
            return body
        time.sleep(0.02)
