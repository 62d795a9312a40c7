"""What a room takes in of a packet before it speaks: how much there is of each kind, how sure, how old, by whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from assistant.domain.calibration import ObjectionKind
from assistant.domain.rubric import Measure
from assistant.evidence.learned.matters import LEARNED, Matter
from assistant.evidence.learned.weights import chance
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.bar import doubtful, seems_short_of, short_of
from assistant.writing.calibration.reading.dates import is_late
from assistant.writing.calibration.reading.families import families
from assistant.writing.calibration.reading.metrics import bare_claim, end_state, has_both_ends
from assistant.writing.calibration.reading.quarters import thin_quarter
from assistant.writing.calibration.reading.routine import routine
from assistant.writing.calibration.reading.takers import takers

_EDGES = {
    "part": (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99),
    "number": (0.3, 0.6, 1, 1.5, 2, 3, 4, 5, 6, 8),
    "odds": (-3, -2, -1, 0, 1, 2, 3),
    "lines": (6, 10, 15, 20, 27),
}
"""By the first word of what is measured: the edges from which a quantity is another one to the eye."""


def sight(packet: Packet, raised: Mapping[ObjectionKind, float]) -> frozenset[str]:
    """Features of a packet, each there or not; `raised` is what the single kinds found in it, with its weight."""
    told = {*(f"{name}>={edge:g}" for name, value in _quantities(packet) for edge in _edges(name) if value >= edge)}
    told |= {f"raised {kind.value}" for kind in raised}
    first = max(raised, key=lambda kind: (raised[kind], kind.value), default=None)
    return frozenset(told | set(_said(packet)) | ({f"first {first.value}"} if first else set()))


def _edges(name: str) -> Sequence[float]:
    return _EDGES[name.split()[0]]


def _quantities(packet: Packet) -> Iterator[tuple[str, float]]:
    lines = packet.recent
    yield "lines", len(lines)
    for matter in LEARNED:
        yield from _of_matter(packet, matter)
    yield "part weighty", _part(packet.weighty, lines)
    yield "part unexplained", _part(packet.unexplained, lines)
    yield "part older", _part(packet.older, lines)
    yield "part routine", _part([i for i in lines if routine(packet, i)], lines)
    yield "part late", _part([i for i in lines if is_late(i, packet.today)], lines)
    yield "part late of weighty", _part([i for i in packet.weighty if is_late(i, packet.today)], packet.weighty)
    yield from _of_people(packet)
    yield from _of_one_work(packet)
    yield from _of_numbers(packet)
    yield from _of_criteria(packet)


def _of_matter(packet: Packet, matter: Matter) -> Iterator[tuple[str, float]]:
    odds = sorted((packet.tells.odds(i)[matter] for i in packet.recent), reverse=True)
    likely = sum(map(chance, odds))
    yield f"number {matter.value}", likely
    yield f"part {matter.value}", likely / max(1, len(odds))
    yield from ((f"odds {place} {matter.value}", odd) for place, odd in zip(("first", "second"), odds, strict=False))
    yield f"number old {matter.value}", sum(chance(packet.tells.odds(i)[matter]) for i in packet.older)


def _of_people(packet: Packet) -> Iterator[tuple[str, float]]:
    people = [t for i in packet.recent for t in takers(packet, i)]
    for name, outside in (("outside", True), ("inside", False), ("of no team", None)):
        yield f"part of people {name}", _part([t for t in people if t.outside is outside], people)
    yield "part with others", _part([i for i in packet.recent if packet.outsiders(i)], packet.recent)


def _of_one_work(packet: Packet) -> Iterator[tuple[str, float]]:
    widest = next(iter(families(packet)), None)
    yield "part of one work", _part(widest.items, packet.recent) if widest else 0.0
    yield "part by one name", _part(widest.named, packet.recent) if widest else 0.0
    yield "part of weight of one work", widest.weighty if widest else 0.0
    yield "number beside one work", len(widest.beside) if widest else 3


def _of_numbers(packet: Packet) -> Iterator[tuple[str, float]]:
    yield "number bare", sum(bare_claim(i) is not None for i in packet.recent)
    yield "number with both ends", sum(has_both_ends(i) for i in packet.recent)
    yield "number of end states", sum(end_state(i) is not None for i in packet.recent)


def _of_criteria(packet: Packet) -> Iterator[tuple[str, float]]:
    target = packet.matrix.target_gaps
    yield "number short", sum(short_of(packet, g) for g in target)
    yield "number that seem short", sum(seems_short_of(packet, g) for g in target)
    current = packet.matrix.current
    now = [g for g in packet.matrix.gaps if current is not None and g.criterion.level == current.id]
    yield "part held of the current level", _part([g for g in now if not short_of(packet, g)], now)
    for gap in target:
        named = gap.criterion.dimension.lower()
        odds = sorted(doubtful(packet, gap.criterion.measure).values(), reverse=True)
        need = gap.need or 1
        yield f"number for {named}", sum(map(chance, odds)) / need
        if len(odds) >= need:
            yield f"odds last {named}", odds[need - 1]
        if len(odds) >= need - 1 > 0:
            yield f"odds last but one {named}", odds[need - 2]


def _said(packet: Packet) -> Iterator[str]:
    yield f"target {packet.matrix.target.id}"
    for gap in packet.matrix.target_gaps:
        if short_of(packet, gap):
            yield f"short {gap.criterion.dimension.lower()}"
        if seems_short_of(packet, gap):
            yield f"seems short {gap.criterion.dimension.lower()}"
        if gap.criterion.measure is Measure.PEOPLE_UNBLOCKED and gap.need and thin_quarter(packet, gap.need):
            yield "thin quarter"


def _part(some: Iterable[object], of: Sequence[object]) -> float:
    return sum(1 for _ in some) / max(1, len(of))
