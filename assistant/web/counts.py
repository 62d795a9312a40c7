"""The evidence of everyone on record, counted once per change: what pages show at a glance must not be counted anew."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from functools import partial

from assistant.bootstrap import Assistant
from assistant.domain.errors import AssistantError
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.growth import GrowthDocument
from assistant.domain.record import Person
from assistant.web.drafting.order import Wanted, near_by_meaning, read_order
from assistant.web.threads import WorkThreads

MOST_KEPT = 500
"""People and levels whose counts are remembered; a hundred entries take about half a megabyte."""

_Key = tuple[Person, str, str, date]


@dataclass(frozen=True)
class Counted:
    """Someone's entries, the evidence in them, and have and need for one level."""

    person: Person
    document: GrowthDocument
    evidence: tuple[EvidenceItem, ...]
    matrix: Matrix


@dataclass(frozen=True)
class AtHand:
    """Someone on record; `counted` is None while their evidence is still being counted, or where there is none."""

    person: Person
    entries: bool
    counted: Counted | None = None


class Counts:
    """Belongs to one event loop. Counts are kept by person, revision of their record, level and day."""

    def __init__(self, assistant: Assistant, threads: WorkThreads) -> None:
        self._assistant, self._threads = assistant, threads
        self._known: OrderedDict[_Key, Counted] = OrderedDict()
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._work: asyncio.Task[None] | None = None

    async def of(self, person: str, target: str | None = None) -> Counted:
        """Someone's counts for a level, the one above theirs unless named; raises NotFound, NoEntries, UnknownLevel."""

        def key() -> _Key:
            found = self._assistant.growth.person(person)
            return self._key(found, self._assistant.store().revisions().get(found.id, ""), target)

        wanted = await self._threads.record(key)
        known = self._recall(wanted)
        return known or self._keep(wanted, await self._threads.compute(lambda: self._count(wanted)))

    async def everyone(self) -> tuple[AtHand, ...]:
        """Everyone on record; whose evidence is not counted yet is counted in the background, one after the other."""

        def read() -> list[tuple[Person, _Key | None]]:
            revisions = self._assistant.store().revisions()
            people = self._assistant.growth.people()
            return [(p, self._key(p, revisions[p.id], None) if p.id in revisions else None) for p in people]

        found = []
        for person, key in await self._threads.record(read):
            counted = self._recall(key) if key is not None else None
            found.append(AtHand(person, key is not None, counted))
            if key is not None and counted is None:
                self._waiting[key] = None
        if self._waiting and (self._work is None or self._work.done()):
            self._work = asyncio.create_task(self._count_waiting())
        return tuple(found)

    async def close(self) -> None:
        """Stop counting in the background."""
        self._waiting.clear()
        if self._work is not None:
            self._work.cancel()
            await asyncio.gather(self._work, return_exceptions=True)

    async def _count_waiting(self) -> None:
        while self._waiting:
            key = self._waiting.popitem(last=False)[0]
            try:
                self._keep(key, await self._threads.offload(partial(self._count, key)))
            except AssistantError:
                continue  # whoever opens that person's page is told why

    def _key(self, person: Person, revision: str, target: str | None) -> _Key:
        rubric = self._assistant.packets.rubric()
        level = rubric.level(target) if target else rubric.next_after(person.level)
        return person, revision, level.id, self._assistant.clock.today()

    def _count(self, key: _Key) -> Counted:
        person, _, target, _ = key
        order = read_order(self._assistant, Wanted(person=person.id, target=target))
        near = near_by_meaning(self._assistant, order)
        evidence, matrix = self._assistant.packets.counted(order.document, order.options, near)
        return Counted(person, order.document, evidence, matrix)

    def _recall(self, key: _Key) -> Counted | None:
        if key in self._known:
            self._known.move_to_end(key)
        return self._known.get(key)

    def _keep(self, key: _Key, counted: Counted) -> Counted:
        self._known[key] = counted
        while len(self._known) > MOST_KEPT:
            self._known.popitem(last=False)
        return counted
