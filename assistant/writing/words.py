"""A text as words that know what they mean, where they stand, and whether they are denied or quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.evidence.tokens import Token, find_tokens
from assistant.evidence.verbs import Tense, tense
from assistant.writing.lexicon.concepts import keys_of, lexicon, literal_keys, parts_of, root
from assistant.writing.lexicon.function_words import FUNCTION

_NO_KEYS: frozenset[str] = frozenset()
_QUOTED = lazy_pattern(
    r"[“\"«„]([^“”\"«»„]{2,300})[”\"»“]|(?<!\w)[‘']((?=\S)[^‘’'\n]{12,300})[’'](?!\w)|`([^`\n]{2,120})`"
)
_NEGATORS = word_set("not no never none nobody nothing neither nor without cannot zero 0 n't hardly scarcely")
_SAYING = word_set("say says said saying")
_NOBODY = frozenset({"none", "neither", "nobody", "nothing"})
_FAILING = word_set("fail fails failed failing refuse refuses refused decline declines declined unable")
_LACKING = word_set("lack lacks lacked lacking absence")
_PREPOSITIONS = frozenset(
    {"in", "on", "at", "for", "from", "by", "with", "since", "during", "of", "until", "before", "after", "w", "to"}
)
_CONTRACTED = lazy_pattern(r"n['’]t$", re.IGNORECASE)
_NEGATION_ENDS = word_set(', ; : . ( ) — – ! ? " “ ” but and so since because while which')
_NEGATION_REACH = 3
"""Words with a meaning of their own that a negator may deny: "no customer-visible downtime"."""


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One token: `text[start:end]`.

    `keys` say what it may stand for, `phrase` what it is part of, `all_keys` both and those of its parts; `segment`
    numbers its clause. `content` is true for a word that says something: no grammar, no sign, no number; `capital` for
    one with a capital letter anywhere (`Jae`, `iOS`).
    """

    text: str
    lower: str
    start: int
    end: int
    root: str
    keys: frozenset[str]
    phrase: frozenset[str]
    all_keys: frozenset[str]
    segment: int
    is_word: bool
    function: bool
    content: bool
    capital: bool
    negated: bool
    quoted: bool

    @property
    def owner(self) -> bool:
        """A possessive: `Vesna's`."""
        return self.lower.endswith(("'s", "s'"))


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the words inside quotation marks or backticks; an apostrophe opens nothing."""
    return tuple((m.start(m.lastindex or 0), m.end(m.lastindex or 0)) for m in _QUOTED.finditer(text))


@lru_cache(maxsize=2048)
def read_words(text: str) -> tuple[Word, ...]:
    """All words and signs of the text."""
    tokens = find_tokens(text)
    segments = _segments(tokens)
    negated = _negated(tokens)
    phrases = find_phrases(tokens)
    quotes = quotations(text)
    return tuple(
        _word(token, segments[i], phrases.get(i, _NO_KEYS), i in negated, any(a <= token.start < b for a, b in quotes))
        for i, token in enumerate(tokens)
    )


def _word(token: Token, segment: int, phrase: frozenset[str], negated: bool, quoted: bool) -> Word:
    keys, all_keys = _keys(token.text) if token.is_word else (_NO_KEYS, _NO_KEYS)
    lower = token.lower
    function = lower in FUNCTION
    return Word(
        text=token.text,
        lower=lower,
        start=token.start,
        end=token.end,
        root=root(token.text) if token.is_word else token.text,
        keys=keys,
        phrase=phrase,
        all_keys=all_keys | phrase if phrase else all_keys,
        segment=segment,
        is_word=token.is_word,
        function=function,
        content=token.is_word and not function and not token.text[0].isdigit(),
        capital=token.text != token.text.lower(),
        negated=negated,
        quoted=quoted,
    )


@lru_cache(maxsize=65_536)
def _keys(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of a word, and those with the keys of its parts."""
    keys = keys_of(text)
    return keys, keys.union(*(keys_of(piece) for piece in parts_of(text)))


def _segments(tokens: Sequence[Token]) -> list[int]:
    """The clause number of each token; brackets hold a clause of their own, and the outer one goes on after them."""
    numbers: list[int] = []
    current, highest = 0, 0
    outer: list[int] = []
    fronted: int | None = None
    for i, token in enumerate(tokens):
        if token.text in "([" and token.text:
            outer.append(current)
            highest += 1
            current = highest
            numbers.append(current)
            continue
        if token.text in ")]" and outer:
            numbers.append(current)
            current = outer.pop()
            continue
        turns = token.lower in _SUBJECTS and fronted is not None and i - fronted > _FRONTED
        if (token.text in _CLAUSE_SIGNS and not _is_inside_number(tokens, i)) or _joins(tokens, i) or turns:
            highest += 1
            current = highest
            fronted = i if token.lower in _FRONTING and (not i or not tokens[i - 1].is_word) else None
        numbers.append(current)
    return numbers


_JOINING = word_set(
    """
    and but then while which who where whereas so because that plus + & when after before since until
    """
)


