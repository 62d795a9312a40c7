"""Ladders as YAML or JSON maps: records, levels of themes, themes of levels, topics, tracks of milestones."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from assistant.domain.errors import InputError
from assistant.domain.rubric import Rubric
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.rubric.keys import (
    ASIDES,
    EXAMPLE_KEYS,
    JOB_KEYS,
    LEVEL_KEYS,
    LEVEL_LISTS,
    MINIMUM_KEYS,
    NAME_KEYS,
    PASSED_THROUGH,
    TEXT_KEYS,
    THEME_KEYS,
    THEME_LISTS,
    WEAK_TEXT_KEYS,
    humanised,
    squeezed,
)
from assistant.intake.rubric.ladder import Cell, assemble, no_criteria, reads_like_demands
from assistant.intake.rubric.levels import (
    LevelName,
    level_name,
    looks_like_level,
    names_a_job,
    numbered,
    order_key,
    slug,
)
from assistant.intake.rubric.prose import statements, states_a_demand, tidy
from assistant.intake.rubric.tree import Fields, Items, Node, Scalar

_MINIMUM = lazy_pattern(r"[1-9]\d{0,5}")
_SEVERITIES = frozenset({"trace", "debug", "info", "notice", "warn", "warning", "error", "critical", "fatal"})
_LONGEST_NAME = 120
_ID_KEYS = frozenset({"id", "key"})
_DECLARED_DEPTH = 2  # lists of levels and themes stand at the top, or one map below it


@dataclass(frozen=True)
class _Place:
    """What is known at a point of the tree.

    `inner` is the theme named below the level, `outer` the one above it; `within` tells what the children of this node
    are by the key above them: "level", "milestone", "theme", or "" where that key says nothing.
    """

    level: str | None = None
    inner: str | None = None
    outer: str | None = None
    within: str = ""

    def at_level(self, name: str) -> _Place:
        return _Place(level=name, outer=self.inner or self.outer)

    def at_theme(self, name: str) -> _Place:
        known = self.level is not None and self.inner is not None
        return replace(self, inner=self.inner if known else name, within="")

    def holding(self, within: str) -> _Place:
        return replace(self, within=within)

    @property
    def of_levels(self) -> bool:
        return self.level is None and self.within in {"level", "milestone"}


@dataclass
class _Declared:
    """The lists of levels and themes that a file opens with, by id and by name, lower case."""

    levels: dict[str, LevelName] = field(default_factory=dict)
    themes: dict[str, str] = field(default_factory=dict)

    def learn(self, node: Node, depth: int = 0) -> None:
        if not isinstance(node, Fields) or depth > _DECLARED_DEPTH:
            return
        for key, value in node.pairs:
            within = _within(squeezed(key.text))
            if isinstance(value, Items) and within == "level":
                for child in value.items:
                    self._learn_level(child)
            elif isinstance(value, Items) and within == "theme":
                for child in value.items:
                    self._learn_theme(child)
            elif not within:
                self.learn(value, depth + 1)

    def _learn_level(self, node: Node) -> None:
        if isinstance(node, Scalar) and not node.empty and 0 < len(node.text.strip()) <= _LONGEST_NAME:
            self.levels[node.text.strip().casefold()] = level_name(numbered(node.text.strip()))
        elif isinstance(node, Fields) and (name := _own_name(node)):
            level = level_name(numbered(name))
            own_id = _scalar(_by_key(node), _ID_KEYS)
            if own_id:
                own_slug = level.id if own_id.isdigit() else slug(own_id)
                level = replace(level, id=own_slug, aliases=(*level.aliases, level.id, own_id.casefold()))
                self.levels[own_id.casefold()] = level
            self.levels[name.casefold()] = level

    def _learn_theme(self, node: Node) -> None:
        if isinstance(node, Fields):
            name, own_id = _own_name(node), _scalar(_by_key(node), _ID_KEYS)
            if name and own_id:
                self.themes[own_id.casefold()] = name

    def level(self, name: str) -> str:
        return name if name.casefold() in self.levels else numbered(name)

    def theme(self, name: str) -> str:
        return self.themes.get(name.casefold(), humanised(name))

    def is_level(self, name: str) -> bool:
        return name.casefold() in self.levels or looks_like_level(name) or looks_like_level(humanised(name))

    def unique_levels(self) -> list[LevelName]:
        return list(dict.fromkeys(self.levels.values()))


class _Walk:
    """Goes through the tree once and collects the texts that stand under a level."""

    def __init__(self, source: str, declared: _Declared, root: Node) -> None:
        self.source, self.declared, self.root = source, declared, root
        self.cells: list[Cell] = []
        self.jobs: set[str] = set()  # levels known by a map's title alone: it may be an open position
        self.stated: set[str] = set()  # levels that a key "level", or a list of levels, names

    def is_ladder(self) -> bool:
        """True for two levels, or one that is named as such; titles alone count where themes stand under them."""
        levels = {cell.level for cell in self.cells}
        themed = any(not cell.intro for cell in self.cells)
        sure = levels & self.stated or {level for level in levels if level.casefold() in self.declared.levels}
        if len(levels) < 2:
            return themed and bool(sure)
        told = levels if themed else levels - self.jobs
        series = [key[0] for level in told if (key := order_key(level)) is not None]
        return bool(sure) or any(names_a_job(level) for level in told) or len(series) > len(set(series))

    def visit(self, node: Node, place: _Place) -> None:
        if isinstance(node, Scalar):
            self._emit(node, place)
        elif isinstance(node, Items):
            self._items(node, place)
        elif place.within and _own_name(node) is None and all(not isinstance(v, Scalar) for _, v in node.pairs):
            self._members(node, place)
        elif place.of_levels and not _own_level(node):
            for key, value in node.pairs:
                self._named(key, value, place, counted=True)
        else:
            self._fields(node, place)

    def _items(self, node: Items, place: _Place) -> None:
        levels = self.declared.unique_levels()
        for number, child in enumerate(node.items, 1):
            if place.of_levels and not (isinstance(child, Fields) and _own_level(child)):
                if isinstance(child, Scalar) and len(child.text.split()) < 3:
                    continue
                name = (
                    levels[number - 1].name
                    if len(levels) == len(node.items)
                    else f"{place.within.capitalize()} {number}"
                )
                self.visit(child, self._at_level(place, name))
            elif not (place.within == "theme" and isinstance(child, Scalar)):
                self.visit(child, place)

    def _members(self, node: Fields, place: _Place) -> None:
        """The named children of a collection ("tracks", "levels"): a display name comes before its key."""
        shown = [_own_name(value) if isinstance(value, Fields) else None for _, value in node.pairs]
        titled = all(name is not None and looks_like_level(name) for name in shown)
        for (key, value), title in zip(node.pairs, shown, strict=True):
            name = key.text.strip()
            if place.within == "theme":
                self.visit(value, place.at_theme(self.declared.theme(title or name)))
            elif place.level is not None:
                self.visit(value, place.holding(""))
            elif titled and title:
                self.visit(value, self._at_level(place, title))
            else:
                level = self.declared.level(name)
                full = level if level == name or not title else f"{level}: {title}"
                self.visit(value, self._at_level(place, full))

    def _at_level(self, place: _Place, name: str) -> _Place:
        if place.of_levels:
            self.stated.add(name)
        return place.at_level(name)

    def _fields(self, node: Fields, place: _Place) -> None:
        fields = _by_key(node)
        name = None if node is self.root else _own_name(node)
        place = self._placed(fields, place, name)
        examples = tuple(text for word in EXAMPLE_KEYS if word in fields for text in _texts(fields[word]))
        minimum = self._minimum(fields)
        exact = any(word in TEXT_KEYS for word in fields)
        parts = any(_within(word) and not isinstance(value, Scalar) for word, value in fields.items())
        counted = sum(numbered(key.text) != key.text for key, _ in node.pairs) >= 2
        for key, value in node.pairs:
            word = squeezed(key.text)
            single = isinstance(value, Scalar)
            introduces = word in WEAK_TEXT_KEYS and (exact or (parts and single))
            if word in EXAMPLE_KEYS | MINIMUM_KEYS or (word in LEVEL_KEYS | THEME_KEYS | JOB_KEYS and single):
                continue
            if place.level is not None and word in TEXT_KEYS | WEAK_TEXT_KEYS and not introduces:
                examples = () if self._text(value, place, examples, minimum) else examples
            elif within := _within(word):
                self.visit(value, place.holding(within))
            elif word in ASIDES or (single and word in TEXT_KEYS | WEAK_TEXT_KEYS):
                continue
            elif word in PASSED_THROUGH | TEXT_KEYS | WEAK_TEXT_KEYS:
                self.visit(value, place)
            else:
                self._named(key, value, place, counted)

    def _placed(self, fields: dict[str, Node], place: _Place, name: str | None) -> _Place:
        """Where a map stands by its own fields: its level, its theme, or its name in a collection of such."""
        level, theme = _scalar(fields, LEVEL_KEYS), _scalar(fields, THEME_KEYS)
        job = name or _scalar(fields, JOB_KEYS)
        inside = place
        if place.of_levels and (level or name):
            inside = self._at_level(place, self.declared.level(level or name or ""))
        elif level and place.level is None and self._tells_level(level, theme, place):
            inside = place.at_level(self.declared.level(level))
            self.stated.add(inside.level or "")
        elif job and place.level is None and place.within != "theme" and looks_like_level(job):
            inside, name = place.at_level(job), None
            self.jobs.add(job)
        if theme and (level or not (place.inner or place.within == "theme")):
            inside = inside.at_theme(self.declared.theme(theme))
        elif name and (place.within == "theme" or (place.level is None and _holds_levels(fields))):
            inside = inside.at_theme(self.declared.theme(name))
        return inside.holding("")

    def _tells_level(self, level: str, theme: str | None, place: _Place) -> bool:
        """A field "level" of a record with a theme names one; alone it may be a log's or a game's."""
        if level.casefold() in _SEVERITIES:
            return False
        return bool(theme or place.inner) or self.declared.is_level(level) or numbered(level) != level

    def _named(self, key: Scalar, value: Node, place: _Place, counted: bool) -> None:
        """A key of the author's own: a level, a number among numbers, or else a theme."""
        name = key.text.strip()
        number = counted and numbered(name) != name
        if place.of_levels or (place.level is None and (number or self.declared.is_level(name))):
            self.visit(value, self._at_level(place, self.declared.level(name)))
        elif not isinstance(value, Scalar) or place.level is not None:
            inside = place.at_theme(self.declared.theme(name))
            one_each = isinstance(value, Items) and len(value.items) == len(self.declared.unique_levels()) > 1
            plain = isinstance(value, Items) and all(isinstance(child, Scalar) for child in value.items)
            self.visit(value, inside.holding("level") if one_each and plain and place.level is None else inside)

    def _text(self, value: Node, place: _Place, examples: tuple[str, ...], minimum: int | None) -> bool:
        """The criteria of a text or a list of texts; True when there was one, so that examples are given once."""
        if isinstance(value, Scalar):
            return self._emit(value, place, examples, minimum)
        if isinstance(value, Fields):
            self.visit(value, place)
            return False
        said = False
        for child in value.items:
            if isinstance(child, Scalar):
                said |= self._emit(child, place, () if said else examples, minimum)
            else:
                self.visit(child, place)
        return said

    def _emit(self, node: Scalar, place: _Place, examples: tuple[str, ...] = (), minimum: int | None = None) -> bool:
        if place.level is None or node.empty:
            return False
        texts = [text for text in statements(node.text) if states_a_demand(text)]
        for number, text in enumerate(texts):
            cell = Cell(place.level, text, node.line, place.inner, place.outer, minimum=minimum)
            intro = place.inner is None and place.outer is None
            self.cells.append(replace(cell, examples=() if number else examples, intro=intro))
        return bool(texts)

    def _minimum(self, fields: dict[str, Node]) -> int | None:
        node = fields.get("minimum", fields.get("min"))
        if not isinstance(node, Scalar) or node.empty:
            return None
        if not _MINIMUM.fullmatch(node.text.strip()):
            message = f"The minimum “{node.text[:40]}” is not a whole number of 1 or more."
            raise InputError(message, path=self.source, line=node.line)
        return int(node.text)


