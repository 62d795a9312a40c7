"""Verb forms in notes, typing slips included: what form a word has, and its plain form."""

from __future__ import annotations

from functools import lru_cache

from assistant.evidence.stems import word_set
from assistant.evidence.verbs import Tense, base_form, tense
from assistant.writing.feedback.lexicon import COMMON_VERBS, MORE_IRREGULAR, NOUN_VERBS
from assistant.writing.feedback.words import IRREGULAR_PAST, MIND, MORE_VERBS, RATED

_KNOWN = MORE_VERBS | MIND | RATED | COMMON_VERBS | NOUN_VERBS
_OFTEN_NOUNS = NOUN_VERBS - (MORE_VERBS | MIND | RATED)
_IRREGULAR = {
    "broke": "break", "cost": "cost",
    "hung": "hang", "broken": "break", "hid": "hide", "lost": "lose", "withdrew": "withdraw",
    "woke": "wake",
    "slept": "sleep", "threw": "throw", "tore": "tear", "fell": "fall", "froze": "freeze", "hit": "hit", "hurt": "hurt",
    "shot": "shoot", "swore": "swear", "rose": "rise", "snuck": "sneak", "cut": "cut", "quit": "quit", "went": "go",
    "forgot": "forget", "left": "leave", "stuck": "stick", "blew": "blow", "bit": "bite", "kept": "keep",
}  # fmt: skip
_NO_VERBS = word_set("""
    need bed red feed seed speed embed shed hundred indeed united based related supposed used unrelated tired bored
    overall during thing something nothing everything anything being morning evening string meeting building king ring
    spring ceiling pricing planning onboarding training grooming testing staging tooling naming
    """)


_PAST_PARTS = word_set(
    "ran run wrote written did done sent built made took taken read set cut put broke broken spent kept held told said"
    " saw paid bought brought taught threw thrown drew drawn began begun sold lost won spoke chose hit shut went"
)
"""Irregular past forms that stand behind a hyphen: "hand-wrote", "re-ran"."""


@lru_cache(maxsize=8192)
def form_of(word: str) -> Tense | None:
    """The form of a verb, or None for a word that is none (or that is more often a noun)."""
    low = word.casefold().replace("’", "'")
    if low in IRREGULAR_PAST:
        return Tense.PAST
    if low in _NO_VERBS:
        return None
    if "-" in low and low.rpartition("-")[2] in _PAST_PARTS:
        return Tense.PAST
    if "-" in low and low.endswith(("ed", "ing")):
        return form_of(low.rpartition("-")[2]) or (Tense.PAST if low.endswith("ed") else None)
    known = tense(low)
    if known is not None:
        return known
    if low in MORE_IRREGULAR:
        return Tense.PAST
    if (base := plain_form(low)) is not None:
        if base in _OFTEN_NOUNS and not low.endswith(("ed", "ing")):
            return None
        return Tense.PAST if low.endswith("ed") else Tense.GERUND if low.endswith("ing") else Tense.PLAIN
    if low.endswith("ed") and len(low) > 4:
        return Tense.PAST
    return None


@lru_cache(maxsize=8192)
def plain_form(word: str) -> str | None:
    """The plain form of a verb in any inflection, or None."""
    low = word.casefold().replace("’", "'")
    if "-" in low and (inner := low.rpartition("-")[2]) in _PAST_PARTS:
        return plain_form(inner)
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low in MORE_IRREGULAR:
        return MORE_IRREGULAR[low]
    if low in _KNOWN:
        return low
    if base := base_form(low):
        return base
    for candidate in _stems(low):
        if candidate in _KNOWN:
            return candidate
    return None


def _stems(word: str) -> tuple[str, ...]:
    if word.endswith("ies"):
        return (word[:-3] + "y",)
    if word.endswith("es"):
        return (word[:-1], word[:-2])
    if word.endswith("s"):
        return (word[:-1],)
    if word.endswith("ied"):
        return (word[:-3] + "y",)
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            return (stem, stem + "e", stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem)
    return ()


def third_person_of(word: str) -> str | None:
    """The plain form where the word is a verb's -s form (`leaves`: `leave`); None for every other word."""
    base = third_person_or_plural_of(word)
    return base if base not in _OFTEN_NOUNS or base_form(word.casefold()) else None


def can_be_plain(word: str) -> bool:
    """Whether the word is some verb's plain form, be it more often a noun."""
    return plain_form(word) == word.casefold()


def third_person_or_plural_of(word: str) -> str | None:
    """The plain form where the word may be a verb's -s form, be it more often a plural."""
    low = word.casefold()
    base = plain_form(low)
    return base if base is not None and base != low and low.endswith("s") and not low.endswith("ss") else None
