"""The evidence matrix as text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from types import MappingProxyType

from assistant.cli.terminal import shown
from assistant.domain.gap import Gap, Matrix, State

_STATE_WORDS = {State.AT_BAR: "at bar", State.APPROACHING: "approaching", State.MISSING: "missing", State.ASK: "ask"}
_WIDTH = 100


def _gap_lines(gap: Gap, like: str) -> list[str]:
    need = "a person decides" if gap.need is None else f"need {gap.need}"
    counted = f": {', '.join(gap.counted)}" if gap.counted else ""
    lines = [f"{gap.criterion.dimension:<11}{_STATE_WORDS[gap.state]:<13}have {gap.have}, {need}{counted}"]
    lines.append(f"           {gap.criterion.text}")
    details = [
        ("evidence", " ".join(gap.evidence_ids)),
        ("candidates", " ".join(gap.candidate_ids)),
        ("note", gap.note or ""),
        ("ask", gap.question or ""),
        ("closes with", gap.closes_with or ""),
        ("like", like),
    ]
    for name, text in details:
        if text:
            lines += textwrap.wrap(
                f"{name}: {text}", _WIDTH, initial_indent=" " * 11, subsequent_indent=" " * 13, break_on_hyphens=False
            )
    return lines


def matrix_text(matrix: Matrix, like: Mapping[str, str] = MappingProxyType({})) -> str:
    """The matrix, target level first, with what was searched and the notes below.

    `like` gives an approved example per criterion id, in one line.
    """
    lines: list[str] = []
    level = ""
    for gap in matrix.gaps:
        if gap.criterion.level != level:
            level = gap.criterion.level
            title = f"Target: {matrix.target.name}" if level == matrix.target.id else f"Current level: {level}"
            lines += ["", title, "-" * len(title)]
        lines += [*_gap_lines(gap, like.get(gap.criterion.id, "")), ""]
    months = f"{matrix.searched_months} of {matrix.window_months} months"
    lines.append(
        f"Searched: {matrix.searched_entries} entries, {months} ({matrix.window.start} to {matrix.window.end})."
    )
    lines += [f"Note: {note}" for note in matrix.notes]
    return shown("\n".join(lines).lstrip()) + "\n"
