"""Markdown (CommonMark, safe on GitHub too): people's words are escaped only where they would be interpreted."""

from __future__ import annotations

import re

from assistant.domain.draft import Draft
from assistant.export.layout import Exhibit, Layout, Piece, SectionLayout, lay_out, may_be_followed

_BACKSLASH = re.compile(r"""\\(?=[!-/:-@\[-`{-~]|$)""")
_STAR = re.compile(r"(?<!\s)\*|\*(?!\s)")
_UNDERSCORE = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")
_TILDE = re.compile(r"(?<=[^\s(])~|~(?=~)")
_BRACKET = re.compile(r"\](?=[(\[:])|\[(?=[\^\[])|^\[(?=[ xX]\])")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_LINE_START = re.compile(r"^(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|=+$|-{2,}\s*$|(?:- ?){3,}$|~~~)")
_NUMBERED = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
_CLOSING_HASHES = re.compile(r"(?:(?<=\s)|^)(#+)$")


def render(draft: Draft, *, citations: bool) -> bytes:
    """The draft as UTF-8 Markdown, one line a paragraph."""
    layout = lay_out(draft, citations=citations)
    blocks = [f"# {escape_heading(layout.title)}"]
    for section in layout.sections:
        blocks += _section(section, layout.asking)
    if layout.footer:
        blocks.append(f"*{escape(layout.footer)}*")
    blocks += _evidence(layout)
    return ("\n\n".join(blocks) + "\n").encode()


def escape(text: str) -> str:
    """One line of text as Markdown that reads as that text, inside a line; `snake_case`, `~40 %` and `<5 ms` stay."""
    text = _BACKSLASH.sub(r"\\\\", text)
    text = text.replace("`", "\\`")
    for marks in (_STAR, _TILDE, _BRACKET, _TAG, _ENTITY):
        text = marks.sub(lambda m: "\\" + m.group(), text)
    return _UNDERSCORE.sub(lambda m: "\\_" * len(m.group()), text)


def escape_start(text: str) -> str:
    """The same for text that opens a line, where `#`, `-`, `>` and `1.` would begin a block."""
    text = _NUMBERED.sub(r"\1\\\2", escape(text))
    return _LINE_START.sub(r"\\\1", text)


def escape_heading(text: str) -> str:
    """The same for the words of a heading, whose closing hashes would vanish."""
    return _CLOSING_HASHES.sub(r"\\\1", escape(text))


def _section(section: SectionLayout, asking: str) -> list[str]:
    blocks = [f"## {escape_heading(section.title)}"] if section.title else []
    paragraphs = ["".join(_pieces(p)) for p in section.paragraphs]
    if section.bulleted and paragraphs:
        blocks.append("\n".join(f"- {p}" for p in paragraphs))
    else:
        blocks += paragraphs
    if section.questions:
        blocks.append(f"*{escape(asking)}*")
        blocks.append("\n".join(f"- *{escape(q.text)}*{q.mark}" for q in section.questions))
    return blocks


def _pieces(paragraph: tuple[Piece, ...]) -> list[str]:
    drawn = []
    for number, piece in enumerate(paragraph):
        if piece.strong:
            body = f"**{escape(piece.text)}**"
        else:
            body = escape_start(piece.text) if number == 0 else escape(piece.text)
        cited = f" [{escape(piece.citation)}]" if piece.citation else ""
        links = "".join(f" <{url}>" for url in piece.links)
        drawn.append(f"{' ' if number else ''}{body}{piece.mark}{cited}{piece.end}{links}")
    return drawn


def _evidence(layout: Layout) -> list[str]:
    if not layout.evidence:
        return []
    return ["---", "## Evidence", "\n".join(map(_exhibit, layout.evidence))]


def _exhibit(exhibit: Exhibit) -> str:
    links = [f"<{url}>" if may_be_followed(url) else escape(url) for url in exhibit.links]
    facts = " · ".join([*(escape(w) for w in (exhibit.where, exhibit.source) if w), *links])
    return f"- **{escape(exhibit.id)}** {escape(exhibit.text)}\n  - {facts}"
