"""Words behind whose full stop a sentence goes on, told once for every reader of sentences."""

from __future__ import annotations

from assistant.evidence.stems import word_set

ABBREVIATIONS = word_set("e.g i.e etc vs incl approx ca no dr mr mrs ms prof st jr sr inc ltd cf al fig resp sec wk")
SHORT_MONTHS = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")
"""Those of dates; "May" is no abbreviation."""

_LONGEST = 8


def is_abbreviated(text: str, stop: int, also: frozenset[str] = frozenset()) -> bool:
    """Whether the full stop at `text[stop]` belongs to an abbreviation, one of `also`, or an initial ("J.", "a.m.")."""
    start = stop
    while start > max(0, stop - _LONGEST) and (text[start - 1].isalnum() or text[start - 1] == "."):
        start -= 1
    word = text[start:stop].casefold()
    last = word.rpartition(".")[2]
    return word in ABBREVIATIONS or word in also or (len(last) == 1 and last.isalpha())
