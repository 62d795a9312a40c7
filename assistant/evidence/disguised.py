"""Words with digits or signs in the place of letters ("s0urce", "Wr!te"): who reads quickly passes over them."""

from __future__ import annotations

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.name_words import COMMON_WORDS
from assistant.evidence.verbs import tense

_DISGUISED = lazy_pattern(
    r"(?<![\w@.$-])(?:(?:[^\W\d_]+[013457!@$])+[^\W\d_]+|[013457](?:[^\W\d_]+[013457!@$])*[^\W\d_]{2,})(?![\w@])"
)
_LETTERS = str.maketrans("013457!@$", "oieastias")
_LEAST = 2
"""Disguised words from which a text is disguised; one may be a code or a slip of the keys."""


def undisguised(text: str) -> str:
    """The text as long as before, its disguised words in letters; `d3js` and other codes come out as no word."""
    return _DISGUISED.sub(lambda m: m.group().translate(_LETTERS), text)


def is_disguised(text: str) -> bool:
    """Whether several everyday words are spelt with digits and signs, which nobody does who wants to be read."""
    spelt = (m.group().translate(_LETTERS).casefold() for m in _DISGUISED.finditer(text))
    return sum(word in COMMON_WORDS or tense(word) is not None for word in spelt) >= _LEAST
