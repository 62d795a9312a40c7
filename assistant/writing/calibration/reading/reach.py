"""How far the work reaches: whether everybody who works by it, or was helped, is of the author's own team."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.rubric import Measure
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.adoption import (
    called_in,
    cited_outside,
    documents_told,
    documents_used,
    reaching,
    read_outside,
    taken_up_outside,
    titles_in,
)
from assistant.writing.calibration.reading.bar import most_a_room_reads, short_of
from assistant.writing.calibration.reading.takers import Taker, followers, helped, may_follow

LEAST_TAKERS = 3
"""People who work by it or were helped, from whom the page shows how far the work reaches."""

LEAST_SHARED = 2
"""Entries that name the same team beside those who work by it, from which it is theirs and the author's."""

LEAST_CITING = 2
"""Entries by which others cite the work, from which it was taken up: one may be misread."""

LEAST_REACHING = 2
"""Entries that tell how the work was made known; then its author meant it for others than the own team."""


def not_taken_up(packet: Packet, gap: Gap) -> tuple[EvidenceItem, ...]:
    """The documents on the page, where the criterion asks who takes them up and the page names nobody at all.

    With somebody named, the count is short; with nobody, the work is unadopted. Empty where everything is of one team.
    """
    told = documents_told(packet)
    if gap.criterion.measure not in _ASKS_WHO or not short_of(packet, gap) or of_one_team(packet):
        return ()
    written = len({title for i in told for title in (titles_in(packet, i) or (i.id,))})
    if not told or (gap.criterion.measure is Measure.DESIGN_DOCS_ADOPTED and written < LEAST_WRITTEN):
        return ()
    if _somebody(packet, gap):
        return ()
    quoted = {name for i in cited_outside(packet, packet.recent) for name in called_in(packet, i)}
    alone = tuple(i for i in told if not quoted & called_in(packet, i))
    if gap.criterion.measure is not Measure.REFERENCED_ARTIFACTS:
        return alone
    used = taken_up_outside(packet)
    alone = tuple(i for i in alone if i not in used)
    admitted = any(packet.tells.says_nobody(i) for i in packet.recent)
    return alone if len(alone) >= (1 if admitted else LEAST_LEFT_ALONE) else ()


def _somebody(packet: Packet, gap: Gap) -> bool:
    """True where anybody is named for sure: then the count is short, and not the adoption."""
    if gap.criterion.measure is Measure.PEOPLE_FOLLOWING:
        return bool(may_follow(packet, packet.recent))
    if gap.criterion.measure is Measure.DESIGN_DOCS_ADOPTED:
        return bool(documents_used(packet, packet.recent))
    return bool(most_a_room_reads(packet, gap))


LEAST_WRITTEN = 2
"""Documents on the page: with one, its count is short rather than its adoption."""

LEAST_LEFT_ALONE = 3
"""Documents that nobody takes up, from which it is not chance that nobody quotes one."""

_ASKS_WHO = frozenset({Measure.PEOPLE_FOLLOWING, Measure.DESIGN_DOCS_ADOPTED, Measure.REFERENCED_ARTIFACTS})


def of_one_team(packet: Packet) -> tuple[Taker, ...]:
    """Those who work by it, or were helped, where the page says that they are of the author's team and names no other.

    Empty where the work was made known to others who did not take it up: a room asks for its adoption instead. Where
    others do cite it, they took it up in their way, and it is the followers who are of one team.
    """
    following = followers(packet)
    reached = following if len(following) >= LEAST_TAKERS else helped(packet)
    if len(reached) < LEAST_TAKERS or not _of_one(packet, reached):
        return ()
    known = len(reaching(packet)) >= LEAST_REACHING or bool(read_outside(packet))
    cited = len(cited_outside(packet, packet.recent)) >= LEAST_CITING
    return () if following and known and not cited else reached


def _of_one(packet: Packet, reached: Sequence[Taker]) -> bool:
    """True where no other team is named beside them, or one and the same beside several of them and no second."""
    people = {t.name for t in reached}
    beside = {t.item: [name for name in packet.outsiders(t.item) if name not in people] for t in reached}
    named = {name for names in beside.values() for name in names}
    shared = len(named) == 1 and sum(bool(names) for names in beside.values()) >= LEAST_SHARED
    theirs = shared and packet.team is None
    return (shared or not named) and not any(t.outside for t in reached if not (theirs and beside[t.item]))
