"""Word through python-docx: styles, paragraphs and lists that a colleague can edit; no author in its properties."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assistant.domain.draft import Draft
from assistant.export.layout import Exhibit, Piece, SectionLayout, lay_out, may_be_followed

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_INK, _QUIET = "1B1B1B", "5F6368"
_LEAD, _CITATION, _FACTS, _ASKED = "Strong", "Citation", "Evidence facts", "Before sending"
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


def render(draft: Draft, *, citations: bool) -> bytes:
    """The draft as a DOCX file on A4, the same bytes for the same draft."""
    import docx

    layout = lay_out(draft, citations=citations)
    document = docx.Document()
    _set_page(document)
    _set_styles(document)
    _set_properties(document, layout.title, draft.created)
    document.add_heading(layout.title, level=1)
    for section in layout.sections:
        _add_section(document, section, layout.asking)
    if layout.footer:
        document.add_paragraph().add_run(layout.footer, style=_FACTS)
    if layout.evidence:
        document.add_heading("Evidence", level=2).paragraph_format.page_break_before = True
        for exhibit in layout.evidence:
            _add_exhibit(document, exhibit)
    return _without_times(document)


def _set_page(document: Document) -> None:
    from docx.shared import Cm

    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)


def _set_styles(document: Document) -> None:
    """Body, headings and the three character styles of this document; colours and sizes live nowhere else."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    _set_type(document.styles["Normal"], size=10.5, after=6)
    _set_type(document.styles["List Bullet"], size=10.5, after=4)
    for name, points, before in (("Heading 1", 16, 0), ("Heading 2", 12, 12)):
        _set_type(document.styles[name], size=points, after=6, before=before)
        document.styles[name].font.color.rgb = RGBColor.from_string(_INK)
    for name, size in ((_CITATION, 8), (_FACTS, 9), (_ASKED, 10.5)):
        font = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER).font
        font.size = Pt(size)
        if name == _ASKED:
            font.italic = True
        else:
            font.color.rgb = RGBColor.from_string(_QUIET)


def _set_type(style: ParagraphStyle, *, size: float, after: int, before: int = 0) -> None:
    from docx.shared import Pt

    style.font.name, style.font.size = "Calibri", Pt(size)
    style.paragraph_format.space_after, style.paragraph_format.space_before = Pt(after), Pt(before)


def _set_properties(document: Document, title: str, created: datetime | None) -> None:
    properties = document.core_properties
    properties.title = title[:255]
    properties.author = properties.last_modified_by = properties.comments = ""
    day = (created or _UNDATED).astimezone(UTC).replace(microsecond=0)
    properties.created = properties.modified = day


def _add_section(document: Document, section: SectionLayout, asking: str) -> None:
    if section.title:
        document.add_heading(section.title, level=2)
    for pieces in section.paragraphs:
        _add_pieces(document.add_paragraph(style="List Bullet" if section.bulleted else None), pieces)
    if section.questions:
        paragraph = document.add_paragraph()
        paragraph.add_run(asking, style=_ASKED)
        paragraph.paragraph_format.keep_with_next = True
    for question in section.questions:
        document.add_paragraph(style="List Bullet").add_run(question.text + question.mark, style=_ASKED)


def _add_pieces(paragraph: Paragraph, pieces: tuple[Piece, ...]) -> None:
    for number, piece in enumerate(pieces):
        if number:
            paragraph.add_run(" ")
        paragraph.add_run(piece.text, style=_LEAD if piece.strong else None)
        if piece.mark:
            paragraph.add_run(piece.mark)
        if piece.citation:
            paragraph.add_run(f" [{piece.citation}]", style=_CITATION)
        if piece.end:
            paragraph.add_run(piece.end)
        for url in piece.links:
            paragraph.add_run(" ")
            _add_link(paragraph, url)


def _add_exhibit(document: Document, exhibit: Exhibit) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(exhibit.id, style=_LEAD)
    paragraph.add_run(f" {exhibit.text}").add_break()
    paragraph.add_run(" · ".join(w for w in (exhibit.where, exhibit.source) if w), style=_FACTS)
    for url in exhibit.links:
        paragraph.add_run(" · ", style=_FACTS)
        if may_be_followed(url):
            _add_link(paragraph, url)
        else:
            paragraph.add_run(url, style=_FACTS)


def _add_link(paragraph: Paragraph, url: str) -> None:
    """A clickable address that shows itself: python-docx reads hyperlinks but has no call that writes one."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(url, style=_FACTS)
    run.underline = True
    link.append(run._r)
    paragraph._p.append(link)


def _without_times(document: Document) -> bytes:
    """The file with the same time on every part, since a zip otherwise tells when it was packed."""
    packed = io.BytesIO()
    document.save(packed)
    fixed = io.BytesIO()
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(fixed, "w") as target:
        for name in source.namelist():
            part = zipfile.ZipInfo(name)
            part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(part, source.read(name))
    return fixed.getvalue()
