"""Which sources support each word of a sentence: a bit per source, all bits for words that claim nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.domain.evidence import Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.masks import MarkKind
from assistant.evidence.physical import dimension_of
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import find_tokens
from assistant.writing.acronyms import find_acronyms
from assistant.writing.allowances import Allowances
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.dates import read_dates
from assistant.writing.checks.direction import direction_of, signs_of
from assistant.writing.checks.numbers import backing, is_computed
from assistant.writing.derivations import is_derived
from assistant.writing.implied import is_implied
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.function_words import (
    BY_UNIT,
    NEUTRAL_PHRASES,
    TEAM_PHRASES,
)
from assistant.writing.source import Source
from assistant.writing.spelling import cuts_short, has_parts, names_literally
from assistant.writing.words import Word, compound_keys

_DATE_MARKS = (MarkKind.DATE, MarkKind.TIME, MarkKind.PERCENTILE)


class Support:
    """The support of each word of a claim; `masks[i]` belongs to `claim.words[i]`."""

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self.everyone = claim.everyone
        self.signs = tuple(signs_of(claim, source) for source in claim.sources)
        self.free = self._free_positions()
        self.allowances = Allowances(claim, self.signs, self._backed_units())
        self.acronyms = find_acronyms(claim)
        self.masks = tuple(self._mask(i, word) for i, word in enumerate(claim.words))

    def _mask(self, i: int, word: Word) -> int:
        if not word.is_word or word.quoted or i in self.free:
            return self.everyone
        if word.function and not self.allowances.is_name(i, word):
            return (
                self.everyone if not direction_of(word) or self.allowances.allows(i, word) else self._by_source(i, word)
            )
        if word.text[0].isdigit() and not _has_letters(word):
            return self.everyone
        mask = self.acronyms.get(i, 0) | self._by_source(i, word)
        if not mask and self.allowances.allows(i, word):
            return self.everyone
        return mask

    def _by_source(self, i: int, word: Word) -> int:
        return sum(1 << bit for bit, source in enumerate(self.claim.sources) if self._supports(i, word, source))

    def _supports(self, i: int, word: Word, source: Source) -> bool:
        return self._tells(i, word, source) or is_implied(word, self._following(i), source)

    def _tells(self, i: int, word: Word, source: Source) -> bool:
        """Whether a source has the word, one that it may stand for, or its parts."""
        if self.allowances.is_name(i, word):
            return names_literally(word, source)
        if word.capital and names_literally(word, source):
            return True
        return (
            bool(word.keys & source.index)
            or bool(word.phrase & source.index)
            or has_parts(word, source, counted=self._is_counted(word))
            or bool(self._joined(i) & source.index)
            or cuts_short(word, source)
            or is_derived(word, source)
        )

    def is_told(self, i: int) -> bool:
        """Whether a source has the word itself or one that it may stand for; a free word alone tells nothing."""
        word = self.claim.words[i]
        return i in self.acronyms or (word.is_word and not word.function and bool(self._by_source(i, word)))

    def _following(self, i: int) -> str:
        return self.claim.words[i + 1].lower if i + 1 < len(self.claim.words) else ""

    def _is_counted(self, word: Word) -> bool:
        """Whether a compound opens with a number, which its own check compares: "four-person"."""
        return any(q.start == word.start for q in self.claim.quantities)

    def _joined(self, i: int) -> frozenset[str]:
        around = self.claim.words[max(0, i - 1) : i + 2]
        return compound_keys(around)

    def _free_positions(self) -> frozenset[int]:
        """Words inside dates, times, measured numbers and phrases that claim nothing."""
        claim = self.claim
        spans = [(m.start, m.end) for m in claim.marks if m.kind in _DATE_MARKS]
        dates = read_dates(claim.text)
        spans += [(d.start, d.end) for d in dates.days] + [(p.start, p.end) for p in dates.parts]
        spans += [(q.start, _number_end(claim.text, q)) for q in claim.quantities]
        spans += [_period_span(claim.text, q) for q in claim.quantities]
        spans += [m.span() for q in claim.quantities if (m := _AS_MANY.match(claim.text, q.end))]
        free = {i for i, w in enumerate(claim.words) if any(s <= w.start and w.end <= e for s, e in spans)}
        return frozenset(free | _phrase_positions(claim.words))

    def _backed_units(self) -> frozenset[str]:
        found: set[str] = set()
        for quantity in self.claim.quantities:
            if backing(self.claim, quantity) or is_computed(self.claim, quantity):
                found |= {root(word) for word in BY_UNIT.get(quantity.unit.value, "").split()}
        if any(
            q.unit_text.split()[-1:] and q.unit_text.split()[-1].casefold() in _PARTS_OF_DAY
            for q in self.claim.quantities
        ):
            found.add(root("spend"))
        timed = any(q.unit is Unit.DURATION for q in self.claim.quantities)
        if timed and any(m.kind is MarkKind.PERCENTILE for m in self.claim.marks):
            found.add(root("latency"))
        return frozenset(found)


_AS_MANY = re.compile(
    r"\s*as\s+(?:many|much|often|high|large|big|long|great|wide|heavy|expensive)\b(?:\s+again\b)?", re.IGNORECASE
)
"""Behind a factor, which its own check compares: "three times as many"."""

_PARTS_OF_DAY = word_set(
    """
    afternoon afternoons evening evenings morning mornings night nights sprint sprints weekend weekends
    """
)


def _period_span(text: str, quantity: Quantity) -> tuple[int, int]:
    """The "per second" of a rate, which the number's own check compares."""
    if " per " not in quantity.unit_text:
        return quantity.end, quantity.end
    period = quantity.unit_text.rpartition(" per ")[2]
    at = text.casefold().rfind(period[:3], quantity.start, quantity.end + 12)
    return (at, at + len(period) + 1) if at > 0 else (quantity.end, quantity.end)


def _number_end(text: str, quantity: Quantity) -> int:
    """Where the number ends and the counted noun begins; measured units belong to the number."""
    if quantity.unit not in (Unit.COUNT, Unit.RATE) or dimension_of(quantity.unit_text):
        return quantity.end
    noun = quantity.unit_text.split(" per ")[0]
    at = text.casefold().find(noun.casefold(), quantity.start, quantity.end) if noun else -1
    return at if at > quantity.start else quantity.end


def _has_letters(word: Word) -> bool:
    return any(c.isalpha() for c in word.text)


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases that claim nothing, by their first word, longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((*TEAM_PHRASES, *NEUTRAL_PHRASES), key=len, reverse=True):
        words = tuple(t.lower for t in find_tokens(phrase))
        table.setdefault(words[0], []).append(words)
    return {first: tuple(listed) for first, listed in table.items()}


def _phrase_positions(words: tuple[Word, ...]) -> frozenset[int]:
    lowers = tuple(w.lower for w in words)
    found: set[int] = set()
    for i, first in enumerate(lowers):
        for phrase in _phrases().get(first, ()):
            if lowers[i : i + len(phrase)] == phrase:
                found.update(range(i, i + len(phrase)))
    return frozenset(found)
