"""How much a text says what a criterion says: shared stems, where rare words weigh more than common ones."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.evidence.speech import told
from assistant.evidence.stems import stem, stems, words
from assistant.evidence.verbs import base_form

COMMON = stems(
    "a about above across after again against all also although always am an and any are as at be because been "
    "before being below "
    "between both but by can could did do does doing done down during each either else etc even ever every few "
    "for from further "
    "get gets give given go had has have having he her here hers him his how however i if in into is it its "
    "itself just least less "
    "like made make makes many may me might more most much must my neither no nor not now of off often on once "
    "one only or other "
    "others our out over own per rather same she should show shows shown since so some such take taken than "
    "that the their theirs "
    "them then there these they thing things this those through to together too two under until up upon us use "
    "used uses using very "
    "via was way ways we well were what when where which while who whom whose why will with within without "
    "would you your yours "
    "able appropriate based better company day days different effective engineer engineering engineers example "
    "expect expected "
    "first good great group high important individual individuals job key keep know large level levels long "
    "multiple need needs new "
    "ongoing part people person piece point positive product project projects provide provides relevant result "
    "results role several "
    "small software someone specific start strong success successful successfully task tasks team teams term "
    "time understand various "
    "work worked working works year years week weeks month months quarter"
)
"""Stems that say nothing of what somebody did: grammar, and the words of every ladder."""

_SENTENCES = re.compile(r"(?<=[.;!?])\s+")
LEAST_SHARED = 2
"""Telling words that must be shared before an entry is near a criterion at all."""

LEAST_SCORE = 1.1
"""Weight that the shared words must have: two rare ones, or three of middling rarity (set by eye on six public "
"ladders)."""


_FLOOR = 0.4
"""What a word keeps of its weight when every entry has it: a whole record may be about one thing."""


class Vocabulary:
    """The weight of each stem for one rubric and one record: what is said everywhere in either weighs little."""

    def __init__(self, criteria: Iterable[Criterion], items: Iterable[EvidenceItem]) -> None:
        self._criteria = _frequencies({criterion_words(c) for c in criteria})
        self._items = _frequencies({item_words(i) for i in items})

    def score(self, criterion: Criterion, item: EvidenceItem) -> float:
        """The weight of the telling stems that criterion and item share; 0 when too few or too common."""
        shared = criterion_words(criterion) & item_words(item)
        if len(shared) < LEAST_SHARED:
            return 0.0
        total = sum(
            _rarity(s, self._criteria) * (_FLOOR + (1 - _FLOOR) * _rarity(s, self._items)) for s in sorted(shared)
        )
        return total if total >= LEAST_SCORE else 0.0


def criterion_words(criterion: Criterion) -> frozenset[str]:
    """The telling stems of a criterion and of what counts for it, without the sentences on what does not."""
    counting = " ".join(s for s in _SENTENCES.split(criterion.counts_as) if "not" not in words(s))
    return _telling(f"{criterion.text} {counting}")


def item_words(item: EvidenceItem) -> frozenset[str]:
    """The telling stems of an item: its words, and the kind of thing that it left behind."""
    kind = item.kind.value.replace("-", " ") if item.kind else ""
    return _telling(f"{told(item)} {kind}")


def _telling(text: str) -> frozenset[str]:
    """The stems that tell something, with `wrote` as `write`."""
    return frozenset(stem(base_form(word) or word) for word in words(text)) - COMMON


def _frequencies(texts: set[frozenset[str]]) -> tuple[Mapping[str, int], int]:
    return Counter(s for text in texts for s in text), len(texts)


def _rarity(stem: str, frequencies: tuple[Mapping[str, int], int]) -> float:
    """1 for a word in one text, near 0 for a word in all of them."""
    counts, total = frequencies
    return 1 - math.log(max(counts.get(stem, 1), 1)) / math.log(total + 1)
