"""Lines of a Markdown text that are code or HTML: fences, indented code, HTML blocks. CommonMark's rules, by line."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern

_QUOTE_MARK = lazy_pattern(r"^[ ]{0,3}>[ \t]?")
_CONTAINER = lazy_pattern(r"[ ]{0,3}>[ \t]?|[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]{0,4}")
_FENCE_MARKS = ("`", "~")
_FENCE = lazy_pattern(r"[ \t]*(`{3,}(?=[^`]*$)|~{3,})")
_RAW = lazy_pattern(r"[ ]{0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)", re.IGNORECASE)
_RAW_END = lazy_pattern(r"</(?:pre|script|style|textarea)>", re.IGNORECASE)
_UNTIL = (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"))
_DECLARATION = lazy_pattern(r"[ ]{0,3}<![A-Za-z]")
_TAG_LINE = lazy_pattern(
    r"[ ]{0,3}</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog"
    r"|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|img|legend"
    r"|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|picture|search|section|source|summary"
    r"|table|tbody|td|tfoot|th|thead|title|tr|track|ul|video)(?=\s|/?>|$)",
    re.IGNORECASE,
)
_LONE_TAG = lazy_pattern(r"[ ]{0,3}</?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,1000})?/?>[ \t]*$", re.IGNORECASE)
_MARKING = frozenset(" \t>-*+0123456789`~<")
_PLAIN = frozenset(map(chr, range(0x21, 0x7F))) - _MARKING
"""What a line may begin with that is neither indented nor set in, and opens nothing."""
_DEEPEST = 8
"""Quotations and lists inside each other in which a fence is still looked for; people write two."""


class Open(NamedTuple):
    """Code or HTML that was begun: which line ends it, and what such a line has in it."""

    ends: Callable[[str], bool]
    sign: str = ""


class CodeLines:
    """Told each line in order, says which are code or HTML."""

    def __init__(self) -> None:
        self._open: Open | None = None
        self._quoted = False
        self._content = 0

    @property
    def is_open(self) -> bool:
        """Whether the next line may be code only because of a line before it."""
        return self._open is not None

    def until(self, text: str, at: int) -> int:
        """Where the first line begins, from the line at `at` on, that is not code for certain."""
        if self._open is None or self._quoted or not self._open.sign:
            return at
        found = text.find(self._open.sign, at)
        return max(text.rfind("\n", at, found), text.rfind("\r", at, found), at - 1) + 1 if found >= 0 else len(text)

    def takes(self, body: str, *, in_paragraph: bool) -> bool:
        """Whether a line (without its end) is code or HTML; `in_paragraph` where it would go on with a paragraph."""
        if self._open is not None and not (self._quoted and not body.lstrip().startswith(">")):
            if self._open.ends(body):
                self._open = None
            return True
        self._open = None
        if not body.strip():
            return False
        if body[0] in _PLAIN:
            self.pass_plain(in_paragraph=in_paragraph)
            return False
        if not in_paragraph and self._is_indented(body):
            return True
        inner = _inside(body)
        self._quoted = body.lstrip().startswith(">")
        self._remember_list(body, inner, in_paragraph)
        opened = _opens(inner, in_paragraph=in_paragraph and inner == body)
        if opened is None:
            return False
        self._open = None if _is_over(inner, opened) else opened
        return True

    def pass_plain(self, *, in_paragraph: bool) -> None:
        """Take a line that begins with no mark of this file, while nothing is open: most lines, and never code."""
        self._quoted = False
        if not in_paragraph:
            self._content = 0

    def pass_item(self) -> None:
        """Take a list item that is not set in and begins with a letter, while nothing is open."""
        self._quoted, self._content = False, 2

    def _is_indented(self, body: str) -> bool:
        if body[0] not in " >\t":
            self._content = 0
            return False
        width = _indent(_QUOTE_MARK.sub("", body, count=1))
        if 0 < width < self._content:
            return False
        if width == 0:
            self._content = 0
        return width >= self._content + 4

    def _remember_list(self, body: str, inner: str, in_paragraph: bool) -> None:
        if inner != body and not body.lstrip().startswith(">"):
            self._content = min(_indent(body) + 2, 8)
        elif not in_paragraph and _indent(body) == 0:
            self._content = 0


def _indent(body: str) -> int:
    blank = body[: len(body) - len(body.lstrip(" \t"))]
    return len(blank.expandtabs(4))


def _inside(body: str) -> str:
    """A line without the marks of the quotations and list items in which it stands."""
    at = 0
    for _ in range(_DEEPEST):
        mark = _CONTAINER.match(body, at)
        if mark is None or mark.end() == at:
            break
        at = mark.end()
    return body[at:]


def _opens(line: str, *, in_paragraph: bool) -> Open | None:
    """The code or HTML that begins with this line; None where none begins."""
    start = line.lstrip(" \t")
    if start[:1] in _FENCE_MARKS and (fence := _FENCE.match(line)):
        return Open(lambda body: _closes(body, fence[1]), fence[1])
    if "<" not in line[:64]:
        return None
    if _RAW.match(line):
        return Open(lambda body: _RAW_END.search(body) is not None, "</")
    start = line.lstrip(" ")
    for begin, end in _UNTIL:
        if start.startswith(begin):
            return _until(end)
    if _DECLARATION.match(line):
        return _until(">")
    if _TAG_LINE.match(line) or (not in_paragraph and _LONE_TAG.match(line)):
        return Open(lambda body: not body.strip(" \t>"))
    return None


def _until(end: str) -> Open:
    return Open(lambda body: end in body, end)


def _closes(body: str, fence: str) -> bool:
    marks = body.strip(" \t>")
    return marks.startswith(fence) and not marks.strip(fence[0])


def _is_over(line: str, opened: Open) -> bool:
    """Whether what begins in a line also ends in it: `<pre>x</pre>`, a comment; never a fence."""
    return _FENCE.match(line) is None and opened.ends(line)
