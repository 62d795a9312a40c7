"""A stretch project without surface: a prototype or study that nobody outside uses."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import Modality, SetAside
from assistant.evidence.learned.features import tokens_of
from assistant.evidence.learned.matters import Matter
from assistant.evidence.phrasing import counted
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, entries, ids
from assistant.writing.calibration.reading.adoption import taken_up_outside
from assistant.writing.calibration.reading.dates import span_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.topics import Topic, topics
from assistant.writing.calibration.reading.unfinished import (
    bench_words,
    landed,
    on_the_bench,
    stretched,
    surfaced,
    unseen,
)

LEAST_ON_BENCH = 2
"""Entries that say so: one prototype is how work begins."""


def _find(packet: Packet) -> Iterator[Case]:
    found = _stretch(packet)
    if found is not None:
        yield _of_topic(packet, found)
        return
    kept = _kept(packet)
    if kept:
        yield _of_one_entry(packet, kept)


def _of_topic(packet: Packet, found: Topic) -> Case:
    bench = tuple(i for i in found.items if on_the_bench(i))
    last = bench[-1]
    then = f", then {read_out(last, bench_words(last))}" if last is not bench[0] else ""
    return Case(
        says=f"{found.word} takes {counted(entries(found.items), 'entry')}{_over(found)}: "
        f"{read_out(bench[0], bench_words(bench[0]))}{then}. Who outside the team uses it? "
        "If only its author has seen it, there is nothing to point at.",
        answered_by=f"Who uses {found.word} today and confirms it; or its sponsor by name, the first user, and the "
        f"date on which it ships.",
        evidence_ids=ids(found.items),
        criterion_id=packet.criterion_measured(Measure.STRATEGY_CHANGES, Measure.ORG_METRICS),
        searched=packet.searched,
    )


def _of_one_entry(packet: Packet, kept: tuple[EvidenceItem, ...]) -> Case:
    told = next((i for i in kept if unseen(i)), kept[-1])
    first = (
        f"{read_out(kept[0])}, and then {read_out(told, bench_words(told))}" if told is not kept[0] else read_out(told)
    )
    return Case(
        says=f"{first}: I find no document, no demo, no ticket and nobody outside who has seen it. What would I "
        f"point at?",
        answered_by="Where it can be seen: a link, a demo with its date, or a user outside the team who confirms it; "
        "or its sponsor by name and the date on which it ships.",
        evidence_ids=ids(kept),
        criterion_id=packet.criterion_measured(Measure.STRATEGY_CHANGES, Measure.ORG_METRICS),
        searched=packet.searched,
    )


def _kept(packet: Packet) -> tuple[EvidenceItem, ...]:
    """The entry that its author puts forward as a stretch, by its sentences, where nobody can look at it."""
    by_entry: dict[str, list[EvidenceItem]] = {}
    for item in packet.recent:
        by_entry.setdefault(item.id, []).append(item)
    for told in by_entry.values():
        if not any(stretched(i) for i in told):
            continue
        if any(packet.outsiders(i) or landed(i) or _told_elsewhere(packet, i) for i in told):
            continue
        if any(unseen(i) for i in told) or (not any(surfaced(i) for i in told) and _is_work(told)):
            return tuple(told)
    return ()


def _is_work(told: list[EvidenceItem]) -> bool:
    """No plan and no remark: something that was done."""
    return all(i.modality is not Modality.PLANNED and i.set_aside is not SetAside.PLANNED for i in told)


def _over(topic: Topic) -> str:
    span = span_of(topic.items)
    return f", {span}" if span else ""


def _stretch(packet: Packet) -> Topic | None:
    """The topic with most entries on the bench, none of which anybody outside took up; a name before a word."""
    used = set(ids(taken_up_outside(packet)))
    found = []
    for topic in topics(packet.recent, packet.people - _projects(packet), packet.teams, LEAST_ON_BENCH):
        bench = [i for i in topic.items if on_the_bench(i, but=topic.word)]
        seen = any(landed(i) or _told_elsewhere(packet, i) for i in topic.items) or any(i.id in used for i in bench)
        if bench and not seen and (_mostly(bench, topic) or _never_shown(packet, topic)):
            found.append((len(bench), len(topic.items), topic.word[:1].isupper(), topic))
    return max(found, key=lambda told: told[:3])[3] if found else None


def _projects(packet: Packet) -> frozenset[str]:
    """Names that lines put forward as work beyond the level: of a project, though they may read like a person's."""
    return frozenset(t for i in packet.recent if stretched(i) for t in tokens_of(i.text))


def _told_elsewhere(packet: Packet, item: EvidenceItem) -> bool:
    """True where somebody decided on the work, or a measured change came of it: that can be pointed at."""
    return bool(packet.carries(item) & {Matter.DECISION, Matter.METRIC})


def _mostly(bench: list[EvidenceItem], topic: Topic) -> bool:
    """Half of its entries say so; two entries that share a common word are no project."""
    named = len(topic.items) > LEAST_ON_BENCH or topic.word[:1].isupper()
    return named and len(bench) >= LEAST_ON_BENCH and 2 * len(bench) >= len(topic.items)


def _never_shown(packet: Packet, topic: Topic) -> bool:
    """A named project whose own words say that nobody has it, beside which nobody else and no place to look appears."""
    if not topic.word[:1].isupper() or not any(unseen(i) for i in topic.items):
        return False
    return not any(packet.outsiders(i) or i.links or i.adopters or i.citations for i in topic.items)


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
