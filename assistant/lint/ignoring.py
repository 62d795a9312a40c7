"""Comments by which a text says that a finding stays: `<!-- lint: ignore rule, rule -- reason -->`."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.lint.finding import Finding

_COMMENT = re.compile(
    r"<!--[ \t]*lint:[ \t]*ignore(?P<file>-file)?(?P<rules>(?:[ \t]+|,[ \t]*)(?:all|[a-z-]+(?:[ \t]*,[ \t]*[a-z-]+)*))?"
    r"[ \t]*(?:--(?P<reason>[^>\n]{1,300}?))?-->"
)


class Ignored(NamedTuple):
    """Rules (none: all of them) whose findings in `text[start:end]` are not told."""

    rules: frozenset[str]
    start: int
    end: int

    def covers(self, finding: Finding) -> bool:
        """Whether the finding lies here and is one of these rules."""
        return self.start <= finding.start < self.end and (not self.rules or finding.rule in self.rules)


def find_ignored(text: str) -> tuple[Ignored, ...]:
    """What the comments of a text ignore: their own line, or the block after a comment that stands alone."""
    if "lint:" not in text:
        return ()
    return tuple(_scope(text, match) for match in _COMMENT.finditer(text))


def _scope(text: str, match: re.Match[str]) -> Ignored:
    names = re.findall(r"[a-z]+(?:-[a-z]+)*", match["rules"] or "")
    rules = frozenset(names) - {"all"}
    if match["file"]:
        return Ignored(rules, 0, len(text) + 1)
    start = max(text.rfind("\n", 0, match.start()), text.rfind("\r", 0, match.start())) + 1
    line_end = _next(text, r"[\r\n]", match.end())
    alone = not text[start : match.start()].strip() and not text[match.end() : line_end].strip()
    if not alone:
        return Ignored(rules, start, line_end)
    begin = re.compile(r"\s*").match(text, line_end)
    first = begin.end() if begin else line_end
    return Ignored(rules, first, _next(text, r"(?:\r\n|\r|\n)[ \t]*(?:\r|\n|$)", first))


def _next(text: str, pattern: str, start: int) -> int:
    found = re.compile(pattern).search(text, start)
    return found.start() if found else len(text) + 1
