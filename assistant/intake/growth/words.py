"""Plain text that remembers what its markup said: links, bold, and the line of the file each part stood on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.domain.growth import Link
from assistant.evidence.lazy import lazy_pattern

Span = tuple[int, int]

_ADDRESS = lazy_pattern(r"https?://[^\s<>\"“”|\\^`]+", re.IGNORECASE)
_SPACE = lazy_pattern(r"\s+")
_SHORT = 60  # Characters of a first cell that reads as a name before a colon.


def word_set(words: str) -> frozenset[str]:
    """The words of a list as it stands in the source, between spaces."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text. `links` and `bold` are spans of it; `lines` pairs offsets with the file line from there on."""

    text: str
    links: tuple[Link, ...] = ()
    bold: tuple[Span, ...] = ()
    lines: tuple[Span, ...] = ((0, 1),)

    @property
    def line(self) -> int:
        """The line of the first character."""
        return self.line_at(0)

    @property
    def end_line(self) -> int:
        """The line of the last character."""
        return self.line_at(max(0, len(self.text) - 1))

    def line_at(self, offset: int) -> int:
        """The line in the file of the character at this offset."""
        return self.lines[max(0, bisect_right(self.lines, (offset, 1 << 60)) - 1)][1]

    def cut(self, start: int, end: int | None = None) -> Words:
        """The part from `start` to `end`, without white space around it; every span follows."""
        end = len(self.text) if end is None else end
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start == 0 and end == len(self.text):
            return self
        spans = [(max(s, start) - start, min(e, end) - start) for s, e in self.bold]
        links = [(link, max(link.start, start) - start, min(link.end, end) - start) for link in self.links]
        return Words(
            self.text[start:end],
            tuple(Link(url=link.url, start=s, end=e) for link, s, e in links if s < e),
            tuple((s, e) for s, e in spans if s < e),
            ((0, self.line_at(start)), *((at - start, line) for at, line in self.lines if start < at < end)),
        )


class WordsBuilder:
    """Collects text piece by piece; white space of any kind becomes one space."""

    def __init__(self, line: int) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._lines: list[Span] = []
        self._line = line
        self._gap = False
        self._links: list[Link] = []
        self._bold: list[Span] = []
        self._opened: dict[str, tuple[int | None, str]] = {}

    def add(self, text: str) -> None:
        """Add text of the current line."""
        if not text:
            return
        body = _SPACE.sub(" ", text)
        self._gap = self._gap or body[0] == " "
        body = body[1:] if body[0] == " " else body
        if not body:
            return
        trailing = body[-1] == " "
        body = body[:-1] if trailing else body
        if self._gap and self._parts:
            self._parts.append(" ")
            self._length += 1
        for what, (start, url) in self._opened.items():
            self._opened[what] = (self._length if start is None else start, url)
        if not self._lines or self._lines[-1][1] != self._line:
            self._lines.append((self._length, self._line))
        self._parts.append(body)
        self._length += len(body)
        self._gap = trailing

    def new_line(self, count: int = 1) -> None:
        """The text goes on some lines further down."""
        self._line += count
        self._gap = True

    def begin(self, what: str, url: str = "") -> None:
        """A link (`a`) or bold text (`b`) begins here."""
        self._opened[what] = (None, url)

    def finish(self, what: str) -> None:
        """It ends here; what holds no text is forgotten."""
        start, url = self._opened.pop(what, (None, ""))
        if start is not None and what == "b":
            self._bold.append((start, self._length))
        elif start is not None and url:
            self._links.append(Link(url=url, start=start, end=self._length))

    def words(self) -> Words:
        """What was collected, with a link for every address that stands in the text as it is."""
        text = "".join(self._parts)
        return Words(
            text, linked(text, tuple(self._links)), tuple(self._bold), tuple(self._lines) or ((0, self._line),)
        )


def linked(text: str, links: tuple[Link, ...] = ()) -> tuple[Link, ...]:
    """These links, and one for every address written out in the text, in order."""
    if "://" not in text:
        return links
    found = list(links)
    for match in _ADDRESS.finditer(text):
        end = match.start() + len(_address(match.group()))
        if not any(link.start < end and match.start() < link.end for link in links):
            found.append(Link(url=text[match.start() : end], start=match.start(), end=end))
    return tuple(sorted(found, key=lambda link: link.start))


def _address(written: str) -> str:
    """The address without the punctuation of the sentence around it."""
    while written:
        bare = written.rstrip(".,;:!?'’*_]}")
        if bare.endswith(")") and bare.count(")") > bare.count("("):
            bare = bare[:-1]
        if bare == written:
            return bare
        written = bare
    return written


def joined(cells: Sequence[Words], *, first: str = ": ") -> Words:
    """The cells of a row as one text, empty ones left out: "First: second; third"; `first` stands behind the first."""
    kept = [cell for cell in cells if cell.text]
    parts: list[str] = []
    links: list[Link] = []
    bold: list[Span] = []
    lines: list[Span] = []
    length = 0
    for number, cell in enumerate(kept):
        between = "" if not number else first if number == 1 and len(parts[-1]) <= _SHORT else "; "
        if parts and parts[-1].endswith((".", "!", "?", ":", ";")):
            between = " "
        length += len(between)
        parts += [between, cell.text]
        links += [Link(url=link.url, start=link.start + length, end=link.end + length) for link in cell.links]
        bold += [(start + length, end + length) for start, end in cell.bold]
        lines += [(at + length, line) for at, line in cell.lines]
        length += len(cell.text)
    return Words("".join(parts), tuple(links), tuple(bold), tuple(lines) or ((0, 1),))
