"""The line over or under a title that says of which team its author is: "Level: L5, team: Orders", "L4 on Fleet"."""

from __future__ import annotations

import re
from itertools import takewhile

from assistant.evidence.lazy import lazy_pattern

MOST_LINES = 8
"""Written lines from the top among which it may stand."""

LONGEST = 160
"""Characters; a longer line tells something."""

_WORD = r"(?!L\d\b|Staff\b|Senior\b|Principal\b|Level\b|Growth\b|Notes\b|Proposed\b|For\b)[A-ZÀ-Ž][\w’'&/-]*"
_NAME = rf"(?P<team>{_WORD}(?:\s+(?:(?:&|and|of|for)\s+)?{_WORD}){{0,4}})"
_TEAM = lazy_pattern(rf"\b(?:[Tt]eam|[Uu]nit|[Ss]quad)(?:\s*[:=|]\s*|\s+){_NAME}")
_CALLED_TEAM = lazy_pattern(rf"\b{_NAME} (?:[Tt]eam|[Ss]quad)\b")
_BESIDE_LEVEL = lazy_pattern(
    rf"\b(?:L\d|[Ll]evel \d)\)?(?:\s*[,·|/]\s*|\s+[—–-]\s+|,? (?:in|on|of|with|from) )(?:the )?{_NAME}"
    r"(?=\s*(?:[,(·|/:—–]|at\b))"
)
"""Somebody's level and team, where more stands behind: what stands last may be the employer."""

_WHO = lazy_pattern(r"\bL\d\b|\blevel\b", re.I)
_MARKUP = lazy_pattern(r"[*_`>#]+")
_CELLS = lazy_pattern(r"^\s*\||\|\s*$")
_BELOW = lazy_pattern(r"\s*(?:[-*+] |#{2,} |\d+[.)] )")


def team_in(lines: list[str]) -> str | None:
    """The team that one of the first lines names beside a level, or that a line is only about; None without one.

    A team that is called so ("Orders team") may stand on its own line over the first section, under a level.
    """
    written = [line for line in lines if line.strip()][:MOST_LINES]
    head = [line for line in map(_plain, written) if len(line) <= LONGEST]
    found = next((team for line in head if (team := _team_of(line)) is not None), None)
    if found is not None:
        return found
    over = [_plain(line) for line in takewhile(lambda line: not _BELOW.match(line), written)]
    called = (_CALLED_TEAM.search(line) for line in over if len(line) <= LONGEST)
    leveled = any(_WHO.search(line) for line in over)
    return next((match["team"] for match in called if match is not None and leveled), None)


def _plain(line: str) -> str:
    return " ".join(_CELLS.sub("", _MARKUP.sub(" ", line)).split())


def _team_of(line: str) -> str | None:
    match = _TEAM.search(line)
    if match is not None and (_WHO.search(line) or match.span() == (0, len(line))):
        return match["team"]
    if line.startswith("- "):
        return None
    match = _BESIDE_LEVEL.search(line)
    return match["team"] if match is not None else None
