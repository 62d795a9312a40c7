"""Texts for the linter's tests, all against one rule, so that a new rule changes none of them."""

from __future__ import annotations

from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.finding import Kind
from assistant.lint.registry import choose_rules
from assistant.lint.report import Linted

RULE = "adjective-only"
BAD = "She shows exceptional ownership."
WORD = "exceptional"


def linted(text: str, path: str = "packet.md", kind: Kind = Kind.PACKET) -> Linted:
    """The text with what the one rule finds in it."""
    document = Document(text, kind)
    return Linted(path, document, run(document, choose_rules(kind, frozenset({RULE}))))


def words(text: str) -> list[str]:
    """What is found, as written in the text."""
    return [text[f.start : f.end] for f in linted(text).findings]
