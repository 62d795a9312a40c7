"""How far the work reaches: whether everybody who works by it, or was helped, is of the author's own team."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.rubric import Measure
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.adoption import (
    documents_told,
    followers,
    reaching,
    read_outside,
    taken_up_outside,
)
from assistant.writing.calibration.reading.bar import helped, most_a_room_reads, short_of
from assistant.writing.calibration.reading.citing import is_cited
from assistant.writing.calibration.reading.directions import handles
from assistant.writing.calibration.reading.takers import Taker

LEAST_TAKERS = 3
"""People who work by it or were helped, from whom the page shows how far the work reaches."""

LEAST_REACHING = 2
"""Entries that tell how the work was made known; then its author meant it for others than the own team."""


def not_taken_up(packet: Packet, gap: Gap) -> tuple[EvidenceItem, ...]:
    """The documents on the page, where the criterion asks who takes them up and the page names nobody at all.

    With somebody named, the count is short; with nobody, the work is unadopted. Empty where everything is of one team.
    """
    told = documents_told(packet)
    if gap.criterion.measure not in _ASKS_WHO or not told or not short_of(packet, gap) or of_one_team(packet):
        return ()
    named = followers(packet) if gap.criterion.measure is Measure.PEOPLE_FOLLOWING else most_a_room_reads(packet, gap)
    if named:
        return ()
    quoted = set(handles(i for i in packet.recent if is_cited(packet, i)))
    alone = tuple(i for i in told if not quoted & set(handles((i,))))
    if gap.criterion.measure is not Measure.REFERENCED_ARTIFACTS:
        return alone
    used = taken_up_outside(packet)
    alone = tuple(i for i in alone if i not in used)
    return alone if len(alone) >= LEAST_LEFT_ALONE else ()


LEAST_LEFT_ALONE = 3
"""Documents that nobody takes up, from which it is not chance that nobody quotes one."""

_ASKS_WHO = frozenset({Measure.PEOPLE_FOLLOWING, Measure.DESIGN_DOCS_ADOPTED, Measure.REFERENCED_ARTIFACTS})


def of_one_team(packet: Packet) -> tuple[Taker, ...]:
    """Those who work by it, or were helped, where the page says that they are of the author's team and names no other.

    Empty where the work was made known to others who did not take it up: a room asks for its adoption instead.
    """
    following = followers(packet)
    reached = following if len(following) >= LEAST_TAKERS else helped(packet)
    if len(reached) < LEAST_TAKERS or any(t.outside for t in reached) or not any(t.outside is False for t in reached):
        return ()
    known = len(reaching(packet)) >= LEAST_REACHING or bool(read_outside(packet))
    return () if following and known else reached
