"""The text inside one block: Markdown marks become spans, or are removed; plain text keeps every character."""

from __future__ import annotations

import html
import re
from collections.abc import MutableMapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.words import Words, WordsBuilder, word_set


class _Markdown(MarkdownIt):
    """CommonMark with tables and strikethrough, in which an address stays as it was written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


MARKDOWN = _Markdown("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"])
MARKDOWN.core.ruler.disable(["inline", "text_join"])

LONGEST = 20_000
"""Characters in one entry: far more than anybody writes in a paragraph, and few enough to parse at once."""

_MARKED_UP = lazy_pattern(r"[*_`\[\]<>&\\~!{]|::")
_MANY = 300  # Marks in one block beyond which it is data, not prose; to parse them takes quadratic time.
_NOISE = lazy_pattern(
    r"\{(?:[:.#%{<][^{}\n]{0,200}[%}>]?|[\w:-]+=[^{}\n]{0,200})\}+"  # {target=_blank} {:.no_toc} {% x %} {{< x >}}
    r"|(?<=[)\]}])::+(?=\s|$)"
)
_WIKI_LINK = lazy_pattern(r"!?\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]|\n]{1,200}))?\]\](?!\()")
_TAG = lazy_pattern(r"</?([a-zA-Z][a-zA-Z0-9-]*)")
_HREF = lazy_pattern(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_PLAIN_LINK = lazy_pattern(r"!?\[([^\[\]\n]{0,300})\]\((https?://[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)")
TAGS = word_set(
    """a abbr acronym address article aside audio b bdi bdo big blockquote body br button caption center cite code col
    colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3
    h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav
    noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select
    small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
    title tr track tt u ul var video wbr"""
)
"""The elements of HTML. What else stands between angle brackets is text ("the <redacted> API")."""


def markdown_words(content: str, line: int, env: MutableMapping[str, Any]) -> Words:
    """The words of one block of Markdown that begins at this line; `env` holds the document's link references."""
    content = _WIKI_LINK.sub(lambda link: link[2] or link[1], _NOISE.sub("", content[:LONGEST]))
    builder = WordsBuilder(line)
    if len(_MARKED_UP.findall(content)) > _MANY:
        return plain_words(content, line)
    if _MARKED_UP.search(content):
        tokens: list[Token] = []
        MARKDOWN.inline.parse(content, MARKDOWN, env, tokens)
        _add_tokens(builder, tokens)
    else:
        for number, part in enumerate(content.split("\n")):
            builder.new_line(1 if number else 0)
            builder.add(part)
    return builder.words()


def plain_words(content: str, line: int) -> Words:
    """The words of a text that is not Markdown; `[label](address)` is understood all the same."""
    builder = WordsBuilder(line)
    for number, part in enumerate(content[:LONGEST].split("\n")):
        if number:
            builder.new_line()
        position = 0
        for link in _PLAIN_LINK.finditer(part):
            builder.add(part[position : link.start()])
            builder.begin("a", link[2])
            builder.add(link[1])
            builder.finish("a")
            position = link.end()
        builder.add(part[position:])
    return builder.words()


def _add_tokens(builder: WordsBuilder, tokens: Sequence[Token]) -> None:
    struck = 0
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            builder.new_line()
        elif token.type in ("s_open", "s_close"):
            struck += token.nesting
        elif token.type == "html_inline":
            struck = max(0, struck + add_tag(builder, token.content))
            if "\n" in token.content:
                builder.new_line(token.content.count("\n"))
        elif struck:
            continue
        elif token.type in ("text", "text_special", "code_inline"):
            builder.add(token.content)
        elif token.type == "link_open":
            builder.begin("a", str(token.attrGet("href") or ""))
        elif token.type == "link_close":
            builder.finish("a")
        elif token.type == "strong_open":
            builder.begin("b")
        elif token.type == "strong_close":
            builder.finish("b")


def add_tag(builder: WordsBuilder, tag: str) -> int:
    """What an HTML tag or comment does to the text around it: 1 where struck-out text begins, -1 where it ends."""
    match = _TAG.match(tag)
    if match is None:
        return 0
    name, closing = match[1].lower(), tag.startswith("</")
    if name not in TAGS:
        builder.add(tag)
    elif name in ("br", "hr", "img", "p", "div", "td", "th", "dd", "dt"):
        builder.add(" ")
    elif name == "a":
        href = _HREF.search(tag)
        if closing:
            builder.finish("a")
        elif href:
            builder.begin("a", html.unescape(href[1] or href[2] or href[3] or ""))
    elif name in ("b", "strong"):
        builder.finish("b") if closing else builder.begin("b")
    elif name in ("s", "strike", "del"):
        return -1 if closing else 1
    return 0
