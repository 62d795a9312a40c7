"""A number that stands right behind a word stays with it: "week 33" is not "week 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.masks import MarkKind, find_marks
from assistant.evidence.quantities import find_quantities
from assistant.evidence.verbs import tense
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.objects import counts_nothing
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.function_words import FUNCTION
from assistant.writing.source import Source

_LABELLED = lazy_pattern(
    r"(?<![\w@./-])(?P<name>[^\W\d_][\w'’-]*)(?:\s?[#@=]\s?|\s)(?P<numbers>\d+(?:[.,]\d+)*(?:\s*(?:,|&|and|or|to|->|→|=>|vs\.?|[-–])"
    r"\s*(?:(?P=name)\s+)?\d+(?:[.,]\d+)*)*)",
    re.IGNORECASE,
)
_NUMBER = lazy_pattern(r"\d+(?:,\d{3})*(?:\.\d+)*")
_TAKEN = (MarkKind.DATE, MarkKind.URL, MarkKind.EMAIL, MarkKind.TICKET, MarkKind.TIME)


def find_relabelled(claim: Claim) -> Iterator[Problem]:
    """Bare numbers behind a word that the evidence has with other numbers only."""
    for name, numbers in labelled(claim.text):
        known = {
            n for source in claim.sources for word, held in labelled(source.whole) if word == name for n, _ in held
        }
        if not known:
            continue
        for number, start in numbers:
            later = "." in number and start > numbers[0][1] and any(_is_version(s, number) for s in claim.sources)
            if number not in known and not later and not claim.is_quoted(start):
                message = "The evidence has another number with this word; keep each with its own."
                yield Problem(ProblemKind.NUMBER, start, start + len(number), message)


def _is_version(source: Source, number: str) -> bool:
    """Whether a number with a dot stands in the evidence as it is: a list goes on, "hotfix 8.2.1 and 8.3"."""
    return re.search(rf"(?<![\w.]){re.escape(number)}(?!\d|\.\d)", source.whole) is not None


@lru_cache(maxsize=4096)
def labelled(text: str) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    """Each word that numbers without a unit follow, with these numbers and where they stand."""
    bare = {q.start for q in find_quantities(text) if counts_nothing(q)}
    marks = find_marks(text)
    taken = {at for m in marks if m.kind in _TAKEN for at in range(m.start, m.end)}
    named = {at for m in marks if m.kind not in _TAKEN for at in range(m.start, m.end)}
    found = []
    for match in _LABELLED.finditer(text):
        name = match["name"].casefold()
        if name in FUNCTION or name.endswith(("ed", "ing")) or tense(name) == "past":
            continue
        numbers = tuple(
            (_plain(m.group()), m.start())
            for m in _NUMBER.finditer(text, match.start("numbers"), match.end("numbers"))
            if m.start() not in taken and (m.start() in bare or m.start() in named)
        )
        if numbers:
            found.append((root(name), numbers))
    return tuple(found)


def _plain(written: str) -> str:
    digits = written.replace(",", "")
    return digits if digits.count(".") > 1 else f"{Decimal(digits).normalize():f}"
