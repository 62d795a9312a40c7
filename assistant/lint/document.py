"""A text as the linter reads it: its prose, its blocks and the sentence in which a place lies."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from assistant.lint.finding import Kind
from assistant.lint.prose import Block, BlockKind, read_prose
from assistant.lint.sentence import Sentence, sentences_of
from assistant.lint.text_words import TextWords


class Document:
    """One text of a kind. `today` is the day from which dates are judged; without it dates are not judged."""

    def __init__(self, text: str, kind: Kind, today: date | None = None, max_words: int | None = None) -> None:
        prose = read_prose(text)
        self.text, self.plain, self.blocks = text, prose.plain, prose.blocks
        self.kind, self.today, self.max_words = kind, today, max_words
        self._starts = [block.start for block in self.blocks]
        self._headings = [block for block in self.blocks if block.kind is BlockKind.HEADING]
        self._heading_starts = [heading.start for heading in self._headings]
        self._sentences: dict[int, tuple[Sentence, ...]] = {}

    def block_at(self, offset: int) -> Block | None:
        """The block in which a place lies; None between blocks."""
        at = bisect_right(self._starts, offset) - 1
        return self.blocks[at] if at >= 0 and offset < self.blocks[at].end else None

    def index_of(self, block: Block) -> int:
        """The number of a block in `blocks`."""
        return bisect_left(self._starts, block.start)

    def heading_over(self, block: Block) -> Block | None:
        """The nearest heading above a block."""
        at = bisect_left(self._heading_starts, block.start) - 1
        return self._headings[at] if at >= 0 else None

    def line_before(self, block: Block) -> str:
        """What stands on the line of a block before it: blanks and a list mark."""
        start = max(self.text.rfind("\n", 0, block.start), self.text.rfind("\r", 0, block.start)) + 1
        return self.text[start : block.start]

    def sentences_in(self, block: Block) -> tuple[Sentence, ...]:
        """The sentences of a block, cut once."""
        if block.start not in self._sentences:
            self._sentences[block.start] = sentences_of(self.text, self.plain, block)
        return self._sentences[block.start]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence in which a place lies; None in headings and outside prose."""
        block = self.block_at(offset)
        if block is None or block.kind is BlockKind.HEADING:
            return None
        sentences = self.sentences_in(block)
        at = bisect_right(sentences, offset, key=_start) - 1
        return sentences[at] if at >= 0 and offset < sentences[at].end else None

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence outside headings and quotations, in order."""
        for block in self.blocks:
            if block.kind not in (BlockKind.HEADING, BlockKind.QUOTE):
                yield from self.sentences_in(block)

    def neighbours(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """All sentences of the block in which one stands."""
        return self.sentences_in(sentence.block)

    def with_next(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """A sentence and the one after it in its block, where what it leaves open is often said."""
        sentences = self.sentences_in(sentence.block)
        at = bisect_left(sentences, sentence.start, key=_start)
        return sentences[at : at + 2]

    def around(self, sentence: Sentence, reach: int = 400) -> str:
        """The prose of a block around a sentence; bounded, since a file may be one block of a million characters."""
        block = sentence.block
        return self.plain[max(block.start, sentence.start - reach) : min(block.end, sentence.end + reach)]

    @cached_property
    def cut(self) -> TextWords:
        """The words of the prose, cut once for all rules."""
        return TextWords(self.plain)

    @cached_property
    def words(self) -> int:
        """How many words of prose there are."""
        return sum(len(self.plain[b.start : b.end].replace("\x00", " ").split()) for b in self.blocks)


def _start(sentence: Sentence) -> int:
    return sentence.start
