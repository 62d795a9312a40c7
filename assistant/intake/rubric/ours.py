"""Our own ladder file: levels, dimensions and criteria in YAML, checked with file and line; written the same way."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from assistant.domain.errors import InputError, NoCriteria
from assistant.domain.rubric import Criterion, Level, Measure, Rubric
from assistant.intake.rubric.tree import Fields, Items, Node, Scalar

_TOP = ("name", "levels", "dimensions", "criteria")
_LEVEL = ("id", "name", "aliases")
_CRITERION = ("id", "level", "dimension", "text", "measure", "minimum", "per", "counts_as", "behavior", "source")
_OURS_ALONE = frozenset({"id", "measure", "counts_as", "behavior"})
WINDOWS = ("quarter",)


def is_ours(node: Node) -> bool:
    """True for a map with `levels` and `criteria` as we write them; other ladders with those keys are maps."""
    if not isinstance(node, Fields):
        return False
    levels, criteria = node.get("levels"), node.get("criteria")
    if not isinstance(levels, Items) or not isinstance(criteria, Items):
        return False
    keys = {key.text for child in criteria.items if isinstance(child, Fields) for key, _ in child.pairs}
    return node.get("dimensions") is not None or bool(keys & _OURS_ALONE)


class _Check:
    """Takes values out of the tree; every complaint names the file and the line."""

    def __init__(self, source: str) -> None:
        self.source = source

    def wrong(self, message: str, line: int) -> InputError:
        return InputError(message, path=self.source, line=line)

    def fields(self, node: Node, allowed: Sequence[str], what: str) -> dict[str, Node]:
        if not isinstance(node, Fields):
            raise self.wrong(f"{what} is not a map. Give it the keys {', '.join(allowed)}.", node.line)
        found: dict[str, Node] = {}
        for key, value in node.pairs:
            if key.text not in allowed:
                raise self.wrong(f"{what} has an unknown key “{key.text}”. Use only: {', '.join(allowed)}.", key.line)
            if key.text in found:
                raise self.wrong(f"{what} has the key “{key.text}” twice. Remove one.", key.line)
            found[key.text] = value
        return found

    def word(self, found: dict[str, Node], key: str, what: str, line: int) -> str:
        """A text that must be there."""
        text = self.maybe(found, key, what)
        if not text.strip():
            at = found[key].line if key in found else line
            raise self.wrong(f"{what} has no {key}. Add `{key}:` to it.", at)
        return text

    def maybe(self, found: dict[str, Node], key: str, what: str) -> str:
        node = found.get(key)
        if node is None:
            return ""
        if not isinstance(node, Scalar):
            raise self.wrong(f"The {key} of {what[:1].lower() + what[1:]} is not a text.", node.line)
        return "" if node.empty else node.text

    def listed(self, found: dict[str, Node], key: str, what: str, line: int) -> tuple[Node, ...]:
        node = found.get(key)
        if node is None:
            raise self.wrong(f"{what} has no {key}. Add a list `{key}:`.", line)
        if not isinstance(node, Items):
            raise self.wrong(f"`{key}` is not a list.", node.line)
        return node.items

    def words(self, nodes: Sequence[Node], what: str) -> tuple[str, ...]:
        for node in nodes:
            if not isinstance(node, Scalar) or node.empty:
                raise self.wrong(f"{what} must be a list of words.", node.line)
        return tuple(node.text for node in nodes if isinstance(node, Scalar))


def read_ours(node: Node, *, source: str, name: str) -> Rubric:
    """The rubric in our YAML. Raises InputError with file and line for the first thing that is wrong."""
    check = _Check(source)
    found = check.fields(node, _TOP, "The ladder")
    levels = _levels(check, check.listed(found, "levels", "The ladder", node.line))
    listed = found.get("dimensions")
    dimensions = (
        check.words(check.listed(found, "dimensions", "The ladder", node.line), "`dimensions`") if listed else ()
    )
    criteria: list[Criterion] = []
    lines: dict[str, int] = {}
    for child in check.listed(found, "criteria", "The ladder", node.line):
        criterion = _criterion(check, child, levels, dimensions)
        if criterion.id in lines:
            message = (
                f"The id “{criterion.id}” is already used on line {lines[criterion.id]}. Give this criterion its own."
            )
            raise check.wrong(message, child.line)
        lines[criterion.id] = child.line
        criteria.append(criterion)
    if not criteria:
        raise NoCriteria("The list `criteria` is empty. Add at least one criterion.", path=source, line=node.line)
    shown = dimensions or tuple(dict.fromkeys(c.dimension for c in criteria))
    title = check.maybe(found, "name", "the ladder") or name
    return Rubric(name=title, levels=levels, dimensions=shown, criteria=tuple(criteria))


def _levels(check: _Check, nodes: Sequence[Node]) -> tuple[Level, ...]:
    levels: list[Level] = []
    claimed: dict[str, str] = {}
    for rank, node in enumerate(nodes):
        found = check.fields(node, _LEVEL, f"Level {rank + 1}")
        level_id = check.word(found, "id", f"Level {rank + 1}", node.line)
        name = check.maybe(found, "name", f"level {level_id}") or level_id
        aliases = check.words(check.listed(found, "aliases", "", node.line), "`aliases`") if "aliases" in found else ()
        for word in {level_id.casefold(), name.casefold(), *(a.casefold() for a in aliases)}:
            if claimed.setdefault(word, level_id) != level_id or (
                word == level_id.casefold() and level_id in {x.id for x in levels}
            ):
                message = f"“{word}” already names the level “{claimed[word]}”. A word can name one level only."
                raise check.wrong(message, node.line)
        levels.append(Level(id=level_id, name=name, rank=rank, aliases=aliases))
    return tuple(levels)


def _criterion(check: _Check, node: Node, levels: Sequence[Level], dimensions: Sequence[str]) -> Criterion:
    found = check.fields(node, _CRITERION, "A criterion")
    criterion_id = check.word(found, "id", "A criterion", node.line)
    what = f"The criterion “{criterion_id}”"
    if re.search(r"\s", criterion_id):
        raise check.wrong(f"{what} has a space in its id. Use letters, digits, dots and hyphens.", found["id"].line)
    level = check.word(found, "level", what, node.line)
    if level not in {known.id for known in levels}:
        known = ", ".join(known.id for known in levels)
        raise check.wrong(f"{what} names an unknown level “{level}”. Use one of: {known}.", found["level"].line)
    dimension = check.word(found, "dimension", what, node.line)
    if dimensions and dimension not in dimensions:
        message = f"{what} names an unknown dimension “{dimension}”. Use one of: {', '.join(dimensions)}."
        raise check.wrong(message, found["dimension"].line)
    return Criterion(
        id=criterion_id,
        dimension=dimension,
        level=level,
        text=check.word(found, "text", what, node.line),
        measure=_measure(check, found, what),
        minimum=_minimum(check, found, what),
        per=_per(check, found, what),
        counts_as=check.maybe(found, "counts_as", what),
        behavior=check.maybe(found, "behavior", what),
        source=check.maybe(found, "source", what),
    )


def _measure(check: _Check, found: dict[str, Node], what: str) -> Measure:
    word = check.maybe(found, "measure", what)
    if not word:
        return Measure.JUDGEMENT
    try:
        return Measure(word)
    except ValueError:
        known = ", ".join(Measure)
        raise check.wrong(
            f"{what} has an unknown measure “{word}”. Use one of: {known}.", found["measure"].line
        ) from None


def _minimum(check: _Check, found: dict[str, Node], what: str) -> int | None:
    word = check.maybe(found, "minimum", what)
    if not word:
        return None
    if not re.fullmatch(r"[1-9][0-9]{0,5}", word):
        message = f"{what} has the minimum “{word}”. Give a whole number of 1 or more, or leave it out."
        raise check.wrong(message, found["minimum"].line)
    return int(word)


def _per(check: _Check, found: dict[str, Node], what: str) -> str | None:
    word = check.maybe(found, "per", what)
    if word and word not in WINDOWS:
        message = f"{what} counts per “{word}”. Use `per: quarter`, or leave it out for the whole window."
        raise check.wrong(message, found["per"].line)
    return word or None


def format_rubric_yaml(rubric: Rubric) -> str:
    """The rubric as our YAML: what `parse_rubric` reads back as the same rubric."""
    levels: list[dict[str, object]] = []
    for level in rubric.levels:
        entry: dict[str, object] = {"id": level.id, "name": level.name}
        levels.append(entry | ({"aliases": list(level.aliases)} if level.aliases else {}))
    criteria: list[dict[str, object]] = []
    for criterion in rubric.criteria:
        values = criterion.model_dump(mode="json", exclude_defaults=True)
        criteria.append({key: values[key] for key in _CRITERION if key in values})
    whole = {"name": rubric.name, "levels": levels, "dimensions": list(rubric.dimensions), "criteria": criteria}
    return str(yaml.safe_dump(whole, sort_keys=False, allow_unicode=True, width=110))
