"""From a ladder's file to a rubric: which shape it has, and a refusal in words where it has none.

A shape's reader is imported when a ladder has that shape: a draft against the shipped ladder needs ours alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path, PurePath

from assistant.domain.errors import InputError, NoCriteria, UnreadableInput
from assistant.domain.rubric import Rubric
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.file_text import printable, read_text
from assistant.intake.rubric.ladder import no_criteria
from assistant.intake.rubric.ours import is_ours, read_ours
from assistant.intake.rubric.tree import Fields, Node, Scalar, read_yaml
from assistant.shipped import corpus_path

MAX_BYTES = 1_000_000  # the largest public ladder seen has 0.2 MB
_FRONT_MATTER = lazy_pattern(r"\s*---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_YAML_START = lazy_pattern(
    r"\s*(?:---|(?:name|levels|criteria|dimensions|themes|competencies|topics)\s*:)", re.MULTILINE
)


def read_rubric(path: Path) -> Rubric:
    """The rubric in a file of up to 1 MB. Raises NotFound, UnreadableInput, NoCriteria, or InputError with the line."""
    return parse_rubric(read_text(path, limit=MAX_BYTES), source=path.name, suffix=path.suffix)


def parse_rubric(text: str, *, source: str, suffix: str) -> Rubric:
    """The rubric in a text; `source` is its file's name for messages, `suffix` (".md") tells its shape where it can.

    A first line "SOURCE: …" is passed over. Raises NoCriteria when it holds no ladder, InputError (with the line) when
    it is broken, UnreadableInput when it is not text.
    """
    if len(text) > MAX_BYTES:
        raise UnreadableInput("The file is larger than 1 MB, which no ladder is. Give the ladder alone.", path=source)
    if "\0" in text:
        raise UnreadableInput("This holds binary data, not text. Save it as UTF-8 and try again.", path=source)
    first, newline, rest = printable(text.lstrip("\ufeff")).partition("\n")
    body = newline + rest if first.startswith("SOURCE:") else first + newline + rest
    if not body.strip():
        raise no_criteria(source, "The file is empty.")
    return _reader(suffix.casefold(), body)(body, source, PurePath(source).stem or source)


_Reader = Callable[[str, str, str], Rubric]


def _reader(suffix: str, body: str) -> _Reader:
    by_suffix: dict[str, _Reader] = {
        **dict.fromkeys((".yaml", ".yml"), _yaml),
        **dict.fromkeys((".json", ".json5", ".jsonc"), _json),
        **dict.fromkeys((".js", ".jsx", ".ts", ".tsx", ".mjs", ".cjs"), _javascript),
        **dict.fromkeys((".csv", ".tsv"), _grid),
        **dict.fromkeys((".md", ".markdown", ".mdx", ".html", ".htm"), _markdown),
    }
    if suffix in by_suffix:
        return by_suffix[suffix]
    if body.lstrip()[:1] in {"{", "["}:
        return _json_or_markdown
    return _yaml if _YAML_START.match(body) and not _FRONT_MATTER.match(body) else _markdown


def _yaml(body: str, source: str, name: str) -> Rubric:
    node = read_yaml(body, source=source)
    if node is None or isinstance(node, Scalar):
        raise no_criteria(source)
    return _mapped(node, source, name)


def _json(body: str, source: str, name: str) -> Rubric:
    from assistant.intake.rubric.javascript import read_json

    return _mapped(read_json(body, source=source), source, name)


def _json_or_markdown(body: str, source: str, name: str) -> Rubric:
    """For a file whose name does not tell: a bracket opens JSON, or a link in a text."""
    from assistant.intake.rubric.javascript import read_json

    try:
        node = read_json(body, source=source)
    except InputError:
        return _markdown(body, source, name)
    return _mapped(node, source, name)


def _mapped(node: Node, source: str, name: str) -> Rubric:
    if is_ours(node):
        return read_ours(node, source=source, name=name)
    from assistant.intake.rubric.maps import read_maps

    return read_maps(node, source=source, name=name)


def _javascript(body: str, source: str, name: str) -> Rubric:
    """The first constant that holds a ladder by itself; else all of them together, as one map."""
    from assistant.intake.rubric.javascript import read_constants
    from assistant.intake.rubric.maps import read_maps

    named = [(key, node) for key, node in read_constants(body) if not isinstance(node, Scalar)]
    best: Rubric | None = None
    for key, node in named:
        try:
            found = read_maps(Fields(((Scalar(key, node.line), node),), node.line), source=source, name=name)
        except NoCriteria:
            continue
        best = found if best is None or len(found.criteria) > len(best.criteria) else best
    if best is not None:
        return best
    return read_maps(Fields(tuple((Scalar(key, node.line), node) for key, node in named), 1), source=source, name=name)


def _grid(body: str, source: str, name: str) -> Rubric:
    from assistant.intake.rubric.grid import read_grid

    return read_grid(body, source=source, name=name)


def _markdown(body: str, source: str, name: str) -> Rubric:
    """Front matter that holds a map of criteria is the ladder; else the text below it, named by its title."""
    from assistant.intake.rubric.markdown import read_markdown

    front = _FRONT_MATTER.match(body)
    if front is None:
        return read_markdown(body, source=source, name=name)
    first_line = body.count("\n", 0, front.start(1) if front.group(1) else front.end()) + 1
    below = body.count("\n", 0, front.end()) + 1
    try:
        node = read_yaml(front.group(1) or "", source=source, first_line=first_line)
    except NoCriteria:
        raise
    except InputError:
        if not body[front.end() :].strip():
            raise
        node = None
    if isinstance(node, Fields):
        try:
            return _mapped(node, source, name)
        except NoCriteria:
            title = node.get("title", "name")
            name = title.text if isinstance(title, Scalar) and title.text.strip() else name
    return read_markdown(body[front.end() :], source=source, name=name, first_line=below)


@cache
def load_shipped_rubric() -> Rubric:
    """The ladder that comes with the product: Scope, Impact, Leverage, Artifacts by L4, L5, Staff."""
    return read_rubric(corpus_path("rubric.yaml"))
