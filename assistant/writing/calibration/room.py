"""What a room says first: the weaknesses that the kinds found, in the order that labelled packets taught.

Each kind finds its weakness by itself. Which of them a room would raise, and whether it would raise any, is told by
the whole: a record that is short of one count, and otherwise strong, is read otherwise than a short record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from assistant.domain.calibration import ObjectionKind
from assistant.evidence.learned.weights import Weights, chance, read
from assistant.writing.calibration.kind import PLAINLY, Case, Kind
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.bar import short_of
from assistant.writing.calibration.reading.sight import sight

WEIGHTS = "room_weights.tsv"
"""A file beside this one, as that of the readers of lines, written by `python -m evals.learning` too."""

NOTHING = "clean"
"""The answer that a room says nothing."""


THIN = 3
"""Criteria short of their bar from which a room never says nothing: a line or two may be misread, not three."""

NEVER = -100.0
"""Log odds of what does not happen."""


@cache
def _every() -> Mapping[str, Weights]:
    return read((files(__package__) / WEIGHTS).read_text(encoding="utf-8"))


def learned(name: str) -> Weights:
    """The weights of a question of a room; KeyError where nothing was learned for it."""
    return _every()[name]


def question(kind: str) -> str:
    """The name of the weights that say whether a room raises a kind first, or `NOTHING`."""
    return f"room {kind}"


def weighed(packet: Packet, kinds: Iterable[Kind]) -> list[tuple[Kind, Case, float]]:
    """What a room raises: cases of kinds with their weights (0 to 1), in no order."""
    every = tuple(kinds)
    found = {kind: tuple(kind.find(packet)) for kind in every}
    seen = sight(packet, raised(found))
    odds = {kind: learned(question(kind.kind.value)).score(seen) for kind in every}
    nothing = learned(question(NOTHING)).score(seen)
    first = max(every, key=lambda kind: odds[kind])
    if not found[first] and odds[first] > nothing and first.seek is not None:
        found[first] = tuple(first.seek(packet))
    if sum(short_of(packet, gap) for gap in packet.matrix.target_gaps) >= THIN:
        nothing = NEVER
    return [
        (kind, case, chance(odds[kind]) * case.share)
        for kind, cases in found.items()
        for case in cases
        if odds[kind] > nothing - kind.doubt - PLAINLY * case.plain
    ]


def raised(found: Mapping[Kind, Iterable[Case]]) -> dict[ObjectionKind, float]:
    """The kinds that found something, with the weight of the weightiest case."""
    return {kind.kind: max(kind.weight * c.share for c in cases) for kind, cases in found.items() if cases}
