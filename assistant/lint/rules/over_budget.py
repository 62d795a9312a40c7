"""A text longer than its readers will read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.document import Document
from assistant.lint.finding import Finding, Kind
from assistant.lint.prose import BlockKind
from assistant.lint.rule import Rule

PACKET_WORDS = 1_000
"""Two pages of 500 words (engineer-guide: keep it to two pages)."""

SCRIPT_WORDS = 120
"""About a minute read aloud; the scripts of manager-playbook have 60 to 90 words."""

_FRONT = lazy_pattern(r"\ufeff?---[ \t]*\r?\n((?:(?!---|\.\.\.)[^\r\n]*\r?\n){0,60})(?:---|\.\.\.)")
_WORDS = lazy_pattern(r"^max[-_]words:[ \t]*(\d{1,6})[ \t]*$", re.MULTILINE)
_SCRIPT = lazy_pattern(r"^(?:script:[ \t]*(?:true|yes)|(?:kind|type):[ \t]*[\"']?script[\"']?)[ \t]*$", re.MULTILINE)
_WORD = lazy_pattern(r"[^\s\x00]+")


def budget_of(document: Document) -> int | None:
    """The words that a text may have: as the caller says, as its front matter says, or as its kind has; None: any."""
    if document.max_words is not None:
        return document.max_words
    front = _FRONT.match(document.text)
    if front and (written := _WORDS.search(front[1])):
        return int(written[1])
    if front and _SCRIPT.search(front[1]):
        return SCRIPT_WORDS
    return PACKET_WORDS if document.kind is Kind.PACKET and not _grows(document) else None


def _grows(document: Document) -> bool:
    """Whether it is a growth document, written month by month: it is meant to grow, and nobody reads it in a room."""
    headings = (document.plain[b.start : b.end] for b in document.blocks if b.kind is BlockKind.HEADING)
    return sum(_MONTH.match(heading) is not None for heading in headings) >= _MONTHS


_MONTH = lazy_pattern(
    r"[#\s*_]*(?:(?:19|20)\d\d\b|q[1-4]\b|h[12]\b|week\b|sprint\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*\b)",
    re.IGNORECASE,
)
_MONTHS = 3
"""Headings of months, quarters or weeks by which a growth document is known: a packet names one period."""


def _too_long(document: Document) -> Iterator[Finding]:
    """One finding, at the first word beyond the budget."""
    budget = budget_of(document)
    if budget is None or document.words <= budget:
        return
    left = budget
    for block in document.blocks:
        words = len(document.plain[block.start : block.end].replace("\x00", " ").split())
        if words <= left:
            left -= words
            continue
        for number, word in enumerate(_WORD.finditer(document.plain, block.start, block.end)):
            if number == left:
                message = RULE.message.format(words=f"{document.words:,}", budget=f"{budget:,}")
                yield Finding(RULE.name, word.start(), word.end(), message)
                return


RULE = Rule(
    name="over-budget",
    summary="More words than the readers of such a text will read.",
    why=(
        "A room reads fast: long documents are skimmed and short ones quoted. Two pages, about 1,000 words, are a "
        "packet; a script that takes more than a minute is no longer spoken but read out."
    ),
    instead=(
        "Cut what answers no criterion, and link the rest. Another limit is set with `--max-words`, `max-words` in the "
        "settings or the front matter; `script: true` there means 120 words."
    ),
    source="Engineer guide: keep it to two pages",
    message="{words} words; the limit of {budget} is reached here. Cut what answers no criterion.",
    bad=(
        "---\nmax_words: 5\n---\nOwns checkout-api, from roadmap to on-call.",
        "---\nmax_words: 8\n---\n# Priya\n\n- Shipped RFC-88.\n- Merged retro-0611 and its five actions.",
        "---\ntitle: Draft\nmax_words: 3\n---\n## The Gap\n\nNo work changes strategy.",
        "---\nscript: true\n---\n" + "On June 2 you handed over the pager without a note. " * 13,
        "---\nkind: script\n---\n" + "- Answer questions in the doc within 48 hours.\n" * 16,
        "Reviewed the plan with Search (SRC-4). " * 170,
    ),
    good=(
        "---\nmax_words: 9\n---\nOwns checkout-api, from roadmap to on-call.",
        "Reviewed the plan with Search (SRC-4). " * 160,
        "---\nmax_words: 4\n---\nSee the plan.\n\n```\nthis code is long and counts no word at all\n```",
        "---\nmax_words: 4\n---\nShipped it. <!-- a long comment that nobody reads counts nothing -->",
        "---\nscript: true\n---\n" + "On June 2 you handed over the pager without a note. " * 10,
        "---\nmax_words: 3\nnotes: front matter has no prose, however much is written in it\n---\nShipped RFC-88.",
        "The word max_words: 2 stands in the text here and means nothing.",
        "https://wiki.example/a/very/long/address " * 1_100,
        "## 2026-05\n- Shipped RFC-88.\n## 2026-06\n- Merged retro-0611.\n## 2026-07\n"
        + "- Fixed PAY-7 today.\n" * 350,
    ),
    check=_too_long,
)
