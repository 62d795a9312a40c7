"""Drafts on record, inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select, update

from assistant.domain.draft import Draft
from assistant.domain.errors import NotFound
from assistant.domain.record import DraftState, StoredDraft
from assistant.store.people import require_person
from assistant.store.saving import save_row
from assistant.store.tables import drafts
from assistant.store.text import as_json, check_storable, cleaned, is_storable

OPEN = (DraftState.QUEUED.value, DraftState.RUNNING.value)
"""The states a draft can still move on from."""

SHOWN = ("id", "person_id", "target", "state", "created", "error", "version", "follows")


def save_draft(connection: Connection, draft: StoredDraft) -> None:
    """Insert or update by id; raises NotFound for an unknown person, UnreadableInput for text no database keeps."""
    check_storable(draft.id, draft.target, what="The id or the target of this draft")
    if draft.person_id is not None:
        require_person(connection, draft.person_id)
    values = draft.model_dump(include=set(SHOWN)) | {"state": draft.state.value, "document": _json(draft.document)}
    values["error"] = draft.error and cleaned(draft.error)
    save_row(connection, drafts, drafts.c.id, values)


def read_draft(connection: Connection, draft_id: str) -> StoredDraft:
    """The draft with its document; raises NotFound."""
    found = None
    if is_storable(draft_id):
        found = connection.execute(select(drafts).where(drafts.c.id == draft_id)).first()
    if found is None:
        raise NotFound(f"There is no draft “{cleaned(draft_id)}”. List them: assistant drafts.")
    return _draft(found._mapping)


def read_drafts(connection: Connection, person_id: str | None, limit: int) -> tuple[StoredDraft, ...]:
    """The newest drafts without their documents, newest first."""
    if person_id is not None and not is_storable(person_id):
        return ()
    shown = select(*(drafts.c[name] for name in SHOWN))
    if person_id is not None:
        shown = shown.where(drafts.c.person_id == person_id)
    newest = shown.order_by(drafts.c.created.desc(), drafts.c.number.desc()).limit(max(limit, 0))
    return tuple(_draft(row._mapping) for row in connection.execute(newest))


def move_draft(
    connection: Connection, draft_id: str, state: DraftState, error: str | None, document: Draft | None
) -> None:
    """Give an open draft its next state, and the document if there is one; a draft that is not open stays as it is."""
    values: dict[str, object] = {"state": state.value, "error": error and cleaned(error)}
    if document is not None:
        values["document"] = _json(document)
    if is_storable(draft_id):
        here = (drafts.c.id == draft_id) & drafts.c.state.in_(OPEN)
        connection.execute(update(drafts).where(here).values(values))


def _json(document: Draft | None) -> str | None:
    return None if document is None else as_json(document, what="The document of this draft")


def _draft(row: Mapping[Any, Any]) -> StoredDraft:
    document = row.get("document")
    return StoredDraft(
        **{name: row[name] for name in SHOWN},
        document=None if document is None else Draft.model_validate_json(document),
    )
