"""What of a Markdown text is prose: blocks of sentences, with code, links, HTML and front matter blanked out."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.code_lines import CodeLines
from assistant.lint.markup import Span, has_markup, markup_spans, named_links

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
_BLANK_LINES = lazy_pattern(r"(?:[ \t]*(?:\r\n?|\n))+")
_PLAIN_LINES = lazy_pattern(
    r"(?:(?:[A-Za-z(\"!]|\*\*[A-Za-z]|\[(?:(?=\^)|(?![^\[\]\r\n]{1,300}\]:)))[^\r\n]*+(?:\r\n?|\n|\Z))+"
)
"""Lines that begin with a letter, emphasis or a link that they do not define."""

_USUAL_LINE = lazy_pattern(
    r"((?:[-*+][ ](?=[A-Za-z]|\*\*[A-Za-z]|\[(?![^\r\n]\])|`[^`\r\n])|#{1,6}[ \t])[^\r\n]*+)(?:\r\n?|\n|\Z)"
)
"""Headings, and items that begin with a letter, emphasis, code or a link and no box to tick."""

_OPENS_BLANK, _OPENS_USUAL = frozenset(" \t\r\n"), frozenset("-*+#")
_OPENS_PLAIN = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz("!*[')
_HEADING = lazy_pattern(r"[ ]{0,3}#{1,6}(?:[ \t]|$)")
_UNDERLINE = lazy_pattern(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$")
_RULE = lazy_pattern(r"[ ]{0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_ITEM = lazy_pattern(r"[ \t]*(?:[-*+•–]|\d{1,9}[.)])[ \t]+(?:\[[ xX~-]\][ \t]+)?")
_QUOTE = lazy_pattern(r"[ ]{0,3}>[ \t]?")
_DEFINITION = lazy_pattern(r"[ ]{0,3}\[(?!\^)[^\[\]]{1,300}\]:")


@lru_cache(maxsize=1)
def read_prose(text: str) -> Prose:
    """The prose of a Markdown or plain text; never fails, and takes time in proportion to the text.

    The last text's is remembered, since what a text ignores is asked after its findings.
    """
    reader = _Reader(text)
    links = named_links(text)
    reader.read(_front_matter_end(text))
    kept = blanked(text, reader.code)
    spans = (span for block in reader.blocks for span in _markup_in(kept, block, links))
    return Prose(blanked(kept, spans), tuple(reader.blocks))


def prose_again(changed: str, prose: Prose, start: int, end: int) -> str:
    """The same as `read_prose(changed).plain[start:end]`, for a text that was read as `prose` and changed only there.

    It reads from the last paragraph before the change, where nothing of what stands above it matters, to the end of
    the block in which the change ends.
    """
    fresh = bisect_left(prose.blocks, start, key=_start) - 1
    while fresh >= 0 and not _begins_afresh(changed, prose.blocks[fresh]):
        fresh -= 1
    reader = _Reader(changed)
    reader.read(prose.blocks[fresh].start if fresh >= 0 else _front_matter_end(changed), until=end)
    links = named_links(changed)
    touched = (block for block in reader.blocks if block.start < end and start < block.end)
    spans = sorted([*reader.code, *(span for block in touched for span in _markup_in(changed, block, links))])
    return blanked(changed[:end], [(a, min(b, end)) for a, b in spans if a < end])[start:]


def _start(block: Block) -> int:
    return block.start


def _begins_afresh(text: str, block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and _PLAIN_LINES.match(text, block.start) is not None


def blanked(text: str, spans: Iterable[Span]) -> str:
    """The text with `BLANK` for all that lies in spans, which are in order and apart."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += (text[at:start], BLANK * (end - start))
        at = end
    return "".join([*pieces, text[at:]])


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


def _markup_in(kept: str, block: Block, links: frozenset[str]) -> Iterable[Span]:
    _, first, last = block
    if not has_markup(kept, first, last):
        return ()
    return [(first + start, first + end) for start, end in markup_spans(kept[first:last], links)]


