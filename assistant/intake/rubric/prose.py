"""Markdown becomes the plain words it shows: marks, pictures and link targets go, the author's words stay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.evidence.lazy import lazy_pattern

MARKDOWN = MarkdownIt("commonmark", {"html": True, "maxNesting": 40}).enable("table")
_TAGS = lazy_pattern(
    r"</?(?:a|abbr|b|br|center|cite|code|del|details|div|em|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|picture|s|small"
    r"|source|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>|<!--.*",
    re.IGNORECASE | re.DOTALL,
)
_BREAK_TAG = lazy_pattern(r"<(?:br|/li|/p)\b[^<>]*>", re.IGNORECASE)
_OPENERS = frozenset({"strong_open", "em_open"})
_LIST_MARK = lazy_pattern(r"^\s*(?:[-*+•·▪◦●–]|\d{1,2}[.)])\s+")
_BOLD_LABEL = lazy_pattern(r"\s*[:–—-]\s+|\s*:$")
_PLAIN_LABEL = lazy_pattern(r"([^\s:.,;!?][^:.,;!?]{0,39}):(?:\s+|$)")
_TERMS = lazy_pattern(
    r"(?:typical(?:ly)? )?(?:years of (?:\w+ )?experience|salary|compensation|pay (?:band|range)|reports to|see also"
    r"|last updated|owner|status)\b(?=\W*(?::|$|\d|typically))",
    re.IGNORECASE,
)
_MARKS = lazy_pattern(r"[*_`\[\]<&\\~]")


@dataclass(frozen=True)
class Phrase:
    """One run of inline Markdown as plain text.

    `label` is the bold or emphasised opening before a colon or dash (`rest` is what follows it); `bold` is true when
    all of it is bold, `navigation` when every word stands in a link.
    """

    text: str
    label: str | None = None
    rest: str = ""
    bold: bool = False
    navigation: bool = False
    lines: tuple[str, ...] = ()


def tidy(text: str) -> str:
    """The same words on one line."""
    return " ".join(part for line in text.split("\n") if (part := line.strip()))


def labelled_lines(inline: Token) -> list[list[Token]]:
    """The tokens of a paragraph, cut before each line that opens in bold: such lines are labels in a column."""
    lines: list[list[Token]] = [[]]
    last = ""
    for token in inline.children or []:
        if token.type == "strong_open" and last in {"softbreak", "hardbreak"}:
            lines.append([])
        last = token.type if token.type != "text" or token.content else last
        lines[-1].append(token)
    return lines


def phrase(tokens: Sequence[Token]) -> Phrase:
    """The plain words of inline tokens."""
    parts: list[str] = []
    emphasis = links = 0
    label_end: int | None = None
    loose = linked = strong = 0
    for token in tokens:
        if token.type in _OPENERS:
            emphasis += 1
        elif token.type in {"strong_close", "em_close"}:
            emphasis -= 1
            if emphasis == 0 and label_end is None and strong == loose + linked:
                label_end = len("".join(parts))
        elif token.type in {"link_open", "link_close"}:
            links += 1 if token.type == "link_open" else -1
        else:
            shown = _shown(token)
            parts.append(shown)
            weight = sum(c.isalnum() for c in shown)
            linked += weight if links else 0
            loose += 0 if links else weight
            strong += weight if emphasis else 0
    raw = "".join(parts)
    text = tidy(raw)
    label, rest = _split_bold(raw, label_end)
    return Phrase(
        text=text,
        label=label,
        rest=rest,
        bold=bool(text) and strong == loose + linked > 0,
        navigation=linked > 0 and loose == 0,
        lines=tuple(line for part in raw.split("\n") if (line := tidy(_LIST_MARK.sub("", part)))),
    )


def _shown(token: Token) -> str:
    if token.type in {"text", "code_inline", "text_special"}:
        return token.content
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    if token.type == "html_inline":
        return "\n" if _BREAK_TAG.match(token.content) else _TAGS.sub("", token.content)
    return ""


def _split_bold(raw: str, end: int | None) -> tuple[str | None, str]:
    if end is None:
        return None, ""
    head, tail = raw[:end].strip(), raw[end:]
    if not head or len(head.split()) > 8:
        return None, ""
    if head.endswith(":"):
        return tidy(head[:-1]), tidy(tail)
    mark = _BOLD_LABEL.match(tail)
    if mark:
        return tidy(head), tidy(tail[mark.end() :])
    return (tidy(head), tidy(tail)) if tail.startswith("\n") else (None, "")


def plain_label(text: str) -> tuple[str, str] | None:
    """("Scope", "Owns a service.") of "Scope: Owns a service."; None when no label of at most five words opens it."""
    match = _PLAIN_LABEL.match(text)
    if match is None or len(match.group(1).split()) > 5:
        return None
    return match.group(1).strip(), text[match.end() :].strip()


def plain_line(text: str) -> str:
    """A single line without its Markdown marks."""
    line = tidy(_LIST_MARK.sub("", text, count=1))
    if not _MARKS.search(line):
        return line
    (token,) = MARKDOWN.parseInline(line)
    return phrase(token.children or ()).text


def statements(text: str) -> list[str]:
    """The separate statements of a value: its list items where it is a list, else its paragraphs."""
    if "\n" not in text.strip():
        line = plain_line(text)
        return [line] if line else []
    tokens = MARKDOWN.parse(text)
    items = _inline_of(tokens, listed=True)
    return (
        items or _inline_of(tokens, listed=False) or [line for part in text.split("\n") if (line := plain_line(part))]
    )


def _inline_of(tokens: Sequence[Token], *, listed: bool) -> list[str]:
    depth = 0
    found: list[str] = []
    for token in tokens:
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            depth += 1
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            depth -= 1
        elif token.type == "inline" and (depth > 0) == listed:
            found.append(phrase(token.children or ()).text)
    return [text for text in found if text]


def cell_statements(text: str) -> list[str]:
    """The statements of a table or CSV cell: one a line where it holds a list, else one."""
    lines = [line for line in text.replace("\r", "\n").split("\n") if line.strip()]
    if len(lines) > 1 and sum(bool(_LIST_MARK.match(line)) for line in lines) < len(lines) / 2:
        joined = [line for part in text.split("\n\n") if (line := plain_line(part))]
        whole = all(line.strip()[:1].isupper() for line in lines)
        return [line for part in lines if (line := plain_line(part))] if whole else joined
    return _continued(lines)


def _continued(lines: list[str]) -> list[str]:
    found: list[str] = []
    marked = any(_LIST_MARK.match(line) for line in lines)
    for line in lines:
        plain = plain_line(line)
        if marked and found and not _LIST_MARK.match(line):
            found[-1] = tidy(f"{found[-1]} {plain}")
        elif plain:
            found.append(plain)
    return found


def states_a_demand(text: str) -> bool:
    """True for a statement that work could answer.

    At least two words, since one is a rating or a technology (scripts without spaces count by length); and no line of
    pay, tenure or reporting.
    """
    words = re.findall(r"[^\W\d_]+", text)
    enough = len(words) >= 2 or any(len(word) >= 6 and ord(max(word)) > 0x2E7F for word in words)
    return enough and not _TERMS.match(text)
