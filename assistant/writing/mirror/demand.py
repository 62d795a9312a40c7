"""One demand as it is compared: its content words with what they may stand for, and the subjects that they name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from assistant.domain.mirror import WordSpan
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.lexicon.concepts import keys_of, root
from assistant.writing.mirror.subjects import NARROW, SUBJECTS

_TOKEN = lazy_pattern(r"[^\W_]+(?:[-.'’+#:/][^\W_]+)*\+{0,2}")
_EMPTY = word_set(
    """
    a an the and or but nor of to in on at by for from with within without into onto over under between through as is
    are was were be been being am do does did has have had having can could may might must shall should will would you
    your yours we our ours us they their theirs them he she his her it its this that these those who whom whose which
    what when where how than then so such not no never nobody none nothing each every any some all both one two three
    four five six seven eight nine ten more most less least several multiple many few other others own etc e.g i.e eg
    ie also well very just only even still up out off about after before during while until if whether because across
    along around per via least up-to together there here too yet elsewhere new good strong great high deep highly
    deeply effectively successfully
    """
)
_COMMON = frozenset(
    map(
        root,
        word_set(
            """
            engineer engineering engineers engineered developer team teams work working works system systems software
            technical technology technologies ability able experience experienced knowledge understand understanding
            company organisation organization business people person role level area way thing part project projects
            product products make makes use uses used help helps support supports ensure ensures provide provides take
            takes get give gives need needs keep keeps include including write writes complex large big member members
            improve improves drive drives lead leads change changes solution solutions solve build builds create
            quality set sets goal goals run runs own owns owner ownership day days time service services year years
            group best practice practices
            """
        ),
    )
)
"""Words that say little about the subject: most demands hold some of them."""
_LITTLE = 0.3
_SUBJECT, _SYNONYM = 0.9, 0.5
"""How surely two words are one where they name one subject, or may stand for one another somewhere."""
_FEWEST = 1.5
"""Telling words, by how surely they match, that make two demands one subject."""
_SHORTER = 0.55
"""A short demand said again inside a long one is still said."""


class Token(NamedTuple):
    """One content word: where it stands, its root, the subjects it names, what it may stand for, how much it says."""

    text: str
    start: int
    end: int
    root: str
    subjects: frozenset[str]
    keys: frozenset[str]
    weight: float

    @property
    def telling(self) -> bool:
        """Whether it says something of the subject by itself."""
        return self.weight == 1.0

    @property
    def span(self) -> WordSpan:
        """Where the word stands."""
        return WordSpan(start=self.start, end=self.end)


class Demand(NamedTuple):
    """A demand's text and its content words."""

    text: str
    tokens: tuple[Token, ...]


class Likeness(NamedTuple):
    """How much of two demands is one: from 0 to 1, with the words that match on either side."""

    score: float
    ours: tuple[Token, ...]
    theirs: tuple[Token, ...]


@lru_cache(maxsize=8192)
def read_demand(text: str) -> Demand:
    """The demand in a text."""
    found = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    named = _subjects_at([_rooted(word) for word, _, _ in found])
    tokens = []
    for place, (word, start, end) in enumerate(found):
        subjects = named.get(place, frozenset())
        if word.casefold() in _EMPTY and not subjects:
            continue
        common = root(word) in _COMMON and not subjects
        weight = _LITTLE if common else 1.0
        tokens.append(Token(word, start, end, root(word), subjects, keys_of(word), weight))
    return Demand(text, tuple(tokens))


@lru_cache(maxsize=65_536)
def likeness(a: Demand, b: Demand) -> Likeness:
    """How much of each demand's words the other holds; the shorter of the two counts for more.

    0 where too few telling words match, unless one names a narrow subject: shared by chance, words make no subject.
    """
    ours, theirs = _matched(a, b), _matched(b, a)
    for matched, whole in ((ours, a), (theirs, b)):
        telling = sum(q for t, q in matched if t.telling)
        sure = any(t.telling and q >= _SUBJECT for t, q in matched)
        narrow = any(t.subjects & NARROW for t, q in matched if q >= _SUBJECT)
        if not sure or (telling < min(_FEWEST, _total(whole)) and not narrow):
            return Likeness(0.0, (), ())
    low, high = sorted((_weight(ours) / _total(a), _weight(theirs) / _total(b)))
    return Likeness(_SHORTER * high + (1 - _SHORTER) * low, tuple(t for t, _ in ours), tuple(t for t, _ in theirs))


def _matched(a: Demand, b: Demand) -> tuple[tuple[Token, float], ...]:
    """The words of `a` that `b` holds, each with how surely: the word itself, its subject, or a synonym."""
    roots = {t.root for t in b.tokens}
    subjects = frozenset().union(*(t.subjects for t in b.tokens))
    keys = frozenset().union(*(t.keys for t in b.tokens))
    graded = (
        (t, 1.0 if t.root in roots else _SUBJECT if t.subjects & subjects else _SYNONYM if t.keys & keys else 0.0)
        for t in a.tokens
    )
    return tuple((t, quality) for t, quality in graded if quality)


def _weight(matched: Iterable[tuple[Token, float]]) -> float:
    return sum(t.weight * quality for t, quality in matched)


def _total(demand: Demand) -> float:
    return sum(t.weight for t in demand.tokens)


def _rooted(word: str) -> tuple[str, ...]:
    """The roots of a word's parts: `on-call` is two."""
    return tuple(root(part) for part in word.replace("/", "-").split("-") if part)


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, ...], frozenset[str]]:
    table: dict[tuple[str, ...], set[str]] = {}
    for line in SUBJECTS.split(";"):
        subject, _, words = line.partition(": ")
        for written in words.split():
            phrase = tuple(root(part) for part in written.split("_"))
            table.setdefault(phrase, set()).add(subject.strip())
    return {phrase: frozenset(subjects) for phrase, subjects in table.items()}


def _subjects_at(words: list[tuple[str, ...]]) -> dict[int, frozenset[str]]:
    """The subjects that each word helps to name, the longest phrase at a place first."""
    parts = [(part, place) for place, rooted in enumerate(words) for part in rooted]
    found: dict[int, set[str]] = {}
    at = 0
    while at < len(parts):
        for size in (3, 2, 1):
            phrase = tuple(part for part, _ in parts[at : at + size])
            subjects = _phrases().get(phrase) if len(phrase) == size else None
            if subjects:
                for _, place in parts[at : at + size]:
                    found.setdefault(place, set()).update(subjects)
                at += size - 1
                break
        at += 1
    return {place: frozenset(subjects) for place, subjects in found.items()}
