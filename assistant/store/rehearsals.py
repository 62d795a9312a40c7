"""Rehearsals on record, inside the caller's transaction. Every statement names the author: nobody reads another's."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from assistant.domain.calibration import Temper
from assistant.domain.errors import NotFound, StaleRehearsal
from assistant.domain.rehearsal import KeptRehearsal, RehearsalLine
from assistant.store.tables import rehearsals
from assistant.store.text import as_json, check_storable, cleaned, is_storable

SHOWN = ("id", "person", "target", "temper", "started", "open")


def save_rehearsal(connection: Connection, kept: KeptRehearsal) -> None:
    """Insert at revision 0, or save the step after the one on record; raises StaleRehearsal, NotFound."""
    told = kept.rehearsal
    check_storable(told.id, told.author, told.person, told.target, what="What is said about this rehearsal")
    values = {
        "person": told.person,
        "target": told.target,
        "temper": told.temper.value,
        "started": told.started,
        "open": told.open,
        "revision": kept.revision,
        "document": as_json(kept, what="This rehearsal"),
    }
    if kept.revision == 0:
        connection.execute(insert(rehearsals).values(id=told.id, author=told.author, **values))
        return
    mine = (rehearsals.c.id == told.id) & (rehearsals.c.author == told.author)
    changed = connection.execute(
        update(rehearsals).where(mine, rehearsals.c.revision == kept.revision - 1).values(values)
    )
    if changed.rowcount == 0:
        read_rehearsal(connection, told.author, told.id)
        raise StaleRehearsal


def read_rehearsal(connection: Connection, author: str, rehearsal_id: str) -> KeptRehearsal:
    """The author's rehearsal; raises NotFound, in the same words when there is none and when it is another's."""
    found = None
    if is_storable(rehearsal_id) and is_storable(author):
        wanted = select(rehearsals.c.document).where(_mine(author, rehearsal_id))
        found = connection.execute(wanted).scalar()
    if found is None:
        raise _unknown(rehearsal_id)
    return KeptRehearsal.model_validate_json(found)


def read_rehearsals(connection: Connection, author: str, limit: int) -> tuple[RehearsalLine, ...]:
    """The author's newest rehearsals, newest first."""
    if not is_storable(author):
        return ()
    shown = select(*(rehearsals.c[name] for name in SHOWN)).where(rehearsals.c.author == author)
    newest = shown.order_by(rehearsals.c.started.desc(), rehearsals.c.number.desc()).limit(max(limit, 0))
    rows = (row._asdict() for row in connection.execute(newest))
    return tuple(RehearsalLine(**{**row, "temper": Temper(row["temper"])}) for row in rows)


def delete_rehearsal(connection: Connection, author: str, rehearsal_id: str) -> None:
    """Delete the author's rehearsal; raises NotFound."""
    storable = is_storable(rehearsal_id) and is_storable(author)
    if not storable or connection.execute(delete(rehearsals).where(_mine(author, rehearsal_id))).rowcount == 0:
        raise _unknown(rehearsal_id)


def _mine(author: str, rehearsal_id: str) -> ColumnElement[bool]:
    return (rehearsals.c.id == rehearsal_id) & (rehearsals.c.author == author)


def _unknown(rehearsal_id: str) -> NotFound:
    return NotFound(f"There is no rehearsal “{cleaned(rehearsal_id)}”. List yours: assistant rehearse --list.")
