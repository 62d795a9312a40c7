"""HTML inside Markdown: its list items, paragraphs, rows and headings."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.inline import TAGS, add_tag
from assistant.intake.growth.words import Words, WordsBuilder, joined, word_set


class PieceKind(StrEnum):
    """What a piece of HTML is in the document."""

    ITEM = "item"
    PARAGRAPH = "paragraph"
    ROW = "row"
    HEADING = "heading"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of words. `level` is the depth of an item (from 0) or the level of a heading (1 to 7)."""

    kind: PieceKind
    words: Words
    level: int = 0


_TAG = lazy_pattern(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*>|<![^<>]*>|<\?[^<>]*>")
_SILENT = word_set("""script style pre template svg head title object iframe video audio select textarea math""")
_INLINE = TAGS - word_set(
    """address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p section summary table tbody td tfoot th
    thead tr ul"""
)


def html_pieces(source: str, line: int) -> Iterator[Piece]:
    """The blocks of an HTML fragment that begins at this line. Comments, scripts and markup are left out."""
    reader = _Reader(line)
    position = 0
    while (start := source.find("<", position)) >= 0:
        reader.text(source[position:start])
        if source.startswith("<!--", start):
            end = source.find("-->", start + 4)
            end = len(source) if end < 0 else end + 3
            reader.skip(source[start:end])
        elif match := _TAG.match(source, start):
            end = match.end()
            yield from reader.tag(match)
        else:
            end = start + 1
            reader.text("<")
        position = end
    reader.text(source[position:])
    yield from reader.flush()


class _Reader:
    """Collects the words of one block until a tag ends it."""

    def __init__(self, line: int) -> None:
        self._line = line
        self._builder = WordsBuilder(line)
        self._lists = 0
        self._struck = 0
        self._silent: str | None = None
        self._heading = 0
        self._in_item = False
        self._quotes = 0
        self._cells: list[Words] | None = None

    def text(self, source: str) -> None:
        for number, part in enumerate(source.split("\n")):
            if number:
                self._line += 1
                self._builder.new_line()
            if part and not self._silent and not self._struck:
                self._builder.add(html.unescape(part))

    def skip(self, source: str) -> None:
        count = source.count("\n")
        self._line += count
        self._builder.new_line(count)

    def tag(self, match: re.Match[str]) -> Iterator[Piece]:
        name, closing = (match[2] or "").lower(), match[1] == "/"
        if self._silent:
            self._silent = None if closing and name == self._silent else self._silent
        elif name in _SILENT:
            self._silent = None if closing else name
        elif name in TAGS and name not in _INLINE:
            yield from self._block(name, closing)
        elif name:
            self._struck = max(0, self._struck + add_tag(self._builder, match.group()))
        self.skip(match.group())

    def _block(self, name: str, closing: bool) -> Iterator[Piece]:
        if name in ("td", "th") and closing and self._cells is not None:
            self._cells.append(self._taken())
        else:
            yield from self.flush()
        if name in ("ul", "ol", "menu"):
            self._lists = max(0, self._lists + (-1 if closing else 1))
            self._in_item = closing and self._lists > 0
        elif name in ("li", "dd"):
            self._in_item = not closing
        elif name in ("summary", "dt", "h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading = 0 if closing else int(name[1]) if name[0] == "h" else 7
        elif name == "blockquote":
            self._quotes = max(0, self._quotes + (-1 if closing else 1))
        elif name == "tr":
            if closing and self._cells and (row := joined(self._cells)).text:
                yield Piece(PieceKind.ROW, row)
            self._cells = None if closing else []

    def flush(self) -> Iterator[Piece]:
        words = self._taken()
        if not words.text:
            return
        if self._heading:
            yield Piece(PieceKind.HEADING, words, self._heading)
        elif self._in_item:
            yield Piece(PieceKind.ITEM, words, max(0, self._lists - 1))
        else:
            yield Piece(PieceKind.QUOTE if self._quotes else PieceKind.PARAGRAPH, words)

    def _taken(self) -> Words:
        words = self._builder.words()
        self._builder = WordsBuilder(self._line)
        return words
