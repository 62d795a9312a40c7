"""Linting files: each with the settings that lie nearest above it, unless the asker says otherwise."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from assistant.domain.errors import InputError
from assistant.intake.file_text import read_exactly
from assistant.intake.lint.files import files_in
from assistant.intake.lint.settings import LintSettings, read_settings_file, settings_above
from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.finding import Finding, Kind
from assistant.lint.registry import choose_rules
from assistant.lint.report import Linted
from assistant.lint.rule import Rule


class LintOptions(NamedTuple):
    """What the asker says; None leaves it to the settings. `config` is a file used instead of the nearest one."""

    kind: Kind | None = None
    select: frozenset[str] | None = None
    ignore: frozenset[str] | None = None
    today: date | None = None
    max_words: int | None = None
    config: Path | None = None


class Task(NamedTuple):
    """A text that was read, and the rules that apply to it."""

    path: str
    document: Document
    rules: tuple[Rule, ...]


class Checked(NamedTuple):
    """A task and what its rules find, in order of place."""

    task: Task
    findings: tuple[Finding, ...]


Check = Callable[[Iterable[Task]], Iterator[Checked]]


def check_in_turn(tasks: Iterable[Task]) -> Iterator[Checked]:
    """The findings of each task, in order."""
    for task in tasks:
        yield Checked(task, run(task.document, task.rules))


def lint_text(text: str, path: str, options: LintOptions) -> Linted:
    """A text that lies, or would lie, at a path; raises UnknownRule, and UsageError for settings that are wrong."""
    return next(map(_linted, check_in_turn([_task(text, path, options)])))


def _linted(checked: Checked) -> Linted:
    return Linted(checked.task.path, checked.task.document, checked.findings)


def _task(text: str, path: str, options: LintOptions) -> Task:
    place = Path(os.path.abspath(path))
    settings = _settings(place, options)
    kind = options.kind or settings.kind_of(place) or Kind.PACKET
    select = options.select if options.select is not None else settings.select
    ignore = options.ignore if options.ignore is not None else settings.ignore
    document = Document(text, kind, options.today, options.max_words or settings.max_words)
    return Task(path, document, choose_rules(kind, select, ignore))


class Batch(NamedTuple):
    """Texts that were linted, why others could not be, and folders named that hold no document."""

    linted: tuple[Linted, ...]
    unread: tuple[InputError, ...]
    bare: tuple[str, ...] = ()


def lint_files(paths: Sequence[str], options: LintOptions, check: Check = check_in_turn) -> Batch:
    """The files and the documents in the folders; one that is missing or no text does not hide the others' findings.

    `check` says how the tasks are shared out. Raises UsageError for settings that are wrong.
    """
    found = files_in(paths)
    unread: list[InputError] = [*found.unread]

    def tasks() -> Iterator[Task]:
        for path in found.files:
            try:
                task = _task(read_exactly(Path(path)), path, options)
            except InputError as error:
                unread.append(error)
            else:
                yield task

    linted = tuple(map(_linted, check(tasks())))
    return Batch(linted, tuple(unread), found.bare)


def _settings(place: Path, options: LintOptions) -> LintSettings:
    return read_settings_file(options.config) if options.config is not None else settings_above(place.parent)