_CLAUSE_SIGNS = frozenset({";", ":", "—", "–", "--", ".", "!", "?", "…", ","})


_SUBJECTS = frozenset({"i", "we"})
_FRONTING = frozenset({"after", "before", "since", "when", "while", "until"})
_FRONTED = 2
"""Words of a clause in front, "After two weeks I …", from which on a subject begins the main one."""


def _is_inside_number(tokens: Sequence[Token], i: int) -> bool:
    """The comma of "1,900" and the colon of "02:10"."""
    if not 0 < i < len(tokens) - 1 or tokens[i].text not in {",", ":"}:
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    close = before.end == tokens[i].start and tokens[i].end == after.start
    return close and before.text[-1].isdigit() and after.text[0].isdigit()


def _joins(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].lower in _JOINING


def _negated(tokens: Sequence[Token]) -> frozenset[int]:
    """The words that are denied: those after a negator, up to the next preposition, sign or clause."""
    found: set[int] = set()
    for i, token in enumerate(tokens):
        if token.lower == "no" and i and tokens[i - 1].lower in _SAYING:
            continue
        if not (token.lower in _NEGATORS or _CONTRACTED.search(token.text) or _fails_to(tokens, i)):
            continue
        content = 0
        for j in range(i + 1, len(tokens)):
            lower = tokens[j].lower
            if lower in _NEGATION_ENDS or lower in _PREPOSITIONS or content == _NEGATION_REACH:
                break
            found.add(j)
            content += lower not in FUNCTION
        if token.lower in _NOBODY and (verb := _next_verb(tokens, i)) is not None:
            found.add(verb)
    return frozenset(found)


def _next_verb(tokens: Sequence[Token], i: int) -> int | None:
    """The verb that "none of the items" denies."""
    for j in range(i + 1, min(len(tokens), i + 12)):
        if tokens[j].text in {",", ";", ":", "."}:
            return None
        if tense(tokens[j].lower) is Tense.PAST and tokens[j].lower not in FUNCTION:
            return j
    return None


def _fails_to(tokens: Sequence[Token], i: int) -> bool:
    """ "failed to ship", "lack of a rollback": words that deny what follows, and alone only tell of a failure."""
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    return (tokens[i].lower in _FAILING and following == "to") or (tokens[i].lower in _LACKING and following == "of")


def find_phrases(tokens: Sequence[Token]) -> dict[int, frozenset[str]]:
    """The phrase groups that each token takes part in: "rolled out", also apart: "took the SDK out"."""
    known = lexicon().phrases
    roots = [root(t.text) if t.is_word else t.text for t in tokens]
    found: dict[int, set[str]] = {}
    for i, first in enumerate(roots):
        for length in (2, 3, 4, 5):
            ids = known.get(tuple(roots[i : i + length]))
            if ids:
                for j in range(i, i + length):
                    found.setdefault(j, set()).update(ids)
        for j in _objects_after(tokens, i):
            ids = known.get((first, *roots[j : j + 2]))
            if ids:
                for at in (i, j, j + 1):
                    found.setdefault(at, set()).update(ids)
        for j in _particles_after(tokens, i):
            ids = known.get((first, roots[j]))
            if ids:
                for at in (i, j):
                    found.setdefault(at, set()).update(ids)
    return {i: frozenset(ids) for i, ids in found.items()}


def _objects_after(tokens: Sequence[Token], i: int) -> Iterator[int]:
    """Where "a hand" of "lent Osei a hand" begins."""
    if tokens[i].lower in _SPLIT_VERBS:
        for j in range(i + 2, min(len(tokens) - 1, i + 5)):
            if tokens[j].lower == "a":
                yield j
                return


PARTICLES = frozenset({"up", "down", "out", "off", "over", "back", "away", "through"})


def _particles_after(tokens: Sequence[Token], i: int) -> Iterator[int]:
    grammar = not tokens[i].is_word or tokens[i].lower in FUNCTION
    if grammar and tokens[i].lower not in _SPLIT_VERBS:
        return
    for j in range(i + 2, min(len(tokens), i + 6)):
        if not tokens[j].is_word:
            return
        if tokens[j].lower in PARTICLES:
            yield j
            return


_SPLIT_VERBS = word_set(
    "get gets got take takes took taken bring brings brought put puts give gives gave lend lends lent"
)


def compound_keys(words: Sequence[Word]) -> frozenset[str]:
    """Keys of neighbours written as one: "follow up" is `followup`."""
    keys = set()
    for first, second in pairwise(words):
        if first.is_word and second.is_word and second.start - first.end <= 1:
            joined = first.lower + second.lower
            if joined.isalpha():
                keys |= {joined, root(joined)}
    return frozenset(keys)


def name_keys(word: Word) -> frozenset[str]:
    """The keys of a word taken as a name."""
    return literal_keys(word.text)


def pieces(word: Word) -> tuple[str, ...]:
    """The parts of a compound word."""
    return parts_of(word.text)
