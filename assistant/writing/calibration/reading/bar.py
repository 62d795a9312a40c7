"""What a room may read for a criterion at most: the benefit of the doubt, so that no shortfall is claimed in error."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.rubric import Measure
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.adoption import (
    documents_taken_up,
    documents_told,
    followers,
)
from assistant.writing.calibration.reading.parties import NAME
from assistant.writing.calibration.reading.weighing import Carries, carries

_SERVICE = lazy_pattern(r"\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+\b")
_NO_SERVICE = word_set(
    """
    on-call end-to-end roll-out p99 first-round up-to-date re-index built-in end-of-life hand-over take-over to-end
    follow-up sign-off go-live read-only year-end two-week cut-over set-up back-end front-end day-to-day long-term
    full-time part-time in-house third-party run-book stand-in well-known four-week one-page half-year
    """
)
_BEFORE_BRACKET = lazy_pattern(rf"({NAME}) \(")
_SEVERAL = lazy_pattern(r"\b(?:two|three|four|several|both|these) (?:\w+ )?services\b", re.IGNORECASE)


def most_a_room_reads(packet: Packet, gap: Gap) -> tuple[str, ...] | None:
    """What could be counted for a criterion, generously; None where only a person can tell."""
    reader = _READERS.get(gap.criterion.measure)
    if reader is None:
        return None
    read = reader(packet)
    return read if len(read) >= gap.have else gap.counted


def short_of(packet: Packet, gap: Gap) -> bool:
    """True when even a generous reading falls short of what the criterion asks for (one, where it has no number)."""
    read = most_a_room_reads(packet, gap)
    return read is not None and len(read) < (gap.need or 1)


def services(packet: Packet) -> tuple[str, ...]:
    """Names of what the author is said to run; an unnamed second one ("both", "two services") counts."""
    names: dict[str, None] = {}
    several = False
    for item in packet.carrying(Carries.OWNS):
        found = [n for n in _SERVICE.findall(item.text) if n not in _NO_SERVICE and not n.startswith("retro-")]
        names.update(dict.fromkeys((*(m.name for m in item.owned_services), *found)))
        several = several or bool(_SEVERAL.search(item.text))
    return (*names, "another") if several and len(names) == 1 else tuple(names)


def _items(*kinds: Carries) -> Callable[[Packet], tuple[str, ...]]:
    def read(packet: Packet) -> tuple[str, ...]:
        return tuple(i.id for i in packet.carrying(*kinds))

    return read


def _cited(packet: Packet) -> tuple[str, ...]:
    return tuple(i.id for i in packet.recent if Carries.CITED in carries(i))


def _unblocked(packet: Packet) -> tuple[str, ...]:
    """Those of the best quarter, as the matrix counts them (product: 3 engineers unblocked per quarter)."""
    quarters: dict[tuple[int, int], list[EvidenceItem]] = {}
    for item in packet.carrying(Carries.UNBLOCKED):
        if item.period is not None:
            start = item.period.start
            quarters.setdefault((start.year, (start.month + 2) // 3), []).append(item)
    return max((_helped_in(packet, q) for q in quarters.values()), key=len, default=())


def _helped_in(packet: Packet, helped: list[EvidenceItem]) -> tuple[str, ...]:
    named = [m.name for i in helped for m in (*i.helped, *i.people)]
    bracketed = [n for i in helped for n in _BEFORE_BRACKET.findall(i.text)]
    return tuple(dict.fromkeys(n for n in (*named, *bracketed) if n not in packet.teams))


def _reviewed(packet: Packet) -> tuple[str, ...]:
    return tuple(i.id for i in documents_told(packet))


_READERS: dict[Measure, Callable[[Packet], tuple[str, ...]]] = {
    Measure.OWNED_FEATURES: _items(Carries.OWNS, Carries.GOAL),
    Measure.OWNED_SERVICES: services,
    Measure.TEAM_GOALS: _items(Carries.GOAL),
    Measure.ORG_METRICS: _items(Carries.METRIC),
    Measure.STRATEGY_CHANGES: _items(Carries.DECISION),
    Measure.PEOPLE_MENTORED: _items(Carries.MENTORED),
    Measure.PEOPLE_UNBLOCKED: _unblocked,
    Measure.PEOPLE_FOLLOWING: followers,
    Measure.DESIGN_DOCS_REVIEWED: _reviewed,
    Measure.DESIGN_DOCS_ADOPTED: documents_taken_up,
    Measure.REFERENCED_ARTIFACTS: _cited,
}
