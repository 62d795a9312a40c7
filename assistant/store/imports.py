"""Imports of entries, taking them back, and reading what is live, each inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, func, insert, select, update

from assistant.domain.errors import NotFound
from assistant.domain.growth import Entry
from assistant.domain.record import EntryRecord, ImportResult
from assistant.store.comparison import Changes, Item, Kept, as_item, compare
from assistant.store.people import require_person
from assistant.store.tables import entries, imports, replaced
from assistant.store.text import check_storable

FIELDS = TypeAdapter(dict[str, object])


def import_entries(
    connection: Connection, person_id: str, source: str, given: Sequence[Entry], now: datetime
) -> ImportResult:
    """Make the person's entries of `source` those given. Every import can be taken back, even one without changes."""
    check_storable(source, what="The name of this document")
    items = [as_item(entry, position) for position, entry in enumerate(given, 1)]
    require_person(connection, person_id, to_change=True)
    changes = compare(_on_record(connection, person_id, source), items)
    number = _begin_import(connection, person_id, source, now)
    _add(connection, person_id, source, number, changes.new)
    _replace(connection, number, changes)
    _withdraw(connection, number, changes.gone)
    back = changes.brought_back
    return ImportResult(added=len(changes.new) + back, kept=len(changes.matched) - back, withdrawn=len(changes.gone))


def append_entry(connection: Connection, person_id: str, source: str, entry: Entry, now: datetime) -> EntryRecord:
    """Add one entry after the last of `source`, on the line after it, as an import of its own."""
    check_storable(source, what="The name of this document")
    require_person(connection, person_id, to_change=True)
    here = (entries.c.person_id == person_id) & (entries.c.source == source) & entries.c.withdrawn_by.is_(None)
    last = connection.execute(select(func.max(entries.c.position), func.max(entries.c.line)).where(here)).one()
    line = (last[1] or 0) + 1
    placed = entry.model_copy(update={"line": line, "end_line": line})
    number = _begin_import(connection, person_id, source, now)
    _add(connection, person_id, source, number, [as_item(placed, (last[0] or 0) + 1)])
    theirs = entries.c.person_id == person_id
    added = connection.execute(select(entries.c.number).where(theirs, entries.c.added_by == number)).scalar_one()
    return EntryRecord(number=added, person_id=person_id, entry=placed)


def undo_import(connection: Connection, person_id: str, now: datetime) -> ImportResult:
    """Put the record back to what it was before the person's latest import that still stands."""
    require_person(connection, person_id, to_change=True)
    latest = connection.execute(
        select(imports.c.number, imports.c.source)
        .where(imports.c.person_id == person_id, imports.c.undone.is_(None))
        .order_by(imports.c.number.desc())
        .limit(1)
    ).first()
    if latest is None:
        raise NotFound(f"There is no import of {person_id} to take back.")
    number, source = latest
    theirs = update(entries).where(entries.c.person_id == person_id)
    restored = connection.execute(theirs.where(entries.c.withdrawn_by == number).values(withdrawn_by=None)).rowcount
    withdrawn = connection.execute(theirs.where(entries.c.added_by == number).values(withdrawn_by=number)).rowcount
    sent_back = _put_back(connection, number)
    connection.execute(update(imports).where(imports.c.number == number).values(undone=now))
    live = sum(kept.withdrawn_by is None for kept in _on_record(connection, person_id, source))
    return ImportResult(added=restored, kept=live - restored, withdrawn=withdrawn + sent_back)


def read_revisions(connection: Connection) -> dict[str, str]:
    """By person id, the latest import and how many were taken back: either moves whenever the live entries may have."""
    counted = select(imports.c.person_id, func.max(imports.c.number), func.count(imports.c.undone))
    rows = connection.execute(counted.group_by(imports.c.person_id))
    return {person: f"{last}-{back}" for person, last, back in rows}


