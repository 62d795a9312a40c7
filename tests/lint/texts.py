"""Texts for the linter's tests, against a rule of their own, so that no change of the rules changes them."""

from __future__ import annotations

from assistant.lint.document import Document
from assistant.lint.engine import run
from assistant.lint.finding import Kind
from assistant.lint.report import Linted
from assistant.lint.rule import Hit, Rule

RULE = "adjective-only"
BAD = "She shows exceptional ownership."
WORD = "exceptional"


def _nothing_backs_it(hit: Hit) -> bool:
    return not hit.sentence.proves


_OURS = Rule(
    name=RULE,
    summary="Praise without evidence.",
    why="It cannot be weighed.",
    instead="Say what was done.",
    source="these tests",
    bad=(BAD,),
    good=(),
    message="“{words}” names no artifact.",
    terms="exceptional|outstanding",
    holds=_nothing_backs_it,
)
"""Named as a rule that exists: reports point from a finding to the rule's page."""


def linted(text: str, path: str = "packet.md", kind: Kind = Kind.PACKET) -> Linted:
    """The text with what the one rule finds in it."""
    document = Document(text, kind)
    return Linted(path, document, run(document, (_OURS,)))


def words(text: str) -> list[str]:
    """What is found, as written in the text."""
    return [text[f.start : f.end] for f in linted(text).findings]
