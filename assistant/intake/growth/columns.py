"""What the columns of a table, or the keys of a JSON object, mean: people name them in many ways."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.domain.growth import Link, Marks
from assistant.intake.growth.labels import is_known
from assistant.intake.growth.marks import marks_from
from assistant.intake.growth.words import Words, joined


class Column(StrEnum):
    """The part a cell plays in its row."""

    TEXT = "text"
    TITLE = "title"
    DATE = "date"
    LINK = "link"
    PLACE = "place"
    LABEL = "label"
    STATUS = "status"
    ROLE = "role"
    KIND = "kind"
    CRITERION = "criterion"
    IGNORED = "ignored"
    OTHER = "other"


_NAMES: dict[Column, str] = {
    Column.TEXT: """text bullet bullets bulletpoint description desc accomplishment accomplishments achievement
    achievements entry entries item what whatidid whathappened details detail summary contribution contributions work
    win wins brag note activity body content task tasks story statement""",
    Column.TITLE: "title name headline subject",
    Column.DATE: """date day month when period quarter week year timeframe daterange dates time completed completedon
    completedat createdat created shippedon datecompleted startdate""",
    Column.LINK: """link links url urls evidence proof reference references artifact artifacts pr prs ticket tickets
    source href doc docs evidencelink""",
    Column.PLACE: """project projects team section heading headings area initiative epic product component workstream
    goal objective okr theme group context""",
    Column.LABEL: "label type category categories tag",
    Column.STATUS: "status state done progress",
    Column.ROLE: "role myrole part",
    Column.KIND: "kind artifactkind",
    Column.CRITERION: "criterion criteria competency competencies",
    Column.IGNORED: "id uuid key author owner tags createdby updatedat updated lastupdated",
}
_COLUMNS = {name: column for column, names in _NAMES.items() for name in names.split()}
_STATUSES = {
    "done": "done|complete|completed|shipped|finished|closed|achieved|✅|☑|x|yes|true|✔|✓",
    "in progress": "in progress|ongoing|started|doing|wip|🚧|🔄",
    "todo": "todo|to do|planned|not started|open|backlog|next|no|false|❌|⬜|☐|missed|dropped",
}
_LABEL_OF_STATUS = {word: label for label, words in _STATUSES.items() for word in words.split("|")}


@dataclass(frozen=True, slots=True)
class Row:
    """One row as an item: its words, the headings its cells add, its label, marks and date."""

    words: Words
    places: tuple[str, ...] = ()
    label: str | None = None
    marks: Marks = field(default_factory=Marks)


def column_of(name: str) -> Column:
    """The part that a header or a key names, whatever its spelling ("What I did", "Date completed")."""
    return _COLUMNS.get(re.sub(r"[\W_]+", "", name.casefold()), Column.OTHER)


def understood(columns: Sequence[Column]) -> bool:
    """Whether the columns say which cell holds the text."""
    return Column.TEXT in columns or Column.TITLE in columns


def read_row(columns: Sequence[Column], cells: Sequence[Words], marks: Marks | None = None) -> Row:
    """A row by its columns; extra cells follow the text. Without a text column all cells are joined."""
    if not understood(columns):
        return Row(joined(cells), marks=marks or Marks())
    by_column: dict[Column, list[Words]] = {}
    for column, cell in zip(columns, cells, strict=False):
        if cell.text:
            by_column.setdefault(column, []).append(cell)
    main = by_column.get(Column.TEXT) or by_column.pop(Column.TITLE, [])
    text = _listed([*main, *by_column.get(Column.OTHER, ())])
    places = [cell.text for column in (Column.PLACE, Column.TITLE) for cell in by_column.get(column, ())]
    label, more = _label(by_column)
    return Row(_with_links(text, by_column.get(Column.LINK, [])), (*places, *more), label, _marks(by_column, marks))


def _label(by_column: dict[Column, list[Words]]) -> tuple[str | None, list[str]]:
    """The label from a status or a type; a type that is no usual label is a place ("Backend")."""
    for cell in by_column.get(Column.STATUS, ()):
        if (status := _LABEL_OF_STATUS.get(cell.text.casefold())) in ("todo", "in progress"):
            return status, []
    types = [cell.text for cell in by_column.get(Column.LABEL, ())]
    labels = [name.lower() for name in types if is_known(name)]
    statuses = [_LABEL_OF_STATUS.get(cell.text.casefold()) for cell in by_column.get(Column.STATUS, ())]
    return next(iter([*labels, *statuses]), None), [name for name in types if not is_known(name)]


def _marks(by_column: dict[Column, list[Words]], marks: Marks | None) -> Marks:
    """The marks that role, kind, criterion and date columns amount to; what is not understood there is passed over."""
    marks = marks or Marks()
    for column in (Column.ROLE, Column.KIND, Column.CRITERION, Column.DATE):
        cells = by_column.get(column)
        if cells:
            marks = marks_from(marks, column.value, cells[0].text) or marks
    return marks


def _listed(cells: Sequence[Words]) -> Words:
    return cells[0] if len(cells) == 1 else joined(cells, first="; ")


def _with_links(words: Words, cells: Sequence[Words]) -> Words:
    """A link column links the whole text, where its cell is an address; else it follows the text."""
    links = list(words.links)
    for cell in cells:
        links += [Link(url=link.url, start=0, end=len(words.text)) for link in cell.links if words.text]
    bare = [cell for cell in cells if not cell.links]
    linked = Words(words.text, tuple(links), words.bold, words.lines)
    return joined([linked, *bare], first="; ") if bare else linked
