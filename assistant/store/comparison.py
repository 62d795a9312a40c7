"""What an import changes: the entries of a file against those on record for the same source. Pure."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain.growth import Entry
from assistant.store.text import as_json, check_storable

COLUMNS = {"text", "line"}
"""The parts of an Entry that have a column of their own; `fields` holds the rest."""


@dataclass(frozen=True)
class Item:
    """An entry as it stands in a file: what it says, and where it stands (`position` from 1)."""

    content_hash: str
    text: str
    position: int
    line: int
    fields: str


@dataclass(frozen=True)
class Kept:
    """An entry on record; `withdrawn_by` is the import that withdrew it, None while it is live."""

    number: int
    content_hash: str
    position: int
    line: int
    fields: str
    withdrawn_by: int | None


@dataclass(frozen=True)
class Changes:
    """New items, entries on record with the item that now stands for them, and entries the file no longer has."""

    new: tuple[Item, ...]
    matched: tuple[tuple[Kept, Item], ...]
    gone: tuple[Kept, ...]

    @property
    def brought_back(self) -> int:
        """How many matched entries had been withdrawn."""
        return sum(kept.withdrawn_by is not None for kept, _ in self.matched)


def as_item(entry: Entry, position: int) -> Item:
    """An entry ready to be kept; raises UnreadableInput for text that no database keeps."""
    what, path, line = "This entry", entry.source, entry.line
    check_storable(entry.text, entry.label, *entry.headings, what=what, path=path, line=line)
    same = json.dumps([entry.text, entry.headings, entry.label])
    return Item(
        content_hash=hashlib.sha256(same.encode()).hexdigest(),
        text=entry.text,
        position=position,
        line=line,
        fields=as_json(entry, what=what, exclude=COLUMNS, path=path, line=line),
    )


def compare(on_record: Sequence[Kept], file: Sequence[Item]) -> Changes:
    """Match by content, in order of position. Equal entries of one file stay apart: the first goes with the first.

    A withdrawn entry is brought back, with its number, once no live one with the same content is left.
    """
    waiting: dict[str, deque[Kept]] = defaultdict(deque)
    for kept in sorted(on_record, key=lambda k: (k.withdrawn_by is not None, k.position, k.number)):
        waiting[kept.content_hash].append(kept)
    new: list[Item] = []
    matched: list[tuple[Kept, Item]] = []
    for item in file:
        if waiting[item.content_hash]:
            matched.append((waiting[item.content_hash].popleft(), item))
        else:
            new.append(item)
    gone = tuple(kept for left in waiting.values() for kept in left if kept.withdrawn_by is None)
    return Changes(tuple(new), tuple(matched), gone)
