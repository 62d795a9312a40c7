"""Lines of a Markdown text that are code or HTML: fences, indented code, HTML blocks. CommonMark's rules, by line."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.evidence.lazy import lazy_pattern

_QUOTE_MARK = lazy_pattern(r"^[ ]{0,3}>[ \t]?")
_CONTAINER = lazy_pattern(r"[ ]{0,3}>[ \t]?|[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]{0,4}")
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
_WORDLIKE = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz("')
_DEEPEST = 8
"""Quotations and lists inside each other in which a fence is still looked for; people write two."""

Ends = Callable[[str], bool]


class CodeLines:
    """Told each line in order, says which are code or HTML."""

    def __init__(self) -> None:
        self._ends: Ends | None = None
        self._quoted = False
        self._content = 0

    def takes(self, body: str, *, in_paragraph: bool) -> bool:
        """Whether a line (without its end) is code or HTML; `in_paragraph` where it would go on with a paragraph."""
        if self._ends is not None and not (self._quoted and not body.lstrip().startswith(">")):
            if self._ends(body):
                self._ends = None
            return True
        self._ends = None
        if not body.strip():
            return False
        if body[0] in _WORDLIKE:
            return self._takes_plain(in_paragraph)
        if not in_paragraph and self._is_indented(body):
            return True
        inner = _inside(body)
        self._quoted = body.lstrip().startswith(">")
        self._remember_list(body, inner, in_paragraph)
        ends = _opens(inner, in_paragraph=in_paragraph and inner == body)
        if ends is None:
            return False
        self._ends = None if _is_over(inner, ends) else ends
        return True

    def _takes_plain(self, in_paragraph: bool) -> bool:
        """A line that begins with a letter: most lines, and never code."""
        self._quoted = False
        if not in_paragraph:
            self._content = 0
        return False

    def _is_indented(self, body: str) -> bool:
        width = _indent(_QUOTE_MARK.sub("", body, count=1)) if body[0] in " >\t" else 0
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


def _opens(line: str, *, in_paragraph: bool) -> Ends | None:
    """What ends the code or HTML that begins with this line; None where none begins."""
    if fence := _FENCE.match(line):
        return lambda body: _closes(body, fence[1])
    if "<" not in line[:64]:
        return None
    if _RAW.match(line):
        return lambda body: _RAW_END.search(body) is not None
    start = line.lstrip(" ")
    for begin, end in _UNTIL:
        if start.startswith(begin):
            return lambda body: end in body
    if _DECLARATION.match(line):
        return lambda body: ">" in body
    if _TAG_LINE.match(line) or (not in_paragraph and _LONE_TAG.match(line)):
        return lambda body: not body.strip(" \t>")
    return None


def _closes(body: str, fence: str) -> bool:
    marks = body.strip(" \t>")
    return marks.startswith(fence) and not marks.strip(fence[0])


def _is_over(line: str, ends: Ends) -> bool:
    """Whether what begins in a line also ends in it: `<pre>x</pre>`, a comment; never a fence."""
    return _FENCE.match(line) is None and ends(line)
