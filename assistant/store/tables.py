"""The tables of the record. A change here needs a new file in `migrations/versions`; a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

VERSION_TABLE = "record_version"
"""Where Alembic notes the revision; its own name, since a team may keep other programs in the same database."""


class Moment(TypeDecorator[datetime]):
    """A point in time, kept as UTC and read back as UTC; a naive one is taken as UTC (SQLite keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """UTC on the way in."""
        return None if value is None else _utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """UTC on the way out."""
        return None if value is None else _utc(value)


def _utc(value: datetime) -> datetime:
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


RECORD = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

people = Table(
    "people",
    RECORD,
    Column("id", String(64), primary_key=True),
    Column("name", Text),
    Column("level", Text),
    Column("employer", Text),
    Column("team", Text),
    Column("since", Date),
)

imports = Table(
    "imports",
    RECORD,
    Column("number", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("source", Text, nullable=False),
    Column("made", Moment, nullable=False),
    Column("undone", Moment),
    sqlite_autoincrement=True,
)
"""One row per import, in order of `number`; an import that was taken back stays, with the moment it was undone."""

entries = Table(
    "entries",
    RECORD,
    Column("number", Integer, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False, index=True),
    Column("source", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("line", Integer, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("text", Text, nullable=False),
    Column("fields", Text, nullable=False),
    Column("added_by", ForeignKey("imports.number"), nullable=False),
    Column("withdrawn_by", ForeignKey("imports.number")),
    sqlite_autoincrement=True,
)
"""An entry is live while `withdrawn_by` is empty. `position` (from 1) is its place in its source; `fields` is the
rest of the domain's Entry as JSON; `content_hash` is of what makes two entries the same: text, headings, label."""

replaced = Table(
    "replaced",
    RECORD,
    Column("import_number", ForeignKey("imports.number"), primary_key=True),
    Column("entry_number", ForeignKey("entries.number"), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("line", Integer, nullable=False),
    Column("fields", Text, nullable=False),
    Column("withdrawn_by", ForeignKey("imports.number")),
)
"""What an entry held before an import moved it, changed its marks or links, or brought it back: undo puts it back."""

drafts = Table(
    "drafts",
    RECORD,
    Column("number", Integer, primary_key=True),
    Column("id", String(64), nullable=False, unique=True),
    Column("person_id", ForeignKey("people.id"), index=True),
    Column("target", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("created", Moment, nullable=False),
    Column("error", Text),
    Column("document", Text),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("follows", String(64)),
    sqlite_autoincrement=True,
)
"""`document` is the newest version of the domain's Draft as JSON, its provenance (trace) included."""

draft_versions = Table(
    "draft_versions",
    RECORD,
    Column("draft_number", ForeignKey("drafts.number"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("made", Moment, nullable=False),
    Column("what", Text, nullable=False),
    Column("before", Integer),
    Column("sections", Text, nullable=False),
    Column("pages", Integer),
)
"""One row per version of a draft that was changed, the first included; a draft nobody changed has none. `sections` is
what a review changes of the document, as JSON; `before` is the version that an undo leads to."""

rehearsals = Table(
    "rehearsals",
    RECORD,
    Column("number", Integer, primary_key=True),
    Column("id", String(64), nullable=False, unique=True),
    Column("author", Text, nullable=False, index=True),
    Column("person", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("temper", String(16), nullable=False),
    Column("started", Moment, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("document", Text, nullable=False),
    sqlite_autoincrement=True,
)
"""`document` is the domain's KeptRehearsal as JSON; a step is saved only upon the `revision` before it."""
