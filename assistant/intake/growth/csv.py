"""Growth documents as a table in a CSV or TSV file, one row an entry."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from assistant.domain.errors import UnreadableInput
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.columns import Column, column_of, read_row, understood
from assistant.intake.growth.gather import Gatherer
from assistant.intake.growth.inline import plain_words
from assistant.intake.growth.periods import whole_period
from assistant.intake.growth.sections import Section

_SEPARATORS = (",", ";", "\t", "|")
_NAMED_SEPARATOR = lazy_pattern(r'"?sep=([,;\t|])"?\n')  # Spreadsheets write this line first.
_SAMPLE = 50  # Lines from which the separator is guessed.
_DATA_LIKE = lazy_pattern(r"\d|https?:|[.!?]\s*$")
_NAME_LIKE = 30  # Characters in a column's name.


class _Record(NamedTuple):
    cells: list[str]
    line: int


def read_csv(text: str, source: str, root: Section, gatherer: Gatherer) -> None:
    """Hand every row to the gatherer. Cells are text: a formula is not computed, its characters are kept.

    Raises UnreadableInput with the line where a quoted cell never ends.
    """
    named = _NAMED_SEPARATOR.match(text)
    separator = named[1] if named else _separator(text)
    records = list(_records(text, separator, source))[1 if named else 0 :]
    if not records:
        return
    columns, body = _columns(records)
    for record in body:
        cells = _fitted(record.cells, columns, separator)
        line = record.line
        words = []
        for cell in cells:
            words.append(plain_words(cell, line))
            line += cell.count("\n")
        row = read_row(columns, words, root.marks)
        section = root
        for place in row.places:
            section = section.below(place)
        gatherer.add_row(row, section)


def _separator(text: str) -> str:
    """The separator that cuts the first lines into the same number of cells, and into the most of them."""
    sample = "\n".join(text.lstrip("\n").split("\n", _SAMPLE)[:_SAMPLE])

    def cut(separator: str) -> tuple[float, int]:
        widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row]
        first = widths[0] if widths else 0
        return (sum(width == first for width in widths) / max(1, len(widths)) if first > 1 else 0.0, first)

    try:
        return max(_SEPARATORS, key=cut)
    except csv.Error:
        return ","


def _records(text: str, separator: str, source: str) -> Iterator[_Record]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _Record(cells, line)
            line = reader.line_num + 1
    except csv.Error as error:
        message = f"This table cannot be read from here on ({error}). Look for a quotation mark that is never closed."
        raise UnreadableInput(message, path=source, line=line) from None


def _columns(records: list[_Record]) -> tuple[list[Column], list[_Record]]:
    """What the columns mean, and the rows below the header. Without a header every row is data."""
    names = records[0].cells
    columns = [column_of(name) for name in names]
    known = sum(column is not Column.OTHER for column in columns)
    if understood(columns) or known > 1:
        return _with_text(columns, records[1:]), records[1:]
    like_names = all(len(name) <= _NAME_LIKE and not _DATA_LIKE.search(name) for name in names)
    if len(names) > 1 and len(records) > 1 and like_names:
        return _with_text(columns, records[1:]), records[1:]
    return [Column.OTHER] * len(names), records


def _with_text(columns: list[Column], body: list[_Record]) -> list[Column]:
    """Columns of unknown name by what they hold: dates, addresses; and the one with most words is the text."""
    columns = [_by_content(column, _cells_below(body, at)) for at, column in enumerate(columns)]
    if understood(columns) or Column.OTHER not in columns:
        return columns
    lengths = [
        sum(map(len, _cells_below(body, at))) if column is Column.OTHER else -1 for at, column in enumerate(columns)
    ]
    widest = lengths.index(max(lengths))
    return [Column.TEXT if at == widest else column for at, column in enumerate(columns)]


def _cells_below(body: list[_Record], at: int) -> list[str]:
    return [cell for record in body if at < len(record.cells) and (cell := record.cells[at].strip())]


def _by_content(column: Column, cells: list[str]) -> Column:
    if column is not Column.OTHER or not cells:
        return column
    if all(cell.startswith(("https://", "http://")) for cell in cells):
        return Column.LINK
    return Column.DATE if all(whole_period(cell) for cell in cells) else column


def _fitted(cells: list[str], columns: list[Column], separator: str) -> list[str]:
    """A row with as many cells as columns: a comma in unquoted text makes too many, so the last are one."""
    if len(cells) <= len(columns) or not columns:
        return cells
    last = len(columns) - 1
    return [*cells[:last], separator.join(cells[last:])]
