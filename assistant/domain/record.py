"""What is kept: people, their entries, their drafts. Accounts and the full growth document go beside these."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.draft import Draft, Section
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
    """A draft on record: who it is about (None for a pasted document), its state, and the document when it is done.

    `document` is its newest version, whose number from 1 is `version`. `follows` is the id of the draft that this one
    was drafted anew from, with other evidence.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    person_id: str | None = None
    target: str
    state: DraftState = DraftState.QUEUED
    created: datetime
    error: str | None = None
    document: Draft | None = None
    version: int = Field(default=1, ge=1)
    follows: str | None = None


class DraftVersion(BaseModel):
    """One version of a draft: what a review may change of it, when, and in words what changed.

    `before` is the version that an undo leads to, None where there is nothing to undo. Version 1 is the draft as it was
    written.
    """

    model_config = ConfigDict(frozen=True)

    number: int = Field(ge=1)
    made: datetime
    what: str
    before: int | None = None
    sections: tuple[Section, ...]
    pages: int | None = None
