"""Tables, headings and lists of HTML that stands in Markdown files (or is the file)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from assistant.evidence.lazy import lazy_pattern
from assistant.intake.rubric.grid import GridCell
from assistant.intake.rubric.prose import tidy

_TOKEN = lazy_pattern(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b([^<>]*)>|[^<]+|<")
_TABLE_EDGE = lazy_pattern(r"<(/?)table\b", re.IGNORECASE)
_SPAN = lazy_pattern(r"\b(rowspan|colspan)\s*=\s*[\"']?(\d{1,3})", re.IGNORECASE)
_BREAKING = frozenset({"br", "li", "p", "div", "ul", "ol", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
MAX_COLUMNS = 30
MAX_ROWS_SPANNED = 60


@dataclass
class _Cell:
    line: int
    rows: int = 1
    columns: int = 1
    parts: list[str] = field(default_factory=list)

    def done(self) -> GridCell:
        lines = (tidy(html.unescape(line)) for line in "".join(self.parts).split("\0"))
        return GridCell(tuple(line for line in lines if line), self.line)


def without_comments(text: str) -> str:
    """The same text with HTML comments blanked, lines kept."""
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end + 3
    return "".join(parts) + text[at:]


def table_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each outermost <table>…</table> in the text."""
    depth = start = 0
    for edge in _TABLE_EDGE.finditer(text):
        if not edge.group(1):
            start = edge.start() if depth == 0 else start
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                end = text.find(">", edge.end())
                yield start, (edge.end() if end < 0 else end + 1)


def table_grid(text: str, first_line: int) -> list[list[GridCell]]:
    """The rows of an HTML table, cells repeated where they span rows, `spread` where they span all other columns."""
    rows: list[list[_Cell]] = []
    cell: _Cell | None = None
    line = first_line
    for token in _TOKEN.finditer(text):
        closing, tag = token.group(1), (token.group(2) or "").casefold()
        if tag == "tr" and not closing:
            rows.append([])
            cell = None
        elif tag in {"td", "th"}:
            cell = None
            if not closing:
                spans = {name.casefold(): int(value) for name, value in _SPAN.findall(token.group(3))}
                cell = _Cell(
                    line,
                    min(MAX_ROWS_SPANNED, max(1, spans.get("rowspan", 1))),
                    min(MAX_COLUMNS, max(1, spans.get("colspan", 1))),
                )
                rows = rows or [[]]
                rows[-1].append(cell)
        elif cell is not None:
            cell.parts.append(token.group() if not tag else "\0" if tag in _BREAKING else "")
        line += token.group().count("\n")
    return _spread_out(rows)


def _spread_out(rows: list[list[_Cell]]) -> list[list[GridCell]]:
    below: dict[int, tuple[int, GridCell]] = {}
    grid: list[list[GridCell]] = []
    for row in rows:
        placed: dict[int, GridCell] = {}
        for at, (left, cell) in list(below.items()):
            placed[at] = cell
            below[at] = (left - 1, cell)
        below = {at: kept for at, kept in below.items() if kept[0] > 0}
        at = 0
        for raw in row:
            while at in placed:
                at += 1
            done = raw.done()
            wide = raw.columns > 1
            placed[at] = GridCell(done.statements, done.line, spread=wide)
            if raw.rows > 1:
                below[at] = (raw.rows - 1, done)
            for extra in range(1, raw.columns):
                placed[at + extra] = GridCell((), done.line)
            at += raw.columns
            if at > MAX_COLUMNS:
                break
        grid.append([placed.get(at, GridCell()) for at in range(max(placed, default=-1) + 1)])
    return [row for row in grid if row]
