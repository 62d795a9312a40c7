"""What of a Markdown text is prose: blocks of sentences, with code, links, HTML and front matter blanked out."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

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


_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(?:.*(?:\r?\n|\r))*?(?:---|\.\.\.)[ \t]*(?=\r|\n|$)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_FENCE = re.compile(r"[ \t>]{0,12}(`{3,}|~{3,})")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]|$)")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$")
_RULE = re.compile(r"[ ]{0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]*(?:[-*+•–]|\d{1,3}[.)])[ \t]+(?:\[[ xX~-]\][ \t]+)?")
_QUOTE = re.compile(r"[ \t]*>")
_TABLE = re.compile(r"[ \t]*\|.*\|[ \t]*$")
_INDENTED = re.compile(r"(?: {4}|\t)")
_HTML_BLOCK = re.compile(
    r"[ ]{0,3}</?(?:address|article|aside|blockquote|body|center|dd"
    r"|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]"
    r"|head|header|hr|html|iframe|img|link|main|menu|meta|nav|ol|p|picture|pre|script|section|source|style|summary"
    r"|table"
    r"|tbody|td|tfoot|th|thead|title|tr|ul|video)\b",
    re.IGNORECASE,
)
_NO_PROSE = re.compile(
    r"(?P<comment><!--(?:(?!-->)[\s\S]){0,4000}?-->)"
    r"|(?P<code>(?<!`)(?P<ticks>`{1,3})(?!`)(?:(?!\n\s*\n)[^`]){1,400}?(?P=ticks)(?!`))"
    r"|(?P<link>!?\[[^\[\]\n]{0,300}\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?"
    r"(?:[ \t]+[\"'][^\"'\n]{0,200}[\"'])?\)"
    r"|\[[^\[\]\n]{0,100}\]|:[ \t]*\S+))"
    r"|(?P<pair><(?P<tag>[a-z][a-z0-9]{0,14})\b[^<>\n]{0,400}>[^<>]{0,400}</(?P=tag)\s{0,3}>)"
    r"|(?P<element></?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,400})?/?>)"
    r"|(?P<auto><[a-z][a-z0-9+.-]{1,12}:[^<>\s]{1,400}>)"
    r"|(?P<url>\b[a-z][a-z0-9+.-]{1,9}://[^\s<>)\]]+|\bwww\.[^\s<>)\]]+)"
    r"|(?P<email>\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})"
    r"|(?P<template>\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|\$\{[^{}\n]{0,100}\})",
    re.IGNORECASE,
)


class Prose(NamedTuple):
    """`plain` has the length of the text, with `BLANK` for what is no prose; `blocks` are in order."""

    plain: str
    blocks: tuple[Block, ...]


def read_prose(text: str) -> Prose:
    """The prose of a Markdown or plain text; never fails, whatever the text is."""
    kept = _NO_PROSE.sub(lambda m: BLANK * len(m.group()), text)
    pieces: list[str] = []
    blocks: list[Block] = []
    reader = _Reader(blocks)
    at = 0
    if front := _FRONT_MATTER.match(kept):
        at = front.end()
        pieces.append(BLANK * at)
    for line in _LINE.finditer(kept, at):
        if line.start() == line.end():
            break
        pieces.append(line.group() if reader.is_prose(line.group(), line.start()) else BLANK * len(line.group()))
    reader.end_block()
    return Prose("".join(pieces), tuple(blocks))


class _Reader:
    """Reads line by line: which lines are prose, and where each block begins and ends."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        self._fence = ""
        self._html = False
        self._blank_before = True
        self._in_list = False
        self._open: Block | None = None

    def is_prose(self, line: str, start: int) -> bool:
        """Take a line with its end; False where it is code, HTML, a rule or a table's line."""
        body = line.rstrip("\r\n")
        if self._fence or self._html:
            return self._inside(body)
        if not body.strip(" \t" + BLANK):
            return self._blank(bool(body.strip()))
        if fence := _FENCE.match(body):
            self._fence = fence[1]
            return self._no_prose()
        if _HTML_BLOCK.match(body):
            self._html = True
            return self._no_prose()
        if self._blank_before and not self._in_list and _INDENTED.match(body):
            return False
        return self._prose(body, start, start + len(body))

    def end_block(self) -> None:
        """Close the block that is open."""
        if self._open is not None:
            self._blocks.append(self._open)
            self._open = None

    def _inside(self, body: str) -> bool:
        if self._fence:
            if body.strip(" \t>").startswith(self._fence) and not body.strip(" \t>" + self._fence[0]):
                self._fence = ""
        elif not body.strip():
            self._html, self._blank_before = False, True
        return False

    def _blank(self, has_marks: bool) -> bool:
        if not has_marks:
            self.end_block()
            self._blank_before = True
        return has_marks

    def _no_prose(self) -> bool:
        self.end_block()
        self._blank_before = False
        return False

    def _prose(self, body: str, start: int, end: int) -> bool:
        after_blank, self._blank_before = self._blank_before, False
        if _HEADING.match(body):
            self.end_block()
            self._blocks.append(Block(BlockKind.HEADING, start, end))
            self._in_list = False
            return True
        if self._open is not None and self._open.kind is BlockKind.PARAGRAPH and _UNDERLINE.match(body):
            self._open = self._open._replace(kind=BlockKind.HEADING)
            self.end_block()
            return False
        if _RULE.match(body):
            return self._no_prose()
        if _TABLE.match(body):
            return self._row(body, start)
        if item := _ITEM.match(body):
            self.end_block()
            self._in_list = True
            self._open = Block(BlockKind.ITEM, start + item.end(), end)
            return True
        if self._open is not None:
            self._open = self._open._replace(end=end)
            return True
        self._in_list = self._in_list and (not after_blank or body[:1] in " \t")
        self._open = Block(BlockKind.QUOTE if _QUOTE.match(body) else BlockKind.PARAGRAPH, start, end)
        return True

    def _row(self, body: str, start: int) -> bool:
        """A table's row: a cell each, unless it is the line under the header."""
        self.end_block()
        if not body.strip("|-: \t"):
            return False
        at = start
        for cell in body.split("|"):
            if cell.strip():
                self._blocks.append(Block(BlockKind.CELL, at, at + len(cell)))
            at += len(cell) + 1
        return True
