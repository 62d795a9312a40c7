"""Work that the current level already expects."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.rubric import Measure
from assistant.evidence.learned.matters import Matter
from assistant.evidence.phrasing import listed, number
from assistant.evidence.speech import spoken
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, entries, ids
from assistant.writing.calibration.reading.adoption import taken_up_outside
from assistant.writing.calibration.reading.bar import short_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.routine import routine
from assistant.writing.calibration.reading.weighing import WEIGHTY, words_of

LEAST_PART = 0.4
"""Part of the recent lines that are routine, where routine is the record."""

LEAST_ROUTINE = 3
"""Lines of routine that make a record of it."""

MOST_BEYOND = 0.35
"""Lines beyond the routine that such a record may still have, for each line of routine; two at least."""

LEAST_USUAL = 2
"""Lines of routine beside a claim that such work is the next level's: one line may be misread."""

LEAST_OLD = 3
"""Weighty entries before the window: then the case is old, not routine."""

LEAST_CLAIMED = 3
"""Lines of substance that the page puts forward as the next level's: one such remark is an ambition."""

_SURE = {Measure.ORG_METRICS: Matter.METRIC, Measure.STRATEGY_CHANGES: Matter.DECISION}
"""What must surely stand on the page where a claim rests on it: the benefit of the doubt is for what is not claimed."""

_CLAIMED = spoken(
    r"""
    staff[- ]level | beyond (?:senior|my level|l\d|the level) | (?:at|to|for|into) (?:the )?(?:next level|staff|l5|l6)
    | above (?:(?:the|my) )?(?:bar|level) | next[- ]level | (?:my|this is) (?:\w+[- ]){0,3}growth | ready for
    | went beyond | (?:a|one) level (?:up|higher|above) | (?:senior|staff|principal) (?:impact|scope|leverage|work)
    | as a staff (?:engineer)? | senior[- ]level | l[56][- ]level
    """
)
"""That the page puts work forward as the next level's."""

LEAST_SHORT = 2
"""Target criteria that are short even when read generously: with one short, the case is another."""


def _find(packet: Packet) -> Iterator[Case]:
    whole = tuple(_all_routine(packet))
    if whole:
        yield from whole
        return
    usual = tuple(i for i in packet.recent if routine(packet, i))
    forward = packet.carrying(Matter.FORWARD)
    if forward and len(usual) >= LEAST_USUAL and not packet.carrying(Matter.STRETCH):
        yield _claimed_routine(packet, forward, usual)
        return
    claimed = _claimed(packet)
    if len(claimed) >= LEAST_CLAIMED:
        cases = (_put_forward(packet, gap, claimed) for gap in packet.matrix.target_gaps)
        yield from islice((case for case in cases if case is not None), 1)


def _seek(packet: Packet) -> Iterator[Case]:
    """Whatever is put forward or is routine, where the whole of the page says so."""
    forward = packet.carrying(Matter.FORWARD)
    usual = tuple(i for i in packet.recent if routine(packet, i))
    if forward or usual:
        yield _claimed_routine(packet, forward or usual[:1], usual or forward[:1])


def _claimed_routine(packet: Packet, forward: tuple[EvidenceItem, ...], usual: tuple[EvidenceItem, ...]) -> Case:
    """Routine that the page itself puts forward for the next level."""
    target, current = packet.matrix.target, packet.matrix.current
    level = current.name if current else "the current level"
    shown = [i for i in usual if i not in forward][:2] or list(usual[:1])
    return Case(
        says=f"{read_out(forward[0])}: that is the claim for {target.name}. What stands behind it is "
        f"{listed([read_out(i) for i in shown])}, and that is what we pay {level} for. What of it goes beyond?",
        answered_by=f"One piece of work beyond {read_out(shown[0])} that answers a criterion of {target.name}: who "
        f"works by it or what it changed, and where that can be read.",
        evidence_ids=ids((*forward, *usual)),
        criterion_id=packet.criterion_of(ids((*forward, *usual))) or packet.headline_criterion,
        searched=packet.searched,
    )


