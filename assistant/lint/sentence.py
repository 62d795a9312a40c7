"""A sentence under the linter's eye, with what its rules ask about it worked out once."""

from __future__ import annotations

import re
from functools import cached_property

from assistant.evidence.abbreviations import is_abbreviated
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.signs import Sign, proves, signs_of
from assistant.lint.prose import BLANK, Block

_END = lazy_pattern(r"[.!?…]+[\"”’)\]*_]*(?=[\s\x00]|$)")
_QUOTES = lazy_pattern(r"“[^“”]{1,300}”|\"[^\"\n]{1,300}\"|‘[^‘’]{1,200}’|«[^«»]{1,300}»")
_TIME = lazy_pattern(
    r"\b(?:\d[\d.,]*|[a-z]+(?:ty|teen)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:one"
    r"|two) or (?:two|three)|several)"
    r"[\s-](?:hours?|hrs?|h|days?|weeks?|nights?|weekends?|evenings?|years?|months?|cycles?|quarters?|percent"
    r"|per cent)\b|\d+\s?(?:%|h\b)|24/7",
    re.IGNORECASE,
)
LONGEST = 2_000
"""Characters of a block that are read as one sentence at most; prose has a few hundred."""


class Sentence:
    """`text[start:end]` of a document, inside one block. `plain` is the same with what is no prose blanked out."""

    def __init__(self, text: str, plain: str, start: int, end: int, block: Block) -> None:
        self.start, self.end, self.block = start, end, block
        self.text, self.plain = text[start:end], plain[start:end]

    @cached_property
    def signs(self) -> frozenset[Sign]:
        """The kinds of evidence in it."""
        return signs_of(self.text)

    @cached_property
    def signs_beside_time(self) -> frozenset[Sign]:
        """The same without its spans of time: "in the next two years", "300 hours", "100 percent"."""
        return signs_of(_TIME.sub(" ", self.text))

    @cached_property
    def proves(self) -> bool:
        """True where it holds an artifact, a number, an act or an effect."""
        return proves(self.text)

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Spans (in the document) of what stands in quotation marks, unless the whole sentence does."""
        spans = [(self.start + m.start(), self.start + m.end()) for m in _QUOTES.finditer(self.plain)]
        return tuple(s for s in spans if s[1] - s[0] < 0.8 * len(self.plain.strip()))

    def is_quoted(self, offset: int) -> bool:
        """Whether somebody else's words, or a title, stand there."""
        return any(start <= offset < end for start, end in self.quotations)

    def before(self, offset: int, reach: int = 40) -> str:
        """The characters of the sentence before an offset of the document, in lower case."""
        return self.plain[max(0, offset - self.start - reach) : offset - self.start].lower()

    def after(self, offset: int, reach: int = 40) -> str:
        """The characters of the sentence from an offset of the document on, in lower case."""
        return self.plain[offset - self.start : offset - self.start + reach].lower()


def sentences_of(text: str, plain: str, block: Block) -> tuple[Sentence, ...]:
    """The sentences of a block, in order; blanks around them belong to none."""
    found, start = [], block.start
    ends = [
        m.end()
        for m in _END.finditer(plain, block.start, block.end)
        if m.group() != "." or not is_abbreviated(plain, m.start())
    ]
    for end in [*ends, block.end]:
        for first in range(start, end, LONGEST):
            a, b = _trim(plain, first, min(end, first + LONGEST))
            if a < b:
                found.append(Sentence(text, plain, a, b, block))
        start = end
    return tuple(found)


def _trim(plain: str, start: int, end: int) -> tuple[int, int]:
    """The span without the blanks around it and the marks of a quotation before it; empty where no prose is left."""
    if plain[start] == " ":
        start += 1
    if start < end and plain[start].isalnum() and not plain[end - 1].isspace():
        return start, end
    said = plain[start:end].rstrip()
    end = start + len(said)
    while (less := said.lstrip().lstrip(">")) != said:
        said = less
    return (end - len(said), end) if said.strip(BLANK + " \t\r\n") else (start, start)
