"""What a room says first: the weaknesses that the kinds found, in the order that labelled packets taught.

Each kind finds its weakness by itself. Which of them a room would raise, and whether it would raise any, is told by
the whole: a record that is short of one count, and otherwise strong, is read otherwise than a short record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assistant.domain.calibration import ObjectionKind
from assistant.evidence.learned.weights import chance, learned
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.sight import sight

NOTHING = "clean"
"""The answer that a room says nothing."""


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
    return [
        (kind, case, chance(odds[kind]) * case.share)
        for kind, cases in found.items()
        if odds[kind] > nothing - kind.doubt
        for case in cases
    ]


def raised(found: Mapping[Kind, Iterable[Case]]) -> dict[ObjectionKind, float]:
    """The kinds that found something, with the weight of the weightiest case."""
    return {kind.kind: max(kind.weight * c.share for c in cases) for kind, cases in found.items() if cases}
