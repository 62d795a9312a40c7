"""YAML and JSON values with their lines: scalars stay the words that stand in the file, nothing is executed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from assistant.domain.errors import InputError

MAX_DEPTH = 60
MAX_NODES = 300_000  # nodes after aliases are expanded: ten times the largest ladder seen, far below an alias bomb
_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True)
class Scalar:
    """A word or text as written; `empty` when it stands for nothing (null)."""

    text: str
    line: int
    empty: bool = False


@dataclass(frozen=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True)
class Fields:
    """A map, in file order; keys that are not words are left out."""

    pairs: tuple[tuple[Scalar, Node], ...]
    line: int

    def get(self, *names: str) -> Node | None:
        """The value of the first of these keys, or None."""
        found = {key.text: value for key, value in reversed(self.pairs)}
        return next((found[name] for name in names if name in found), None)


Node = Scalar | Items | Fields


@dataclass
class _Open:
    """A collection whose end has not been read yet; `waiting` is the key that waits for its value."""

    line: int
    mapping: bool
    anchor: str | None
    items: list[Node] = field(default_factory=list)
    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)
    keyed: bool = False
    waiting: Scalar | None = None
    size: int = 1

    def add(self, node: Node, size: int) -> None:
        self.size += size
        if not self.mapping:
            self.items.append(node)
        elif not self.keyed:
            self.keyed, self.waiting = True, node if isinstance(node, Scalar) else None
        else:
            if self.waiting is not None:
                self.pairs.append((self.waiting, node))
            self.keyed, self.waiting = False, None

    def close(self) -> Node:
        return Fields(tuple(self.pairs), self.line) if self.mapping else Items(tuple(self.items), self.line)


def read_yaml(text: str, *, source: str, first_line: int = 1) -> Node | None:
    """The first YAML document as a tree, None when it is empty.

    Raises InputError with the line for broken YAML, for more than 60 levels of nesting and for aliases that blow up.
    """
    try:
        return _tree(text, source, first_line)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = min(mark.line, text.rstrip().count("\n")) + first_line if mark else None
        problem = error.problem or error.context or "it cannot be read"
        raise InputError(f"This is not valid YAML: {problem}. Correct it there.", path=source, line=line) from error
    except yaml.YAMLError as error:
        raise InputError("This is not valid YAML: it holds characters that YAML forbids.", path=source) from error


def _tree(text: str, source: str, first_line: int) -> Node | None:
    open_: list[_Open] = []
    anchors: dict[str, tuple[Node, int]] = {}
    root: Node | None = None
    for event in _events(text):
        line = (event.start_mark.line if event.start_mark else 0) + first_line
        node: Node
        anchor: str | None = getattr(event, "anchor", None)
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            open_.append(_Open(line, isinstance(event, yaml.MappingStartEvent), anchor))
            if len(open_) > MAX_DEPTH:
                raise InputError(f"It is nested more than {MAX_DEPTH} levels deep.", path=source, line=line)
            continue
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            ended = open_.pop()
            node, size, anchor = ended.close(), ended.size, ended.anchor
        elif isinstance(event, yaml.ScalarEvent):
            node, size = Scalar(event.value, line, event.style is None and event.value in _NOTHING), 1
        elif isinstance(event, yaml.AliasEvent):
            if event.anchor not in anchors:
                raise InputError(f"The alias *{event.anchor} refers to nothing before it.", path=source, line=line)
            (node, size), anchor = anchors[event.anchor], None
        else:
            continue
        if anchor:
            anchors[anchor] = (node, size)
        if size > MAX_NODES or (open_ and open_[-1].size + size > MAX_NODES):
            raise InputError(
                "It is too large: more than 300,000 values once its aliases are filled in.", path=source, line=line
            )
        if open_:
            open_[-1].add(node, size)
        else:
            root = node
    return root


def _events(text: str) -> Iterator[yaml.Event]:
    """The parse events of the first document, collection by collection, so that depth costs no stack."""
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.DocumentEndEvent):
            return
        yield event
