"""What a line tells by its words and by what was learned: each errs alone, and they err on different lines."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.matters import Matter
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.tellings import LIKELY

WORDS = 2.0
"""Log odds that one finding of a word list adds. With it nine in ten lines were told rightly that the lists found, and
without it every second (measured on writers whose lines had not been learned from)."""


ASIDE = frozenset(
    {
        Matter.DOCUMENT,
        Matter.SHARED,
        Matter.ALONE,
        Matter.LACK,
        Matter.COMMAND,
        Matter.MENDED,
        Matter.FORWARD,
        Matter.ROUTINE,
    }
)
"""Kinds beside which a line may as well tell of a failure or of a colleague's part: both befall documents too."""


def tells_else(packet: Packet, item: EvidenceItem, matter: Matter) -> bool:
    """True where a line, by its own words, tells something else than the matter that a room counts.

    Where it tells nothing else, words alone say what it is: three in four lines that a word list found there were told
    rightly, however little they looked like what had been learned (measured as above).
    """
    return any(packet.tells.alone(item)[m] > LIKELY for m in packet.carries(item) - ASIDE - {matter})


def tells(packet: Packet, item: EvidenceItem, matter: Matter, words: bool) -> bool:
    """True where the line likelier tells the matter than not; `words` says whether the matter's word list found it."""
    return packet.tells.alone(item)[matter] + WORDS * words > LIKELY
