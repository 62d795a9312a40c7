"""Phrases as a rule writes them, read when a text has their first word: most phrases of most rules never are.

A phrase is words with blanks between them, one phrase a line or between semicolons. `a|b` is a choice, `word?` may be
missing, `_` is any one word, `...` up to four words, `<name>` a list of `words.py`. The first part must be a choice of
plain words or a list, since it is what a text is searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from assistant.evidence.lazy import lazy_pattern
from assistant.lint.text_words import GAP_PATTERN, WORD, WORD_PATTERN, TextWords, cuts

_ANY, _SOME = "_", "..."
_MOST = 4
"""Words that `...` stands for at most."""

NEAR = 8
"""Words after the first one of a phrase among which its clue is looked for."""

_LINE = lazy_pattern(r"[;\n]")
Lists = Mapping[str, frozenset[str]]


class Part(NamedTuple):
    """A part of a phrase after its first word: one of `choices`, in the order in which they are tried.

    Without choices it is any one word; `some` is up to four of them.
    """

    choices: tuple[str, ...]
    known: frozenset[str]
    optional: bool
    some: bool

    @property
    def may_be_missing(self) -> bool:
        """Whether the phrase goes on without it."""
        return self.optional or self.some


class Phrase:
    """What follows the first word of a phrase; nothing where that word is all of it."""

    def __init__(self, written: str, lists: Lists) -> None:
        self._written, self._lists = written, lists

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The parts in order; raises KeyError for a list that does not exist."""
        return tuple(_part(written, self._lists) for written in self._written.split())

    @cached_property
    def second(self) -> frozenset[str] | None:
        """The words of which one must come next; None where it may be any. It spares most of the matching."""
        return _second(_part(written, self._lists) for written in self._written.split())

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        """For phrases with a sign ("100 %") among their choices; the others need none."""
        if all(map(_is_words, self.parts)):
            return None
        return re.compile("".join(map(_part_pattern, self.parts)) + r"(?![\w-])", re.IGNORECASE)

    @cached_property
    def clue(self) -> frozenset[str] | None:
        """Words of which one must be among the next `NEAR`, as rare as can be told; None where none must.

        A look for it spares most attempts.
        """
        return _clue(self.parts)

    def end(self, text: TextWords, at: int) -> int | None:
        """Where the phrase ends whose first word is word `at`; None where the text does not go on as written."""
        if not self._written:
            return text.end(at)
        if self._pattern is None:
            return _end(self.parts, 0, text, at)
        match = self._pattern.match(text.plain, text.end(at))
        return match.end() if match else None


def read_terms(written: str, lists: Lists) -> Iterator[tuple[Sequence[str], Phrase]]:
    """The phrases of a rule, each with its first words; raises KeyError for a list that does not exist."""
    for line in _LINE.split(written):
        if parts := line.split(None, 1):
            yield _choices(parts[0], lists), Phrase(parts[1].strip() if len(parts) > 1 else "", lists)


def _choices(part: str, lists: Lists) -> list[str]:
    if part.startswith("<"):
        return sorted(lists[part.strip("<>")])
    return part.replace("’", "'").split("|")


def _part(written: str, lists: Lists) -> Part:
    body = written.removesuffix("?")
    choices: list[str] = []
    if body not in (_ANY, _SOME):
        for choice in body.split("|"):
            choices += sorted(_choices(choice, lists), key=len, reverse=True) if choice.startswith("<") else [choice]
    return Part(tuple(choices), frozenset(choices), body != written, body == _SOME)


def _second(parts: Iterator[Part]) -> frozenset[str] | None:
    known: frozenset[str] = frozenset()
    for part in parts:
        if not part.choices or not _is_words(part):
            return None
        known |= part.known
        if not part.optional:
            return known
    return None


def _is_words(part: Part) -> bool:
    return all(choice.isalnum() or WORD.fullmatch(choice) for choice in part.choices)


def _clue(parts: Sequence[Part]) -> frozenset[str] | None:
    """Of the parts that may not be missing, the one whose words are long: the longer a word, the rarer."""
    far, length = 0, 0
    found: frozenset[str] | None = None
    for part in parts:
        far += _MOST if part.some else 1
        if far > NEAR:
            break
        if part.may_be_missing or not part.choices:
            continue
        known = part.known if _is_words(part) else frozenset(map(_first_word, part.choices))
        if (least := min(map(len, known))) > length:
            found, length = known, least
    return found


def _first_word(choice: str) -> str:
    """The first word of a choice with a sign in it; empty where there is none, which tells nothing."""
    word = WORD.search(choice.lower())
    return word.group() if word else ""


def _end(parts: Sequence[Part], place: int, text: TextWords, at: int) -> int | None:
    """Where the parts from `place` on end, after word `at`: what the pattern of each would match, tried in its order.

    Of a word that was joined to another ("team's", "and/or") a phrase may end with the first.
    """
    if place == len(parts):
        return text.end(at) if text.is_whole(at) else None
    part = parts[place]
    if part.some:
        return _end_after_some(parts, place, text, at)
    end = _end_with(parts, place, text, at + 1) if text.joins(at) else None
    return _end(parts, place + 1, text, at) if end is None and part.optional else end


def _end_after_some(parts: Sequence[Part], place: int, text: TextWords, at: int) -> int | None:
    """The same for up to four words of any kind, as few as can be."""
    for last in range(at, at + _MOST + 1):
        if last > at and not text.joins(last - 1):
            return None
        if (end := _end(parts, place + 1, text, last)) is not None:
            return end
    return None


def _end_with(parts: Sequence[Part], place: int, text: TextWords, at: int) -> int | None:
    """The same where word `at` has to be the part."""
    part, word = parts[place], text.words[at]
    if word not in text.joined:
        fits = not part.choices or (word in part.known and text.is_whole(at))
        return _end(parts, place + 1, text, at) if fits else None
    may_end = all(after.may_be_missing for after in parts[place + 1 :])
    for choice in part.choices or cuts(word):
        end = None
        if choice == word and (not part.choices or text.is_whole(at)):
            end = _end(parts, place + 1, text, at)
        elif may_end and word.startswith((f"{choice}'", f"{choice}/")):
            end = text.start(at) + len(choice)
        if end is not None:
            return end
    return None


def _part_pattern(part: Part) -> str:
    if part.some:
        return rf"(?:{GAP_PATTERN}{WORD_PATTERN}){{0,{_MOST}}}?"
    words = "|".join(re.escape(word).replace("'", "['’]") for word in part.choices)
    inner = rf"(?:{words})(?![\w-])" if words else WORD_PATTERN
    return rf"(?:{GAP_PATTERN}{inner}){'?' if part.optional else ''}"
