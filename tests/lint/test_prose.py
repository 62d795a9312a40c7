"""What is prose: nothing is ever found in code, links, HTML or front matter, and nothing takes long to read."""

from __future__ import annotations

import random
import time

import pytest

from assistant.lint.prose import BlockKind, prose_again, read_prose
from evals.bench.lint_fuzz import make_document
from tests.lint.texts import BAD, linted, words

NO_PROSE = {
    "code": f"It prints `{BAD}` at start.",
    "code over lines": f"It prints `a\n{BAD}` at start.",
    "code with ticks inside": f"It prints ``a ` {BAD}`` at start.",
    "fence": f"```\n{BAD}\n```",
    "fence that never ends": f"```text\n{BAD}\n\n{BAD}",
    "longer fence": f"````\n```\n{BAD}\n```\n{BAD}\n````",
    "tilde fence": f"~~~ `x`\n{BAD}\n```\n{BAD}\n~~~",
    "fence in a list": f"- ```\n  {BAD}\n  ```",
    "fence in a quotation": f"> ```\n> {BAD}\n> ```",
    "fence with windows ends": f"```\r\n{BAD}\r\n```\r\n",
    "fence with old mac ends": f"```\r{BAD}\r```\r",
    "indented": f"Text.\n\n    {BAD}\n\n\t{BAD}",
    "indented after a heading": f"# Code\n    {BAD}",
    "indented in a list": f"- item\n\n      {BAD}",
    "indented in a quotation": f">     {BAD}",
    "link": f"See [{BAD}](notes.md).",
    "link address": "See [it](exceptional-ownership).",
    "link over lines": f"See [a\n{BAD}](notes.md).",
    "link with brackets": f"See [a [b] {BAD}](notes.md).",
    "link with parentheses": "See [x](a_(exceptional)_b).",
    "link title": f'See [x](a "{BAD}").',
    "link by name": f"See [{BAD}][n].\n\n[n]: notes.md",
    "link by its own name": "See [exceptional].\n\n[Exceptional]: notes.md",
    "definition": f'[n]: notes.md "{BAD}"',
    "image": f"![{BAD}](a.png)",
    "image in a link": f"[![{BAD}](a.png)](exceptional)",
    "address": "See https://example.com/exceptional and www.example.com/exceptional.",
    "mail": "Ask exceptional@example.com or <exceptional@example.com>.",
    "autolink": "See <https://example.com/exceptional>.",
    "element": f"It is <b>{BAD}</b> so.",
    "attribute": '<span title="exceptional > good">x</span> is.',
    "unclosed element": "It is <span exceptional> so.",
    "comment": f"Text <!-- {BAD} --> more.",
    "comment over blank lines": f"<!--\n{BAD}\n\n{BAD}\n-->",
    "comment that never ends": f"<!-- {BAD}\n\n{BAD}",
    "html block": f"<div>\n{BAD}\n</div>",
    "lone tag": f"<custom-tag>\n{BAD}\n</custom-tag>",
    "pre": f"<pre>\n{BAD}\n\n{BAD}\n</pre>",
    "script": f"<script>\n{BAD}\n\n{BAD}\n</script>",
    "html in a list": f"- <div>\n  {BAD}\n  </div>",
    "declaration": f"<?php\n{BAD}\n\n{BAD} ?>",
    "template": "It is {{ exceptional }} and {% exceptional %} and ${exceptional}.",
    "front matter": f"---\ntitle: {BAD}\n---\n",
    "front matter with windows ends": f"---\r\ntitle: {BAD}\r\n---\r\n",
    "front matter with a mark": f"\ufeff---\ntitle: {BAD}\n...\n",
    "heading": f"## {BAD}",
    "underlined heading": f"{BAD}\n======",
    "quotation": f"> {BAD}",
    "quoted": f"Tomas wrote “{BAD}” in the survey of the team.",
}
PROSE = {
    "paragraph": BAD,
    "after a fence": f"```\nx\n```\n{BAD}",
    "after an html block": f"<div>x</div>\n\n{BAD}",
    "after front matter": f"---\na: b\n---\n{BAD}",
    "rule, not front matter": f"---\n\n{BAD}",
    "item": f"- {BAD}",
    "task": f"1. [x] {BAD}",
    "continued item": f"- One.\n\n  {BAD}",
    "cell": f"| a | {BAD} |\n|---|---|",
    "unclosed code": f"A lone ` tick. {BAD}",
    "unclosed link": f"A [lone bracket. {BAD}",
    "brackets": f"[Sic] {BAD}",
    "less than": f"1 < 2 and 3 > 2. {BAD}",
    "escaped": f"\\`x. {BAD} So\\`",
    "after a closed comment": f"<!-- x -->\n\n{BAD}",
    "out of the quoted fence": f"> ```\n> x\n\n{BAD}",
    "emphasis": "She shows **exceptional** ownership.",
    "footnote": f"[^a]: {BAD}",
}
ENDLESS = {
    "fence": "```\na great thing\n", "bracket": "[", "link": "[a](b", "closing": "]", "less": "<", "tag": "<a ",
    "attribute": '<a b="', "tick": "`", "ticks": "` ", "quote": '"', "curly": "“", "great": "great ", "one": "a",
    "comment": "<!--", "old mac": "a\r", "element": "<b>", "target": "](", "at": "a@", "star": "*", "dash": "- ",
    "quotation": "> ", "pipe": "|", "line": "\n", "return": "\r", "blank": " ", "dots": ". ", "slash": "\\",
    "dollar": "${", "address": "http://", "hash": "# ", "under": "_", "underlined": "a\n=\n", "html": "<div>\n\n",
    "definition": "[a]: b\n", "definitions": "[a]:",
    "one tick, two": "` `` ", "tab": "\t", "mix": '[`<a](\\"', "hyphens": "ab-", "names": "<a b=c", "nul": "\x00",
    "ignoring": "great <!-- lint: ignore all -- x --> ", "ignoring alone": "<!-- lint: ignore all -- x -->\n",
}  # fmt: skip


