"""Links behind the lines of a linked section, and the bar by example behind a page."""

from __future__ import annotations

import io
import json

import docx
import pytest

from assistant.domain.draft import Draft, Section
from assistant.domain.packet import ApprovedPassage, BarExample
from assistant.export import Format, count_pages, render
from tests.export.drafts import PRIYA, fact

URL = "https://dash.example/ck-5xx"
PASSAGE = ApprovedPassage(
    id="p:1", criterion_id="staff.scope", text="Owns <two> services.", person="Leonie", field="payments",
    level_from="l5", level_to="staff", cycle="2025-H2", section="Scope", source="packets/a.md", line=3,
)  # fmt: skip
EXAMPLE = BarExample(
    criterion_id="staff.scope", dimension="Scope", level="staff", text="Owns a system.", passages=(PASSAGE,)
)


def linked(**changes: object) -> Draft:
    section = Section(title="Artifacts", sentences=(fact("Did a thing.", "E1"),), bulleted=True, linked=True)
    return PRIYA.model_copy(update={"sections": (section,), "listed": False, **changes})


@pytest.mark.parametrize("format", [Format.MARKDOWN, Format.HTML])
def test_a_linked_line_shows_the_address_of_what_it_cites(format: Format) -> None:
    assert URL in render(linked(), format).decode()
    unlinked = linked(sections=(linked().sections[0].model_copy(update={"linked": False}),))
    assert URL not in render(unlinked, format).decode()


def test_word_and_pdf_show_the_address_too() -> None:
    paragraphs = docx.Document(io.BytesIO(render(linked(), Format.DOCX))).paragraphs
    assert any(URL in p.text or URL in "".join(h.text for h in p.hyperlinks) for p in paragraphs)
    assert URL.encode() in render(linked(), Format.PDF)


def test_a_page_that_lists_no_evidence_is_one_page_in_every_way() -> None:
    assert b"Evidence" not in render(linked(), Format.MARKDOWN)
    assert count_pages(linked()) == 1


def test_the_bar_by_example_stands_behind_the_page_in_html_and_json() -> None:
    page = linked(examples=(EXAMPLE,))
    html = render(page, Format.HTML).decode()
    assert "The bar by example" in html
    assert "Owns &lt;two&gt; services." in html
    assert json.loads(render(page, Format.JSON))["examples"][0]["passages"][0]["person"] == "Leonie"
    assert "examples" not in json.loads(render(linked(), Format.JSON))
