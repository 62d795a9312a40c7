"""Entries of a growth document by hand, for tests that need no importer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.domain.growth import Author, Entry, GrowthDocument, Link, Marks, Shape
from assistant.domain.period import Period

PRIYA = Author(name="Priya Raman", level="L5", employer="Northlane", team="Payments", since=date(2023, 2, 1))


def entry(
    text: str,
    *,
    label: str | None = None,
    headings: Sequence[str] = (),
    shape: Shape = Shape.BULLET,
    number: int = 1,
    links: Sequence[Link] = (),
    marks: Marks | None = None,
    period: Period | None = None,
) -> Entry:
    """One entry; its number is its line too."""
    return Entry(
        id=f"E{number}",
        text=text,
        source="brag.md",
        line=number,
        end_line=number,
        headings=tuple(headings),
        label=label,
        shape=shape,
        links=tuple(links),
        marks=marks or Marks(),
        period=period,
    )


def document(*entries: Entry, author: Author = PRIYA) -> GrowthDocument:
    """A document of these entries, numbered in order."""
    numbered = tuple(e.model_copy(update={"id": f"E{n}", "line": n, "end_line": n}) for n, e in enumerate(entries, 1))
    return GrowthDocument(source="brag.md", author=author, entries=numbered)
