"""What of a Markdown text is prose: blocks of sentences, with code, links, HTML and front matter blanked out."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.code_lines import CodeLines
from assistant.lint.markup import markup_spans, named_links

BLANK = "\x00"
"""Stands for every character that is no prose, so that offsets stay true."""


class BlockKind(StrEnum):
    """How a block stands on the page."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    HEADING = "heading"
    QUOTE = "quote"
    CELL = "cell"


class Block(NamedTuple):
    """`text[start:end]` is one paragraph, list item, heading, quotation or table cell."""

    kind: BlockKind
    start: int
    end: int


class Prose(NamedTuple):
    """`plain` has the length of the text, with `BLANK` for what is no prose; `blocks` are in order."""

    plain: str
    blocks: tuple[Block, ...]


_LINE = lazy_pattern(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_HEADING = lazy_pattern(r"[ ]{0,3}#{1,6}(?:[ \t]|$)")
_UNDERLINE = lazy_pattern(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$")
_RULE = lazy_pattern(r"[ ]{0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_ITEM = lazy_pattern(r"[ \t]*(?:[-*+•–]|\d{1,9}[.)])[ \t]+(?:\[[ xX~-]\][ \t]+)?")
_QUOTE = lazy_pattern(r"[ ]{0,3}>[ \t]?")
_DEFINITION = lazy_pattern(r"[ ]{0,3}\[(?!\^)[^\[\]]{1,300}\]:")


def read_prose(text: str) -> Prose:
    """The prose of a Markdown or plain text; never fails, and takes time in proportion to the text."""
    at = _front_matter_end(text)
    pieces = [BLANK * at]
    reader = _Reader()
    for line in _LINE.finditer(text, at):
        written = line.group()
        pieces.append(written if reader.is_prose(written, line.start()) else BLANK * len(written))
    reader.end_block()
    kept = "".join(pieces)
    return Prose(_without_markup(kept, reader.blocks, named_links(text)), tuple(reader.blocks))


def _front_matter_end(text: str) -> int:
    """Where the front matter ends that a text begins with: after its closing line; 0 where there is none."""
    if not text.removeprefix("\ufeff").startswith("---"):
        return 0
    lines = _LINE.finditer(text)
    if next(lines).group().strip("\ufeff \t\r\n") != "---":
        return 0
    for line in lines:
        if line.group().rstrip() in ("---", "..."):
            return line.end()
    return 0


def _without_markup(kept: str, blocks: list[Block], links: frozenset[str]) -> str:
    pieces, at = [], 0
    for block in blocks:
        for start, end in markup_spans(kept[block.start : block.end], links):
            pieces += [kept[at : block.start + start], BLANK * (end - start)]
            at = block.start + end
    return "".join([*pieces, kept[at:]])


class _Reader:
    """Reads line by line: which lines are prose, and where each block begins and ends."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._code = CodeLines()
        self._open: Block | None = None

    def is_prose(self, line: str, start: int) -> bool:
        """Take a line with its end; False where it is code, HTML, a rule or a table's line."""
        body = line.rstrip("\r\n")
        if self._code.takes(body, in_paragraph=self._open is not None):
            self.end_block()
            return False
        if not body.strip():
            self.end_block()
            return True
        return self._prose(body, start, start + len(body))

    def end_block(self) -> None:
        """Close the block that is open."""
        if self._open is not None:
            self.blocks.append(self._open)
            self._open = None

    def _prose(self, body: str, start: int, end: int) -> bool:
        if body[0].isalpha() and "|" not in body[-1:]:
            return self._go_on(body, start, end)
        if _HEADING.match(body):
            self.end_block()
            self.blocks.append(Block(BlockKind.HEADING, start, end))
            return True
        if self._open is not None and self._open.kind is BlockKind.PARAGRAPH and _UNDERLINE.match(body):
            self._open = self._open._replace(kind=BlockKind.HEADING)
            self.end_block()
            return False
        if _RULE.match(body) or _DEFINITION.match(body):
            self.end_block()
            return False
        if body.lstrip(" \t").startswith("|") and body.rstrip(" \t").endswith("|"):
            return self._row(body, start)
        if item := _ITEM.match(body):
            self.end_block()
            self._open = Block(BlockKind.ITEM, start + item.end(), end)
            return True
        return self._go_on(body, start, end)

    def _go_on(self, body: str, start: int, end: int) -> bool:
        """Go on with the block that is open, or begin a paragraph or a quotation."""
        quoted = _QUOTE.match(body) is not None
        if self._open is not None and (not quoted or self._open.kind is BlockKind.QUOTE):
            self._open = Block(self._open.kind, self._open.start, end)
        else:
            self.end_block()
            self._open = Block(BlockKind.QUOTE if quoted else BlockKind.PARAGRAPH, start, end)
        return True

    def _row(self, body: str, start: int) -> bool:
        """A table's row: a cell each, unless it is the line under the header."""
        self.end_block()
        if not body.strip("|-: \t"):
            return False
        at = start
        for cell in body.split("|"):
            if cell.strip():
                self.blocks.append(Block(BlockKind.CELL, at, at + len(cell)))
            at += len(cell) + 1
        return True
