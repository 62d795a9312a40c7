"""Phrases as a rule writes them, found fast: by their first word, and only then by a pattern.

A phrase is words with blanks between them, one phrase a line or between semicolons. `a|b` is a choice, `word?` may be
missing, `_` is any one word, `...` up to four words, `<name>` a list of `words.py`. The first part must be a choice of
plain words or a list, since it is what a text is searched for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern

_WORD = r"[^\W_]+(?:[-'’/][^\W_]+)*"
WORD = lazy_pattern(_WORD)
_GAP = r"[\s*_,:]{1,4}"
_ANY = rf"(?:{_WORD})"


class Phrase(NamedTuple):
    """What follows the first word of a phrase; empty where that word is all of it.

    `second` holds the words of which one must come next; None where it may be any. It spares most patterns.
    """

    rest: str
    second: frozenset[str] | None = None


def parse_terms(written: str, lists: Mapping[str, frozenset[str]]) -> dict[str, tuple[Phrase, ...]]:
    """The phrases of a rule by each first word; raises KeyError for a list that does not exist."""
    table: dict[str, list[Phrase]] = {}
    for line in re.split(r"[;\n]", written):
        parts = line.split()
        if not parts:
            continue
        phrase = Phrase(_pattern(parts[1:], lists), _second(parts[1:], lists))
        for first in _choices(parts[0], lists):
            table.setdefault(first, []).append(phrase)
    return {word: tuple(phrases) for word, phrases in table.items()}


def match_phrase(phrase: Phrase, plain: str, end: int) -> int | None:
    """Where a phrase ends whose first word ends at `end`; None where it does not go on as written."""
    if not phrase.rest:
        return end
    match = _compiled(phrase.rest).match(plain, end)
    return match.end() if match else None


@lru_cache(maxsize=4096)
def _compiled(rest: str) -> re.Pattern[str]:
    """Compiled when a text has the first word: most phrases of most rules never are."""
    return re.compile(rest + r"(?![\w-])", re.IGNORECASE)


def _second(parts: Sequence[str], lists: Mapping[str, frozenset[str]]) -> frozenset[str] | None:
    if not parts or parts[0].rstrip("?") in ("...", "_"):
        return None
    words = {word for choice in parts[0].removesuffix("?").split("|") for word in _choices(choice, lists)}
    if not all(WORD.fullmatch(word) for word in words):
        return None
    if not parts[0].endswith("?"):
        return frozenset(words)
    after = _second(parts[1:], lists)
    return None if after is None else after | words


def _choices(part: str, lists: Mapping[str, frozenset[str]]) -> list[str]:
    if part.startswith("<"):
        return sorted(word for word in lists[part.strip("<>")])
    return part.replace("’", "'").split("|")


def _pattern(parts: Sequence[str], lists: Mapping[str, frozenset[str]]) -> str:
    pieces = []
    for part in parts:
        optional = part.endswith("?")
        body = part.removesuffix("?")
        if body == "...":
            pieces.append(rf"(?:{_GAP}{_ANY}){{0,4}}?")
            continue
        inner = _ANY if body == "_" else _alternation(body, lists)
        pieces.append(rf"(?:{_GAP}{inner}){'?' if optional else ''}")
    return "".join(pieces)


def _alternation(body: str, lists: Mapping[str, frozenset[str]]) -> str:
    words: list[str] = []
    for choice in body.split("|"):
        words += sorted(lists[choice.strip("<>")], key=len, reverse=True) if choice.startswith("<") else [choice]
    return "(?:" + "|".join(re.escape(w).replace("'", "['’]") for w in words) + r")(?![\w-])"
