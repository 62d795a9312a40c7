"""Annotations on a pull request, as workflow commands of GitHub Actions: `::warning file=…,line=…::message`."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lint.report import Linted

_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(linted: Sequence[Linted]) -> str:
    """A command a finding. Columns are given only within one line, as they are shown only there."""
    commands = []
    for one in linted:
        lines = one.lines
        for finding in one.findings:
            start, end = lines.place(finding.start), lines.place(finding.end)
            place = f"line={start.line},endLine={end.line}"
            if start.line == end.line:
                place += f",col={start.column},endColumn={end.column}"
            title = f"title={finding.rule.translate(_PROPERTY)}"
            file = f"file={one.path.translate(_PROPERTY)}"
            commands.append(f"::warning {file},{place},{title}::{finding.message.translate(_MESSAGE)}\n")
    return "".join(commands)
