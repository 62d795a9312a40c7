"""Whether a passage leads anywhere: a link, a ticket, a document id, a commit, a citation."""

from __future__ import annotations

import re

from assistant.evidence.artifact_spans import artifact_spans, ticket_spans
from assistant.lint.document import Document
from assistant.lint.prose import Block, BlockKind
from assistant.lint.sentence import Sentence

_LINK = re.compile(
    r"https?:|\bwww\.|\]\(|\]\[|<a\s|\[\^?[A-Za-z]{0,3}\d{1,4}[\],]|`[^`\n]+`|\b(?:go|b|cl|bug)/[\w-]{2,}"
    r"|\b[a-z][a-z0-9]*-\d{2,}\b|\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b"
    r"|\b[\w-]+\.(?:md|pdf|docx?|html?|ipynb|sql|py|go|ts|js|java|rs|com|org|io|dev|net)\b"
)
_ID = re.compile(r"(?<![\w/.-])[A-Z][A-Z0-9]{1,9}-[A-Z]?\d{1,7}(?![\w-])|#\d+")
_LABEL = re.compile(
    r"[\s*_(]*(?:evidence|links?|see|sources?|ref(?:erence)?s?|proof|artifacts?|artefacts?|prs?|docs?)\b", re.IGNORECASE
)
_REACH = 4_000
"""Characters on either side of a claim: a file may be one block of a million characters."""

NEARBY = 12
"""Blocks below a claim in which its links may stand: a list of references is seldom longer."""


def leads_somewhere(text: str) -> bool:
    """Whether the text, as written, names something that a reader can open or look up by its id."""
    if _LINK.search(text) or _ID.search(text) or ticket_spans(text):
        return True
    return any(artifact.name[-1:].isdigit() or "“" in artifact.name for artifact in artifact_spans(text))


def is_linked(document: Document, sentence: Sentence) -> bool:
    """Whether the block of a claim leads somewhere: itself, the heading over it, or what hangs right below it."""
    block = sentence.block
    at = document.index_of(block)
    end = at + 1
    while end < len(document.blocks) and end - at <= NEARBY and _hangs_below(document, block, document.blocks[end]):
        end += 1
    until = document.blocks[end].start if end < len(document.blocks) else len(document.text)
    start, until = max(block.start, sentence.start - _REACH), min(until, sentence.end + _REACH)
    passage = document.line_before(block) + document.text[start:until]
    heading = document.heading_over(block)
    return leads_somewhere(passage) or (
        heading is not None and leads_somewhere(document.text[heading.start : heading.end])
    )


def _hangs_below(document: Document, block: Block, below: Block) -> bool:
    """A list under a paragraph, an item set further in, a cell of the row, and a line that only says where to look."""
    if below.kind is BlockKind.CELL:
        return block.kind is BlockKind.CELL and "\n" not in document.text[block.start : below.start]
    if below.kind is BlockKind.ITEM:
        return block.kind is BlockKind.PARAGRAPH or _indent(document, below) > _indent(document, block)
    return below.kind is BlockKind.PARAGRAPH and _LABEL.match(document.plain, below.start) is not None


def _indent(document: Document, block: Block) -> int:
    before = document.line_before(block).expandtabs(4)
    return len(before) - len(before.lstrip(" "))
