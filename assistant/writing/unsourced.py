"""What a free text says that its source does not: for any text beside any source, where no sentence cites a note.

Cheap first: a literal that stands in the source to the letter is sourced. Only the rest is read as quantities and
dates, by the same readers as a packet's sentences. It cannot see a right number told of the wrong thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.dates import find_month_days
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.physical import dimension_of
from assistant.evidence.quantities import find_quantities, same_quantity
from assistant.evidence.stems import stem, word_set, words
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.function_words import FUNCTION
from assistant.writing.literals import NUMBER, clocks, literal_numbers
from assistant.writing.words import quotations

LONG_QUOTE = 12
"""Characters from which words in quotation marks are a quotation, not a word held at arm's length."""
NEW_SHARE, NEW_LEAST = 0.55, 3
"""A sentence tells something new when so large a share of its content words, and so many, are not in the source."""

_SENTENCE = lazy_pattern(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*")
_OF_ITSELF = lazy_pattern(
    r"\b(?:given|provided|available|following|above)\s+(?:\w+\s+)?(?:passages?|data|texts?|articles?|information|context"
    r"|sources?|notes?|record)\b",
    re.IGNORECASE,
)
"""What a text says of itself and of what it was given: "unable to answer based on the given passages"."""
_NAME = lazy_pattern(r"(?<=[a-z,;] )[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*)*")
_MONTH = lazy_pattern(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d"
)
_SHORT = lazy_pattern(r"(?<!\w)[A-Z]{2,4}(?!\w)")
LONGEST_SHORT_FORM = 5
_NO_NAMES = word_set(
    "january february march april may june july august september october november december fahrenheit celsius json"
)
"""Capitals that name nobody: parts of dates, which are compared as dates, units, and what a source is written in."""
_LETTERS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_CAMEL = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True)
class _Source:
    """A source, each of its readings made when first asked for."""

    text: str

    @cached_property
    def plain(self) -> str:
        return _plain(self.text)

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(value for _, _, value in literal_numbers(self.text))

    @cached_property
    def clocks(self) -> frozenset[int]:
        return frozenset(minute for _, _, minute in clocks(self.text))

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(words(_CAMEL.sub(" ", self.text)))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(map(stem, self.words))

    @cached_property
    def short_forms(self) -> frozenset[str]:
        return frozenset(m.group().casefold() for m in _SHORT.finditer(self.text))

    @cached_property
    def initials(self) -> str:
        return "".join(w[0] for w in words(self.text))


@lru_cache(maxsize=64)
def _read(source: str) -> _Source:
    return _Source(source)


def find_unsourced(text: str, source: str) -> tuple[Problem, ...]:
    """Numbers, dates, names, quotations and whole sentences of a text that its source does not have, in order.

    Empty means that nothing was found, not that the text is true. Both are plain text or Markdown, of any length.
    """
    known = _read(source)
    found = [*_numbers(text, known), *_dates(text, known), *_names(text, known), *_quotes(text, known)]
    return tuple(sorted([*found, *_new_sentences(text, known)], key=lambda p: (p.start, p.end)))


def _problem(kind: ProblemKind, text: str, start: int, end: int) -> Problem:
    return Problem(kind, start, end, f"“{text[start:end]}” is not in the source.")


def _numbers(text: str, known: _Source) -> Iterator[Problem]:
    hours = clocks(text)
    for start, end, value in literal_numbers(text, spelled=False):
        if value in known.numbers or any(a <= start < b and minute in known.clocks for a, b, minute in hours):
            continue
        if not _is_converted(text, start, end, known):
            yield _problem(ProblemKind.NUMBER, text, start, end)


def _is_converted(text: str, start: int, end: int, known: _Source) -> bool:
    """Whether the number is one of the source's in another unit, or rounded and said to be so."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[max(first, start - 60) : min(len(text) if last < 0 else last, end + 40)]
    at = start - max(first, start - 60)
    said = [q for q in find_quantities(line) if q.start <= at < q.end]
    return any(_is_same(q, k) for q in said for k in find_quantities(known.text))


def _is_same(said: Quantity, known: Quantity) -> bool:
    """Equal, or rounded and said so, or rounded because another unit seldom gives whole numbers (79 °F, 26 °C)."""
    if same_quantity(said, known):
        return True
    apart = said.unit_text.casefold() != known.unit_text.casefold()
    measures = said.unit is not Unit.COUNT or dimension_of(said.unit_text) != ""
    return apart and measures and same_quantity(said.model_copy(update={"bound": "~"}), known)


def _dates(text: str, known: _Source) -> Iterator[Problem]:
    if not _MONTH.search(text):
        return
    days = [d for d in find_month_days(text) if d.day is not None]
    named = find_month_days(known.text) if days else ()
    for day in days:
        if not any(day.agrees(other) and other.day is not None for other in named):
            yield _problem(ProblemKind.DATE, text, day.start, day.end)


def _names(text: str, known: _Source) -> Iterator[Problem]:
    for match in _NAME.finditer(text):
        named = [w for w in words(match.group()) if w not in FUNCTION]
        if named and not any(_is_named(w, known) for w in named) and not NUMBER.search(match.group()):
            yield _problem(ProblemKind.NAME, text, *match.span())


def _is_named(word: str, known: _Source) -> bool:
    if word in _NO_NAMES or stem(word) in known.stems or word in known.plain:
        return True
    if len(word) <= LONGEST_SHORT_FORM and word in known.initials:
        return True
    return any(_is_short_for(short, word) for short in known.short_forms)


def _is_short_for(short: str, word: str) -> bool:
    """ "CA" for "California": the first letter and more of them, in order."""
    letters = iter(word)
    return len(word) > len(short) and word[0] == short[0] and all(c in letters for c in short)


def _plain(text: str) -> str:
    return " ".join(text.translate(_LETTERS).casefold().split())


def _quotes(text: str, known: _Source) -> Iterator[Problem]:
    for start, end in quotations(text):
        if end - start >= LONG_QUOTE and "\n" not in text[start:end]:
            said = _plain(text[start:end]).strip(" .,;:!?…")
            if said not in known.plain:
                yield _problem(ProblemKind.QUOTATION, text, start, end)


def _new_sentences(text: str, known: _Source) -> Iterator[Problem]:
    for match in _SENTENCE.finditer(text):
        if match.group().rstrip().endswith(":") or _OF_ITSELF.search(match.group()):
            continue
        told = [w for w in words(match.group()) if w not in FUNCTION and not w[0].isdigit()]
        new = sum(w not in known.words and stem(w) not in known.stems for w in told)
        if new >= NEW_LEAST and new >= NEW_SHARE * len(told):
            yield _problem(ProblemKind.WORD, text, *match.span())
