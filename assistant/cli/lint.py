"""assistant lint, assistant rules: parse, one call, render. Nothing here imports typer, pydantic or rich."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.lint_options import lint_parser, names, rules_parser
from assistant.domain.errors import InputError, UsageError

if TYPE_CHECKING:
    from assistant.coach.linting import Batch, LintOptions
    from assistant.lint.report import Linted

EXIT_CLEAN, EXIT_FOUND, EXIT_INPUT = 0, 1, 3


def lint(arguments: Sequence[str]) -> int:
    """`assistant lint`: 0 nothing found, 1 findings, 3 a file is no text; raises AssistantError."""
    asked = lint_parser().parse_args(arguments)
    _check(asked)
    batch = _linted(asked)
    for error in batch.unread:
        _tell(f"assistant: {error}")
    for folder in batch.bare:
        _tell(f"assistant: {folder}: There is no .md, .markdown or .txt file in this folder.")
    _spare_documents(batch, asked.output, asked.baseline if asked.write_baseline else None)
    _tell_notices(batch.linted)
    if asked.write_baseline:
        _write_baseline(batch, asked.baseline)
        return EXIT_INPUT if batch.unread else EXIT_CLEAN
    linted = _only_new(batch, asked.baseline) if asked.baseline else batch.linted
    _deliver(_rendered(asked, linted), asked.output)
    if batch.unread:
        return EXIT_INPUT
    return EXIT_FOUND if any(one.findings for one in linted) else EXIT_CLEAN


def rules(arguments: Sequence[str]) -> int:
    """`assistant rules`: a line a rule, or one rule's page; raises UnknownRule."""
    from assistant.lint.page import catalogue, page, rules_json
    from assistant.lint.registry import all_rules, find_rule

    asked = rules_parser().parse_args(arguments)
    chosen = (
        [find_rule(asked.name)] if asked.name else [r for r in all_rules() if not asked.kind or asked.kind in r.kinds]
    )
    if asked.format == "json":
        _deliver(rules_json(chosen), None)
    else:
        _deliver(page(chosen[0]) if asked.name else catalogue(chosen), None)
    return EXIT_CLEAN


def _check(asked: Namespace) -> None:
    if not asked.paths:
        raise UsageError("Name a file or a folder to lint, or - for standard input. See: assistant lint --help")
    if asked.write_baseline and asked.baseline is None:
        raise UsageError("Say where to write it: --baseline FILE --write-baseline.")
    if asked.triage and asked.format not in ("text", "json"):
        raise UsageError(f"--triage goes with --format text or json, not with {asked.format}.")


def _linted(asked: Namespace) -> Batch:
    from assistant.cli.two_processes import check_in_two
    from assistant.coach.linting import Batch, lint_files, lint_text

    options = _options(asked)
    linted: list[Linted] = []
    unread: tuple[InputError, ...] = ()
    bare: tuple[str, ...] = ()
    if "-" in asked.paths:
        from assistant.intake.file_text import decode_exactly, read_stream_bytes

        if sys.stdin is None:
            raise UsageError("Standard input is closed. Name a file, or pipe a text in.")
        raw = read_stream_bytes(sys.stdin.buffer, source=asked.stdin_filename)
        text = decode_exactly(raw, source=asked.stdin_filename)
        linted.append(lint_text(text, asked.stdin_filename, options))
    files = [path for path in asked.paths if path != "-"]
    if files:
        batch = lint_files(files, options, check_in_two)
        linted, unread, bare = [*linted, *batch.linted], batch.unread, batch.bare
    return Batch(tuple(linted), unread, bare)


def _spare_documents(batch: Batch, *written: Path | None) -> None:
    """Refuse to write over a text that is linted."""
    texts = {os.path.realpath(one.path) for one in batch.linted if one.path}
    for file in written:
        if file is not None and os.path.realpath(file) in texts:
            raise UsageError(f"{file} is one of the texts to lint. Write to another file.")


def _write_baseline(batch: Batch, file: Path) -> None:
    from assistant.coach.lint_baseline import baseline_of
    from assistant.lint.baseline import write_baseline

    _deliver(write_baseline(baseline_of(batch.linted, file)), file)


def _only_new(batch: Batch, file: Path) -> tuple[Linted, ...]:
    from assistant.coach.lint_baseline import apply_baseline

    return tuple(apply_baseline(batch.linted, file))


def _options(asked: Namespace) -> LintOptions:
    from datetime import date

    from assistant.cli.days import parse_day
    from assistant.coach.linting import LintOptions

    today = parse_day(asked.today, option="--today") or date.today()
    return LintOptions(asked.kind, names(asked.select), names(asked.ignore), today, asked.max_words, asked.config)


def _rendered(asked: Namespace, linted: Sequence[Linted]) -> str:
    from assistant.lint.report import Format, render

    several = len(linted) > 1 or any(Path(path).is_dir() for path in asked.paths)
    shares = asked.triage if asked.triage is not None else several and asked.format is Format.TEXT
    if not shares:
        return render(asked.format, linted)
    from assistant.lint.report.shares import triage_json, triage_text
    from assistant.lint.triage import triage

    packets = triage(linted)
    if asked.format is Format.JSON:
        return triage_json(linted, packets)
    findings = render(asked.format, linted)
    return findings + ("\n" if findings else "") + triage_text(packets)


def _tell_notices(linted: Sequence[Linted]) -> None:
    from assistant.lint.ignoring import notices
    from assistant.lint.registry import all_rules

    known = {rule.name for rule in all_rules()}
    for one in linted:
        for notice in notices(one.document.text, known):
            _tell(f"{one.path}:{one.lines.line_of(notice.offset)}: {notice.message}")


def _tell(text: str) -> None:
    """A line on standard error; `terminal.tell` would load what only drafts need."""
    from assistant.lint.report.text import one_line

    print(one_line(text), file=sys.stderr)


def _deliver(text: str, output: Path | None) -> None:
    if output is not None:
        from assistant.export.saving import write_atomically

        write_atomically(output, text.encode("utf-8", "replace"))
    elif sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"lint": lint, "rules": rules}
