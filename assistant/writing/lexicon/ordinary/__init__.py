"""Ordinary English that claims nothing by itself, by category: what any report needs beside its evidence's own words.

Kept out, because they claim something: praise and quality, effects, completion and status, leading and owning, reach,
direction, concrete technical things, roles and titles.
"""

from __future__ import annotations

from functools import lru_cache

from assistant.writing.lexicon.ordinary import (
    abstract_nouns,
    amount_words,
    describing_words,
    placing_words,
    telling_words,
    verbs,
)
from assistant.writing.lexicon.ordinary.inflection import plural, verb_forms

_NOUNS = (
    abstract_nouns.CONTAINERS,
    abstract_nouns.HAPPENINGS,
    abstract_nouns.PARTS,
    abstract_nouns.STANDING,
    amount_words.AMOUNTS,
    placing_words.TIMES,
    placing_words.PLACES,
    telling_words.SAYINGS,
    telling_words.PEOPLE,
)
_UNCHANGING = (
    describing_words.POINTING,
    describing_words.LOOKING,
    describing_words.COMPARING,
    placing_words.MANNER,
    placing_words.WHEN,
)
_VERBS = (verbs.BEING, verbs.MOVING, verbs.HAVING, verbs.DOING, verbs.THINKING, verbs.TELLING, verbs.RELATING)


@lru_cache(maxsize=1)
def ordinary_nouns() -> frozenset[str]:
    """Nouns in the singular and the plural."""
    return frozenset(form for block in _NOUNS for noun in block.split() for form in (noun, plural(noun)))


@lru_cache(maxsize=1)
def ordinary_verbs() -> frozenset[str]:
    """Every form of the general acts."""
    return frozenset(form for block in _VERBS for verb in block.split() for form in verb_forms(verb))


@lru_cache(maxsize=1)
def actless_verbs() -> frozenset[str]:
    """Every form of the verbs that are no act of anybody's even with a person as subject ("I received", "leaving")."""
    blocks = (verbs.BEING, verbs.MOVING, verbs.HAVING, verbs.THINKING, verbs.RELATING)
    return frozenset(form for block in blocks for verb in block.split() for form in verb_forms(verb)) | _TITLING


_TITLING = frozenset({"titled", "entitled", "termed", "unchanged"})


@lru_cache(maxsize=1)
def ordinary_words() -> frozenset[str]:
    """Every written form of the ordinary words, lower case."""
    unchanging = frozenset(word for block in _UNCHANGING for word in block.split())
    return unchanging | ordinary_nouns() | ordinary_verbs()
