"""Every format shows the same document, and the file name says which format it is."""

from __future__ import annotations

import io
import subprocess
import sys
import time

import docx
import pytest
from pypdf import PdfReader

from assistant.domain.draft import Draft, Origin, Section
from assistant.domain.errors import UsageError
from assistant.export import Format, count_pages, format_for, render
from tests.export.drafts import PRIYA, fact, item, said


@pytest.mark.parametrize(
    ("suffix", "expected"),
    [
        pytest.param(".md", Format.MARKDOWN, id="md"),
        pytest.param(".markdown", Format.MARKDOWN, id="markdown"),
        pytest.param("html", Format.HTML, id="without-dot"),
        pytest.param(".htm", Format.HTML, id="htm"),
        pytest.param(".DOCX", Format.DOCX, id="upper-case"),
        pytest.param(".json", Format.JSON, id="json"),
        pytest.param(".pdf", Format.PDF, id="pdf"),
    ],
)
def test_the_ending_of_a_file_says_its_format(suffix: str, expected: Format) -> None:
    assert format_for(suffix) is expected


@pytest.mark.parametrize("suffix", [".rtf", "", ".", ".doc", "pdf.exe"])
def test_an_unknown_ending_lists_the_known_ones(suffix: str) -> None:
    with pytest.raises(UsageError, match=r"Use one of: \.md, \.html, \.docx, \.json, \.pdf\."):
        format_for(suffix)


@pytest.mark.parametrize("format", list(Format))
@pytest.mark.parametrize("citations", [True, False], ids=["cited", "hidden"])
def test_the_same_draft_gives_the_same_bytes(format: Format, citations: bool) -> None:
    assert render(PRIYA, format, citations=citations) == render(PRIYA, format, citations=citations)


@pytest.mark.parametrize("format", list(Format))
def test_a_draft_without_sections_is_still_a_file(format: Format) -> None:
    assert render(Draft(title="", sections=(), evidence=(), matrix=PRIYA.matrix), format)


@pytest.mark.parametrize("format", [f for f in Format if f is not Format.JSON])
@pytest.mark.parametrize("citations", [True, False], ids=["cited", "hidden"])
def test_what_a_model_worded_is_marked_in_every_file(format: Format, citations: bool) -> None:
    sentences = (fact("Told plainly.", "E1"), fact("Told smoothly.", "E1", origin=Origin.MODEL))
    draft = PRIYA.model_copy(update={"sections": (Section(title="Scope", sentences=sentences),), "writer": "model"})
    shown = words(render(draft, format, citations=citations), format)
    assert "Told smoothly†" in shown
    assert "Told plainly†" not in shown
    assert "Worded by a model: 1 of 2 facts, marked †." in shown


def words(data: bytes, format: Format) -> str:
    match format:
        case Format.PDF:
            return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
        case Format.DOCX:
            return " ".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)
        case _:
            return data.decode()


def test_the_room_is_entered_without_typst_and_docx() -> None:
    script = "import sys, assistant.export; print([m for m in ('typst', 'docx', 'lxml') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr


def long_draft(paragraphs: int) -> Draft:
    text = (
        "Moved the nightly reconciliation of ledger and bank from one worker to four, with a runbook for the on-call."
    )
    sentences = tuple(fact(f"{n}. {text}", "E1", paragraph=n) for n in range(paragraphs))
    return PRIYA.model_copy(update={"sections": (Section(title="Scope & Impact", sentences=sentences),)})


def test_pages_are_those_of_the_document_without_its_evidence_list() -> None:
    many = PRIYA.model_copy(update={"evidence": tuple(item(n, "text " * 60, 5) for n in range(1, 60))})
    assert count_pages(PRIYA) == count_pages(many) == 1


def test_a_longer_document_has_more_pages_and_hidden_citations_never_add_one() -> None:
    counts = [count_pages(long_draft(n)) for n in (1, 20, 40, 80)]
    assert counts == sorted(counts)
    assert counts[0] == 1 < counts[-1]
    assert count_pages(long_draft(40), citations=False) <= counts[2]


def test_a_document_that_no_pdf_font_can_draw_is_counted_all_the_same() -> None:
    assert count_pages(said("ข้อนี้ต้องขอบคุณทีม 中文")) == 1


def test_counting_pages_is_quick_enough_to_do_after_every_change() -> None:
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        count_pages(PRIYA)
        taken.append(time.perf_counter() - start)
    assert min(taken) <= 0.15
