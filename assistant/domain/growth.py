"""The growth document as it was read: who wrote it, and its entries in order."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.period import Period
from assistant.domain.vocabulary import Role


class Author(BaseModel):
    """The person whose document this is. `since` is the start at the current employer."""

    model_config = ConfigDict(frozen=True)

    name: str | None = None
    level: str | None = None
    employer: str | None = None
    team: str | None = None
    since: date | None = None


class Marks(BaseModel):
    """What people write on an item to correct us: `{role: shared}`, `{kind: rfc}`, `{criterion: …}`, `{skip}`."""

    model_config = ConfigDict(frozen=True)

    role: Role | None = None
    kind: str | None = None
    criteria: tuple[str, ...] = ()
    date: str | None = None
    skip: bool = False
    outside: bool | None = None


class Link(BaseModel):
    """A hyperlink of an entry; start and end are the label's span in the entry's text."""

    model_config = ConfigDict(frozen=True)

    url: str
    start: int
    end: int


class Shape(StrEnum):
    """How the item stood in its file; prose is judged more strictly than a bullet."""

    BULLET = "bullet"
    PARAGRAPH = "paragraph"
    LABELLED = "labelled"
    ROW = "row"


class Entry(BaseModel):
    """One item of a growth document, as it was written.

    `text` is plain: Markdown emphasis and link targets removed, soft line breaks joined by one space, words untouched.
    `label` is the word before a colon or the bold label (`Shipped`, `Impact`), lower case, and is not in `text`.
    `headings` is the path of headings above it, outermost first, parent bullets last.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    source: str
    line: int = Field(ge=1)
    end_line: int = Field(ge=1)
    headings: tuple[str, ...] = ()
    label: str | None = None
    shape: Shape = Shape.BULLET
    depth: int = Field(default=0, ge=0)
    period: Period | None = None
    links: tuple[Link, ...] = ()
    marks: Marks = Marks()


class GrowthDocument(BaseModel):
    """An imported document: its author as far as declared, its entries in order, and what was left out and why."""

    model_config = ConfigDict(frozen=True)

    source: str
    author: Author = Author()
    entries: tuple[Entry, ...] = ()
    notes: tuple[str, ...] = ()
