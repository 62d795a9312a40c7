"""Strong at the current level, thin at the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.vocabulary import Strength
from assistant.evidence.learned.matters import Matter
from assistant.evidence.phrasing import listed, number
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.bar import seems_short_of, short_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.routine import routine
from assistant.writing.calibration.reading.weighing import WEIGHTY

LEAST_SHORT = 0.75
"""Part of the target's criteria that are short: three of four. With two of four the case is those two counts."""

AT_LEVEL = WEIGHTY | {Matter.GOAL, Matter.MENTORED}
"""What makes a record strong at some level: help alone does not."""

LEAST_SURE = 0.5
"""Part of them that is short however generously the page is read: four lines misread at once are rare."""

LEAST_STRONG = 5
"""Such entries that make a record strong at its own level."""


def _find(packet: Packet) -> Iterator[Case]:
    target, current = packet.matrix.target, packet.matrix.current
    if current is None or current.id == target.id:
        return
    now = [g for g in packet.matrix.gaps if g.criterion.level == current.id]
    short = [g for g in packet.matrix.target_gaps if seems_short_of(packet, g)]
    surely = [g for g in short if short_of(packet, g)]
    held = [g for g in now if not short_of(packet, g)]
    strong = _strong(packet)
    if (
        len(short) < LEAST_SHORT * len(packet.matrix.target_gaps)
        or len(surely) < LEAST_SURE * len(packet.matrix.target_gaps)
        or 2 * len(held) <= len(now)
        or len(strong) < LEAST_STRONG
    ):
        return
    yield _case(packet, short, strong, current.name)


def _seek(packet: Packet) -> Iterator[Case]:
    short = [g for g in packet.matrix.target_gaps if seems_short_of(packet, g)]
    strong, current = _strong(packet), packet.matrix.current
    if current is not None and short and len(strong) > 1:
        yield _case(packet, short, strong, current.name)


def _strong(packet: Packet) -> tuple[EvidenceItem, ...]:
    return tuple(i for i in packet.recent if packet.carries(i) & AT_LEVEL and not routine(packet, i))


def _case(packet: Packet, short: Sequence[Gap], strong: Sequence[EvidenceItem], current: str) -> Case:
    target, owned = packet.matrix.target, strong[0]
    best = max(strong[1:], key=lambda i: (len(packet.carries(i) & WEIGHTY), i.strength is Strength.ADOPTED))
    return Case(
        says=f"{read_out(owned)}, {read_out(best)}: that is what {current} asks for. For {target.name} I look "
        f"for {listed([g.criterion.dimension.lower() for g in short])} at another size, and {number(len(short))} of "
        f"{number(len(packet.matrix.target_gaps))} criteria have nothing that fits. Which bar is this packet written "
        f"for?",
        answered_by=f"For {short[0].criterion.id}: {short[0].criterion.text.rstrip('.').lower()}, as work that is "
        f"done and "
        f"dated; or the plan that gets there, while {read_out(strong[0])} stays what it is, {current} work.",
        evidence_ids=ids((owned, best)),
        criterion_id=short[0].criterion.id,
        searched=packet.searched,
    )


KIND = Kind(
    kind=ObjectionKind.LEVEL_CONFUSION,
    weight=0.85,
    summary="Strong at the current level, thin at the next.",
    ranked="Three short counts at once are one remark in a room: the packet is written for the other bar. It explains "
    "every short count, before the single counts that it sums up.",
    source="manager-playbook: rubric; calibration guide: performance with the next level",
    find=_find,
    seek=_seek,
)
