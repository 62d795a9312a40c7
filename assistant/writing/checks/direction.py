"""Up and down: words of direction must agree with the evidence's words or with its numbers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from assistant.domain.evidence import Change, Unit
from assistant.evidence.quantities import same_quantity
from assistant.writing.checks.claim import Claim
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
from assistant.writing.words import Word

_PLUS = re.compile(r"(?<!\w)\+\s?\d")
_MINUS = re.compile(r"(?:^|[\s(,;])[-−]\s?\d")


class Signs(NamedTuple):
    """Which ways the numbers move: down, up, and whether that is an improvement."""

    down: bool = False
    up: bool = False
    better: bool = False
    faster: bool = False


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
    """How the source's own changes move, and those that the sentence spells out between two numbers of the source."""
    found = [*source.changes, *(c for c in claim.changes if _both_known(c, source))]
    down = any(c.after.value < c.before.value for c in found)
    up = any(c.after.value > c.before.value for c in found)
    faster = any(c.after.value < c.before.value and c.before.unit is Unit.DURATION for c in found) or any(
        c.after.value > c.before.value and c.before.unit is Unit.RATE for c in found
    )
    up, down = up or bool(_PLUS.search(source.text)), down or bool(_MINUS.search(source.text))
    return Signs(down=down, up=up, better=any(_is_better(c, source) for c in found), faster=faster)


def _both_known(change: Change, source: Source) -> bool:
    before = [q for q in source.quantities if same_quantity(change.before, q)]
    after = [q for q in source.quantities if same_quantity(change.after, q)]
    return any(b.start < a.start for b in before for a in after) or (bool(before and after) and "was" in source.text)


def _is_better(change: Change, source: Source) -> bool:
    """Less time, money or memory is better; of other things the metric's name decides."""
    less = change.after.value < change.before.value
    if change.before.unit in (Unit.DURATION, Unit.MONEY, Unit.BYTES):
        return less
    words = {w.lower for w in source.words} | {w.lower for w in source.context_words}
    if words & MORE_IS_BETTER:
        return not less
    return less and bool(words & LESS_IS_BETTER)


def agrees(direction: str, signs: Signs) -> bool:
    """Whether numbers that move so may be told with a word of that direction."""
    return {
        "up": signs.up,
        "down": signs.down,
        "faster": signs.faster,
        "slower": False,
        "better": signs.better,
        "worse": False,
    }.get(direction, False)
