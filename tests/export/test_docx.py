"""The Word file holds the document and nothing about who made it or where."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import docx
import pytest
from docx.document import Document

from assistant.domain.growth import Link
from assistant.export import Format, render
from tests.export.drafts import PRIYA, said


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def texts(data: bytes) -> list[str]:
    return [p.text for p in opened(data).paragraphs]


def test_the_document_reads_as_laid_out() -> None:
    document = opened(render(PRIYA, Format.DOCX))
    headings = [(p.style.name, p.text) for p in document.paragraphs if p.style and p.style.name.startswith("Heading")]
    assert headings == [
        ("Heading 1", PRIYA.title),
        ("Heading 2", "Scope & Impact"),
        ("Heading 2", "Next-Level Behaviors"),
        ("Heading 2", "The Gap"),
        ("Heading 2", "Evidence"),
    ]
    bullets = [p.text for p in document.paragraphs if p.style and p.style.name == "List Bullet"]
    assert bullets[1] == "Grows others [E6]: Pairs weekly with Jae (L4), who handled the June 27 page alone [E6]."
    assert bullets[-1] == "Who in Identity and Search works by RFC-88?"
    first = document.paragraphs[2].runs
    assert [(r.text, r.bold or (r.style.name == "Strong")) for r in first[:2]] == [
        ("Owns two services end to end", True),
        (" [E1, E8]", False),
    ]


def test_evidence_starts_a_page_of_its_own() -> None:
    document = opened(render(PRIYA, Format.DOCX))
    evidence = next(p for p in document.paragraphs if p.text == "Evidence")
    assert evidence.paragraph_format.page_break_before
    assert "E13 one refund SLO for all of Payments by October\n2026-08 · priya.md:18" in texts(
        render(PRIYA, Format.DOCX)
    )


def test_hidden_citations_leave_no_trace() -> None:
    shown = " ".join(texts(render(PRIYA, Format.DOCX, citations=False)))
    assert "[E" not in shown
    assert "Evidence" not in shown


def test_only_web_addresses_become_links() -> None:
    links = (Link(url="https://dash.example/a", start=0, end=0), Link(url="javascript:alert(1)", start=0, end=0))
    item = PRIYA.evidence[0].model_copy(update={"links": links})
    data = render(PRIYA.model_copy(update={"evidence": (item,)}), Format.DOCX)
    document = opened(data)
    assert [link.address for p in document.paragraphs for link in p.hyperlinks] == ["https://dash.example/a"]
    assert texts(data)[-1].endswith("https://dash.example/a · javascript:alert(1)")
    external = [r.target_ref for r in document.part.rels.values() if r.is_external]
    assert external == ["https://dash.example/a"]


def test_properties_name_the_document_and_nobody() -> None:
    properties = opened(render(PRIYA, Format.DOCX)).core_properties
    assert properties.title == PRIYA.title
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    made = datetime(2026, 8, 31, 9, 30, tzinfo=UTC)
    dated = opened(render(PRIYA.model_copy(update={"created": made}), Format.DOCX)).core_properties
    assert dated.created == made


def test_no_part_of_the_file_says_when_it_was_packed() -> None:
    with zipfile.ZipFile(io.BytesIO(render(PRIYA, Format.DOCX))) as parts:
        assert {info.date_time for info in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert parts.testzip() is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<w:p>x</w:p> & ]]>", id="xml"),
        pytest.param("a\x00b\x0bc\ud800d\ufffe", id="what-xml-forbids"),
        pytest.param("ข้อนี้ 中文 🧠 done", id="any-script"),
    ],
)
def test_any_text_can_stand_in_the_file(text: str) -> None:
    shown = texts(render(said(text, title=text, heading=text), Format.DOCX))
    assert shown[0] == ("ab c�d" if "\x00" in text else text)
