"""What a rule says about a span of text, and where that span lies for a reader, an editor and a scanner."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern


class Kind(StrEnum):
    """What a text is: a packet about somebody's work, or feedback to a person. It chooses the rules."""

    PACKET = "packet"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True)
class Finding:
    """`text[start:end]` is what `rule` is about; the message says what to supply."""

    rule: str
    start: int
    end: int
    message: str


class Place(NamedTuple):
    """A line and a column, both from 1. Columns count characters, or UTF-16 units where a format asks for them."""

    line: int
    column: int


_BREAK = lazy_pattern(r"\r\n|\r|\n")
_BEYOND = lazy_pattern(r"[\U00010000-\U0010ffff]")


class Lines:
    """The lines of a text: Unix, Windows and old Mac line ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        if "\r" in text:
            self._starts = [0, *(m.end() for m in _BREAK.finditer(text))]
        else:
            self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))][:-1]

    @cached_property
    def _astral(self) -> bool:
        return not self._text.isascii() and _BEYOND.search(self._text) is not None

    def place(self, offset: int) -> Place:
        """Line and column in characters: a tab, an emoji and a combining mark are one each."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def place_utf16(self, offset: int) -> Place:
        """Line and column in UTF-16 code units, as the language server protocol and SARIF count."""
        line, column = self.place(offset)
        if not self._astral:
            return Place(line, column)
        start = self._starts[line - 1]
        return Place(line, column + len(_BEYOND.findall(self._text, start, offset)))

    def line_of(self, offset: int) -> int:
        """The line in which a character stands, from 1."""
        return bisect_right(self._starts, offset)
