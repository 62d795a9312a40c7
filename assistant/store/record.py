"""The record as the core sees it: one transaction per call, and every failure a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine

from assistant.domain.draft import Draft
from assistant.domain.growth import Entry
from assistant.domain.ports import Store
from assistant.domain.record import DraftState, DraftVersion, EntryRecord, ImportResult, Person, StoredDraft
from assistant.domain.rehearsal import KeptRehearsal, RehearsalLine
from assistant.store import draft_versions, drafts, imports, people, rehearsals
from assistant.store.engine import WRITES, connect
from assistant.store.failures import in_sentences
from assistant.store.place import Place, parse_place
from assistant.store.schema import bring_up_to_date


def _now() -> datetime:
    return datetime.now(UTC)


def open_record(url: str, *, now: Callable[[], datetime] = _now) -> Store:
    """The record at a database URL (`sqlite:///path` or `postgresql://…`), made or upgraded if need be.

    A new SQLite file and its new folders are private to their owner. Raises StoreError with what to do next; neither
    the URL nor its password is ever repeated.
    """
    place = parse_place(url)
    with in_sentences(place):
        engine = connect(place)
        try:
            bring_up_to_date(engine, place)
        except BaseException:
            engine.dispose()
            raise
    return SqlRecord(engine, place, now)


class SqlRecord:
    """The Store in SQL. Safe to use from several threads; several processes may open the same place."""

    def __init__(self, engine: Engine, place: Place, now: Callable[[], datetime]) -> None:
        self._engine, self._place, self._now = engine, place, now

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with in_sentences(self._place), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with in_sentences(self._place), self._engine.execution_options(**WRITES).begin() as connection:
            yield connection

    def save_person(self, person: Person) -> Person:
        """Insert or update by id."""
        with self._writing() as connection:
            people.save_person(connection, person)
        return person

    def person(self, person_id: str) -> Person:
        """Someone on record; raises NotFound."""
        with self._reading() as connection:
            return people.read_person(connection, person_id)

    def people(self) -> tuple[Person, ...]:
        """Everyone on record, by id."""
        with self._reading() as connection:
            return people.read_people(connection)

    def import_entries(self, person_id: str, source: str, entries: Sequence[Entry]) -> ImportResult:
        """Make the entries of `source` those given, all or nothing; raises NotFound, UnreadableInput."""
        with self._writing() as connection:
            return imports.import_entries(connection, person_id, source, entries, self._now())

    def append_entry(self, person_id: str, source: str, entry: Entry) -> EntryRecord:
        """Add one entry at the end of `source`; raises NotFound, UnreadableInput."""
        with self._writing() as connection:
            return imports.append_entry(connection, person_id, source, entry, self._now())

    def undo_import(self, person_id: str) -> ImportResult:
        """Take back the person's latest import; raises NotFound when there is none."""
        with self._writing() as connection:
            return imports.undo_import(connection, person_id, self._now())

    def entries(self, person_id: str) -> tuple[EntryRecord, ...]:
        """The person's entries in the order of their documents; raises NotFound."""
        with self._reading() as connection:
            return imports.read_entries(connection, person_id)

    def revisions(self) -> Mapping[str, str]:
        """By person id, a word that changes with every import, addition and undo."""
        with self._reading() as connection:
            return imports.read_revisions(connection)

    def save_draft(self, draft: StoredDraft) -> StoredDraft:
        """Insert or update by id; raises NotFound for an unknown person, UnreadableInput."""
        with self._writing() as connection:
            drafts.save_draft(connection, draft)
        return draft

    def draft(self, draft_id: str) -> StoredDraft:
        """A draft with its document; raises NotFound."""
        with self._reading() as connection:
            return drafts.read_draft(connection, draft_id)

    def drafts(self, person_id: str | None = None, *, limit: int = 50) -> tuple[StoredDraft, ...]:
        """The newest drafts, without their documents."""
        with self._reading() as connection:
            return drafts.read_drafts(connection, person_id, limit)

    def set_draft_state(
        self, draft_id: str, state: DraftState, *, error: str | None = None, document: Draft | None = None
    ) -> StoredDraft:
        """Move an open draft on; one that is no longer open is given back as it stands. Raises NotFound."""
        with self._writing() as connection:
            drafts.move_draft(connection, draft_id, state, error, document)
            return drafts.read_draft(connection, draft_id)

    def change_draft(self, draft_id: str, seen: int, document: Draft, *, what: str, before: int | None) -> StoredDraft:
        """Keep a new version upon version `seen`; raises StaleDraft, NotFound, UnreadableInput."""
        with self._writing() as connection:
            draft_versions.change_draft(connection, draft_id, seen, document, what, before, self._now())
            return drafts.read_draft(connection, draft_id)

    def draft_version(self, draft_id: str, number: int) -> DraftVersion:
        """One version, from 1; raises NotFound."""
        with self._reading() as connection:
            return draft_versions.read_version(connection, draft_id, number)

    def draft_versions(self, draft_id: str) -> tuple[DraftVersion, ...]:
        """Every version, oldest first; raises NotFound."""
        with self._reading() as connection:
            return draft_versions.read_versions(connection, draft_id)

    def save_rehearsal(self, kept: KeptRehearsal) -> KeptRehearsal:
        """Insert at revision 0, else follow upon the revision before; raises StaleRehearsal, NotFound."""
        with self._writing() as connection:
            rehearsals.save_rehearsal(connection, kept)
        return kept

    def rehearsal(self, author: str, rehearsal_id: str) -> KeptRehearsal:
        """The author's own rehearsal; raises NotFound."""
        with self._reading() as connection:
            return rehearsals.read_rehearsal(connection, author, rehearsal_id)

    def rehearsals(self, author: str, *, limit: int = 50) -> tuple[RehearsalLine, ...]:
        """The author's own rehearsals, newest first."""
        with self._reading() as connection:
            return rehearsals.read_rehearsals(connection, author, limit)

    def delete_rehearsal(self, author: str, rehearsal_id: str) -> None:
        """Delete the author's own rehearsal for good; raises NotFound."""
        with self._writing() as connection:
            rehearsals.delete_rehearsal(connection, author, rehearsal_id)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()
