"""The PDF holds the document as text, loads no font of the machine, and names the letters that it cannot draw."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from pypdf.generic import BooleanObject, DictionaryObject

from assistant.domain.errors import ExportError
from assistant.domain.growth import Link
from assistant.export import Format, count_pages, render
from assistant.export.glyphs import without_pictographs
from tests.export.drafts import PRIYA, said


def opened(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def addresses(reader: PdfReader) -> list[str]:
    actions = [a.get_object().get("/A") for page in reader.pages for a in page.annotations or ()]
    return [str(action["/URI"]) for action in actions if action is not None and "/URI" in action]


def test_the_pdf_says_what_the_document_says() -> None:
    reader = opened(render(PRIYA, Format.PDF))
    text = words(reader)
    assert "Owns two services end to end [E1, E8]: Checkout-api (on-call, roadmap) [E1]." in text
    assert "For Priya, before sending:" in text
    assert "searched: 13 entries, 4 of 12 months" in text
    assert "2026-05 · priya.md:3 · https://dash.example/ck-5xx" in text


def test_it_is_a4_tagged_titled_and_names_no_author() -> None:
    reader = opened(render(PRIYA, Format.PDF))
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)
    assert reader.metadata is not None
    assert reader.metadata.title == PRIYA.title
    assert reader.metadata.author is None
    assert reader.metadata.creation_date is None
    tagged = reader.root_object["/MarkInfo"]
    assert isinstance(tagged, DictionaryObject)
    assert tagged["/Marked"] == BooleanObject(True)


def test_the_evidence_list_has_pages_of_its_own() -> None:
    assert len(opened(render(PRIYA, Format.PDF)).pages) == count_pages(PRIYA) + 1
    hidden = opened(render(PRIYA, Format.PDF, citations=False))
    assert len(hidden.pages) == count_pages(PRIYA, citations=False) == 1
    assert "[E" not in words(hidden)


def test_two_items_of_one_id_are_no_trouble() -> None:
    twice = PRIYA.model_copy(update={"evidence": (*PRIYA.evidence, *PRIYA.evidence)})
    assert render(twice, Format.PDF)


def test_only_web_addresses_become_links() -> None:
    links = (Link(url="https://dash.example/a", start=0, end=0), Link(url="javascript:alert(1)", start=0, end=0))
    item = PRIYA.evidence[0].model_copy(update={"links": links})
    reader = opened(render(PRIYA.model_copy(update={"evidence": (item,)}), Format.PDF))
    assert addresses(reader) == ["https://dash.example/a"]
    assert "javascript:alert(1)" in words(reader)


@pytest.mark.parametrize(
    "text",
    [
        '#import "@preview/cetz:0.3.0"',
        '#read("/etc/passwd")',
        "#panic() $x^2$ @E1 <label>",
        "\\ backslash \\u{41} \\n",
        "*not bold* _not slanted_ `code` = no heading",
        "// no comment /* none */ -- no dash ~ 'quote' \"quote\"",
        "#(1+1) ]] #[x] }{ #link(x)",
        "- item + item / term: x",
    ],
)
def test_peoples_words_are_never_read_as_typst(text: str) -> None:
    shown = words(opened(render(said(text, title=text, heading=text), Format.PDF)))
    assert shown.count(" ".join(text.split())) == 10


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Привет, Київ", id="cyrillic"),
        pytest.param("αβγ Ώρα", id="greek"),
        pytest.param("Nguyễn Đặng Łukasz Çağla Šárka ß", id="latin"),
        pytest.param("Jose\u0301 q\u0303", id="combining-marks"),
        pytest.param("שלום", id="hebrew"),
        pytest.param("السلام", id="arabic"),
        pytest.param("€ £ ₹ ≥ ≤ ≈ → ⇒ × ± ° µ … – — “ ” • § † ✔ ★ ½ ²", id="signs"),
        pytest.param("🧠 ✅ 🚀 ⚡ ☁\ufe0f 👩\u200d💻 ➀ Shipped it", id="emoji"),
        pytest.param("✅❌⭐➕➖❗❓⬆⬇⬅➡➜✓✖☑", id="signs-with-twins"),
    ],
)
def test_what_the_fonts_have_is_drawn_in_every_style(text: str) -> None:
    assert render(said(text, title=text, heading=text), Format.PDF)


@pytest.mark.parametrize(
    ("text", "letters", "script"),
    [
        pytest.param("ทีม platform", "ท ม", "Thai", id="thai"),
        pytest.param("中文 docs", "中 文", "CJK", id="chinese"),
        pytest.param("かな", "か な", "Hiragana", id="japanese"),
        pytest.param("한국", "한 국", "Hangul", id="korean"),
        pytest.param("नम", "न म", "Devanagari", id="letters-without-joining"),
        pytest.param("☰ menu ␀", "␀", "a sign", id="sign"),
    ],
)
def test_missing_letters_are_named_with_their_script_and_place(text: str, letters: str, script: str) -> None:
    with pytest.raises(ExportError) as caught:
        render(said(text), Format.PDF)
    message = str(caught.value)
    assert f"“{letters}” ({script}), which stand in E1, a question." in message
    assert message.endswith("Export to docx, html or md instead.")


def test_letters_only_in_the_evidence_list_are_no_trouble_when_it_is_hidden() -> None:
    thai = PRIYA.evidence[0].model_copy(update={"text": "ทีม"})
    draft = PRIYA.model_copy(update={"evidence": (thai, *PRIYA.evidence[1:])})
    with pytest.raises(ExportError, match="stand in E1"):
        render(draft, Format.PDF)
    assert render(draft, Format.PDF, citations=False)


def test_many_missing_letters_are_told_in_one_sentence() -> None:
    items = tuple(i.model_copy(update={"text": f"ทีมงานขอบคุณ {i.id}"}) for i in PRIYA.evidence)
    with pytest.raises(ExportError, match=r"…” \(Thai\), which stand in E1, E2, E4, E5, E6, E8 and 3 more\."):
        render(PRIYA.model_copy(update={"evidence": items}), Format.PDF)


def test_a_word_longer_than_a_line_stays_on_the_page() -> None:
    reader = opened(render(said("x" * 400), Format.PDF))
    lines = [line for page in reader.pages for line in page.extract_text().splitlines()]
    assert max(map(len, lines)) < 130


def test_a_title_of_pictographs_leaves_a_title() -> None:
    assert without_pictographs("🧠🚀") == ""
    assert words(opened(render(said("text", title="🧠🚀"), Format.PDF))).startswith("Promotion document")
