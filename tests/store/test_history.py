"""Any run of imports, additions and undos against a model of a few lines."""

from __future__ import annotations

from collections import Counter
from itertools import count
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from assistant.domain.errors import NotFound
from assistant.domain.growth import Entry, Marks
from assistant.domain.ports import Store
from assistant.domain.record import EntryRecord, Person
from assistant.domain.vocabulary import Role
from tests.depth import DEEP
from tests.store.making import entry

SOURCES = ["brag.md", "old.csv"]
BULLETS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([None, Role.LED]), st.integers(0, 2)), max_size=5)
PEOPLE = count(1)


def file(bullets: list[tuple[str, Role | None, int]], source: str) -> list[Entry]:
    """A file of these bullets, each with its mark and the empty lines above it."""
    made, line = [], 0
    for text, role, gap in bullets:
        line += 1 + gap
        made.append(entry(text, line, source=source).model_copy(update={"marks": Marks(role=role)}))
    return made


class Growing(RuleBasedStateMachine):
    """The model: what each source holds, in order of first import, and a pile of what the record was before."""

    record: ClassVar[Store]

    def __init__(self) -> None:
        super().__init__()
        self.person = self.record.save_person(Person(id=f"p{next(PEOPLE)}")).id
        self.sources: dict[str, list[Entry]] = {}
        self.pile: list[tuple[dict[str, list[Entry]], tuple[EntryRecord, ...]]] = []
        self.texts: dict[int, str] = {}

    def put(self, source: str, entries: list[Entry]) -> None:
        self.pile.append((dict(self.sources), self.record.entries(self.person)))
        self.sources[source] = entries

    @rule(source=st.sampled_from(SOURCES), bullets=BULLETS)
    def import_file(self, source: str, bullets: list[tuple[str, Role | None, int]]) -> None:
        entries = file(bullets, source)
        before = self.sources.get(source, [])
        held = {r.number for r in self.record.entries(self.person) if r.entry.source == source}
        self.put(source, entries)
        result = self.record.import_entries(self.person, source, entries)
        same = (Counter(e.text for e in before) & Counter(e.text for e in entries)).total()
        assert (result.added, result.kept, result.withdrawn) == (len(entries) - same, same, len(before) - same)
        now = {r.number for r in self.record.entries(self.person) if r.entry.source == source}
        assert len(held & now) == same

    @rule(source=st.sampled_from(SOURCES))
    def import_again(self, source: str) -> None:
        before = self.record.entries(self.person)
        entries = [r.entry for r in before if r.entry.source == source]
        self.put(source, entries)
        result = self.record.import_entries(self.person, source, entries)
        assert (result.added, result.withdrawn) == (0, 0)
        assert self.record.entries(self.person) == before

    @rule(source=st.sampled_from(SOURCES), text=st.sampled_from("abc"))
    def append(self, source: str, text: str) -> None:
        before = self.sources.get(source, [])
        line = max((e.line for e in before), default=0) + 1
        self.put(source, [*before, entry(text, line, source=source)])
        self.record.append_entry(self.person, source, entry(text, source=source))

    @precondition(lambda self: self.pile)
    @rule()
    def undo(self) -> None:
        self.sources, before = self.pile.pop()
        self.record.undo_import(self.person)
        assert self.record.entries(self.person) == before

    @precondition(lambda self: not self.pile)
    @rule()
    def undo_nothing(self) -> None:
        with pytest.raises(NotFound):
            self.record.undo_import(self.person)

    @invariant()
    def the_record_is_the_files(self) -> None:
        live = self.record.entries(self.person)
        expected = [e for entries in self.sources.values() for e in entries]
        assert [(r.entry.text, r.entry.line, r.entry.marks, r.entry.source) for r in live] == [
            (e.text, e.line, e.marks, e.source) for e in expected
        ]
        assert len({r.number for r in live}) == len(live)
        assert all(self.texts.setdefault(r.number, r.entry.text) == r.entry.text for r in live)


def test_the_record_follows_the_files_and_undo_walks_back_exactly(record: Store) -> None:
    rounds = settings(
        max_examples=40 if DEEP else 10,
        stateful_step_count=20,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )

    class OnThisRecord(Growing): ...

    OnThisRecord.record = record
    run_state_machine_as_test(OnThisRecord, settings=rounds)
