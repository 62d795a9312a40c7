"""What the entries keep coming back to: names of projects, documents and systems, and in which entries they stand."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.likeness import COMMON
from assistant.evidence.stems import stem, stems
from assistant.writing.calibration.reading.weighing import words_of

_WORD = lazy_pattern(r"\b(?:RFC|ADR|RFCs)-?[A-Z]?\d+\b|\b[A-Z]{2}-\d+\b(?!\d)|[^\W\d_]{4,}")
_LONG_WORD = lazy_pattern(r"\b[A-Z]{2,}(?:-[A-Z]+)*-\d+\b|[^\W\d_]{4,}|[^\W_]+")
_USUAL = stems(
    """
    unblocked unstuck helped stuck mentored mentee mentor design doc docs document documents standard adopted adopts
    approved reviewed review reviews cites cited retro runbook incident commander commanded outage shipped took over
    pager roadmap deploys deploy on-call call releases release since without alone first second third january february
    march april june july august september october november december ticket tickets goal live date week weeks month
    year minutes board teams team people engineers service services taken used uses using follow following works named
    once again still every each about after before until because then them their both also more less than only never
    nobody everybody paper talk presented plan plans users user data errors error time days hours median number
    numbers fixed fixes tests test code change changes made wrote written built moved ran keep keeps kept read reads
    gave given closed closing done with from into over under through between here there where what when which
    while this that these those came comes come have been being gone going goes colleagues customers customer
    evidence source sources letter letters record records statement statements got getting criterion criteria
    """
)


def topic_words(item: EvidenceItem) -> frozenset[str]:
    """The keys of the words of an entry that may name what it is about: numbers of documents, and stems."""
    return topics_of(words_of(item))


@lru_cache(maxsize=16_384)
def topics_of(text: str) -> frozenset[str]:
    """The same of a text: of a heading, which says what the entries under it are about."""
    return frozenset(_key(w) for w in _WORD.findall(_without_addresses(text))) - _USUAL - COMMON


def phrases_of(item: EvidenceItem) -> frozenset[str]:
    """Ids, and pairs of long words that stand side by side: "label engine" is one thing where both words are common."""
    written = _LONG_WORD.findall(_without_addresses(words_of(item)))
    words = [_key(w) if len(w) >= 4 else "" for w in written]
    pairs = {f"{one} {other}" for one, other in pairwise(words) if one and other and {one, other} - COMMON - _USUAL}
    return frozenset(pairs | {w for w in words if any(c.isdigit() for c in w)})


def is_usual(key: str) -> bool:
    """True for the stem of a word that is in every record, or in every text."""
    return key in _USUAL or key in COMMON


def _key(written: str) -> str:
    return written if any(c.isdigit() for c in written) else stem(written)


def _without_addresses(text: str) -> str:
    return re.sub(r"https?://\S+", " ", text)
