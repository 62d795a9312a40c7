"""What is kept: people, their entries, their drafts. Accounts and the full growth document go beside these."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.draft import Draft
from assistant.domain.growth import Author, Entry


class Person(BaseModel):
    """Someone on record; `id` is a short lower-case name that people type (`priya`)."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")
    name: str | None = None
    level: str | None = None
    employer: str | None = None
    team: str | None = None
    since: date | None = None

    def author(self) -> Author:
        """The person as the author of their growth document."""
        return Author(
            name=self.name or self.id, level=self.level, employer=self.employer, team=self.team, since=self.since
        )


class EntryRecord(BaseModel):
    """An entry on record with its number, unique over everyone and never reused."""

    model_config = ConfigDict(frozen=True)

    number: int
    person_id: str
    entry: Entry


class ImportResult(BaseModel):
    """What an import changed."""

    model_config = ConfigDict(frozen=True)

    added: int = 0
    kept: int = 0
    withdrawn: int = 0


class DraftState(StrEnum):
    """Where a draft stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class StoredDraft(BaseModel):
    """A draft on record: who it is about (None for a pasted document), its state, and the document when it is done."""

    model_config = ConfigDict(frozen=True)

    id: str
    person_id: str | None = None
    target: str
    state: DraftState = DraftState.QUEUED
    created: datetime
    error: str | None = None
    document: Draft | None = None