def _claimed(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Lines of substance put forward as the next level's, there or in a heading; the title of the page claims none."""
    recent = packet.recent
    whole = set(recent[0].context).intersection(*(i.context for i in recent)) if recent else set()
    return tuple(
        i
        for i in recent
        if packet.carries(i) and _CLAIMED.search(": ".join((*(h for h in i.context if h not in whole), words_of(i))))
    )


def _put_forward(packet: Packet, gap: Gap, claimed: tuple[EvidenceItem, ...]) -> Case | None:
    """A criterion with too little for it, where the page puts forward what the current level asks instead."""
    now = next((g for g in packet.matrix.gaps if _is_below(packet, g, gap)), None)
    if now is None or short_of(packet, now) or not (short_of(packet, gap) or _unsure(packet, gap)):
        return None
    about = tuple(i for i in claimed if gap.criterion.dimension.casefold() in ": ".join(i.context).casefold())
    level, shown = packet.matrix.target.name, about or claimed
    return Case(
        says=f"{read_out(shown[0])}: that is put forward for {level}, and it is what we ask at "
        f"{packet.matrix.current.name if packet.matrix.current else 'the current level'}: "
        f"{now.criterion.text[:1].lower()}{now.criterion.text[1:].rstrip('.')}. Where is what {level} asks: "
        f"{gap.criterion.text[:1].lower()}{gap.criterion.text[1:].rstrip('.')}?",
        answered_by=f"One piece of work that answers {gap.criterion.id} itself: who works by it, and where that can be "
        f"read.",
        evidence_ids=ids(shown),
        criterion_id=gap.criterion.id,
        searched=packet.searched,
    )


def _unsure(packet: Packet, gap: Gap) -> bool:
    matter = _SURE.get(gap.criterion.measure) if gap.criterion.measure else None
    return matter is not None and not packet.carrying(matter)


def _is_below(packet: Packet, now: Gap, gap: Gap) -> bool:
    current = packet.matrix.current
    return (
        current is not None and now.criterion.level == current.id and now.criterion.dimension == gap.criterion.dimension
    )


def _all_routine(packet: Packet) -> Iterator[Case]:
    short = [g for g in packet.matrix.target_gaps if short_of(packet, g)]
    usual = tuple(i for i in packet.recent if routine(packet, i))
    outside = set(ids(taken_up_outside(packet)))
    beyond = [i for i in packet.recent if i.id in outside or _beyond(packet.carries(i), routine(packet, i))]
    if len(usual) < LEAST_ROUTINE or len(usual) < LEAST_PART * len(packet.recent) or len(short) < LEAST_SHORT:
        return
    if len(packet.carrying(*WEIGHTY, told=packet.older)) >= LEAST_OLD or len(beyond) > max(2, MOST_BEYOND * len(usual)):
        return
    level = packet.matrix.current.name if packet.matrix.current else "the current level"
    missing = short[0].criterion
    yield Case(
        says=f"{read_out(usual[0])}, {read_out(usual[len(usual) // 2])}, {read_out(usual[-1])}: "
        f"{number(entries(usual))} of "
        f"{number(entries(packet.recent))} entries are what we pay {level} for. Where is the work of "
        f"{packet.matrix.target.name}: "
        f"{missing.text[:1].lower()}{missing.text[1:].rstrip('.')}?",
        answered_by=f"One piece of work beyond {read_out(usual[0])} that answers a criterion of "
        f"{packet.matrix.target.name}, "
        f"such as {missing.id}: who uses it, what it changed, and where that can be read.",
        evidence_ids=ids(usual),
        criterion_id=missing.id,
        searched=packet.searched,
    )


def _beyond(carried: frozenset[Matter], usual: bool) -> bool:
    strong = carried & {Matter.DECISION, Matter.COMMAND}
    return bool(strong) or (Matter.METRIC in carried and not usual)


KIND = Kind(
    kind=ObjectionKind.ALREADY_EXPECTED,
    weight=0.96,
    summary="Work that the current level already expects.",
    ranked="Where the record is routine, counts of the next level are not the point: a room asks what goes beyond "
    "the job "
    "before it counts (calibration guide: executing well defined tasks is the expectation of the level).",
    source="calibration guide: executing on well defined tasks is the expectation",
    find=_find,
    seek=_seek,
)
