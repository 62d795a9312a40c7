"""What is told while a draft is made: numbered events, to be followed from any of them on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from assistant.domain.record import DraftState


class EventName(StrEnum):
    """What can be told of a draft; the last three end it."""

    QUEUED = "queued"
    PLANNED = "planned"
    PROGRESS = "progress"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


ENDS = {
    DraftState.DONE: EventName.DONE,
    DraftState.STOPPED: EventName.STOPPED,
    DraftState.FAILED: EventName.FAILED,
}
"""The event that tells of each state in which nothing more happens."""


class DraftEvent(BaseModel):
    """The data of an event: the draft's id, where it stands, what was done (`done` of `steps`), or why it failed.

    A step that finished a paragraph has its `sentences`, and the numbers of its `section` and of the `paragraph` in it.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    state: DraftState
    what: str | None = None
    done: int | None = None
    steps: int | None = None
    message: str | None = None
    section: int | None = None
    paragraph: int | None = None
    sentences: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Told:
    """An event with its number, from 1."""

    number: int
    name: EventName
    data: DraftEvent

    def encoded(self) -> bytes:
        """The event as `text/event-stream` has it; the data is JSON on one line."""
        data = self.data.model_dump_json(exclude_none=True)
        return f"id: {self.number}\nevent: {self.name}\ndata: {data}\n\n".encode()


class EventLog:
    """The events of one draft, in order. Belongs to one event loop. `before` events were told elsewhere already."""

    def __init__(self, before: int = 0) -> None:
        self._before = before
        self._told: list[Told] = []
        self._news = asyncio.Event()

    @property
    def ended(self) -> bool:
        """Whether the last event has been told."""
        return bool(self._told) and self._told[-1].name in ENDS.values()

    @property
    def so_far(self) -> tuple[Told, ...]:
        """What was told until now."""
        return tuple(self._told)

    def heard(self, after: int) -> bool:
        """Whether the event of that number was the last one."""
        return self.ended and after >= self._told[-1].number

    def tell(self, name: EventName, data: DraftEvent) -> None:
        """Add an event; after the last one nothing is added."""
        if self.ended:
            return
        self._told.append(Told(self._before + len(self._told) + 1, name, data))
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def follow(self, after: int, *, heartbeat: float) -> AsyncIterator[Told | None]:
        """The events after that number as they come, until the last; None when nothing came for `heartbeat` seconds."""
        while True:
            news = self._news
            for told in self._told[max(after - self._before, 0) :]:
                after = told.number
                yield told
            if self.ended:
                return
            try:
                async with asyncio.timeout(heartbeat):
                    await news.wait()
            except TimeoutError:
                yield None


def last_seen(header: str | None) -> int:
    """The number in a Last-Event-ID header; 0 for none, so that everything is told."""
    text = (header or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 9 else 0
