"""How much a text says what a criterion says: shared words and themes, where rare ones weigh more than common ones."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.speech import told
from assistant.evidence.stems import stem, stems, words
from assistant.evidence.themes import particular, theme_of, theme_weight
from assistant.evidence.verbs import base_form

_GRAMMAR = """
a about above across after again against all also although always am an and any are as at be because been before being
below between both but by can could did do does doing done down during each either else etc even ever every few for
from further get gets give given go had has have having he her here hers him his how however i if in into is it its
itself just least less like made make makes many may me might more most much must my neither no nor not now of off
often on once one only or other others our out over own per rather same she should show shows shown since so some such
take taken than that the their theirs them then there these they thing things this those through to together too two
under until up upon us use used uses using very via was way ways we well were what when where which while who whom
whose why will with within without would you your yours
"""
_EVERYWHERE = """
able achieve actively appropriate area based best better broad build built clear clearly company complex consistently
contribute contributes create detail details day days deliver delivers develop direct different drive drives effective
effectively effort enable enables engineer engineering engineers ensure ensures entire establish example existing
expect expected feature features first full function good great group high identify impact implement important improve
improves improvement individual individuals initiative issue issues job key keep know large last lead leads level
levels line long maintain major multiple need needs new ongoing operate organisation organization part people person
piece point positive practice practices problem problems process processes product production project projects provide
provides quality reduce relevant require requirements requires responsible result results role serve service services
set several single skill skills small software solution solutions solve solves someone specific start strong success
successful successfully support supports system systems task tasks team teams technical term time understand
understanding various work worked working works year years week weeks month months quarter
"""
COMMON = stems(_GRAMMAR + _EVERYWHERE)
"""Stems that say nothing of what somebody did: grammar, and the words of every ladder and every brag document."""

LEAST_SCORE = 0.9
"""Weight that brings an entry near: a particular theme, or two rare words (set by eye on five public ladders)."""

LEAST_SHARED = 2
"""Words that must be shared, unless one of them is a particular theme."""

LONG = 12
"""Telling words beyond which chance meetings grow: longer entries must share more."""

_FLOOR = 0.4
"""What a word keeps of its weight when every entry has it: a whole record may be about one thing."""

_SENTENCES = lazy_pattern(r"(?<=[.;!?])\s+")


class Vocabulary:
    """The weight of each word for one rubric and one record: what is said everywhere in either weighs little."""

    def __init__(self, criteria: Iterable[Criterion], items: Iterable[EvidenceItem]) -> None:
        self._criteria = _frequencies({criterion_words(c) for c in criteria})
        self._items = _frequencies({item_words(i) for i in items})

    def score(self, criterion: Criterion, item: EvidenceItem) -> float:
        """The weight of what criterion and item share; 0 when it is too little to show a person."""
        mine = item_words(item)
        shared = criterion_words(criterion) & mine
        if len(shared) < LEAST_SHARED and not any(particular(word) for word in shared):
            return 0.0
        total = sum(self._weight(word) for word in sorted(shared))
        return total if total >= LEAST_SCORE * max(1.0, math.log(len(mine) + 1, LONG + 1)) else 0.0

    def _weight(self, word: str) -> float:
        here = _FLOOR + (1 - _FLOOR) * _rarity(word, self._items)
        if word.startswith("theme:"):
            return theme_weight(word) * here
        return _rarity(word, self._criteria) * here


def criterion_words(criterion: Criterion) -> frozenset[str]:
    """The telling words of a criterion and of what counts for it, without the sentences on what does not."""
    counting = " ".join(s for s in _SENTENCES.split(criterion.counts_as) if "not" not in words(s))
    return _telling(f"{criterion.text} {counting}")


def item_words(item: EvidenceItem) -> frozenset[str]:
    """The telling words of an item: its text, and the kind of thing that it left behind."""
    kind = item.kind.value.replace("-", " ") if item.kind else ""
    return _telling(f"{told(item)} {kind}")


@lru_cache(maxsize=8192)
def _telling(text: str) -> frozenset[str]:
    """The themes of a text, and the stems of its other telling words, with `wrote` as `write`."""
    told_stems = {theme_of(word) or stem(base_form(word) or word) for word in words(text)}
    return frozenset(s for s in told_stems - COMMON if not s.isdigit() and len(s) > 1)


def _frequencies(texts: set[frozenset[str]]) -> tuple[Mapping[str, int], int]:
    return Counter(s for text in texts for s in text), len(texts)


def _rarity(word: str, frequencies: tuple[Mapping[str, int], int]) -> float:
    """1 for a word in one text, near 0 for a word in all of them."""
    counts, total = frequencies
    return 1 - math.log(max(counts.get(word, 1), 1)) / math.log(total + 1)
