"""Paragraphs that people meant as several lines: labelled lines, lines with home-made bullets or dates."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.labels import MOST_WORDS, is_known


class Segment(NamedTuple):
    """Source lines that belong together; `offset` is the first one's place in the paragraph, from 0."""

    source: str
    offset: int
    bullet: bool


_BOLD_LABEL = lazy_pattern(
    r"\W{0,4}(?P<b>\*\*|__)(?P<label>[^*_:]{1,50}?)\s?(?::(?P=b)|(?P=b)\s?:)(?P<rest>.*)", re.DOTALL
)
_PLAIN_LABEL = lazy_pattern(r"[*_]{0,2}(?P<label>[A-Z][\w /&-]{0,30}):\s")
_BULLET = lazy_pattern(r"\s*[•▪▫◦‣⁃●○·✓✔➤►▶➜→➡]\s+")
_DATED = lazy_pattern(
    r"[\[(]?(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})"
    r"(?:[\])]:?|\s?[:–—-])\s"
)
_ACT = lazy_pattern(r"(?:[A-Z][a-z]+ed|Built|Led|Wrote|Ran|Made|Took|Cut|Won|Gave|Got|Set up|Taught|Drove|Grew)\b")
_HARD_BREAK = lazy_pattern(r"(?:[ ]{2,}|\\)$")


def split_segments(content: str, *, intro: bool = False) -> list[Segment]:
    """The segments of a paragraph's source, in order; a paragraph of prose is one.

    With `intro`, a short last line that ends in a colon stands alone, since it introduces the list below.
    """
    lines = content.split("\n")
    if len(lines) == 1:
        return [_segment(lines, 0, False)]
    symbols = sum(_opens_with_symbol(line) for line in lines) > 1
    form = 2 * sum(_PLAIN_LABEL.match(line) is not None for line in lines) > len(lines)
    starts = [0]
    for number in range(1, len(lines)):
        if _starts(lines, number, starts[-1], symbols) or (form and _PLAIN_LABEL.match(lines[number])):
            starts.append(number)
    last = lines[-1].strip()
    if (
        intro
        and last.endswith(":")
        and last[0].isupper()
        and len(last.split()) <= MOST_WORDS
        and starts[-1] < len(lines) - 1
    ):
        starts.append(len(lines) - 1)
    ends = [*starts[1:], len(lines)]
    return [_segment(lines[start:end], start, symbols) for start, end in zip(starts, ends, strict=True)]


def _segment(lines: list[str], offset: int, symbols: bool) -> Segment:
    marker = _BULLET.match(lines[0])
    if marker and len(lines[0]) > marker.end() and lines[0].lstrip()[0] not in "→➜➡":
        return Segment("\n".join([lines[0][marker.end() :], *lines[1:]]), offset, True)
    return Segment("\n".join(lines), offset, symbols and _opens_with_symbol(lines[0]))


def _starts(lines: list[str], number: int, begun: int, symbols: bool) -> bool:
    """Whether this line begins something new; `begun` is the first line of the segment it would end."""
    line = lines[number].lstrip()
    if _BULLET.match(line) or _DATED.match(line) or _has_label(line) or (symbols and _opens_with_symbol(line)):
        return True
    if not _HARD_BREAK.search(lines[number - 1]) or (number - begun == 1 and _only_label(lines[begun])):
        return False
    ended = lines[number - 1].rstrip(" \\").endswith((".", "!", "?", ";", ":"))
    return bool(line) and (ended or _opens_with_symbol(line) or _ACT.match(line) is not None)


def _has_label(line: str) -> bool:
    bold = _BOLD_LABEL.match(line)
    if bold:
        return len(bold["label"].split()) <= MOST_WORDS
    plain = _PLAIN_LABEL.match(line)
    return plain is not None and is_known(plain["label"])


def _only_label(source: str) -> bool:
    bold = _BOLD_LABEL.match(source)
    return bold is not None and not bold["rest"].strip(" \\")


def _opens_with_symbol(line: str) -> bool:
    """Whether a line opens with an emoji or another pictorial sign, as home-made bullets do."""
    line = line.lstrip()
    return bool(line) and (unicodedata.category(line[0]) == "So" or line.startswith(("– ", "— ")))
