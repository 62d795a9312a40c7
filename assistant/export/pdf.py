"""PDF through typst, with the fonts that typst carries only, so that the file is the same on every machine.

The template is fixed and people's words reach it as JSON data. typst prints a box for a letter it has no font for, in
silence; PDF/UA (a tagged, accessible PDF) forbids boxes, so asking for it makes typst name every missing letter.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypedDict

from assistant.domain.draft import Draft
from assistant.domain.errors import ExportError
from assistant.export.glyphs import scripts, without_pictographs
from assistant.export.layout import (
    UNTITLED,
    Exhibit,
    Layout,
    Piece,
    SectionLayout,
    lay_out,
    may_be_followed,
    shown_address,
)

_MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
_CODE = re.compile(r"\\u\{([0-9a-f]+)\}")
_UNJOINED = re.compile("[\u0900-\u097f]")
"""Devanagari: the mathematical font that typst falls back to has the letters but cannot join them, which misspells."""
_LONG_WORD = re.compile(r"\S{41,}")
_INCHES_WIDE = 8.268
"""A4."""
_MOST_DRAWN = 200_000
"""Characters: fifty pages. More is no promotion document, and takes minutes to draw."""
_MOST_LETTERS, _MOST_PLACES = 8, 6
_ELSEWHERE = "Export to docx, html or md instead."


class _Compile(TypedDict):
    """What every call of typst is given."""

    input: bytes
    ignore_system_fonts: bool
    sys_inputs: dict[str, str]


def render(draft: Draft, *, citations: bool) -> bytes:
    """The draft as a tagged A4 PDF (PDF/UA-1) without a date.

    Raises ExportError that names the letters, their script and where they stand, when the fonts lack them.
    """
    import typst

    layout = lay_out(draft, citations=citations)
    if unjoined := _UNJOINED.findall(_words(layout)):
        raise ExportError(_sentence("".join(dict.fromkeys(unjoined)), layout))
    try:
        return typst.compile(**_arguments(layout), format="pdf", pdf_standards="ua-1")
    except typst.TypstError as error:
        letters = "".join(dict.fromkeys("".join(_letters(m) for m in _MISSING.findall(error.diagnostic))))
        if not letters:
            raise ExportError(f"The PDF could not be made ({error.message}). {_ELSEWHERE}") from None
        raise ExportError(_sentence(letters, layout)) from None


def pages(draft: Draft, *, citations: bool) -> int:
    """How many pages the document takes, from 1, without its evidence list; missing letters count as boxes."""
    import typst

    layout = lay_out(draft, citations=citations)._replace(evidence=())
    try:
        return int(typst.query(**_arguments(layout), selector="<pages>", field="value", one=True))
    except (RuntimeError, ValueError) as error:
        raise ExportError(f"The pages could not be counted ({error}). {_ELSEWHERE}") from None


def picture(draft: Draft, number: int, *, width: int) -> bytes | None:
    """One page of the document as a PNG, without its evidence list; None where there is no such page to look at."""
    import typst

    layout = lay_out(draft, citations=True)._replace(evidence=())
    if len(_words(layout)) > _MOST_DRAWN:
        return None
    try:
        made = typst.compile(**_arguments(layout), format="png", ppi=width / _INCHES_WIDE)
    except typst.TypstError as error:
        raise ExportError(f"The page could not be drawn ({error.message}). {_ELSEWHERE}") from None
    drawn = [made] if isinstance(made, bytes) else made
    return drawn[number - 1] if 1 <= number <= len(drawn) else None


def _arguments(layout: Layout) -> _Compile:
    template = Path(__file__).with_name("document.typ").read_bytes()
    data = json.dumps(_data(layout))
    return {"input": template, "ignore_system_fonts": True, "sys_inputs": {"document": data}}


def _data(layout: Layout) -> dict[str, object]:
    anchors: dict[str, str] = {}
    for number, exhibit in enumerate(layout.evidence):
        anchors.setdefault(exhibit.id, _anchor(number))
    return {
        "title": _shown(layout.title) or UNTITLED,
        "asking": _shown(layout.asking),
        "sections": [_section(s, anchors) for s in layout.sections],
        "footer": _shown(layout.footer),
        "evidence": [_exhibit(e, _anchor(n)) for n, e in enumerate(layout.evidence)],
    }


def _anchor(number: int) -> str:
    return f"exhibit-{number}"


def _section(section: SectionLayout, anchors: Mapping[str, str]) -> dict[str, object]:
    return {
        "title": _shown(section.title),
        "bulleted": section.bulleted and bool(section.paragraphs),
        "paragraphs": [[_piece(p, anchors) for p in pieces] for pieces in section.paragraphs],
        "questions": [_piece(q, anchors) for q in section.questions],
    }


def _piece(piece: Piece, anchors: Mapping[str, str]) -> dict[str, object]:
    cites = [{"shown": _shown(e), "exhibit": anchors.get(e)} for e in piece.cites]
    if piece.searched:
        cites = [{"shown": _shown(piece.searched), "exhibit": None}]
    return {
        "text": _shown(piece.text),
        "strong": piece.strong,
        "mark": piece.mark,
        "cites": cites,
        "end": piece.end,
        "links": [{"url": url, "shown": _shown(shown_address(url))} for url in piece.links],
    }


def _exhibit(exhibit: Exhibit, anchor: str) -> dict[str, object]:
    return {
        "anchor": anchor,
        "id": _shown(exhibit.id),
        "text": _shown(exhibit.text),
        "facts": _shown(" · ".join(w for w in (exhibit.where, exhibit.source) if w)),
        "links": [{"url": url, "shown": _shown(url), "live": may_be_followed(url)} for url in exhibit.links],
    }


def _shown(text: str) -> str:
    """The text as the fonts draw it, with places to break in words that are longer than a line is wide."""
    return _LONG_WORD.sub(
        lambda m: "\u200b".join(m.group()[i : i + 20] for i in range(0, len(m.group()), 20)), without_pictographs(text)
    )


def _letters(quoted: str) -> str:
    """The letters that typst quotes, its escapes (`\\u{e31}`) undone; the plain ones beside them are not missing."""
    return "".join(c for c in _CODE.sub(lambda m: chr(int(m.group(1), 16)), quoted) if not c.isascii())


def _sentence(letters: str, layout: Layout) -> str:
    places = list(dict.fromkeys(_places(frozenset(letters), layout)))
    where = ", ".join(places[:_MOST_PLACES]) + (
        f" and {len(places) - _MOST_PLACES} more" if len(places) > _MOST_PLACES else ""
    )
    # A vowel sign alone is drawn on a dotted circle; whole letters say better which script it is.
    named = [c for c in letters if unicodedata.category(c).startswith("L")] or list(letters)
    some = " ".join(named[:_MOST_LETTERS]) + (" …" if len(named) > _MOST_LETTERS else "")
    return f"The PDF's fonts have no letters for “{some}” ({scripts(letters)}), which stand in {where}. {_ELSEWHERE}"


def _words(layout: Layout) -> str:
    """All words of the document, for looking at its letters."""
    return json.dumps(layout, ensure_ascii=False)


def _places(letters: frozenset[str], layout: Layout) -> Iterator[str]:
    """Where the letters stand: the title, headings, the evidence ids of sentences, questions, and the evidence list."""

    def hold(*texts: str) -> bool:
        return any(letters & set(_shown(text)) for text in texts)

    if hold(layout.title):
        yield "the title"
    for section in layout.sections:
        if hold(section.title):
            yield "a heading"
        for piece in (p for pieces in section.paragraphs for p in pieces if hold(p.text)):
            yield from piece.cites or ("a sentence without citation",)
        if hold(*(q.text for q in section.questions)):
            yield "a question"
    for exhibit in layout.evidence:
        if hold(exhibit.text, exhibit.where, exhibit.source, *exhibit.links):
            yield exhibit.id
    if hold(layout.asking, layout.footer):
        yield "a name"
