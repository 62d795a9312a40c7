"""Up and down: words of direction must agree with the evidence's words or with its numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from assistant.domain.evidence import Change, Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.quantities import same_quantity
from assistant.writing.checks.claim import Claim
from assistant.writing.checks.proportion import told_ratios
from assistant.writing.lexicon.concepts import root
from assistant.writing.lexicon.directions import (
    BETTER,
    DOWN,
    FASTER,
    LESS_IS_BETTER,
    MORE_IS_BETTER,
    SLOWER,
    UP,
    WORSE,
)
from assistant.writing.source import Source
from assistant.writing.words import Word, pieces

_PLUS = re.compile(r"(?<!\w)\+\s?\d|%\s+(?:more|up|higher|extra)\b|\b(?:doubl|tripl|quadrupl)\w+", re.IGNORECASE)
_MINUS = re.compile(r"(?:^|[\s(,;])[-−]\s?\d|%\s+(?:off|less|fewer|lower|down)\b|\bhalv\w+", re.IGNORECASE)


class Signs(NamedTuple):
    """Which ways the numbers move: down, up, and whether that is a change for the better or for the worse."""

    down: bool = False
    up: bool = False
    better: bool = False
    faster: bool = False
    slower: bool = False
    worse: bool = False


@lru_cache(maxsize=1)
def _roots() -> dict[str, str]:
    table: dict[str, str] = {}
    named = (
        ("up", UP),
        ("down", DOWN),
        ("faster", FASTER),
        ("slower", SLOWER),
        ("better", BETTER),
        ("worse", WORSE),
    )
    for name, words in named:
        for word in words:
            table.setdefault(root(word), name)
    return table


def direction_of(word: Word) -> str:
    """`up`, `down`, `faster`, `slower`, `better`, `worse`, or empty for a word without direction."""
    return _roots().get(word.root, "")


def signs_of(claim: Claim, source: Source) -> Signs:
    """How the source's numbers move, and those of the sentence's own changes whose ends are known."""
    ways = [_way(c.before, c.after, source) for c in claim.changes if _both_known(c, claim, source)]
    ways += [_way(before, after, source) for before, after in (*moves_in(source), *_since(claim, source))]
    ways += [_way(after, before, source) for before, after in moves_in(source) if _is_told_turned(claim, before, after)]
    signs = Signs(*(any(flags) for flags in zip(*ways, strict=True))) if ways else Signs()
    up, down = bool(_PLUS.search(source.text)), bool(_MINUS.search(source.text))
    ratios = [ratio for ratio, directed, _ in told_ratios(source) if directed]
    up, down = up or any(r > 1 for r in ratios), down or any(r < 1 for r in ratios)
    return signs._replace(up=signs.up or up, down=signs.down or down)


def _is_told_turned(claim: Claim, before: Quantity, after: Quantity) -> bool:
    """Whether the sentence tells times as frequencies or the reverse: what took less time came more often."""
    return any(
        (q.unit is Unit.DURATION) is not (after.unit is Unit.DURATION)
        and (same_quantity(q, after) or same_quantity(q, before))
        for q in claim.quantities
        if q.unit in (Unit.DURATION, Unit.RATE) or q.unit_text == "Hz"
    )


def _both_known(change: Change, claim: Claim, source: Source) -> bool:
    """Whether the source tells both ends in this order, or two dated items do."""
    before = [q for q in source.quantities if same_quantity(change.before, q)]
    after = [q for q in source.quantities if same_quantity(change.after, q)]
    if any(b.start < a.start for b in before for a in after):
        return True
    if before and after and "was" in source.text:
        return True
    earlier = [s for s in claim.sources if s.period and source.period and s.period.start < source.period.start]
    return bool(after) and any(same_quantity(change.before, q) for s in earlier for q in s.quantities)


def _since(claim: Claim, source: Source) -> Iterator[tuple[Quantity, Quantity]]:
    """Numbers of earlier items against those of this one, where the sentence tells both."""
    for earlier in claim.sources:
        if earlier.period and source.period and earlier.period.start < source.period.start:
            for before, after in product(earlier.quantities, source.quantities):
                if before.unit is after.unit and all(
                    any(same_quantity(told, q) for told in claim.quantities) for q in (before, after)
                ):
                    yield before, after


def _way(before: Quantity, after: Quantity, source: Source) -> Signs:
    """Less time, money or memory is better; of other things the metric's name decides."""
    down, up = after.value < before.value, after.value > before.value
    unit = before.unit if before.unit is not Unit.COUNT else after.unit
    words = {w.lower for w in source.words} | {w.lower for w in source.context_words}
    words |= {piece.casefold() for w in source.words for piece in pieces(w)}
    more = bool(words & MORE_IS_BETTER) and (unit not in _COSTS or " per " in before.unit_text)
    less = not more and (unit in _COSTS or bool(words & LESS_IS_BETTER))
    paced = unit is Unit.RATE or (unit is Unit.BYTES and " per " in before.unit_text)
    timed = unit is Unit.DURATION
    return Signs(
        down=down,
        up=up,
        better=(down and less) or (up and more),
        faster=(down and timed) or (up and paced),
        slower=(up and timed) or (down and paced),
        worse=(up and less) or (down and more),
    )


