"""Spans inside a block of Markdown that are no prose: code, links, tags, addresses, template marks. In linear time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator

from assistant.evidence.lazy import lazy_pattern

Span = tuple[int, int]

# Each choice begins with a letter of its own, which lets the search skip everything else.
_SPECIAL = lazy_pattern(r"\\[!-/:-@\[-`{-~]|``*|<|!\[|\[|\]|\{[{%]|\$\{|@|://|www\.|WWW\.|Www\.")
_SCHEME = lazy_pattern(r"(?<![a-z0-9])[a-z][a-z0-9+.-]{1,9}$", re.IGNORECASE | re.ASCII)
_TICKS = lazy_pattern(r"`+")
_TAG = lazy_pattern(
    r"<(?P<close>/?)(?P<name>[a-z][a-z0-9-]{0,30})"
    r"(?:\s+[a-z_:@#][\w.:@-]{0,100}(?:\s{0,9}=\s{0,9}(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'|[^\s\"'=<>`]{1,2000}))?)*"
    r"\s*(?P<alone>/?)>",
    re.IGNORECASE,
)
_LOOSE_TAG = lazy_pattern(r"</?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,400})?/?>", re.IGNORECASE)
_AUTO = lazy_pattern(r"<(?:[a-z][a-z0-9+.-]{1,31}:[^<>\s]{0,2000}|[^<>\s@]{1,64}@[^<>\s]{1,255})>", re.IGNORECASE)
_SECTIONS = (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">"))
_TARGET = lazy_pattern(
    r"\(\s{0,9}(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,9})"
    r"(?:\s{1,9}(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,9}\)"
)
_LABEL = lazy_pattern(r"\[[^\[\]]{0,300}\]")
_ADDRESS = lazy_pattern(r"[^\s<>)\]\x00]+")
_BEFORE_AT = lazy_pattern(r"\n?([\w.+-]{1,64})")
"""Read backwards from the sign, which may stand at the begin of a line."""

_AFTER_AT = lazy_pattern(r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_TEMPLATE = lazy_pattern(r"\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|\$\{[^{}\n]{0,100}\}")
_DEFINED = lazy_pattern(r"[ ]{0,3}\[([^\[\]\r\n]{1,300})\]:")
_LONGEST_DEFINED = 310
"""Characters of a line before the sign of a definition, at the most: three blanks, a bracket and its name."""


def named_links(text: str) -> frozenset[str]:
    """The names of the links that a text defines on lines of their own (`[name]: address`)."""
    lines, names = text.replace("\r", "\n") if "\r" in text else text, set()
    mark = lines.find("]:")
    while mark >= 0:
        # A definition is looked for only on a line that has its sign, and only so far before it as a name is long.
        begin = lines.rfind("\n", max(0, mark - _LONGEST_DEFINED), mark) + 1
        if (begin or mark < _LONGEST_DEFINED) and (defined := _DEFINED.match(lines, begin)):
            names.add(_name(defined[1]))
        mark = lines.find("]:", mark + 1)
    return frozenset(names)


def has_markup(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` has any sign that could open what is no prose."""
    return _SPECIAL.search(text, start, end) is not None


def markup_spans(block: str, links: Collection[str]) -> list[Span]:
    """What of a block is no prose, in order and apart; `links` are names that stand for links."""
    return _joined(_Scan(block, links).spans())


