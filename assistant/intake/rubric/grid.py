"""Ladders as tables: themes by levels, levels by themes, or one criterion a row; from CSV, Markdown and HTML alike."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain.errors import InputError
from assistant.domain.rubric import Rubric
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.rubric.keys import (
    JOB_KEYS,
    LEVEL_KEYS,
    MINIMUM_KEYS,
    TEXT_KEYS,
    THEME_KEYS,
    WEAK_TEXT_KEYS,
    squeezed,
)
from assistant.intake.rubric.ladder import GENERAL, Cell, assemble, no_criteria, reads_like_demands
from assistant.intake.rubric.levels import looks_like_level
from assistant.intake.rubric.prose import cell_statements, plain_line, states_a_demand

_ASIDE = lazy_pattern(
    r"(?:.*\b(?:examples?|notes?|comments?|years?|salary|compensation|pay|reports? to|titles?|position|links?|id|name"
    r"|definition|experience|weight|order|source|url|no)\b.*|\W*)",
    re.IGNORECASE,
)
_EXAMPLES = lazy_pattern(r"\W*(?:for )?examples?\W*", re.IGNORECASE)
_NO_DEMAND = frozenset(
    {"yes", "no", "n/a", "na", "none", "tbd", "todo", "same as above", "see above", "same as previous level"}
)
_NUMBER = lazy_pattern(r"\d{1,2}(?:\.\d)?")
THEME_HEADS = frozenset({"dimension", "dimensions", "competency", "competencies", "theme"})
HEADER_SEARCHED = 12  # rows of title and notes that may stand above a grid's header


@dataclass(frozen=True)
class GridCell:
    """One cell: the statements in it and its line; `spread` marks a cell that spans the other columns."""

    statements: tuple[str, ...] = ()
    line: int = 1
    spread: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.statements)


Grid = Sequence[Sequence[GridCell]]


def grid_cells(grid: Grid, *, level: str | None = None, theme: str | None = None, sure: bool = False) -> list[Cell]:
    """The demands in a table, nothing where it is no ladder.

    `level` and `theme` are what the headings above it say; `sure` is true for a file that is nothing but this table,
    where a corner word such as "Dimension" suffices to tell that the columns are levels.
    """
    rows = [row for row in grid if any(cell.text for cell in row)]
    for start in range(min(len(rows) - 1, HEADER_SEARCHED if sure else 1)):
        found = _read_from(rows[start], rows[start + 1 :], level, theme, sure)
        if found:
            return found
    return []


def _read_from(header: Sequence[GridCell], body: Grid, level: str | None, theme: str | None, sure: bool) -> list[Cell]:
    names = [squeezed(cell.text) for cell in header]
    found: list[Cell] = []
    if (LEVEL_KEYS | JOB_KEYS) & set(names) and (TEXT_KEYS | WEAK_TEXT_KEYS) & set(names):
        found = _long(names, body, theme)
    if not found:
        down, columns = _levels_down(header, body), _level_columns(header)
        if down is None and not columns and level is None and sure and names[0] in THEME_HEADS:
            asides = {at for at, cell in enumerate(header) if _ASIDE.fullmatch(cell.text)}
            columns = {at: cell.text for at, cell in enumerate(header) if at and at not in asides}
        if down is not None:
            found = _rows_of_levels(header, body, down, theme)
        elif len(columns) > 1:
            found = _levels_across(header, body, columns, theme)
        elif level is not None and len(header) >= 2:
            found = _themes_of_level(header, body, level)
    return found if reads_like_demands(cell.text for cell in found) else []


def _level_columns(header: Sequence[GridCell]) -> dict[int, str]:
    """The columns whose heads name levels; words that all heads open with ("What it looks like at") are left out."""
    texts = {at: cell.text for at, cell in enumerate(header) if cell.text}
    heads = [text.split() for at, text in texts.items() if at]
    shared = 0
    while (
        len(heads) > 1 and all(len(h) > shared + 1 for h in heads) and len({h[shared].casefold() for h in heads}) == 1
    ):
        shared += 1
    short = {at: " ".join(text.split()[shared:]) if at else text for at, text in texts.items()}
    for names in (texts, short) if shared < 3 else (short, texts):
        columns = {at: text for at, text in names.items() if looks_like_level(text)}
        if len(columns) >= 2:
            return columns
    numbers = {at: f"Level {text}" for at, text in texts.items() if at and re.fullmatch(r"\d", text)}
    return numbers if len(numbers) >= 2 else {}


def _levels_across(header: Sequence[GridCell], body: Grid, columns: dict[int, str], theme: str | None) -> list[Cell]:
    left = [at for at in range(min(columns)) if not _ASIDE.fullmatch(header[at].text or "x")]
    left = [at for at in left if squeezed(header[at].text) not in WEAK_TEXT_KEYS] or ([0] if min(columns) else [])
    examples_at = next((at for at, cell in enumerate(header) if _EXAMPLES.fullmatch(cell.text)), None)
    area = ""
    found: list[Cell] = []
    for row in body:
        names = [row[at].text for at in left if at < len(row)]
        area = names[0] if names and names[0] else area
        inner = names[-1] if len(names) > 1 and names[-1] else area
        examples = row[examples_at].statements if examples_at is not None and examples_at < len(row) else ()
        for at, level in columns.items():
            if at < len(row) and not row[at].spread:
                outer = area if area != inner else theme
                found += _demands(row[at], level, inner or None, outer, examples)
    return found


def _levels_down(header: Sequence[GridCell], body: Grid) -> int | None:
    """The column that names a level in nearly every row, among the first two."""
    for at in range(min(2, len(header))):
        named = [row[at].text for row in body if at < len(row) and row[at].text and not row[at].spread]
        numbers = re.search(r"\b(?:level|grade|band)\b", header[at].text, re.IGNORECASE)
        fits = [name for name in named if looks_like_level(name) or (numbers and _NUMBER.fullmatch(name))]
        if len(set(fits)) >= 2 and len(fits) >= 0.8 * len(named):
            return at
    return None


def _rows_of_levels(header: Sequence[GridCell], body: Grid, down: int, theme: str | None) -> list[Cell]:
    examples_at = next((at for at, cell in enumerate(header) if _EXAMPLES.fullmatch(cell.text)), None)
    level = ""
    found: list[Cell] = []
    for row in body:
        name = row[down].text if down < len(row) and not row[down].spread else ""
        level = (f"Level {name}" if _NUMBER.fullmatch(name) else name) or level
        examples = row[examples_at].statements if examples_at is not None and examples_at < len(row) else ()
        for at, cell in enumerate(row):
            head = header[at].text if at < len(header) else ""
            if at == down or not level or (not cell.spread and _ASIDE.fullmatch(head)):
                continue
            plain = squeezed(head) in TEXT_KEYS | WEAK_TEXT_KEYS
            inner = GENERAL if cell.spread else None if plain else head
            found += _demands(cell, level, inner, theme, examples)
    return found


def _themes_of_level(header: Sequence[GridCell], body: Grid, level: str) -> list[Cell]:
    """A table under a level's heading: its first column names themes, the next says what is expected."""
    told = [at for at in range(1, len(header)) if not _ASIDE.fullmatch(header[at].text)]
    examples_at = next((at for at, cell in enumerate(header) if _EXAMPLES.fullmatch(cell.text)), None)
    found: list[Cell] = []
    for row in body:
        examples = row[examples_at].statements if examples_at is not None and examples_at < len(row) else ()
        for at in told:
            if at < len(row):
                found += _demands(row[at], level, row[0].text or None, None, examples)
    return found