def read_entries(connection: Connection, person_id: str) -> tuple[EntryRecord, ...]:
    """The live entries: sources in the order in which they were first imported, each in the order of its file."""
    require_person(connection, person_id)
    first = (
        select(imports.c.source, func.min(imports.c.number).label("number"))
        .where(imports.c.person_id == person_id, imports.c.undone.is_(None))
        .group_by(imports.c.source)
        .subquery()
    )
    rows = connection.execute(
        select(entries.c.number, entries.c.line, entries.c.text, entries.c.fields)
        .join(first, first.c.source == entries.c.source)
        .where(entries.c.person_id == person_id, entries.c.withdrawn_by.is_(None))
        .order_by(first.c.number, entries.c.position)
    )
    return tuple(
        EntryRecord(
            number=row.number,
            person_id=person_id,
            entry=Entry(**FIELDS.validate_json(row.fields), text=row.text, line=row.line),
        )
        for row in rows
    )


def _on_record(connection: Connection, person_id: str, source: str) -> list[Kept]:
    rows = connection.execute(
        select(
            entries.c.number,
            entries.c.content_hash,
            entries.c.position,
            entries.c.line,
            entries.c.fields,
            entries.c.withdrawn_by,
        ).where(entries.c.person_id == person_id, entries.c.source == source)
    )
    return [Kept(*row) for row in rows]


def _begin_import(connection: Connection, person_id: str, source: str, now: datetime) -> int:
    made = connection.execute(
        insert(imports).values(person_id=person_id, source=source, made=now).returning(imports.c.number)
    )
    return int(made.scalar_one())


def _add(connection: Connection, person_id: str, source: str, number: int, new: Sequence[Item]) -> None:
    if new:
        whose = {"person_id": person_id, "source": source, "added_by": number}
        connection.execute(insert(entries), [{**whose, **vars(item)} for item in new])


def _replace(connection: Connection, number: int, changes: Changes) -> None:
    """Give matched entries their new place and marks, and note what they held before."""
    moved = [(kept, item) for kept, item in changes.matched if _differs(kept, item)]
    if not moved:
        return
    connection.execute(insert(replaced), [_held(kept) | {"import_number": number} for kept, _ in moved])
    _set(
        connection,
        [
            {"of": kept.number, "position": i.position, "line": i.line, "fields": i.fields, "withdrawn_by": None}
            for kept, i in moved
        ],
    )


def _differs(kept: Kept, item: Item) -> bool:
    now = (kept.position, kept.line, kept.fields, kept.withdrawn_by)
    return now != (item.position, item.line, item.fields, None)


def _held(kept: Kept) -> dict[str, object]:
    return {
        "entry_number": kept.number,
        "position": kept.position,
        "line": kept.line,
        "fields": kept.fields,
        "withdrawn_by": kept.withdrawn_by,
    }


def _withdraw(connection: Connection, number: int, gone: Sequence[Kept]) -> None:
    if gone:
        connection.execute(
            update(entries).where(entries.c.number == bindparam("of")).values(withdrawn_by=number),
            [{"of": kept.number} for kept in gone],
        )


def _put_back(connection: Connection, number: int) -> int:
    """Undo `_replace`; gives how many entries the import had brought back, and are withdrawn again."""
    here = replaced.c.import_number == number
    before = connection.execute(select(replaced).where(here)).all()
    if before:
        _set(
            connection,
            [
                {"of": b.entry_number, "position": b.position, "line": b.line, "fields": b.fields,
                 "withdrawn_by": b.withdrawn_by}
                for b in before
            ],
        )  # fmt: skip
        connection.execute(replaced.delete().where(here))
    return sum(b.withdrawn_by is not None for b in before)


def _set(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    change = update(entries).where(entries.c.number == bindparam("of"))
    connection.execute(
        change.values({name: bindparam(name) for name in ("position", "line", "fields", "withdrawn_by")}), list(rows)
    )
