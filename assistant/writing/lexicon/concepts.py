"""Which words mean the same here: a word has keys, and two words may stand for one another when they share one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import stem
from assistant.evidence.verbs import base_form
from assistant.writing.lexicon.acronym_table import ACRONYMS
from assistant.writing.lexicon.broader import BROADER
from assistant.writing.lexicon.derived import DERIVED
from assistant.writing.lexicon.everyday_groups import EVERYDAY_DESCRIPTIONS, EVERYDAY_NOUNS, EVERYDAY_VERBS
from assistant.writing.lexicon.faithful_nouns import FAITHFUL_NOUNS
from assistant.writing.lexicon.faithful_verbs import FAITHFUL_VERBS
from assistant.writing.lexicon.more_short_forms import (
    CLIPPED_FORMS,
    FIELD_FORMS,
    MATHS_FORMS,
    NATION_FORMS,
    NOTE_FORMS,
    PLATFORM_FORMS,
)
from assistant.writing.lexicon.noun_groups import NOUN_GROUPS
from assistant.writing.lexicon.short_forms import SHORT_FORMS
from assistant.writing.lexicon.spellings import one_spelling, plain_letters
from assistant.writing.lexicon.verb_families import VERB_FAMILIES
from assistant.writing.lexicon.verb_groups import VERB_GROUPS
from assistant.writing.lexicon.work_terms import (
    CODING,
    DATA,
    INTERFACES,
    RELEASING,
    RUNNING,
    SECURING,
    WORKING_TOGETHER,
)

_IRREGULAR = {
    "found": "find",
    "lay": "lie",
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "indices": "index",
    "indexes": "index",
    "analyses": "analysis",
    "criteria": "criterion",
    "broke": "break",
    "broken": "break",
    "woke": "wake",
    "woken": "wake",
    "froze": "freeze",
    "frozen": "freeze",
    "rose": "rise",
    "risen": "rise",
    "threw": "throw",
    "thrown": "throw",
    "fed": "feed",
    "lost": "lose",
    "bought": "buy",
    "dealt": "deal",
    "sat": "sit",
    "wrote": "write",
    "written": "write",
    "hid": "hide",
    "hidden": "hide",
    "sunk": "sink",
    "sank": "sink",
    "fewest": "fewer",
    "least": "less",
    "theirs": "their",
    "backed": "back",
    "sized": "size",
    "sped": "speed",
    "lent": "lend",
    "spoke": "speak",
    "spoken": "speak",
}
_SPLIT = lazy_pattern(r"[-‑./_+&'’:@]+")
_CAMEL = lazy_pattern(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})")
_ACRONYMS = lazy_pattern(r"[A-Z]{2,5}s")
"""Several of a kind written short: "DCs", "PRs"."""


class Lexicon(NamedTuple):
    """`groups` by the root of a single word; `phrases` by the roots of several, with the group ids of the phrase."""

    groups: dict[str, frozenset[str]]
    phrases: dict[tuple[str, ...], frozenset[str]]


@lru_cache(maxsize=65_536)
def root(word: str) -> str:
    """The stem of a word's plain form: `built`, `building` and `build` share one; so do `people` and `person`."""
    if _ACRONYMS.fullmatch(word):
        word = word[:-1]
    folded = one_spelling(word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'"))
    if folded.endswith("ily") and len(folded) > 5:
        folded = folded.removesuffix("ily") + "y"
    return stem(_IRREGULAR.get(folded) or base_form(folded) or folded)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """All groups. Every group has an id; a word's keys are the ids of its groups."""
    words: dict[str, set[str]] = {}
    phrases: dict[tuple[str, ...], set[str]] = {}
    blocks = (
        ("v", (VERB_GROUPS, FAITHFUL_VERBS)),
        ("n", (NOUN_GROUPS, FAITHFUL_NOUNS)),
        ("d", (DERIVED,)),
        ("f", (VERB_FAMILIES,)),
        ("e", (EVERYDAY_VERBS, EVERYDAY_NOUNS, EVERYDAY_DESCRIPTIONS)),
        ("w", (RELEASING, RUNNING, CODING, DATA, INTERFACES, SECURING, WORKING_TOGETHER)),
    )
    groups = [
        (f"{prefix}{number}", line.split())
        for prefix, texts in blocks
        for number, line in enumerate(";".join(texts).split(";"))
    ]
    for group, members in (*groups, *_short_pairs()):
        for written in members:
            if "_" in written:
                phrases.setdefault(tuple(map(root, written.split("_"))), set()).add(group)
            else:
                words.setdefault(root(written), set()).add(group)
    for short, full in _only_meanings():
        words.setdefault(short, set()).update(words.get(full, set()))
    return Lexicon(
        {word: frozenset(ids) for word, ids in words.items()}, {key: frozenset(ids) for key, ids in phrases.items()}
    )


def _only_meanings() -> Iterator[tuple[str, str]]:
    """Short forms of one word alone, which share its synonyms: `gen` is `generate`, and so it is `produce`.

    Makers and their products stem to the verb and would bring its synonyms along: `dev` is not `code`.
    """
    for line in _short_lines():
        short, *meanings = line.split()
        roots = {root(meaning) for meaning in meanings}
        plain = not any("_" in meaning or meaning.rstrip("s").endswith(("er", "or", "ment")) for meaning in meanings)
        if len(roots) == 1 and plain:
            yield root(short), roots.pop()


def _short_lines() -> list[str]:
    return ";".join(
        (SHORT_FORMS, NATION_FORMS, PLATFORM_FORMS, FIELD_FORMS, MATHS_FORMS, NOTE_FORMS, CLIPPED_FORMS, ACRONYMS)
    ).split(";")


def _short_pairs() -> Iterator[tuple[str, list[str]]]:
    """A short form with each of its meanings apart: `sec` is a second or security, and those two never meet."""
    number = 0
    for line in _short_lines():
        short, *meanings = line.split()
        for meaning in meanings:
            number += 1
            yield f"s{number}", [short, meaning]


@lru_cache(maxsize=1)
def _broader() -> dict[tuple[str, ...], frozenset[str]]:
    """For each narrow word or phrase, by its roots, the roots of the broad words that may stand for it."""
    table: dict[tuple[str, ...], set[str]] = {}
    for line in BROADER.split(";"):
        broad, _, narrow = line.partition(":")
        for written in narrow.split():
            table.setdefault(tuple(root(part) for part in written.split("_")), set()).update(map(root, broad.split()))
    return {roots: frozenset(broad) for roots, broad in table.items()}


def broader_roots(roots: Sequence[str]) -> frozenset[str]:
    """The roots of words that say less than these neighbours do: those of `image` for `png`."""
    table = _broader()
    found = [table.get(tuple(roots[i : i + size])) for i in range(len(roots)) for size in (1, 2, 3)]
    return frozenset().union(*(broad for broad in found if broad))


@lru_cache(maxsize=65_536)
def keys_of(word: str) -> frozenset[str]:
    """The keys of one word as written: its root, its groups, and itself without hyphens."""
    if _ACRONYMS.fullmatch(word):
        word = word[:-1]
    folded = word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'")
    own = root(folded)
    joined = "".join(_SPLIT.split(folded))
    keys = {own, joined, root(joined)} | lexicon().groups.get(own, frozenset())
    keys |= lexicon().groups.get(root(joined), frozenset())
    parts = _SPLIT.split(folded)
    if len(parts) > 1:
        keys |= lexicon().phrases.get(tuple(root(part) for part in parts if part), frozenset())
    return frozenset(keys - {""})


@lru_cache(maxsize=65_536)
def literal_keys(word: str) -> frozenset[str]:
    """The keys of a name: only itself, its singular and its spelling without hyphens; no synonym stands for a name."""
    folded = plain_letters(word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'"))
    joined = "".join(_SPLIT.split(folded))
    single = folded.removesuffix("s") if len(folded) > 3 else folded
    return frozenset({folded, joined, single} - {""})


@lru_cache(maxsize=65_536)
def parts_of(word: str) -> tuple[str, ...]:
    """The parts of a compound: `checkout-api`, `P1/P2`, `RateLimiter`; empty for a simple word."""
    parts = [piece for part in _SPLIT.split(word) for piece in _humps(part) if piece]
    return tuple(parts) if len(parts) > 1 else ()


def _humps(part: str) -> list[str]:
    """`RateLimiter` in two; `mA` and `iOS` stay whole."""
    humps = _CAMEL.split(part)
    return humps if all(len(hump) > 1 for hump in humps) else [part]
