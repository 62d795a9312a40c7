"""Whether a source spells a word: a name to the letter, a compound part by part, a word that notes cut short."""

from __future__ import annotations

from functools import lru_cache

from assistant.evidence.quantities import find_quantities
from assistant.evidence.stems import word_set
from assistant.evidence.verbs import base_form
from assistant.writing.lexicon.concepts import keys_of, lexicon, literal_keys, root
from assistant.writing.lexicon.function_words import FUNCTION
from assistant.writing.source import Source
from assistant.writing.words import Word, pieces

_PREFIXES = frozenset({"post", "pre", "re", "mid"})


def names_literally(word: Word, source: Source) -> bool:
    """Whether a source spells the name, part by part, or knows it by a short form ("K8s")."""
    if literal_keys(word.text) & source.literal:
        return True
    parts = pieces(word)
    if parts and all(literal_keys(p) & source.literal or p.casefold() in FUNCTION for p in parts):
        return True
    short = frozenset(k for k in word.keys | word.phrase if k[0] == "s" and k[1:].isdigit())
    spelled = bool(short & source.index) and any(
        (short & w.keys or short & word.keys & w.phrase) and w.root != word.root
        for w in (*source.words, *source.context_words)
    )
    return spelled or cuts_short(word, source)


_TAILS = word_set(
    """
    aware backed based bound built centric driven facing focused like long oriented owned related run sized specific
    style type wise side level only
    """
)
"""Second parts that only relate the first: "cron-driven", "vendor-owned"."""


def has_parts(word: Word, source: Source, *, counted: bool = False) -> bool:
    """Whether a source has every part of a compound: "post-incident", "checkout-api"; digits in names to the letter.

    Of a `counted` compound ("four-person") the number is compared elsewhere, and an ordinary noun may follow it.
    """
    parts = tuple(p for p in pieces(word) if p.casefold() not in _PREFIXES)
    if counted:
        parts = tuple(p for p in parts if not _counts(p)) or parts
    free_digits = word.text[0].isdigit()
    return bool(parts) and all(
        p.casefold() in FUNCTION
        or (free_digits if p.isdigit() else bool(keys_of(p) & source.index))
        or p.casefold() in source.literal
        or (at > 0 and p.casefold() in _TAILS)
        or p.casefold() in _ONLY_POINTING
        or (counted and p.casefold() in _COUNTED)
        for at, p in enumerate(parts)
    )


_ONLY_POINTING = word_set("single same own former existing current earlier later")
_COUNTED = word_set(
    "person page part step way point day week month year hour minute second line item piece section side member fold"
)


@lru_cache(maxsize=4096)
def _counts(part: str) -> bool:
    """Whether a part is a number, in digits or spelled out."""
    return part.isdigit() or any(q.end == len(part) for q in find_quantities(part))


def cuts_short(word: Word, source: Source) -> bool:
    """Whether the source has the word cut short, or the word is one cut short: "repro", "vuln", "init"."""
    lower = word.lower
    if len(lower) < 6 or not lower.isalpha():
        return False
    return any(lower.startswith(short) for short in _short_words(source))


def _short_words(source: Source) -> frozenset[str]:
    return _cut_short(tuple(w.lower for w in source.words if w.is_word))


@lru_cache(maxsize=1024)
def _cut_short(words: tuple[str, ...]) -> frozenset[str]:
    """Words of three to six letters that are no words by themselves, as far as the vocabulary knows."""
    found = set()
    for word in words:
        plain = word.removesuffix("s")
        known = base_form(word) or word in FUNCTION or root(word) in lexicon().groups
        if 3 <= len(plain) <= 6 and plain.isalpha() and not known:
            found.add(plain)
    return frozenset(found)
