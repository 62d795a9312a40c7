"""A JSON list of findings: `path, line, column, end_line, end_column, rule, message, text`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.lint.report import Linted


class Record(NamedTuple):
    """A finding as programs get it. Columns count characters from 1; the end is the place after the last one."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    rule: str
    message: str
    text: str


def records(one: Linted) -> Iterator[Record]:
    """The findings of a text, in order."""
    lines = one.lines
    for finding in one.findings:
        start, end = lines.place(finding.start), lines.place(finding.end)
        words = one.document.text[finding.start : finding.end]
        yield Record(one.path, *start, *end, finding.rule, finding.message, words)


def render(linted: Sequence[Linted]) -> str:
    """All findings in one list."""
    return json.dumps([r._asdict() for one in linted for r in records(one)], ensure_ascii=False, indent=2) + "\n"
