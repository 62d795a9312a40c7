"""A stretch project without surface: a prototype or study that nobody outside uses."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.rubric import Measure
from assistant.evidence.phrasing import number
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.adoption import taken_up_outside
from assistant.writing.calibration.reading.dates import span_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.topics import Topic, topics
from assistant.writing.calibration.reading.unfinished import bench_words, landed, on_the_bench

LEAST_ON_BENCH = 2
"""Entries that say so: one prototype is how work begins."""


def _find(packet: Packet) -> Iterator[Case]:
    found = _stretch(packet)
    if found is None:
        return
    bench = tuple(i for i in found.items if on_the_bench(i))
    last = bench[-1]
    yield Case(
        says=f"{found.word} takes {number(len(found.items))} entries{_over(found)}: "
        f"{read_out(bench[0], bench_words(bench[0]))}, then {read_out(last, bench_words(last))}. Who outside the "
        f"team uses it? "
        "If only its author has seen it, there is nothing to point at.",
        answered_by=f"Who uses {found.word} today and confirms it; or its sponsor by name, the first user, and the "
        f"date on "
        "which it ships.",
        evidence_ids=ids(found.items),
        criterion_id=packet.criterion_measured(Measure.STRATEGY_CHANGES, Measure.ORG_METRICS),
        searched=packet.searched,
    )


def _over(topic: Topic) -> str:
    span = span_of(topic.items)
    return f", {span}" if span else ""


def _stretch(packet: Packet) -> Topic | None:
    """The topic with most entries on the bench, none of which anybody outside took up."""
    used = set(ids(taken_up_outside(packet)))
    on_bench = [
        (sum(on_the_bench(i) for i in t.items), t)
        for t in topics(packet.recent, packet.names, LEAST_ON_BENCH)
        if not any(landed(i) for i in t.items) and not ({i.id for i in t.items if on_the_bench(i)} & used)
    ]
    on_bench = [(n, t) for n, t in on_bench if len(t.items) > LEAST_ON_BENCH or t.word[:1].isupper()]
    most = max(on_bench, key=lambda pair: (pair[0], len(pair[1].items)), default=None)
    return most[1] if most is not None and most[0] >= LEAST_ON_BENCH and 2 * most[0] >= len(most[1].items) else None


KIND = Kind(
    kind=ObjectionKind.NO_SURFACE,
    weight=0.86,
    summary="A stretch project that nobody outside uses.",
    ranked="What the packet leads with and cannot show is asked for before what it can show is counted (playbook: "
    "half the "
    "failed packets had a stretch project that never shipped).",
    source="manager-playbook: the stretch project trap",
    find=_find,
)
