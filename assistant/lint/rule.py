"""A rule: one file that says what it finds, why that weakens the case, and shows bad and good, which are its tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from assistant.lint.document import Document
from assistant.lint.finding import Finding, Kind
from assistant.lint.sentence import Sentence

PACKET_ONLY = frozenset({Kind.PACKET})
FEEDBACK_ONLY = frozenset({Kind.FEEDBACK})
BOTH = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a rule where it stands in the document: `document.text[start:end]`."""

    document: Document
    sentence: Sentence
    start: int
    end: int

    @property
    def words(self) -> str:
        """The words as written, on one line."""
        return " ".join(self.document.text[self.start : self.end].split())


Guard = Callable[[Hit], bool]
Check = Callable[[Document], Iterator[Finding]]
Judge = Callable[[Document, Sentence], Finding | None]


def always(hit: Hit) -> bool:
    """No guard: the phrase alone is the finding."""
    return hit is not None


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule.

    `terms` are phrases (see `terms.py`), each a finding where `holds` agrees, once a sentence or once a block. `judge`
    reads a sentence that has a word of `watch`, once. `check` reads the whole document, for what neither can say.
    `message` may name `{words}`. `bad` and `good` are texts of the first kind in `kinds`: each bad one has a finding of
    this rule, no good one has. `source` says where the rule comes from.
    """

    name: str
    summary: str
    why: str
    instead: str
    source: str
    bad: tuple[str, ...]
    good: tuple[str, ...]
    message: str = ""
    kinds: frozenset[Kind] = BOTH
    terms: str = ""
    holds: Guard = always
    watch: frozenset[str] = frozenset()
    judge: Judge | None = None
    check: Check | None = None
    once_a_sentence: bool = True
    once_a_block: bool = False

    def say(self, hit: Hit) -> Finding:
        """The finding for a hit."""
        return Finding(self.name, hit.start, hit.end, self.message.format(words=hit.words))
