"""The closed set of formats, and the way from a file name to the module that writes it."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import Protocol, cast

from assistant.domain.draft import Draft
from assistant.domain.errors import UsageError
from assistant.writing.told import as_told


class Format(StrEnum):
    """What a draft can be written as. A member's lower-case name is the module of this room that writes it."""

    MARKDOWN = "md"
    HTML = "html"
    DOCX = "docx"
    JSON = "json"
    PDF = "pdf"


class _Writer(Protocol):
    """A format's module."""

    def render(self, draft: Draft, *, citations: bool) -> bytes: ...


_ALIASES = {"markdown": Format.MARKDOWN, "mdown": Format.MARKDOWN, "htm": Format.HTML}


def render(draft: Draft, format: Format, *, citations: bool = True) -> bytes:
    """The draft as the bytes of one file, the same bytes for the same draft on every machine; no rejected sentence.

    `citations` shows the evidence ids after each sentence and the evidence list after the document; JSON is read by
    tools and always has them. Raises ExportError when the format cannot hold the draft's letters.
    """
    writer = cast(_Writer, import_module(f"assistant.export.{format.name.lower()}"))
    return writer.render(as_told(draft), citations=citations)


def format_for(path_suffix: str) -> Format:
    """The format of a file's ending (`.pdf`, `pdf`, `.PDF`); raises UsageError that lists the known endings."""
    ending = path_suffix.strip().lstrip(".").casefold()
    if ending in _ALIASES:
        return _ALIASES[ending]
    try:
        return Format(ending)
    except ValueError:
        known = ", ".join(f".{f}" for f in Format)
        wrong = f"“.{ending}” is not a format that can be written" if ending else "The file name has no ending"
        raise UsageError(f"{wrong}. Use one of: {known}.") from None


def count_pages(draft: Draft, *, citations: bool = True) -> int:
    """A4 pages of the document as rendered, from 1, without its evidence list.

    A letter that the PDF's fonts lack counts as the box that stands for it, so counting never fails for a script.
    """
    from assistant.export.pdf import pages  # typst is loaded only when pages are counted

    return pages(as_told(draft), citations=citations)


def page_picture(draft: Draft, number: int, *, width: int = 794) -> bytes | None:
    """Page `number` (from 1) as a PNG `width` pixels wide, without the evidence list; None where there is none."""
    from assistant.export.pdf import picture

    return picture(as_told(draft), number, width=width)