def _long(names: list[str], body: Grid, theme: str | None) -> list[Cell]:
    """One criterion a row: a level column, a text column, perhaps themes, examples and a minimum."""

    def place(words: frozenset[str]) -> int | None:
        return next((at for at, name in enumerate(names) if name in words), None)

    level_at, theme_at, minimum_at = place(LEVEL_KEYS), place(THEME_KEYS), place(MINIMUM_KEYS)
    level_at = place(JOB_KEYS) if level_at is None and theme_at is not None else level_at
    text_at = place(TEXT_KEYS) if place(TEXT_KEYS) is not None else place(WEAK_TEXT_KEYS)
    examples_at = place(frozenset({"example", "examples"}))
    others = [n for at, n in enumerate(names) if at not in {level_at, theme_at, minimum_at, text_at, examples_at} and n]
    if level_at is None or text_at is None or (theme_at is None and not all(_ASIDE.fullmatch(n) for n in others)):
        return []
    found: list[Cell] = []
    level = area = ""
    for row in body:
        texts = {
            at: row[at].text if at < len(row) else ""
            for at in {level_at, text_at, *filter(None, [theme_at, minimum_at])}
        }
        level = texts[level_at] or level
        area = (texts.get(theme_at) if theme_at is not None else None) or area
        name = f"Level {level}" if _NUMBER.fullmatch(level) else level
        if not name or text_at >= len(row) or (names[level_at] in JOB_KEYS and not looks_like_level(name)):
            continue
        minimum = _minimum(row[minimum_at]) if minimum_at is not None and minimum_at < len(row) else None
        examples = row[examples_at].statements if examples_at is not None and examples_at < len(row) else ()
        found += _demands(row[text_at], name, area or None, theme, examples, minimum)
    return found


def _demands(
    cell: GridCell,
    level: str,
    inner: str | None,
    outer: str | None,
    examples: Sequence[str],
    minimum: int | None = None,
) -> list[Cell]:
    texts = [t for t in cell.statements if _is_demand(t)]
    return [
        Cell(
            level=level,
            text=text,
            line=cell.line,
            inner=inner,
            outer=outer,
            examples=tuple(examples) if number == 0 else (),
            minimum=minimum,
        )
        for number, text in enumerate(texts)
    ]


def _is_demand(text: str) -> bool:
    """One word may be a demand here ("Mentors"): its column and row say of what."""
    bare = text.casefold().strip(". ")
    one = bool(re.fullmatch(r"[^\W\d_]{4,}", bare))
    return bare not in _NO_DEMAND and (one or states_a_demand(text))


def _minimum(cell: GridCell) -> int | None:
    if not cell.text:
        return None
    if not re.fullmatch(r"[1-9]\d{0,5}", cell.text):
        raise InputError(f"The minimum “{cell.text[:40]}” is not a whole number of 1 or more.", line=cell.line)
    return int(cell.text)


def read_grid(text: str, *, source: str, name: str, delimiter: str | None = None) -> Rubric:
    """The rubric in a CSV or TSV grid; raises NoCriteria when its columns and rows name no levels."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    mark = delimiter or max(",;\t|", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    grid: list[list[GridCell]] = []
    started = 1
    try:
        for row in reader:
            grid.append([GridCell(tuple(cell_statements(value)), started) for value in row])
            started = reader.line_num + 1
    except csv.Error as error:
        raise InputError(f"This is not a valid CSV file: {error}.", path=source, line=started) from error
    try:
        cells = grid_cells(grid, sure=True)
    except InputError as error:
        raise InputError(str(error), path=source, line=error.line) from error
    if not cells:
        raise no_criteria(source, "No grid of levels and themes was found in this file.")
    return assemble(plain_line(name), cells, source=source)
