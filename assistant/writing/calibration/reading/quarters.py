"""Quarters of a record: who was helped in each, and a closed one that stays behind the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.bar import helped_in, tells_help
from assistant.writing.calibration.reading.parties import NAME

_NAMED = lazy_pattern(rf"(?:^|[:;.,] |\band )({NAME})(?: {NAME})?(?= \(|,)")
"""Whoever stands where a list of helped people names one; generous, so that no quarter is called empty in error."""

FEWEST_FULL = 3
"""Quarters that hold the number, from which a thin one between them is an exception that a room asks about."""


class Quarter(NamedTuple):
    """A calendar quarter and the entries of it."""

    year: int
    number: int

    @property
    def called(self) -> str:
        """`Q2 2026`."""
        return f"Q{self.number} {self.year}"


def thin_quarter(packet: Packet, need: int) -> Quarter | None:
    """A closed quarter in which at most one person was helped, between quarters that hold about the number.

    None where any entry of help has no date: it may be of any quarter.
    """
    helped: dict[Quarter, set[str]] = {}
    seen = {i.id for i in packet.recent}
    for item in (i for i in packet.whole if i.id in seen and tells_help(i)):
        if item.period is None:
            return None
        quarter = Quarter(item.period.start.year, (item.period.start.month + 2) // 3)
        helped.setdefault(quarter, set()).update((*helped_in(packet, item), *_NAMED.findall(item.text)))
    full = [q for q, names in helped.items() if len(names) >= need]
    between = _between(sorted(helped))
    thin = [q for q in between if len(helped.get(q, ())) <= 1]
    return thin[0] if len(full) >= FEWEST_FULL and len(thin) == 1 else None


def _between(quarters: Sequence[Quarter]) -> list[Quarter]:
    """Every quarter after the first and before the last."""
    if not quarters:
        return []
    found, at = [], quarters[0]
    while (at := Quarter(at.year + at.number // 4, at.number % 4 + 1)) < quarters[-1]:
        found.append(at)
    return found


def entries_of(packet: Packet, quarter: Quarter) -> tuple[EvidenceItem, ...]:
    """The entries of help of that quarter."""
    return tuple(
        i
        for i in packet.whole
        if tells_help(i)
        and i.period is not None
        and (i.period.start.year, (i.period.start.month + 2) // 3) == (quarter.year, quarter.number)
    )
