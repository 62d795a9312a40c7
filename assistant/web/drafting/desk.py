"""The desk where drafts are accepted, worked on a few at a time, told about, stopped, and kept in the record."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from assistant.bootstrap import Assistant
from assistant.coach.draft import Told
from assistant.domain.draft import Draft, SentenceKind
from assistant.domain.errors import AssistantError
from assistant.domain.record import DraftState, StoredDraft
from assistant.export.glyphs import visible
from assistant.web.drafting.events import ENDS, DraftEvent, EventLog, EventName
from assistant.web.drafting.events import Told as TellEvent
from assistant.web.drafting.order import Order, Wanted, near_by_meaning
from assistant.web.errors import Refusal, problem_of
from assistant.web.limits import Limits
from assistant.web.threads import WorkThreads, busy

LOST = "The service ended before this draft was finished. Ask for it again."
OVERDUE = "This draft was not ready long after its deadline, so it was given up. Try a shorter document."
OPEN = (DraftState.QUEUED, DraftState.RUNNING)
LEAST = 1.0
"""Seconds that a draft is given even when it waited longer than its deadline: the plain writer needs less."""


@dataclass
class _Job:
    id: str
    asked: Wanted
    events: EventLog = field(default_factory=EventLog)
    accepted: float = field(default_factory=time.monotonic)
    task: asyncio.Task[None] | None = None

    def tell(self, name: EventName, state: DraftState, **more: object) -> None:
        self.events.tell(name, DraftEvent.model_validate({"id": self.id, "state": state, **more}))


def _paragraph(told: Told | None) -> dict[str, object]:
    """A finished paragraph as an event has it, free of what cannot be seen."""
    if told is None or not told.sentences:
        return {}
    *before, last = told.sentences
    leads = (visible(s.text) + (":" if s.kind is SentenceKind.LEAD else "") for s in before)
    sentences = (*leads, visible(last.text))
    return {"section": told.section, "paragraph": told.paragraph, "sentences": sentences}


class DraftDesk:
    """Belongs to one event loop. The record decides how a draft ended; this desk only works and tells."""

    def __init__(self, assistant: Assistant, threads: WorkThreads, limits: Limits) -> None:
        self._assistant, self._threads, self._limits = assistant, threads, limits
        self._jobs: OrderedDict[str, _Job] = OrderedDict()
        self._gate = asyncio.Semaphore(limits.at_once)
        self._open = 0
        self._tidied: asyncio.Task[None] | None = None
        self._closing = False
        self.listeners = 0

    def start(self) -> None:
        """Begin to mark what the last process left open as failed; the first need of a draft waits for it."""
        if self._tidied is None:
            self._tidied = asyncio.create_task(self._tidy())

    async def accept(self, order: Order) -> StoredDraft:
        """Take an order; raises Refusal (429) when the queue is full, StoreError."""
        if self._open >= self._limits.at_once + self._limits.waiting or self._closing:
            raise busy("As many drafts as this service takes on are waiting.", seconds=10)
        self._open += 1
        try:
            await self._ready()
            queued = StoredDraft(
                id=uuid.uuid4().hex[:12],
                person_id=order.person_id,
                target=order.options.target,
                state=DraftState.QUEUED,
                created=datetime.now(UTC),
                follows=order.follows,
            )
            stored = await self._threads.keep(lambda: self._assistant.growth.store().save_draft(queued))
        except BaseException:
            self._open -= 1
            raise
        job = _Job(stored.id, order.asked)
        job.tell(EventName.QUEUED, DraftState.QUEUED)
        self._jobs[job.id] = job
        job.task = asyncio.create_task(self._work(job, order))
        self._forget_old()
        return stored

    async def find(self, draft_id: str) -> StoredDraft:
        """The draft as it stands, with its document; raises NotFound."""
        await self._ready()
        return await self._threads.record(lambda: self._assistant.growth.draft(draft_id))

    async def list(self, person: str | None) -> tuple[StoredDraft, ...]:
        """The newest drafts of a person, or of all."""
        await self._ready()
        return await self._threads.record(lambda: self._assistant.growth.drafts(person))

    async def stop(self, draft_id: str) -> tuple[StoredDraft, bool]:
        """Stop a draft for good; gives where it stands now, and whether this stopped it. Raises NotFound."""
        await self._ready()
        before = await self.find(draft_id)
        if before.state not in OPEN:
            return before, False
        after = await self._moved(draft_id, DraftState.STOPPED)
        job = self._jobs.get(draft_id)
        if after.state is DraftState.STOPPED and job is not None:
            job.tell(EventName.STOPPED, DraftState.STOPPED)
            if job.task is not None:
                job.task.cancel()
        return after, after.state is DraftState.STOPPED

    async def events(self, draft_id: str, after: int = 0) -> EventLog:
        """What is told of a draft; for one of an earlier process, how it ended, as the event that follows `after`.

        Raises NotFound, Refusal (409).
        """
        job = self._jobs.get(draft_id)
        if job is not None:
            return job.events
        stored = await self.find(draft_id)
        if stored.state not in ENDS:
            raise Refusal(409, "Elsewhere", "Another program works on this draft. Ask for its state instead.")
        log = EventLog(before=after)
        log.tell(ENDS[stored.state], DraftEvent(id=stored.id, state=stored.state, message=stored.error))
        return log

    def told(self, draft_id: str) -> tuple[TellEvent, ...]:
        """What was told of a draft until now, while this process remembers it."""
        job = self._jobs.get(draft_id)
        return job.events.so_far if job is not None else ()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Count a listener while it listens."""
        self.listeners += 1
        try:
            yield
        finally:
            self.listeners -= 1

    def asked(self, draft_id: str) -> Wanted | None:
        """What was asked for, while this process remembers it."""
        job = self._jobs.get(draft_id)
        return job.asked if job is not None else None

    async def close(self) -> None:
        """Give up what is still open, and say so in the record."""
        self._closing = True
        for job in [j for j in self._jobs.values() if not j.events.ended]:
            if job.task is not None:
                job.task.cancel()
            await self._fail(job, LOST)

    async def _work(self, job: _Job, order: Order) -> None:
        try:
            async with self._gate:
                running = await self._moved(job.id, DraftState.RUNNING)
                if running.state is DraftState.RUNNING:
                    await self._finish(job, await self._draft(job, order))
        except TimeoutError:
            await self._fail(job, OVERDUE)
        except Exception as error:
            await self._fail(job, problem_of(error).message)
        finally:
            self._open -= 1

    async def _draft(self, job: _Job, order: Order) -> Draft:
        waited = time.monotonic() - job.accepted
        left = max(min(LEAST, order.options.deadline), order.options.deadline - waited)

        def progress(what: str, done: int, steps: int, told: Told | None) -> None:
            name = EventName.PROGRESS if done else EventName.PLANNED
            job.tell(name, DraftState.RUNNING, what=what, done=done, steps=steps, **_paragraph(told))

        async with asyncio.timeout(left + self._limits.grace):
            near = await self._threads.offload(lambda: near_by_meaning(self._assistant, order))
            return await self._assistant.packets.draft(
                order.document,
                replace(order.options, deadline=left),
                progress=progress,
                proposals=near,
                offload=self._threads.offload,
            )

    async def _finish(self, job: _Job, draft: Draft) -> None:
        stored = await self._moved(job.id, DraftState.DONE, document=draft)
        if stored.state is DraftState.DONE:
            job.tell(EventName.DONE, DraftState.DONE)

    async def _fail(self, job: _Job, sentence: str) -> None:
        """Say in the record and to the listeners why there is no draft; when the record fails too, to the listeners."""
        try:
            stored = await self._moved(job.id, DraftState.FAILED, error=sentence)
            state = stored.state
        except AssistantError:
            state = DraftState.FAILED
        if state is DraftState.FAILED:
            job.tell(EventName.FAILED, DraftState.FAILED, message=sentence)

    async def _moved(
        self, draft_id: str, state: DraftState, *, error: str | None = None, document: Draft | None = None
    ) -> StoredDraft:
        store = self._assistant.growth.store
        return await self._threads.keep(
            lambda: store().set_draft_state(draft_id, state, error=error, document=document)
        )

    async def _ready(self) -> None:
        self.start()
        if self._tidied is not None:
            await asyncio.shield(self._tidied)

    async def _tidy(self) -> None:
        def tidy() -> None:
            store = self._assistant.growth.store()
            for left in store.drafts(limit=1_000_000):
                if left.state in OPEN:
                    store.set_draft_state(left.id, DraftState.FAILED, error=LOST)

        try:
            await self._threads.keep(tidy)
        except Exception as error:
            problem_of(error)  # logs what nobody expected; whoever needs the record next tidies, or is told why not
            self._tidied = None

    def _forget_old(self) -> None:
        """Keep the events of the last drafts, and pasted texts up to a total size; never forget what is in work."""
        text = sum(len(j.asked.text or "") for j in self._jobs.values())
        for job in list(self._jobs.values()):
            if len(self._jobs) <= self._limits.kept and text <= self._limits.kept_text:
                return
            if job.events.ended:
                text -= len(job.asked.text or "")
                del self._jobs[job.id]
