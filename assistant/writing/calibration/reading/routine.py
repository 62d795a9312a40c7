"""The duties that a level has anyway: rota weeks, tickets, reviews, upkeep, meetings, small changes."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.matters import Matter
from assistant.writing.calibration.packet import Packet


def routine(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry tells of work that comes with the job at the level, and of no document or decision."""
    told = packet.carries(item)
    return Matter.ROUTINE in told and not told & {Matter.DOCUMENT, Matter.CITED, Matter.DECISION}
