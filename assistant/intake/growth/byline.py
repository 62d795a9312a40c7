"""The line under a title that says of which team its author is: "Team: Grid Balancing. Level: L5"."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern

MOST_LINES = 8
"""Written lines from the top among which it may stand."""

LONGEST = 160
"""Characters; a longer line tells something."""

_WORD = r"[A-Z][\w’'&/-]*"
_TEAM = lazy_pattern(rf"\b[Tt]eam(?:\s*[:=]\s*|\s+)(?P<team>{_WORD}(?:\s+(?:(?:&|and|of|for)\s+)?{_WORD}){{0,4}})")
_WHO = lazy_pattern(r"\bL\d\b|\blevel\b", re.I)
_MARKUP = lazy_pattern(r"[*_`>|#]+")


def team_in(lines: list[str]) -> str | None:
    """The team that one of the first lines names beside a level, or that a line is only about; None without one."""
    written = (" ".join(_MARKUP.sub(" ", line).split()) for line in lines if line.strip())
    for line, _ in zip(written, range(MOST_LINES), strict=False):
        match = _TEAM.search(line) if len(line) <= LONGEST else None
        if match is not None and (_WHO.search(line) or match.span() == (0, len(line))):
            return match["team"]
    return None
