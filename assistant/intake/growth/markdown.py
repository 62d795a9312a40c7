"""Growth documents in Markdown: headings, bullets of any depth, paragraphs, labelled lines, tables and HTML lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from markdown_it.token import Token

from assistant.domain.growth import Shape
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.columns import column_of, read_row, understood
from assistant.intake.growth.gather import QUOTE, Gatherer
from assistant.intake.growth.html_blocks import PieceKind, html_pieces
from assistant.intake.growth.inline import LONGEST, MARKDOWN, markdown_words
from assistant.intake.growth.labels import dates_its_section, introduces, is_claim, names_a_list, split_label
from assistant.intake.growth.marks import split_marks
from assistant.intake.growth.periods import whole_period
from assistant.intake.growth.sections import INTRO, LEAD, Outline, Section
from assistant.intake.growth.segments import split_segments
from assistant.intake.growth.words import Words

DEEPEST = 94
"""The nesting (two levels a list) beyond which the parser drops content."""

MOST_INDENTS = 3
"""How often indented text inside indented text is taken for prose."""

_LISTS = ("bullet_list_open", "ordered_list_open", "html_block")
_ALERT = lazy_pattern(r"[ \t]*\[!\w+\][-+]?[ \t]*")  # "> [!NOTE]"
_INTRO_WORDS = 40
_LEAD_WORDS = 8  # A bold line of more words is a statement.
_PROSE = lazy_pattern(r"\s*[^\W\d_a-z][\w'’,-]*(?:\s+[^\s{};=<>|$]+){3}")
_ITEM = lazy_pattern(r"\s*(?:[-*+•]|\d+[.)])\s+\S")


def read_markdown(text: str, line: int, root: Section, gatherer: Gatherer) -> None:
    """Hand every block of a Markdown text that begins at this line to the gatherer."""
    _Walk(line, Outline(root), gatherer).blocks(text)


class _Walk:
    """One pass over the block tokens; `_line` is the file line of the text's first line."""

    def __init__(self, line: int, outline: Outline, gatherer: Gatherer, indents: int = 0) -> None:
        self._line = line
        self._indents = indents
        self._outline = outline
        self._gatherer = gatherer
        self._env: dict[str, Any] = {}
        self._quotes = 0
        self._fresh_items: list[bool] = []
        self._header: list[str] = []
        self._cells: list[Words] = []
        self._in_head = False
        self._too_deep = False
        self._handlers: dict[str, Callable[[list[Token], int], None]] = {
            "heading_open": self._heading,
            "paragraph_open": self._paragraph_open,
            "list_item_open": self._item_open,
            "list_item_close": self._item_close,
            "bullet_list_close": self._list_close,
            "ordered_list_close": self._list_close,
            "blockquote_open": self._quote,
            "blockquote_close": self._quote,
            "hr": self._rule,
            "html_block": self._html,
            "code_block": self._indented,
            "thead_open": self._head,
            "thead_close": self._head,
            "tr_open": self._row_open,
            "tr_close": self._row_close,
            "th_open": self._cell,
            "td_open": self._cell,
        }

    def blocks(self, text: str) -> None:
        tokens = MARKDOWN.parse(text, self._env)
        for position, token in enumerate(tokens):
            if token.level >= DEEPEST and not self._too_deep:
                self._too_deep = True
                line = self._line + (token.map[0] if token.map else 0)
                self._gatherer.note(line, "lists nested this deep are left out. Move them up.")
            handler = self._handlers.get(token.type)
            if handler:
                handler(tokens, position)

    def _words(self, token: Token) -> Words:
        return self._read(token.content, token.map[0] if token.map else 0)

    def _read(self, source: str, offset: int) -> Words:
        if len(source) > LONGEST:
            self._gatherer.note(
                self._line + offset, f"only the first {LONGEST:,} characters of this paragraph are read."
            )
        return markdown_words(source, self._line + offset, self._env)

    def _heading(self, tokens: list[Token], position: int) -> None:
        token, inline = tokens[position], tokens[position + 1]
        underlined = token.markup in ("=", "-")
        wordy = "\n" in inline.content or len(inline.content.split()) > 15 or inline.content.rstrip().endswith(".")
        if self._outline.depth or (underlined and wordy):
            self._paragraph(inline, tokens[position + 3 : position + 4])
            return
        level = int(token.tag[1])
        self._outline.close_headings(level)
        marked = split_marks(self._words(inline), self._outline.here.marks)
        title = marked.words.text.rstrip(":： ")
        if title:
            self._outline.open_heading(level, title, marked.marks)

    def _paragraph_open(self, tokens: list[Token], position: int) -> None:
        self._paragraph(tokens[position + 1], tokens[position + 3 : position + 4])

    def _paragraph(self, inline: Token, following: list[Token]) -> None:
        """A paragraph; what follows it decides whether it is a lead-in."""
        content, offset = inline.content, inline.map[0] if inline.map else 0
        if content.lstrip().startswith(":::"):
            return
        content = _ALERT.sub("", content, count=1) if self._quotes else content
        followed_by = following[0].type if following else ""
        if self._quotes:
            self._gatherer.add(
                self._read(content, offset), self._outline.here, Shape.PARAGRAPH, depth=self._outline.depth, label=QUOTE
            )
        elif self._outline.depth:
            self._in_item(content, offset, followed_by)
        else:
            self._at_top(content, offset, followed_by)

    def _at_top(self, content: str, offset: int, followed_by: str) -> None:
        self._outline.paragraph()
        segments = split_segments(content, intro=followed_by in _LISTS)
        for segment in segments:
            words = self._read(segment.source, offset + segment.offset)
            last = segment is segments[-1]
            if segment.bullet or not (last and self._leads(words, followed_by)):
                shape = Shape.BULLET if segment.bullet else Shape.PARAGRAPH
                self._gatherer.add(words, self._outline.here, shape)
            if last and followed_by in _LISTS and words.text.endswith((":", "：")):
                self._outline.open_heading(INTRO, _last_sentence(words.text))

    def _leads(self, words: Words, followed_by: str) -> bool:
        """Whether a paragraph works as a heading; if so it is opened."""
        text = words.text
        title = text.rstrip(":： ")
        if not title:
            return True
        if whole_period(title) and split_label(words).label is None:
            return not dates_its_section(self._outline.here.title) and self._open_lead(title)
        if _is_bold(words):
            short = len(title.split()) <= _LEAD_WORDS and not title.endswith((".", "!", "?", ";"))
            if not short or (is_claim(title) and followed_by not in (*_LISTS, "paragraph_open")):
                return False
            self._outline.open_heading(INTRO if text != title and followed_by in _LISTS else LEAD, title)
            return True
        if followed_by in _LISTS and text != title and names_a_list(title):
            return True
        return not followed_by.endswith("_close") and introduces(text) is not None and self._open_lead(title)

    def _open_lead(self, title: str) -> bool:
        self._outline.open_heading(LEAD, title)
        return True

    def _in_item(self, content: str, offset: int, followed_by: str) -> None:
        depth, fresh = self._outline.depth - 1, self._fresh_items[-1]
        self._fresh_items[-1] = False
        parent = followed_by not in ("", "list_item_close")
        for number, segment in enumerate(split_segments(content)):
            words = self._read(segment.source, offset + segment.offset)
            if not fresh or number:
                shape = Shape.BULLET if segment.bullet or number else Shape.PARAGRAPH
                self._gatherer.add(words, self._outline.here, shape, depth=depth)
                continue
            title = split_marks(words).words.text.rstrip(":： ")
            names = _is_bold(words) and len(title.split()) <= _LEAD_WORDS and not is_claim(title)
            if parent and title and (introduces(words.text) or whole_period(title) or names):
                marks = split_marks(words, self._outline.here.marks).marks
                self._outline.under_item(self._outline.here.below(title, marks=marks))
            else:
                self._outline.under_item(self._gatherer.add(words, self._outline.here, Shape.BULLET, depth=depth))

    def _item_open(self, _tokens: list[Token], _position: int) -> None:
        self._outline.open_item()
        self._fresh_items.append(True)

    def _item_close(self, _tokens: list[Token], _position: int) -> None:
        self._outline.close_item()
        self._fresh_items.pop()

    def _list_close(self, _tokens: list[Token], _position: int) -> None:
        self._outline.list_ended()

    def _quote(self, tokens: list[Token], position: int) -> None:
        self._quotes += tokens[position].nesting

    def _rule(self, _tokens: list[Token], _position: int) -> None:
        if not self._outline.depth:
            self._outline.close_headings(LEAD)

    def _indented(self, tokens: list[Token], position: int) -> None:
        """Four spaces make code in Markdown, but people indent prose and bullets too."""
        token = tokens[position]
        chunks = re.split(r"\n[ \t]*\n", token.content)
        if self._indents < MOST_INDENTS and any(_ITEM.match(chunk) or _PROSE.match(chunk) for chunk in chunks):
            line = self._line + (token.map[0] if token.map else 0)
            inner = _Walk(line, Outline(self._outline.here), self._gatherer, self._indents + 1)
            inner.blocks(_dedented(token.content))

    def _html(self, tokens: list[Token], position: int) -> None:
        token = tokens[position]
        depth = self._outline.depth
        in_list = False
        for piece in html_pieces(token.content, self._line + (token.map[0] if token.map else 0)):
            if in_list and piece.kind is not PieceKind.ITEM and not depth:
                self._outline.list_ended()
                self._outline.paragraph()
            in_list = piece.kind is PieceKind.ITEM
            if piece.kind is PieceKind.HEADING:
                if not depth:
                    self._outline.open_heading(piece.level, piece.words.text.rstrip(":： "))
            elif piece.kind is PieceKind.ITEM:
                self._gatherer.add(piece.words, self._outline.here, Shape.BULLET, depth=depth + piece.level)
            elif piece.kind is PieceKind.ROW:
                self._gatherer.add(piece.words, self._outline.here, Shape.ROW, depth=depth)
            elif piece.kind is PieceKind.QUOTE:
                self._gatherer.add(piece.words, self._outline.here, Shape.PARAGRAPH, depth=depth, label=QUOTE)
            elif piece.words.text.endswith(":") and introduces(piece.words.text) and not depth:
                self._outline.open_heading(INTRO, piece.words.text.rstrip(": "))
            else:
                self._gatherer.add(piece.words, self._outline.here, Shape.PARAGRAPH, depth=depth)

    def _head(self, tokens: list[Token], position: int) -> None:
        self._in_head = tokens[position].nesting > 0
        self._header = [] if self._in_head else self._header

    def _row_open(self, _tokens: list[Token], _position: int) -> None:
        self._cells = []

    def _cell(self, tokens: list[Token], position: int) -> None:
        words = self._words(tokens[position + 1])
        if self._in_head:
            self._header.append(words.text)
        else:
            self._cells.append(words)

    def _row_close(self, _tokens: list[Token], _position: int) -> None:
        if self._in_head:
            return
        columns = [column_of(name) for name in self._header]
        row = read_row(columns, self._cells, self._outline.here.marks)
        section = self._outline.here
        titles = row.places if understood(columns) else (" | ".join(name for name in self._header if name),)
        for title in titles:
            section = section.below(title) if title else section
        self._gatherer.add_row(row, section, depth=self._outline.depth)


def _is_bold(words: Words) -> bool:
    """Whether all the words are in bold type, punctuation and signs at the ends aside."""
    covered = sum(end - start for start, end in words.bold)
    rest = len(words.text.strip(" *_:：")) - covered
    return bool(words.bold) and (rest <= 0 or not any(letter.isalnum() for letter in _outside(words)))


def _outside(words: Words) -> str:
    text, at = "", 0
    for start, end in words.bold:
        text, at = text + words.text[at:start], end
    return text + words.text[at:]


def _last_sentence(text: str) -> str:
    """The sentence that introduces a list; of a very long one its end."""
    words = re.split(r"(?<=[.!?])\s", text)[-1].rstrip(":： ").split(" ")
    return " ".join(words[-_INTRO_WORDS:])


def _dedented(source: str) -> str:
    margin = len(source) - len(source.lstrip(" \t"))
    return "\n".join(line[margin:] if not line[:margin].strip() else line for line in source.split("\n"))