_COSTS = (Unit.DURATION, Unit.MONEY, Unit.BYTES)


@lru_cache(maxsize=1024)
def moves_in(source: Source) -> tuple[tuple[Quantity, Quantity], ...]:
    """Befores and afters of a source, however loosely its notes write them: "12 GB peak -> 3 GB", "31% (last 88%)"."""
    text, found = source.text, source.quantities
    moves = [(change.before, change.after) for change in source.changes]
    moves += [(first, second) for match in _FRACTIONS.finditer(text) for first, second in _parted(match, found)]
    for first, second in pairwise(found):
        between = text[first.end : second.start]
        if len(between) > _NEAR or not _comparable(first, second):
            continue
        around = between + text[second.end : second.end + 10]
        if (_LATER.search(between) and not _WAS_LAST.search(between)) or _months_rise(around):
            aimed = (first.target and not second.target) or bool(first.bound)
            moves.append((second, first) if aimed else (first, second))
        elif _EARLIER.search(between):
            moves += [(second, q) for q in found if q.start < second.start and _comparable(q, second)]
    return tuple(moves)


_FRACTIONS = re.compile(r"\b(\d+)\s?/\s?(\d+)\s*(?:->|→|=>|to)\s*(\d+)\s?/\s?\2\b")


def _parted(match: re.Match[str], found: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """The parts of two fractions of one whole: 31 and 64 of "31/80 -> 64/80"."""
    starts = [[q for q in found if q.start <= match.start(n) < q.end] for n in (1, 3)]
    yield from zip(*starts, strict=False)


_NEAR = 40
_LATER = re.compile(r"->|→|=>|\b(?:to|now|then|after)\b", re.IGNORECASE)
_EARLIER = re.compile(
    r"\b(?:was|were|last|previously|before|used to|instead of|vs|versus|against|from|usual|normally|formerly"
    r"|earlier)\b",
    re.IGNORECASE,
)
_WAS_LAST = re.compile(r"\b(?:was|were|from|instead of|used to\s+\w+)\s*$", re.IGNORECASE)
"""At the end of "40 after the fix, was" the second number is the before."""

_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
_YEARLY = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def _months_rise(between: str) -> bool:
    """Whether two numbers carry their months in order: "$21 in Mar, $17 in Apr"."""
    months = [_YEARLY.index(m.group().casefold()) for m in _MONTH.finditer(between)]
    return len(months) == 2 and months[0] < months[1]


def _comparable(first: Quantity, second: Quantity) -> bool:
    return first.unit is second.unit or Unit.COUNT in (first.unit, second.unit)


def agrees(direction: str, signs: Signs) -> bool:
    """Whether numbers that move so may be told with a word of that direction."""
    return {
        "up": signs.up,
        "down": signs.down,
        "faster": signs.faster,
        "slower": signs.slower,
        "better": signs.better,
        "worse": signs.worse,
    }.get(direction, False)