class _Scan:
    """One walk over a block. What is looked for and not found is not looked for again."""

    def __init__(self, block: str, links: Collection[str]) -> None:
        self._block, self._links = block, links
        self._openings: list[int] = []
        self._missing: set[str] = set()
        self._ticks: dict[int, list[int]] | None = None
        self._lower = ""

    def spans(self) -> Iterator[Span]:
        """Spans that are no prose; a link may enclose spans that came before it."""
        block, search, at = self._block, _SPECIAL.search, 0
        while (found := search(block, at)) is not None:
            start, at = found.span()
            mark = block[start]
            if mark in "[!":
                self._openings.append(start)
            elif mark != "\\" and (span := self._span(start, mark, at - start)) is not None:
                yield span
                at = max(at, span[1])

    def _span(self, start: int, mark: str, length: int) -> Span | None:
        match mark:
            case "`":
                return self._code(start, length)
            case "]":
                return self._link(start)
            case "<":
                return self._html(start)
            case "@":
                return self._mail(start)
            case "{" | "$":
                template = _TEMPLATE.match(self._block, start)
                return template.span() if template else None
            case ":":
                return self._address(start)
        return self._from(start) if not self._block[start - 1 : start].isalnum() else None

    def _address(self, colon: int) -> Span | None:
        scheme = _SCHEME.search(self._block[max(0, colon - 11) : colon])
        return self._from(colon - len(scheme.group())) if scheme else None

    def _from(self, start: int) -> Span | None:
        address = _ADDRESS.match(self._block, start)
        return address.span() if address else None

    def _code(self, start: int, length: int) -> Span | None:
        following = self._block.find("`", start + 1) if length == 1 else -1
        if following >= 0 and self._block[following + 1 : following + 2] != "`":
            return start, following + 1
        if self._ticks is None:
            self._ticks = defaultdict(list)
            for run in _TICKS.finditer(self._block):
                self._ticks[len(run.group())].append(run.start())
        # A run after a backslash has lost its first tick, so its length may be in no list.
        places = self._ticks.get(length, [])
        closing = bisect_left(places, start + length)
        return (start, places[closing] + length) if closing < len(places) else None

    def _html(self, start: int) -> Span | None:
        for begin, end in _SECTIONS:
            if self._block.startswith(begin, start):
                return self._until(end, start, start + len(begin))
        if auto := _AUTO.match(self._block, start):
            return auto.span()
        tag = _TAG.match(self._block, start)
        if tag is None:
            loose = _LOOSE_TAG.match(self._block, start)
            return loose.span() if loose else None
        if tag["close"] or tag["alone"]:
            return tag.span()
        self._lower = self._lower or same_length_lower(self._block)
        inside = self._until(f"</{tag['name'].lower()}", start, tag.end(), self._lower)
        if inside is None:
            return tag.span()
        closing = self._block.find(">", inside[1])
        return (start, closing + 1 if closing >= 0 else inside[1])

    def _until(self, end: str, start: int, after: int, text: str | None = None) -> Span | None:
        if end in self._missing:
            return None
        at = (text or self._block).find(end, after)
        if at < 0:
            self._missing.add(end)
            return None
        return start, at + len(end)

    def _link(self, closing: int) -> Span | None:
        if not self._openings:
            return None
        start = self._openings.pop()
        if target := _TARGET.match(self._block, closing + 1):
            return start, target.end()
        if label := _LABEL.match(self._block, closing + 1):
            return start, label.end()
        name = self._block[start : closing + 1].removeprefix("!")[1:-1] if closing - start < 302 else ""
        if name.startswith("^") or (name and _name(name) in self._links):
            return start, closing + 1
        return None

    def _mail(self, at: int) -> Span | None:
        after = _AFTER_AT.match(self._block, at)
        before = _BEFORE_AT.match(self._block[max(0, at - 64) : at][::-1]) if after else None
        if before is None or after is None:
            return None
        return at - len(before[1]), after.end()


def _name(written: str) -> str:
    return " ".join(written.split()).casefold()


def same_length_lower(text: str) -> str:
    """Lower case, letter by letter where a letter's lower case is longer than itself."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if c.isascii() else c for c in text)


def lower_letters(text: str) -> str:
    """Lower case of the same length, in which a pattern of ASCII letters finds what it finds in any case."""
    return text.lower() if text.isascii() else same_length_lower(text.translate(_ALSO_ASCII))


_ALSO_ASCII = str.maketrans("İıſ", "iis")
"""Letters that a search in any case takes for ASCII ones, and whose lower case is none."""


def _joined(spans: Iterator[Span]) -> list[Span]:
    """Spans in order, without those that lie in another."""
    joined: list[Span] = []
    for start, end in spans:
        while joined and joined[-1][0] >= start:
            joined.pop()
        if joined and joined[-1][1] > start:
            start = joined[-1][1]
        if start < end:
            joined.append((start, end))
    return joined
