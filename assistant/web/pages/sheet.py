"""A finished page as it will be read: its paragraphs, each with the evidence beside it that is cited there first."""

from __future__ import annotations

from typing import NamedTuple

from assistant.domain.draft import Draft
from assistant.export.layout import Exhibit, Piece, lay_out


class Row(NamedTuple):
    """A paragraph, and the evidence that is cited here for the first time."""

    pieces: tuple[Piece, ...]
    beside: tuple[Exhibit, ...]


class Part(NamedTuple):
    """A section of the page."""

    title: str
    bulleted: bool
    rows: tuple[Row, ...]


class Sheet(NamedTuple):
    """The page, and all evidence that it cites."""

    title: str
    parts: tuple[Part, ...]
    evidence: tuple[Exhibit, ...]


def sheet_of(draft: Draft) -> Sheet:
    """The sheet of a draft."""
    layout = lay_out(draft.model_copy(update={"listed": True}), citations=True)
    exhibits = {e.id: e for e in layout.evidence}
    parts = []
    for section in layout.sections:
        rows = []
        for paragraph in section.paragraphs:
            cited = dict.fromkeys(e for piece in paragraph for e in piece.cites)
            rows.append(Row(paragraph, tuple(exhibits.pop(e) for e in cited if e in exhibits)))
        parts.append(Part(section.title, section.bulleted, tuple(rows)))
    return Sheet(layout.title, tuple(parts), layout.evidence)
