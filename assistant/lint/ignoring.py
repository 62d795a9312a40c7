"""Comments by which a text says that a finding stays: `<!-- lint: ignore rule, rule -- reason -->`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.finding import Finding
from assistant.lint.prose import prose_again, read_prose

_COMMENT = lazy_pattern(r"<!--[ \t]*lint:(?P<said>(?:(?!-->)[^\r\n]){0,400})-->", re.IGNORECASE)
_SAID = lazy_pattern(
    r"\s*ignore(?P<file>-file)?(?=[\s,:]|--|$)(?P<rules>(?:(?!--).)*)(?:--+(?P<reason>.*))?", re.IGNORECASE
)
_LINE_END = lazy_pattern(r"\r\n|\r|\n")
_BLANK_LINE = lazy_pattern(r"(?:\r\n|\r|\n)(?=[ \t>]*(?:\r|\n|$))")
_WORD_START = lazy_pattern(r"\S")
_NEAR = 200
"""Characters beside a comment among which a word tells that it does not stand alone on its line."""
ALL = "all"


class Ignored(NamedTuple):
    """Rules (or `all`) whose findings in `text[start:end]` are not told; `at` is where the comment stands."""

    rules: tuple[str, ...]
    start: int
    end: int
    at: int
    has_reason: bool


class Notice(NamedTuple):
    """What is wrong with a comment that stands at `offset`; no finding, since it is not about the prose."""

    offset: int
    message: str


@lru_cache(maxsize=1)
def find_ignored(text: str) -> tuple[Ignored, ...]:
    """What the comments of a text ignore: their own line, or the block after a comment that stands alone.

    A comment that is shown as an example, inside code, ignores nothing.
    """
    return tuple(_Reader(text).read()) if "<!--" in text else ()


def without_ignored(findings: Iterable[Finding], ignored: Iterable[Ignored]) -> list[Finding]:
    """The findings, in order of place, that no comment ignores."""
    waiting = sorted(ignored, key=lambda span: span.start, reverse=True)
    until: dict[str, int] = {}
    kept = []
    for finding in sorted(findings, key=lambda f: (f.start, f.end, f.rule)):
        while waiting and waiting[-1].start <= finding.start:
            span = waiting.pop()
            until.update({rule: max(span.end, until.get(rule, 0)) for rule in span.rules})
        if finding.start >= max(until.get(finding.rule, 0), until.get(ALL, 0)):
            kept.append(finding)
    return kept


def notices(text: str, known: Collection[str]) -> tuple[Notice, ...]:
    """What is wrong with the comments: a rule that does not exist, no reason, not understood at all."""
    found = []
    for span in find_ignored(text):
        if not span.rules:
            found.append(Notice(span.at, "This comment is not understood. Write <!-- lint: ignore RULE -- reason -->."))
            continue
        found += [
            Notice(span.at, f"There is no rule “{name}” to ignore. `assistant rules` lists them.")
            for name in span.rules
            if name != ALL and name not in known
        ]
        if not span.has_reason:
            found.append(Notice(span.at, "Say why this is ignored: <!-- lint: ignore RULE -- reason -->."))
    return tuple(found)


class _Reader:
    """The comments of one text; ends of lines and of blocks are looked up, not searched for again."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _line_ends(self) -> list[int]:
        return [m.start() for m in _LINE_END.finditer(self._text)]

    @cached_property
    def _after_ends(self) -> list[int]:
        return [m.end() for m in _LINE_END.finditer(self._text)]

    @cached_property
    def _block_ends(self) -> list[int]:
        return [m.start() for m in _BLANK_LINE.finditer(self._text)]

    def read(self) -> Iterator[Ignored]:
        """What each comment ignores, in order."""
        comments = list(_COMMENT.finditer(self._text))
        if not comments:
            return
        # With words in the comments' places: where these are no prose, the comment is an example inside code.
        words = _COMMENT.sub(lambda m: "x" * len(m.group()), self._text)
        first, last = comments[0].start(), comments[-1].end()
        probed = prose_again(words, read_prose(self._text), first, last)
        for comment in comments:
            if probed[comment.start() - first] == "x":
                yield self._ignored(comment)

    def _ignored(self, comment: re.Match[str]) -> Ignored:
        said = _SAID.fullmatch(comment["said"])
        if said is None:
            return Ignored((), comment.start(), comment.start(), comment.start(), False)
        names = tuple(re.split(r"[\s,:]+", written)) if (written := said["rules"].strip(" \t,:").lower()) else (ALL,)
        reason = bool((said["reason"] or "").strip())
        start, end = (0, len(self._text) + 1) if said["file"] else self._scope(comment)
        return Ignored(names, start, end, comment.start(), reason)

    def _scope(self, comment: re.Match[str]) -> tuple[int, int]:
        """The comment's own line, or the block after it where it stands alone."""
        before = bisect_right(self._line_ends, comment.start())
        start = self._after_ends[before - 1] if before else 0
        after = bisect_left(self._line_ends, comment.end())
        end = self._line_ends[after] if after < len(self._line_ends) else len(self._text)
        beside = self._text[max(start, comment.start() - _NEAR) : comment.start()]
        beside += self._text[comment.end() : min(end, comment.end() + _NEAR)]
        if beside.strip(" \t>"):
            return start, end + 1
        word = _WORD_START.search(self._text, end)
        first = word.start() if word else len(self._text)
        last = bisect_left(self._block_ends, first)
        return first, self._block_ends[last] if last < len(self._block_ends) else len(self._text) + 1
