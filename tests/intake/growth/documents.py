"""Short ways to read a document in a test and to look at its entries."""

from __future__ import annotations

from textwrap import dedent

from assistant.domain.growth import Entry, GrowthDocument
from assistant.intake.growth import parse_growth


def read(text: str, *, source: str = "brag.md") -> GrowthDocument:
    """The document in an indented text; its suffix is that of its name."""
    return parse_growth(dedent(text).lstrip("\n"), source=source, suffix=source[source.rindex(".") :])


def entries(text: str, *, source: str = "brag.md") -> tuple[Entry, ...]:
    """The entries of a document."""
    return read(text, source=source).entries


def texts(text: str, *, source: str = "brag.md") -> list[str]:
    """The texts of a document's entries."""
    return [entry.text for entry in entries(text, source=source)]


def only(text: str, *, source: str = "brag.md") -> Entry:
    """The single entry of a document."""
    (entry,) = entries(text, source=source)
    return entry


def dated(entry: Entry) -> str | None:
    """The period as "start/end precision", or None."""
    period = entry.period
    return f"{period.start}/{period.end} {period.precision}" if period else None
