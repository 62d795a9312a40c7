"""The linter's settings: `[tool.assistant.lint]` of pyproject.toml, or `[lint]` of .assistant.toml.

The nearest such file upwards from a document decides; files further up are not
read. Where both lie in one folder it is .assistant.toml.
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from assistant.domain.errors import InputError, UsageError
from assistant.intake.file_text import read_text
from assistant.lint.finding import Kind
from assistant.lint.registry import UnknownRule, find_rule

OWN, SHARED = ".assistant.toml", "pyproject.toml"
KEYS = ("kind", "kinds", "select", "ignore", "max-words")


class LintSettings(NamedTuple):
    """What a file sets. `kinds` are globs beside kinds, from the file's folder; the first that fits decides."""

    folder: Path | None = None
    kind: Kind | None = None
    kinds: tuple[tuple[str, Kind], ...] = ()
    select: frozenset[str] | None = None
    ignore: frozenset[str] = frozenset()
    max_words: int | None = None

    def kind_of(self, path: Path) -> Kind | None:
        """The kind of a document by its place; None where nothing says it."""
        if self.kinds and self.folder is not None and path.is_relative_to(self.folder):
            inner = path.relative_to(self.folder).as_posix()
            for glob, kind in self.kinds:
                if fnmatchcase(inner, glob) or ("/" not in glob and fnmatchcase(path.name, glob)):
                    return kind
        return self.kind


NONE = LintSettings()


@lru_cache(maxsize=1024)
def settings_above(folder: Path) -> LintSettings:
    """The settings for documents of a folder (absolute); raises UsageError for a file that sets what does not exist.

    Raises InputError where .assistant.toml cannot be read: without it other rules would hold than the writer set.
    """
    for place in (folder, *folder.parents):
        for name in (OWN, SHARED):
            path = place / name
            if path.is_file():
                table = _table(path)
                if table is not None:
                    return parse_settings(table, path)
    return NONE


def read_settings_file(path: Path) -> LintSettings:
    """The settings of a file that is named; raises InputError where it cannot be read, UsageError where it has none."""
    table = _table(path, of_another_name=True)
    if table is None:
        raise UsageError(f"{path} has no table [tool.assistant.lint]. Add it, or name another file with --config.")
    return parse_settings(table, path.absolute())


def parse_settings(table: Mapping[str, object], path: Path) -> LintSettings:
    """The settings in a table of the file at `path`; raises UsageError that names the file and the key."""
    table = {key.replace("_", "-"): value for key, value in table.items()}  # as front matter may spell it
    unknown = next((key for key in table if key not in KEYS), None)
    if unknown is not None:
        raise UsageError(f"{path}: there is no setting “{unknown}”. There are: {', '.join(KEYS)}.")
    select = _rules(table, "select", path) if "select" in table else None
    return LintSettings(
        path.parent,
        _kind(table["kind"], "kind", path) if "kind" in table else None,
        _kinds(table.get("kinds", {}), path),
        select,
        _rules(table, "ignore", path),
        _max_words(table.get("max-words"), path),
    )


def _table(path: Path, *, of_another_name: bool = False) -> Mapping[str, object] | None:
    import tomllib  # most documents lie beside no settings, and then nothing is parsed

    try:
        found: object = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: this is no TOML ({error}).") from None
    except InputError:
        if of_another_name or path.name == OWN:
            raise
        return None
    own = path.name != SHARED
    wanted = [("lint",)] if own else []
    for keys in [*wanted, ("tool", "assistant", "lint")]:
        inner = found
        for key in keys:
            inner = inner.get(key) if isinstance(inner, dict) else None
        if isinstance(inner, dict):
            return inner
    return {} if path.name == OWN else None


def _kind(value: object, key: str, path: Path) -> Kind:
    if isinstance(value, str) and value in {k.value for k in Kind}:
        return Kind(value)
    raise UsageError(f"{path}: {key} is {' or '.join(Kind)}, not “{value}”.")


def _kinds(value: object, path: Path) -> tuple[tuple[str, Kind], ...]:
    if not isinstance(value, dict):
        raise UsageError(f'{path}: kinds is a table of globs and kinds: kinds = {{ "notes/*.md" = "feedback" }}.')
    return tuple((str(glob), _kind(kind, f"kinds.{glob}", path)) for glob, kind in value.items())


def _rules(table: Mapping[str, object], key: str, path: Path) -> frozenset[str]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise UsageError(f'{path}: {key} is a list of rules: {key} = ["adjective-only"].')
    if key == "select" and not value:
        raise UsageError(f"{path}: select names no rule, and nothing would be found. Name rules, or leave it out.")
    try:
        return frozenset(find_rule(name).name for name in value)
    except UnknownRule as error:
        raise UsageError(f"{path}: {key}: {error}") from None


def _max_words(value: object, path: Path) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return value
    raise UsageError(f"{path}: max-words is a number of words above 0, not “{value}”.")
