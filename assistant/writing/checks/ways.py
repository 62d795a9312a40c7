"""Up stays up: a word of direction agrees with what the evidence tells of the same thing, in words or in numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.domain.evidence import Change
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.verbs import tense
from assistant.writing.alignment import best_clauses
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.direction import agrees, direction_of, signs_of
from assistant.writing.checks.problem import Problem, ProblemKind
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.directions import OPPOSITE_WAY, PLACES
from assistant.writing.source import Source
from assistant.writing.words import Word

_SIGNED = lazy_pattern(r"(?:(?<=^)|(?<=[\s(,;:]))(?P<sign>[-−+])\s?\d")
_FRACTIONS = lazy_pattern(
    r"(?<![\w/.])(?P<first>\d+)\s?(?:/|of|out of)\s?(?P<whole>\d+)(?:\s[a-z]+){0,2}\s*(?:->|→|=>|to)\s*"
    r"(?P<then>\d+)(?![\w.,]*\d)",
    re.IGNORECASE,
)
"""Shares of one whole: "31/80 -> 64/80", whose first parts tell the way."""

_OF_WHOLE = lazy_pattern(r"\d\s?(?:/|of|out of)\s?$", re.IGNORECASE)
_LEADS_ON = frozenset({"to", "from", "by", "a", "slightly", "too", "about", "around", "almost", "nearly", "over"})
_GOING = frozenset(map(root, ("go", "come", "move", "bring", "drive", "head", "creep"))) | {"is", "are", "was", "were"}
_FARTHEST = 60
_REACH = 3


class Way(NamedTuple):
    """A place in a note that tells a direction: `text[start:end]`."""

    start: int
    end: int
    segment: int
    direction: str


def find_turned_directions(claim: Claim) -> Iterator[Problem]:
    """A word of direction against the sentence's own numbers, or against what a source tells of the same thing."""
    for i, word in enumerate(claim.words):
        direction = _direction_at(claim.words, i)
        if not direction or word.quoted:
            continue
        if direction in ("up", "down") and _against_own_numbers(claim, i, direction):
            yield claim.at(word, ProblemKind.POLARITY, f"“{word.text}” does not fit the numbers of the sentence.")
        elif _turned(claim, i, direction):
            yield claim.at(word, ProblemKind.POLARITY, f"“{word.text}” turns the evidence round; keep its direction.")


def _direction_at(words: Sequence[Word], i: int) -> str:
    """The direction that a word tells where it stands; empty for a bound ("more than 200") and a phrase ("set up")."""
    word = words[i]
    direction = direction_of(word)
    following = words[i + 1].lower if i + 1 < len(words) else ""
    before = words[i - 1] if i else None
    if not direction or following in {"than", "bound"}:
        return ""
    if word.root == root("speed"):
        return direction if following == "up" or word.lower in {"sped", "speedup", "speed-up"} else ""
    if word.lower not in PLACES:
        return "" if word.negated else direction
    measured = following[:1].isdigit() or following in _LEADS_ON
    if word.lower not in {"up", "down"} or before is None:
        return direction if measured and word.lower in {"up", "down"} else ""
    moved = before.root in _GOING or before.text[:1].isdigit() or before.text in {"%", ","}
    particle = not moved and (tense(before.lower) is not None or before.lower.endswith(("ed", "en")))
    closes = before.content and not _goes_on(words, i)
    return direction if moved or ((measured or closes) and not particle) else ""


def _goes_on(words: Sequence[Word], i: int) -> bool:
    return i + 1 < len(words) and words[i + 1].content


