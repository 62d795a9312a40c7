"""Growth documents in plain text: bullets, lines and paragraphs under headings of the kinds that people type."""

from __future__ import annotations

import re

from assistant.domain.growth import Shape
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.gather import Gatherer
from assistant.intake.growth.inline import plain_words
from assistant.intake.growth.labels import MOST_WORDS, introduces
from assistant.intake.growth.periods import whole_period
from assistant.intake.growth.sections import LEAD, Outline, Section

_BULLET = lazy_pattern(r"(?P<margin>[ \t]*)(?:[-*+•▪▫◦‣⁃●○·–—✓✔➤►▶→]|\(?\d{1,3}[.)]|\[[ xX]\])[ \t]+(?=\S)")
_MARKED_HEADING = lazy_pattern(r"(#{1,6}|={1,6})[ \t]+(.*?)(?:[ \t]+[#=]+)?[ \t]*")
_UNDERLINE = lazy_pattern(r"[ \t]*(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,})[ \t]*")
_CAPITALS = lazy_pattern(r"[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*")
_YEAR = lazy_pattern(r"\b(?:19|20)\d\d\b")
_HEADING_WORDS = 8
_DATE_LEVEL = 6
_WRAPPED = range(50, 120)
"""Columns at which editors and mail programs break lines."""


def read_plain(text: str, line: int, root: Section, gatherer: Gatherer) -> None:
    """Hand every bullet, line or paragraph of a text that begins at this line to the gatherer."""
    _Reader(text.split("\n"), line, Outline(root), gatherer).read()


class _Reader:
    """One pass over the lines; blocks end at blank lines, headings and bullets."""

    def __init__(self, lines: list[str], first_line: int, outline: Outline, gatherer: Gatherer) -> None:
        self._lines = lines
        self._first_line = first_line
        self._outline = outline
        self._gatherer = gatherer
        self._open: list[tuple[int, Section]] = []

    def read(self) -> None:
        at = 0
        while at < len(self._lines):
            line = self._lines[at]
            if not line.strip() or _UNDERLINE.fullmatch(line):
                at += 1
            elif heading := self._heading(at):
                level, title, taken = heading
                self._open = []
                self._outline.open_heading(level, title)
                at += taken
            elif match := _BULLET.match(line):
                at = self._bullet(at, match)
            else:
                at = self._paragraph(at)

    def _heading(self, at: int) -> tuple[int, str, int] | None:
        """Level, title and number of lines of a heading that begins here."""
        line = self._lines[at].strip()
        if match := _MARKED_HEADING.fullmatch(line):
            return len(match[1]), match[2].rstrip(": "), 1
        following = self._lines[at + 1] if at + 1 < len(self._lines) else ""
        short = len(line.split()) <= _HEADING_WORDS and len(line) <= 80
        bullet = _BULLET.match(self._lines[at])
        if short and not bullet and _UNDERLINE.fullmatch(following):
            return (1 if "=" in following else 2), line.rstrip(": "), 2
        if bullet or not short:
            return None
        title = line.rstrip(":： ")
        if (
            _CAPITALS.fullmatch(line)
            and not line.endswith((".", "!", "?"))
            and not re.search(r"\d{3,}|%", _YEAR.sub("", line))
        ):
            return 3, title, 1
        if whole_period(title):
            return _DATE_LEVEL, title, 1
        alone = len(title.split()) <= MOST_WORDS + 2 and not self._gap_after(at)
        if title != line and (introduces(line) or alone):
            return LEAD, title, 1
        return None

    def _gap_after(self, at: int) -> bool:
        """Whether nothing follows a line that ends in a colon."""
        return all(not line.strip() for line in self._lines[at + 1 : at + 3])

    def _bullet(self, at: int, match: re.Match[str]) -> int:
        """One bullet with its continuation lines; gives the line behind it."""
        margin = len(match["margin"].expandtabs(4))
        end = at + 1
        while end < len(self._lines) and self._continues(end, margin):
            end += 1
        while self._open and self._open[-1][0] >= margin:
            self._open.pop()
        section = self._open[-1][1] if self._open else self._outline.here
        box = "" if "[" not in match.group() else match.group().strip() + " "
        source = "\n".join([box + self._lines[at][match.end() :], *self._lines[at + 1 : end]])
        words = plain_words(source, self._first_line + at)
        parent = end < len(self._lines) and _margin(self._lines[end]) > margin and _BULLET.match(self._lines[end])
        title = introduces(words.text)
        if parent and (title or whole_period(words.text)):
            below = section.below(title or words.text)
        else:
            below = self._gatherer.add(words, section, Shape.BULLET, depth=len(self._open))
        self._open.append((margin, below))
        return end

    def _continues(self, at: int, margin: int) -> bool:
        """Whether a line goes on with the bullet above it: further in than its sign, or small letters in front."""
        line = self._lines[at]
        if not line.strip() or _BULLET.match(line) or _UNDERLINE.fullmatch(line):
            return False
        return _margin(line) > margin or line.lstrip()[0].islower()

    def _paragraph(self, at: int) -> int:
        """The lines up to the next blank line, bullet or heading: wrapped prose is one entry, else each line is."""
        self._open = []
        end = at + 1
        while end < len(self._lines) and self._lines[end].strip() and not _BULLET.match(self._lines[end]):
            if self._heading(end) or _UNDERLINE.fullmatch(self._lines[end]):
                break
            end += 1
        starts = [at]
        if not _wrapped(self._lines[at:end]):
            starts += [n for n in range(at + 1, end) if not self._lines[n].lstrip()[0].islower()]
        for start, stop in zip(starts, [*starts[1:], end], strict=True):
            words = plain_words("\n".join(self._lines[start:stop]), self._first_line + start)
            self._gatherer.add(words, self._outline.here, Shape.PARAGRAPH)
        return end


def _margin(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _wrapped(lines: list[str]) -> bool:
    """Whether these lines are one paragraph broken at the margin."""
    full = lines[:-1]
    inside = any(not line.rstrip().endswith((".", "!", "?", ")")) for line in full)
    return bool(full) and inside and all(len(line) in _WRAPPED for line in full)
