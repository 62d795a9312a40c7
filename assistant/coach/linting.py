"""Linting files: each with the settings that lie nearest above it, unless the asker says otherwise."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from assistant.domain.errors import InputError
from assistant.intake.file_text import read_exactly
from assistant.intake.lint.files import files_in
from assistant.intake.lint.settings import LintSettings, read_settings_file, settings_above
from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.finding import Kind
from assistant.lint.registry import choose_rules
from assistant.lint.report import Linted


class LintOptions(NamedTuple):
    """What the asker says; None leaves it to the settings. `config` is a file used instead of the nearest one."""

    kind: Kind | None = None
    select: frozenset[str] | None = None
    ignore: frozenset[str] | None = None
    today: date | None = None
    max_words: int | None = None
    config: Path | None = None


def lint_text(text: str, path: str, options: LintOptions) -> Linted:
    """A text that lies, or would lie, at a path; raises UnknownRule, and UsageError for settings that are wrong."""
    place = Path(os.path.abspath(path))
    settings = _settings(place, options)
    kind = options.kind or settings.kind_of(place) or Kind.PACKET
    select = options.select if options.select is not None else settings.select
    ignore = options.ignore if options.ignore is not None else settings.ignore
    document = Document(text, kind, options.today, options.max_words or settings.max_words)
    return Linted(path, document, run(document, choose_rules(kind, select, ignore)))


class Batch(NamedTuple):
    """Texts that were linted, why others could not be, and folders named that hold no document."""

    linted: tuple[Linted, ...]
    unread: tuple[InputError, ...]
    bare: tuple[str, ...] = ()


def lint_files(paths: Sequence[str], options: LintOptions) -> Batch:
    """The files and the documents in the folders; one that is missing or no text does not hide the others' findings.

    Raises UsageError for settings that are wrong.
    """
    found = files_in(paths)
    linted: list[Linted] = []
    unread: list[InputError] = [*found.unread]
    for path in found.files:
        try:
            linted.append(lint_text(read_exactly(Path(path)), path, options))
        except InputError as error:
            unread.append(error)
    return Batch(tuple(linted), tuple(unread), found.bare)


def _settings(place: Path, options: LintOptions) -> LintSettings:
    return read_settings_file(options.config) if options.config is not None else settings_above(place.parent)