def _against_own_numbers(claim: Claim, i: int, direction: str) -> bool:
    """ "fell from 3.1 to 3.6": the change that follows the word, with no other direction between, goes elsewhere."""
    word = claim.words[i]
    following = [c for c in _told_changes(claim.text, claim.changes) if word.start < min(c.before.start, c.after.start)]
    first = min(following, key=lambda c: min(c.before.start, c.after.start), default=None)
    if first is None or first.before.value == first.after.value:
        return False
    begins = min(first.before.start, first.after.start)
    between = claim.text[word.end : begins]
    others = any(direction_of(w) for w in claim.words[i + 1 :] if w.end <= begins)
    if others or re.search(r"[;:.]|,(?!\s*from\b)", between) or len(between) > _FARTHEST:
        return False
    return (first.after.value > first.before.value) is (direction == "down")


def _told_changes(text: str, changes: Sequence[Change]) -> list[Change]:
    """Without the readings that "by 6, from 24 to 30" leaves over: its 24 leads to 30, not to 6.

    Nor does the whole of a share lead anywhere: in "31/80 -> 64/80" 31 leads to 64.
    """
    return [
        c
        for c in changes
        if not _OF_WHOLE.search(text, 0, min(c.before.start, c.after.start))
        and not any(o.before.start == c.before.start and o.after.start > c.after.start for o in changes)
    ]


def _turned(claim: Claim, i: int, direction: str) -> bool:
    """Whether every source tells the opposite of the things beside the word; the nearest word or number decides."""
    if direction in ("up", "down"):
        for keys in _beside(claim.words, i):
            near = {way for source in claim.sources for way in _ways_of(source, keys)} & {"up", "down"}
            if near:
                return direction not in near
    words = [w for w in claim.words if w.segment == claim.words[i].segment]
    for source, clause in best_clauses(words, claim.sources):
        told = [w for n, w in enumerate(source.words) if w.segment == clause.segment and not w.negated]
        there = {_direction_at(source.words, n) for n, w in enumerate(source.words) if w in told} - {""}
        if direction in there or agrees(direction, signs_of(claim, source)):
            return False
        if OPPOSITE_WAY[direction] in there:
            return True
    return False


def _beside(words: Sequence[Word], i: int) -> list[frozenset[str]]:
    """The keys of each of the nearest things within the clause of a word, the nearest first."""
    found: list[tuple[int, frozenset[str]]] = []
    for step in (-1, 1):
        j, things = i + step, 0
        while 0 <= j < len(words) and words[j].segment == words[i].segment and things < _REACH:
            if words[j].content and not words[j].quoted and tense(words[j].lower) is None:
                found.append((abs(j - i), words[j].all_keys))
                things += 1
            j += step
    return [keys for _, keys in sorted(found, key=lambda pair: pair[0])]


def _ways_of(source: Source, keys: frozenset[str]) -> Iterator[str]:
    """The direction told nearest to each mention of the things, within the clause of the mention."""
    ways = _ways(source)
    for word in source.words:
        if word.content and not word.quoted and keys & word.all_keys and not direction_of(word):
            here = [w for w in ways if w.segment == word.segment]
            if here:
                yield min(here, key=lambda w: max(w.start - word.end, word.start - w.end)).direction


def _ways(source: Source) -> list[Way]:
    found = [
        Way(word.start, word.end, word.segment, direction)
        for i, word in enumerate(source.words)
        if not word.quoted and (direction := _direction_at(source.words, i))
    ]
    for match in _FRACTIONS.finditer(source.text):
        if match["first"] != match["then"]:
            direction = "up" if int(match["then"]) > int(match["first"]) else "down"
            found.append(Way(*match.span(), _segment_at(source, match.start()), direction))
    for change in _told_changes(source.text, source.changes):
        start, end = min(change.before.start, change.after.start), max(change.before.end, change.after.end)
        if change.before.value != change.after.value:
            up = change.after.value > change.before.value
            found.append(Way(start, end, _segment_at(source, start), "up" if up else "down"))
    for match in _SIGNED.finditer(source.text):
        direction = "up" if match["sign"] == "+" else "down"
        found.append(Way(*match.span(), _segment_at(source, match.start()), direction))
    return found


def _segment_at(source: Source, position: int) -> int:
    return next((w.segment for w in reversed(source.words) if w.start <= position), 0)