def _within(word: str) -> str:
    """What a collection of that key holds: "level", "milestone" (a level by its place), "theme", or ""."""
    if word in LEVEL_LISTS:
        return "milestone" if word == "milestones" else "level"
    return "theme" if word in THEME_LISTS else ""


def _holds_levels(fields: dict[str, Node]) -> bool:
    return any(word in LEVEL_LISTS and not isinstance(value, Scalar) for word, value in fields.items())


def _by_key(node: Fields) -> dict[str, Node]:
    return {squeezed(key.text): value for key, value in reversed(node.pairs)}


def _scalar(fields: dict[str, Node], names: frozenset[str]) -> str | None:
    for word, node in reversed(fields.items()):
        if (
            word in names
            and isinstance(node, Scalar)
            and not node.empty
            and 0 < len(node.text.strip()) <= _LONGEST_NAME
        ):
            return node.text.strip()
    return None


def _own_name(node: Fields) -> str | None:
    fields = _by_key(node)
    for word in NAME_KEYS:
        found = fields.get(word)
        if isinstance(found, Scalar) and not found.empty and found.text.strip():
            return tidy(found.text)
    return None


def _own_level(node: Fields) -> str | None:
    return _scalar(_by_key(node), LEVEL_KEYS) or _own_name(node)


def _texts(node: Node) -> list[str]:
    if isinstance(node, Scalar):
        return [] if node.empty else statements(node.text)
    children = node.items if isinstance(node, Items) else tuple(value for _, value in node.pairs)
    return [text for child in children for text in _texts(child)]


def read_maps(node: Node, *, source: str, name: str) -> Rubric:
    """The rubric in a tree of maps and lists.

    Raises NoCriteria when it names no levels, or holds words and numbers instead of demands; InputError with the line
    for a minimum that is none.
    """
    declared = _Declared()
    declared.learn(node)
    walk = _Walk(source, declared, node)
    walk.visit(node, _Place())
    if not walk.is_ladder() or not reads_like_demands(cell.text for cell in walk.cells):
        raise no_criteria(source)
    title = _own_name(node) if isinstance(node, Fields) else None
    return assemble(title or name, walk.cells, source=source, declared=declared.unique_levels())