@pytest.mark.parametrize("text", NO_PROSE.values(), ids=NO_PROSE)
def test_nothing_is_found_in_what_is_no_prose(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE)
def test_what_is_prose_is_read(text: str) -> None:
    assert words(text) == ["exceptional"]


@pytest.mark.parametrize("text", [*NO_PROSE.values(), *PROSE.values()])
def test_places_stay_true(text: str) -> None:
    prose = read_prose(text)
    assert len(prose.plain) == len(text)
    assert all(p in (t, "\x00") for p, t in zip(prose.plain, text, strict=True))
    ends = [0, *(b.end for b in prose.blocks)]
    assert all(before <= b.start <= b.end <= len(text) for before, b in zip(ends, prose.blocks, strict=False))


@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS)
def test_time_grows_with_the_text_whatever_is_left_open(piece: str) -> None:
    """100 kB of one thing within 50 ms per kB, which is the linter's bound; ten times as slow as measured."""
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    begun = time.perf_counter()
    linted(text)
    assert time.perf_counter() - begun < 5


def test_blocks_say_how_they_stand() -> None:
    text = "# H\n\nP\n\n- I\n\n> Q\n\n| C |\n|---|\n"
    assert [b.kind for b in read_prose(text).blocks] == [
        BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.CELL,
    ]  # fmt: skip


def test_a_changed_place_is_read_again_as_the_whole_text_would_be() -> None:
    comment = "<!-- lint: ignore all -- x -->"
    prose = 0
    for number in range(300):
        text, chance = make_document(number), random.Random(number)
        start = chance.randint(0, len(text))
        end = start + len(comment)
        written, changed = (text[:start] + put + text[start:] for put in (comment, "x" * len(comment)))
        again = prose_again(changed, read_prose(written), start, end)
        assert again == read_prose(changed).plain[start:end], number
        prose += again.startswith("x")
    assert 0 < prose < 300
