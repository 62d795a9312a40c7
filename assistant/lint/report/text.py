"""`path:line:col rule message`, a finding a line: what editors, terminals and people read."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.report import Linted

_HIDDEN = lazy_pattern("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What could act on a terminal or turn the direction of a line; none of it is a word."""


def render(linted: Sequence[Linted]) -> str:
    """A line a finding; columns count characters."""
    return "".join(
        f"{one_line(path)}:{place.line}:{place.column} {finding.rule} {one_line(finding.message)}\n"
        for path, places, findings in ((one.path, one.lines, one.findings) for one in linted)
        for finding in findings
        for place in (places.place(finding.start),)
    )


def one_line(text: str) -> str:
    """The text on one line, without what a terminal would obey."""
    return _HIDDEN.sub(" ", text)