class _Reader:
    """Reads line by line: which lines are prose, and where each block begins and ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.blocks: list[Block] = []
        self.code: list[Span] = []
        """Where lines are no prose."""
        self._lines = CodeLines()
        self._open: Block | None = None

    def read(self, at: int, until: int = sys.maxsize) -> None:
        """Read from a line's begin to the end, or to the end of the block at `until`; what is before it is no prose."""
        text, length, lines = self._text, len(self._text), self._lines
        self.code.append((0, at))
        while at < length and (at < until or self._open is not None):
            start, first = at, text[at]
            if lines.is_open:
                at = self._take_open(start)
            elif first in _OPENS_BLANK and (blank := _BLANK_LINES.match(text, start)):
                self.end_block()
                at = blank.end()
            elif first in _OPENS_PLAIN and (plain := _PLAIN_LINES.match(text, start)):
                at = plain.end()
                self._take_plain(start, at)
            elif first in _OPENS_USUAL and (usual := _USUAL_LINE.match(text, start)):
                self._take_usual(start, usual.end(1))
                at = usual.end()
            else:
                at = self._take_line(start)
        self.end_block()

    def _take_open(self, start: int) -> int:
        """Take what is code for certain, else one line, while code is open; say where the next line begins."""
        end = self._lines.until(self._text, start)
        if end == start:
            return self._take_line(start)
        self._blank(start, end)
        return end

    def _take_plain(self, start: int, end: int) -> None:
        """Take lines that are prose for certain while no code is open."""
        self._lines.pass_plain(in_paragraph=self._open is not None)
        self._go_on(start, start + len(self._text[start:end].rstrip("\r\n")))

    def _take_usual(self, start: int, end: int) -> None:
        """Take a list item of one mark or a heading while no code is open."""
        if self._text[start] == "#":
            self._lines.pass_plain(in_paragraph=self._open is not None)
            self.end_block()
            self.blocks.append(Block(BlockKind.HEADING, start, end))
        else:
            self._lines.pass_item()
            self.end_block()
            self._open = Block(BlockKind.ITEM, start + 2, end)

    def _take_line(self, start: int) -> int:
        """Take any line, and say where the next one begins."""
        line = _LINE.match(self._text, start)
        end = line.end() if line else len(self._text)
        if not self._is_prose(self._text[start:end].rstrip("\r\n"), start):
            self._blank(start, end)
        return end

    def _blank(self, start: int, end: int) -> None:
        self.end_block()
        self.code.append((start, end))

    def _is_prose(self, body: str, start: int) -> bool:
        """Whether a line is prose; false where it is code, HTML, a rule or a table's line."""
        if self._lines.takes(body, in_paragraph=self._open is not None):
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
        first = body.lstrip(" \t")[0]
        if first == "#" and _HEADING.match(body):
            self.end_block()
            self.blocks.append(Block(BlockKind.HEADING, start, end))
            return True
        if self._is_ruled(first, body):
            return False
        if first == "|" and body.rstrip(" \t").endswith("|"):
            return self._row(body, start)
        if not first.isalpha() and (item := _ITEM.match(body)):
            self.end_block()
            self._open = Block(BlockKind.ITEM, start + item.end(), end)
            return True
        self._go_on(start, end, quoted=first == ">" and _QUOTE.match(body) is not None)
        return True

    def _is_ruled(self, first: str, body: str) -> bool:
        """Whether a line only underlines a heading, rules off, or defines a link."""
        over = self._open
        if over is not None and over.kind is BlockKind.PARAGRAPH and first in "=-" and _UNDERLINE.match(body):
            self._open = over._replace(kind=BlockKind.HEADING)
            self.end_block()
            return True
        if (first in "-*_" and _RULE.match(body)) or (first == "[" and _DEFINITION.match(body)):
            self.end_block()
            return True
        return False

    def _go_on(self, start: int, end: int, *, quoted: bool = False) -> None:
        """Go on with the block that is open, or begin a paragraph or a quotation."""
        if self._open is not None and (not quoted or self._open.kind is BlockKind.QUOTE):
            self._open = Block(self._open.kind, self._open.start, end)
        else:
            self.end_block()
            self._open = Block(BlockKind.QUOTE if quoted else BlockKind.PARAGRAPH, start, end)

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
