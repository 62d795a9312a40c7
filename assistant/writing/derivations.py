"""Words made of one another by an ending: `reader` and `read`, `agreement` and `agree`, `clickable` and `click`."""

from __future__ import annotations

from functools import lru_cache

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import base_form
from assistant.writing.lexicon.concepts import lexicon, root
from assistant.writing.lexicon.spellings import one_spelling
from assistant.writing.source import Source
from assistant.writing.words import Word

_ENDINGS = (
    *("isations", "izations", "isation", "ization", "ations", "ation", "itions", "ition", "ions", "ion"),
    *("ments", "ment", "ances", "ance", "ences", "ence", "ability", "ibility", "able", "ible", "ness", "ship"),
    *("ings", "ing", "ers", "ors", "er", "or", "als", "al", "ally", "ically", "ly", "ive", "ees", "ee", "ies", "y"),
    *("ful", "ed", "es", "s", "e"),
)
_ROLES = word_set(
    """
    manager leader owner director driver supervisor founder head chair organiser organizer founder champion author
    creator inventor architect designer planner maintainer approver reviewer user server customer number order paper
    later former latter matter letter member over under other rather either never ever offer refer water better
    consumer producer provider publisher subscriber worker runner scheduler router buffer counter container cluster
    """
)
"""Who leads or makes, technical things of their own, and words that only look derived."""
_SHORTEST = 4


def is_derived(word: Word, source: Source) -> bool:
    """Whether the source has the word that this one is made of, or the other way round.

    `un-` denies: the source must deny the plain word too ("not merged": `unmerged`).
    """
    if (denied := _UN.match(word.lower)) and family_of(denied.group(1)) & _denied_families(source):
        return True
    family = family_of(word.lower)
    return bool(family) and bool(family & _families(tuple(w.lower for w in (*source.words, *source.context_words))))


_UN = lazy_pattern(r"(?:un|non-?)([a-z]{4,}(?:ed|en|t|n))$")


def _denied_families(source: Source) -> frozenset[str]:
    return frozenset().union(*(family_of(w.lower) for w in source.words if w.negated))


@lru_cache(maxsize=1024)
def _families(lowers: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*(family_of(lower) for lower in lowers))


@lru_cache(maxsize=65_536)
def family_of(lower: str) -> frozenset[str]:
    """The known verbs and nouns that a word may be made of; empty for a role, and for a word that is too short."""
    word = one_spelling(lower.removesuffix("'s").removesuffix("'"))
    if not word.isalpha() or len(word) < _SHORTEST or word in _ROLES or word.removesuffix("s") in _ROLES:
        return frozenset()
    found = {root(word)}
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST - 1:
            continue
        undoubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
        for base in (
            stem,
            stem + "e",
            undoubled,
            *((stem + "y",) if ending[0] == "i" else (stem + "ate", stem + "ise")),
        ):
            if len(base) >= _SHORTEST and (base_form(base) == base or root(base) in lexicon().groups):
                found.add(root(base))
    return frozenset(found)
