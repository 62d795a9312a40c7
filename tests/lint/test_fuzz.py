"""Whatever a text is: no exception, no span outside it, no finding in code, links or HTML, and never slow."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from assistant.lint import Kind
from assistant.lint.prose import read_prose
from evals.bench.lint_fuzz import MARKS, broken_laws, law_broken_by
from tests.lint.test_prose import NO_PROSE
from tests.lint.texts import BAD, words

PIECES = st.one_of(st.sampled_from(MARKS), st.sampled_from((BAD, "great ", "you always ")), st.text(max_size=12))
TEXTS = st.lists(PIECES, max_size=40).map("".join)
BLOCKS = st.lists(
    st.sampled_from(["# H", "\n    exceptional", "```\nexceptional\n```", "<div>\nexceptional\n</div>\n",
                     "Text here.",
                     "~~~\nexceptional", "~~~", "<!--\nexceptional\n-->", "> said", "\n", "```", "<pre>\n\n",
                     "</pre>"]),
    max_size=12,
)  # fmt: skip
CLOSED = sorted(text for name, text in NO_PROSE.items() if "never" not in name and "front" not in name)


@given(TEXTS, st.sampled_from(Kind))
@settings(max_examples=300, deadline=None)
def test_the_laws_hold_for_any_text(text: str, kind: Kind) -> None:
    assert law_broken_by(text, kind) == ""


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_prose_keeps_its_length_and_its_letters(text: str) -> None:
    prose = read_prose(text)
    assert len(prose.plain) == len(text)
    assert all(p in (t, "\x00") for p, t in zip(prose.plain, text, strict=True))
    places = [edge for block in prose.blocks for edge in (block.start, block.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


@given(BLOCKS)
@settings(max_examples=300, deadline=None)
def test_lines_that_are_code_or_html_to_commonmark_are_no_prose(blocks: list[str]) -> None:
    text = "\n".join(blocks)
    lines, plain, at = text.split("\n"), read_prose(text).plain, 0
    starts = [at := at + len(line) + 1 for line in ["", *lines[:-1]]]
    for token in MarkdownIt("commonmark").parse(text):
        if token.type in ("fence", "code_block", "html_block") and token.map:
            for number in range(*token.map):
                start = starts[number] - 1
                assert "exceptional" not in plain[start : start + len(lines[number])], (text, number)


@given(st.lists(st.sampled_from(CLOSED), max_size=5))
@settings(max_examples=150, deadline=None)
def test_nothing_is_found_in_any_row_of_what_is_no_prose(texts: list[str]) -> None:
    """A heading between them, so that none goes on with a list that came before."""
    assert words("\n\n# H\n\n".join(texts)) == []


@pytest.mark.timeout(60)
def test_the_first_documents_of_the_benchmark_keep_the_laws() -> None:
    broken, slowest = broken_laws(range(300))
    assert [b.law for b in broken] == []
    assert slowest < 0.5  # ten times the bound: suites run beside each other on slow machines
