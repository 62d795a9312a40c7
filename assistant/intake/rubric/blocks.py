"""A Markdown ladder as a flat run of headings, paragraphs, lists and tables, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from markdown_it.token import Token

from assistant.evidence.lazy import lazy_pattern
from assistant.intake.rubric.grid import Grid, GridCell
from assistant.intake.rubric.html import table_grid, table_spans, without_comments
from assistant.intake.rubric.prose import MARKDOWN, Phrase, labelled_lines, phrase, tidy

BOLD_DEPTH = 7  # a bold line alone in its paragraph stands below every real heading
_PLACEHOLDER = lazy_pattern(r"\s*<!--ladder-table:(\d+)-->")
_HTML_HEADING = lazy_pattern(r"<(h[1-6]|summary)\b[^<>]*>(.{0,400}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = lazy_pattern(r"<[^<>]*>")


@dataclass(frozen=True)
class Heading:
    """A heading of depth 1 to 7."""

    text: str
    depth: int
    line: int


@dataclass(frozen=True)
class Paragraph:
    """Running text outside lists."""

    phrase: Phrase
    line: int


@dataclass
class Item:
    """A list item with the items nested in it."""

    phrase: Phrase
    line: int
    children: list[Item] = field(default_factory=list)


@dataclass(frozen=True)
class Listing:
    """A whole list, outermost level."""

    items: tuple[Item, ...]
    line: int


@dataclass(frozen=True)
class Table:
    """A table, header row first."""

    grid: Grid
    line: int


Block = Heading | Paragraph | Listing | Table


def markdown_blocks(text: str, first_line: int = 1) -> Iterator[Block]:
    """The blocks in file order. HTML tables and headings are read too; code, pictures and comments are not."""
    tables, rest = _set_tables_aside(without_comments(text), first_line)
    yield from _Blocks(MARKDOWN.parse(rest), tables, first_line).run()


def _set_tables_aside(text: str, first_line: int) -> tuple[list[Table], str]:
    """HTML tables, which blank lines would tear apart in Markdown, and the text with a placeholder for each."""
    tables: list[Table] = []
    parts: list[str] = []
    at = 0
    line = first_line
    for start, end in table_spans(text):
        line += text.count("\n", at, start)
        inside = text[start:end]
        tables.append(Table(table_grid(inside, line), line))
        parts += [text[at:start], f"\n<!--ladder-table:{len(tables) - 1}-->", "\n" * max(1, inside.count("\n") - 1)]
        line += inside.count("\n")
        at = end
    return tables, "".join(parts) + text[at:]


class _Blocks:
    """Walks the tokens once, with the open list items on a stack."""

    def __init__(self, tokens: list[Token], tables: list[Table], first_line: int) -> None:
        self.tokens, self.tables, self.first_line = tokens, tables, first_line
        self.open: list[Item] = []
        self.roots: list[Item] = []
        self.lists = 0
        self.rows: list[list[GridCell]] = []
        self.heading: int | None = None
        self.in_table = False

    def run(self) -> Iterator[Block]:
        line = self.first_line
        for token in self.tokens:
            line = token.map[0] + self.first_line if token.map else line
            if token.type == "inline":
                yield from self._inline(token, line)
            elif token.type == "html_block":
                yield from self._html(token.content, line)
            else:
                yield from self._structure(token, line)

    def _structure(self, token: Token, line: int) -> Iterator[Block]:
        kind = token.type
        if kind in {"bullet_list_open", "ordered_list_open"}:
            self.lists += 1
        elif kind in {"bullet_list_close", "ordered_list_close"}:
            self.lists -= 1
            if self.lists == 0:
                yield Listing(tuple(self.roots), self.roots[0].line if self.roots else line)
                self.roots = []
        elif kind == "list_item_open":
            item = Item(Phrase(""), line)
            (self.open[-1].children if self.open else self.roots).append(item)
            self.open.append(item)
        elif kind == "list_item_close":
            self.open.pop()
        elif kind == "heading_open":
            self.heading = int(token.tag[1])
        elif kind == "heading_close":
            self.heading = None
        elif kind == "table_open":
            self.rows, self.in_table = [], True
        elif kind == "tr_open":
            self.rows.append([])
        elif kind == "table_close":
            self.in_table = False
            yield Table(self.rows, line)

    def _inline(self, token: Token, line: int) -> Iterator[Block]:
        found = phrase(token.children or ())
        if self.in_table:
            self.rows[-1].append(GridCell(() if found.navigation and len(self.rows) > 1 else found.lines, line))
        elif self.open:
            item = self.open[-1]
            item.phrase = _joined(item.phrase, found) if item.phrase.text else found
        elif self.heading is not None:
            yield Heading(found.text, self.heading, line)
        else:
            for tokens in labelled_lines(token):
                yield from _paragraph(phrase(tokens), line)
                line += sum(part.type in {"softbreak", "hardbreak"} for part in tokens)

    def _html(self, content: str, line: int) -> Iterator[Block]:
        placeholder = _PLACEHOLDER.match(content)
        if placeholder and int(placeholder.group(1)) < len(self.tables):
            yield self.tables[int(placeholder.group(1))]
            return
        for match in _HTML_HEADING.finditer(content):
            depth = BOLD_DEPTH if match.group(1).casefold() == "summary" else int(match.group(1)[1])
            yield Heading(tidy(_TAG.sub("", match.group(2))), depth, line)


def _paragraph(found: Phrase, line: int) -> Iterator[Block]:
    """A paragraph, or the heading that a short bold one stands for."""
    if found.bold and not found.text.endswith((".", "!")) and len(found.text) <= 100:
        yield Heading(found.text.rstrip(": "), BOLD_DEPTH, line)
    elif found.text:
        yield Paragraph(found, line)


def _joined(first: Phrase, more: Phrase) -> Phrase:
    """A list item of several paragraphs is one statement."""
    return Phrase(
        text=f"{first.text} {more.text}".strip(),
        label=first.label,
        rest=f"{first.rest} {more.text}".strip(),
        navigation=first.navigation and more.navigation,
        lines=(*first.lines, *more.lines),
    )
