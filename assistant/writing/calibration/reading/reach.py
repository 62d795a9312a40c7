"""How far the work reaches: whether everybody who works by it, or was helped, is of the author's own team."""

from __future__ import annotations

from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.adoption import followers, reaching, read_outside
from assistant.writing.calibration.reading.bar import helped
from assistant.writing.calibration.reading.takers import Taker

LEAST_TAKERS = 3
"""People who work by it or were helped, from whom the page shows how far the work reaches."""

LEAST_REACHING = 2
"""Entries that tell how the work was made known; then its author meant it for others than the own team."""


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
