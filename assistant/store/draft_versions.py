"""The versions of a draft, inside the caller's transaction: each change adds one, and none is ever taken away."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, insert, select, update

from assistant.domain.draft import Draft, Section
from assistant.domain.errors import NotFound, StaleDraft
from assistant.domain.record import DraftVersion
from assistant.store.drafts import read_draft
from assistant.store.tables import draft_versions, drafts
from assistant.store.text import as_json, cleaned, is_storable

FIRST = "Drafted"
"""What is said of the first version."""


class _Sections(BaseModel):
    model_config = ConfigDict(frozen=True)

    sections: tuple[Section, ...]


def change_draft(
    connection: Connection, draft_id: str, seen: int, document: Draft, what: str, before: int | None, now: datetime
) -> None:
    """Make the document the version after `seen`; raises StaleDraft when that is not the newest, NotFound."""
    held = read_draft(connection, draft_id)
    if held.version != seen or held.document is None:
        raise StaleDraft
    after = seen + 1
    values = {"document": as_json(document, what="The document of this draft"), "version": after}
    here = (drafts.c.id == draft_id) & (drafts.c.version == seen)
    # Two writers may have read the same version at once: only one of them finds it again here, and the other waits.
    if connection.execute(update(drafts).where(here).values(values)).rowcount == 0:
        raise StaleDraft
    number = _number(connection, draft_id)
    if not _rows(connection, number):
        _add(connection, number, _first(held.document, held.created))
    _add(
        connection, number,
        DraftVersion(
            number=after, made=now, what=cleaned(what), before=before, sections=document.sections, pages=document.pages
        ),
    )  # fmt: skip


def read_versions(connection: Connection, draft_id: str) -> tuple[DraftVersion, ...]:
    """Every version, oldest first; raises NotFound."""
    held = read_draft(connection, draft_id)
    kept = _rows(connection, _number(connection, draft_id))
    if kept or held.document is None:
        return kept
    return (_first(held.document, held.created),)


def read_version(connection: Connection, draft_id: str, number: int) -> DraftVersion:
    """One version; raises NotFound."""
    if is_storable(draft_id):
        numbered = connection.execute(select(drafts.c.number).where(drafts.c.id == draft_id)).scalar()
        if numbered is not None and (kept := _rows(connection, numbered, number)):
            return kept[0]
    held = read_draft(connection, draft_id)
    if held.document is None or held.version != number:
        raise NotFound(f"This draft has no version {number}. Choose one from its list.")
    return _first(held.document, held.created)


def _number(connection: Connection, draft_id: str) -> int:
    return int(connection.execute(select(drafts.c.number).where(drafts.c.id == draft_id)).scalar_one())


def _first(document: Draft, created: datetime) -> DraftVersion:
    return DraftVersion(number=1, made=created, what=FIRST, sections=document.sections, pages=document.pages)


def _add(connection: Connection, draft_number: int, version: DraftVersion) -> None:
    sections = as_json(_Sections(sections=version.sections), what="The document of this draft")
    connection.execute(
        insert(draft_versions).values(
            draft_number=draft_number,
            version=version.number,
            made=version.made,
            what=version.what,
            before=version.before,
            sections=sections,
            pages=version.pages,
        )
    )


def _rows(connection: Connection, draft_number: int, version: int | None = None) -> tuple[DraftVersion, ...]:
    kept = select(draft_versions).where(draft_versions.c.draft_number == draft_number)
    if version is not None:
        kept = kept.where(draft_versions.c.version == version)
    return tuple(
        DraftVersion(
            number=row.version,
            made=row.made,
            what=row.what,
            before=row.before,
            sections=_Sections.model_validate_json(row.sections).sections,
            pages=row.pages,
        )
        for row in connection.execute(kept.order_by(draft_versions.c.version))
    )
