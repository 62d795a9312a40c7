"""Growth documents in JSON: strings or objects in lists, under `entries`, or by month; JSON lines too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.errors import InputError
from assistant.domain.growth import Author, Shape
from assistant.evidence.dates import parse_date
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.columns import Column, column_of, read_row, understood
from assistant.intake.growth.gather import Gatherer
from assistant.intake.growth.inline import plain_words
from assistant.intake.growth.sections import Section
from assistant.intake.growth.words import Words, word_set

_STRING = lazy_pattern(r'"(?:[^"\\]|\\.)*"')
_CONTAINERS = word_set(
    "entries items bullets accomplishments achievements data rows records log list notes children subitems brags wins"
)
_AUTHOR = ("name", "level", "employer", "team")


class _Object(list[tuple[str, object]]):
    """An object's pairs in the order of the file."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A scalar with its line in the file."""

    text: str
    line: int


_Node = _Text | list["_Node"] | dict[str, "_Node"]


def read_json(text: str, source: str, root: Section, gatherer: Gatherer, *, by_line: bool = False) -> Author:
    """Hand every item to the gatherer; gives the author that the outermost object declares.

    `by_line` reads one JSON value a line. Raises InputError with the line where the JSON is broken.
    """
    author = Author()
    for part, first_line in _parts(text, by_line):
        try:
            pairs = json.loads(part, object_pairs_hook=_Object)
            node = _located(pairs, _string_lines(part, first_line), first_line)
            if isinstance(node, dict) and author == Author():
                author = _author(node, source)
            _read(node, root, gatherer, outermost=True)
        except json.JSONDecodeError as error:
            message = f"The JSON is broken ({error.msg}). Mend it, or save the document as Markdown."
            raise InputError(message, path=source, line=first_line + error.lineno - 1) from None
        except RecursionError:
            raise InputError("The JSON is nested too deep. Make it flatter.", path=source, line=first_line) from None
        except ValueError:
            message = "The JSON holds a number that cannot be read. Put it in quotation marks."
            raise InputError(message, path=source, line=first_line) from None
    return author


def _parts(text: str, by_line: bool) -> Iterator[tuple[str, int]]:
    if not by_line:
        yield text, 1
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield line, number


def _string_lines(text: str, line: int) -> Iterator[int]:
    """The line of every string of a valid JSON text, keys included, in order."""
    position = 0
    for match in _STRING.finditer(text):
        line += text.count("\n", position, match.start())
        position = match.start()
        yield line


def _located(value: object, lines: Iterator[int], line: int) -> _Node:
    """The value with the line of each string; what is no string takes the line of its key or neighbour."""
    if isinstance(value, _Object):
        found: dict[str, _Node] = {}
        for key, inner in value:
            line = next(lines)
            found[key] = _located(inner, lines, line)
        return found
    if isinstance(value, list):
        return [_located(inner, lines, line) for inner in value]
    if isinstance(value, str):
        return _Text(value, next(lines))
    return _Text("" if value is None else str(value).lower() if isinstance(value, bool) else str(value), line)


def _author(node: dict[str, _Node], source: str) -> Author:
    """Name, level, employer, team and since of the outermost object, where it holds more than one item."""
    if not any(isinstance(value, (list, dict)) for value in node.values()):
        return Author()
    given = {key.lower(): value for key, value in node.items() if isinstance(value, _Text) and value.text.strip()}
    since = given.get("since")
    day = parse_date(since.text) if since else None
    if since and day is None:
        raise InputError(f"“{since.text[:40]}” is no date. Write it as 2023-04.", path=source, line=since.line)
    found = {key: value.text.strip() if (value := given.get(key)) else None for key in _AUTHOR}
    return Author(**found, since=day)


def _read(node: _Node, section: Section, gatherer: Gatherer, *, depth: int = 0, outermost: bool = False) -> None:
    if isinstance(node, _Text):
        gatherer.add(plain_words(node.text, node.line), section, Shape.BULLET, depth=depth)
    elif isinstance(node, list):
        for inner in node:
            _read(inner, section, gatherer, depth=depth)
    else:
        _read_object(node, section, gatherer, depth, outermost)


def _read_object(node: dict[str, _Node], section: Section, gatherer: Gatherer, depth: int, outermost: bool) -> None:
    """An object is one item when it has a text; else its texts title or date what its lists hold."""
    columns = {key: column_of(key) for key in node}
    nested = {key: value for key, value in node.items() if not _flat(value)}
    holds = [key for key, value in node.items() if columns[key] is Column.TEXT and _flat(value)]
    if holds or (not nested and understood(list(columns.values())) and not outermost):
        flat = [(column, words) for key, column in columns.items() if key not in nested for words in _cells(node[key])]
        row = read_row([column for column, _ in flat], [words for _, words in flat], section.marks)
        for place in row.places:
            section = section.below(place)
        gatherer.add_row(row, section, depth=depth)
        section = section.below(row.words.text, bullet=True, marks=row.marks) if row.words.text else section
    else:
        section = _under(node, columns, nested, section, gatherer, depth, outermost)
    for key, value in nested.items():
        plain = key.lower() in _CONTAINERS or columns[key] is Column.TEXT
        _read(value, section if plain else section.below(key), gatherer, depth=depth + bool(holds))


def _under(
    node: dict[str, _Node],
    columns: dict[str, Column],
    nested: dict[str, _Node],
    section: Section,
    gatherer: Gatherer,
    depth: int,
    outermost: bool,
) -> Section:
    """The section that an object's own texts open for its lists; other texts are items under their key."""
    for key, value in node.items():
        if key in nested or (outermost and key.lower() in (*_AUTHOR, "since", "version")):
            continue
        for words in _cells(value):
            if columns[key] in (Column.DATE, Column.TITLE, Column.PLACE, Column.LABEL):
                section = section.below(words.text)
            elif columns[key] is Column.OTHER:
                gatherer.add(words, section.below(key), Shape.BULLET, depth=depth)
    return section


def _flat(value: _Node) -> bool:
    """A text, or a list of texts short enough to be cells of one row (links, tags)."""
    return isinstance(value, _Text)


def _cells(value: _Node) -> list[Words]:
    return [plain_words(value.text, value.line)] if isinstance(value, _Text) and value.text.strip() else []
