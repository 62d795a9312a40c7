"""Markdown that reads as it was meant: the design's example word for word, and nobody's text becomes markup."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.export import Format, render
from assistant.export.glyphs import visible
from assistant.export.markdown import escape, escape_heading, escape_start
from tests.export.drafts import PRIYA, said

READERS = {
    "commonmark": MarkdownIt("commonmark"),
    "gfm": MarkdownIt("commonmark").enable(["table", "strikethrough"]),
}
MARKED = "*_`~#>+-=[](){}!<&;:|\\/ .1aé\"'x"
HOSTILE = (
    "**bold** and *slanted* and __strong__ and _under_",
    "# not a heading #",
    "[x](javascript:alert(1)) ![y](http://a.example/z.png) [a][b] [^1] [c]: http://a.example",
    "<script>alert(1)</script> <b>x</b> <!-- y --> <https://a.example> </p>",
    "`code` and ``more`` and ```fence",
    "a | b\\|c | d",
    "- item",
    "1. item",
    "> quote",
    "---",
    "===",
    "~~gone~~ ~gone~",
    "&lt;b&gt; &copy; &#35;",
    "ends with a backslash \\",
    "\\*starts\\* \\[x](y)",
    "[ ] task [x] done",
    "* * *",
)


def plain(tokens: list[Token]) -> str:
    return "".join(t.content if t.type in ("text", "text_special") else plain(t.children or []) for t in tokens)


def kinds(markdown: str) -> set[str]:
    return {c.type for t in READERS["gfm"].parse(markdown) for c in (t.children or [t])}


def test_the_design_example_stays_as_it_was_agreed() -> None:
    golden = (Path(__file__).parent / "golden" / "priya.md").read_text(encoding="utf-8")
    assert render(PRIYA, Format.MARKDOWN).decode() == golden


def test_hidden_citations_leave_the_document_alone() -> None:
    text = render(PRIYA, Format.MARKDOWN, citations=False).decode()
    assert "[E" not in text
    assert "searched" not in text
    assert "## Evidence" not in text
    assert "**Owns two services end to end**: Checkout-api (on-call, roadmap). Took over" in text


@pytest.mark.parametrize("reader", list(READERS))
@pytest.mark.parametrize("text", HOSTILE)
def test_peoples_words_are_read_as_they_were_written(text: str, reader: str) -> None:
    tokens = READERS[reader].parse(escape_start(text))
    assert [t.type for t in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert plain(tokens) == text


@pytest.mark.parametrize("reader", list(READERS))
@given(text=st.text(alphabet=MARKED, min_size=1).map(visible).filter(bool))
def test_escaped_text_is_always_one_paragraph_of_that_text(reader: str, text: str) -> None:
    tokens = READERS[reader].parse(escape_start(text))
    assert [t.type for t in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert plain(tokens) == text


@given(text=st.text(alphabet=MARKED, min_size=1).map(visible).filter(bool))
def test_escaped_text_is_safe_in_a_heading_and_in_bold(text: str) -> None:
    heading = READERS["gfm"].parse(f"## {escape_heading(text)}")
    assert (heading[0].tag, plain(heading)) == ("h2", text)
    inline = READERS["gfm"].parse(f"before **{escape(text)}** after")
    assert [t.type for t in inline] == ["paragraph_open", "inline", "paragraph_close"]
    assert plain(inline) == f"before {text} after"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_whole_document_of_hostile_text_holds_no_foreign_markup(text: str) -> None:
    found = kinds(render(said(text, heading=text), Format.MARKDOWN).decode())
    assert not found & {
        "html_block",
        "html_inline",
        "image",
        "code_inline",
        "fence",
        "s_open",
        "blockquote_open",
        "hr_x",
    }
    addresses = {
        str(c.attrs["href"])
        for t in READERS["gfm"].parse(render(said(text), Format.MARKDOWN).decode())
        for c in (t.children or [])
        if c.type == "link_open"
    }
    assert addresses == {"https://dash.example/a"}


@pytest.mark.parametrize(
    "text",
    [
        "snake_case_name and select_related() stay",
        "2 * 3 = 6, ~40 % of <5 ms, R&D, AT&T",
        "[WIP] C# and F# at $2M (>90 %)",
        "retro-0611: p95 2.3% -> 0.4% / PAY-1423",
        "- the dash within - a line",
    ],
)
def test_ordinary_text_is_not_made_ugly(text: str) -> None:
    assert escape(text) == text
