"""What a room may read for a criterion at most: the benefit of the doubt, so that no shortfall is claimed in error."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.rubric import Measure
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.stems import word_set
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.adoption import (
    documents_taken_up,
    documents_told,
    may_follow,
)
from assistant.writing.calibration.reading.citing import is_cited
from assistant.writing.calibration.reading.parties import NAME
from assistant.writing.calibration.reading.takers import LEAST_LIST, Taker, takers
from assistant.writing.calibration.reading.weighing import HELPS, Carries, carries, words_of

_SERVICE = lazy_pattern(r"\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+\b")
_NO_SERVICE = word_set(
    """
    on-call end-to-end roll-out p99 first-round up-to-date re-index built-in end-of-life hand-over take-over to-end
    follow-up sign-off go-live read-only year-end two-week cut-over set-up back-end front-end day-to-day long-term
    full-time part-time in-house third-party run-book stand-in well-known four-week one-page half-year squad-internal
    co-owner multi-region cross-team open-source peer-reviewed
    """
)
_HEAD = lazy_pattern(
    r"^(?:(?i:(?:sole |the )?owner(?: of)?,? |own |i own |both ))?((?:[a-z][\w-]{2,}(?:, | and | & "
    r"| \+ )?){1,4})\s*(?:[:(–—]| - )"
)
_BEFORE_BRACKET = lazy_pattern(rf"({NAME}) \(")
_MANY = {"two": 2, "both": 2, "them": 2, "their": 2, "three": 3, "four": 4, "several": 2, "these": 2}
_SEVERAL = lazy_pattern(
    r"\b(two|three|four|several|both|these)(?: [\w-]+){0,2} (?:services|systems|components|pipelines|apps"
    r"|platforms|apis)\b"
    r"|\b(both|their|them)\b|\beach of (them)\b|\ball (two|three|four)\b|\bfirst (two|three)\b",
    re.IGNORECASE,
)

Reading = Callable[[Packet, Sequence[EvidenceItem]], tuple[str, ...]]
"""Reads from entries what could be counted for a measure."""


def most_a_room_reads(packet: Packet, gap: Gap) -> tuple[str, ...] | None:
    """What could be counted for a criterion, generously; None where only a person can tell."""
    reader = _READERS.get(gap.criterion.measure)
    if reader is None:
        return None
    read = reader(packet, packet.recent)
    return read if len(read) >= gap.have else gap.counted


def short_of(packet: Packet, gap: Gap) -> bool:
    """True when even a generous reading falls short of what the criterion asks for (one, where it has no number)."""
    read = most_a_room_reads(packet, gap)
    return read is not None and len(read) < (gap.need or 1)


def met_before(packet: Packet, gap: Gap) -> bool:
    """True when what lies before the window alone would answer the criterion."""
    reader = _READERS.get(gap.criterion.measure)
    return reader is not None and len(reader(packet, packet.older)) >= (gap.need or 1)


def behind(packet: Packet, gap: Gap) -> tuple[EvidenceItem, ...]:
    """The entries before the window that answer the criterion."""
    reader = _READERS.get(gap.criterion.measure)
    return tuple(i for i in packet.older if reader is not None and reader(packet, (i,)))


def services(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """Names of what the author is said to run; an unnamed second one ("both", "two services") counts."""
    names: dict[str, None] = {}
    several = 0
    for item in _near_owning(packet, told):
        found = [n for n in _SERVICE.findall(words_of(item)) if n not in _NO_SERVICE and not n.startswith("retro-")]
        heading = item.context[-1] if item.context else ""
        found = found or [n for n in _SERVICE.findall(heading) if n not in _NO_SERVICE]
        head = _HEAD.match(item.text)
        found += re.findall(r"[a-z][\w-]{2,}", head.group(1)) if head else []
        names.update(dict.fromkeys((*(m.name for m in item.owned_services), *found)))
        many = _SEVERAL.findall(item.text)
        several = max([several, *(_MANY[next(w for w in groups if w).casefold()] for groups in many)])
    unnamed = tuple(f"another{' one' * n}" for n in range(max(0, several - len(names))))
    return (*names, *unnamed)


def _near_owning(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """The entries that tell of an ownership; of a paragraph the sentences beside one, which may name the services."""
    owning = {i.id for i in packet.carrying(Carries.OWNS, told=told)}
    return tuple(i for i in told if i.id in owning and (Carries.OWNS in carries(i) or not carries(i) & _OTHER_MATTER))


_OTHER_MATTER = frozenset({Carries.DECISION, Carries.TAKEN_UP, Carries.CITED, Carries.METRIC, Carries.UNBLOCKED})


def _items(*kinds: Carries) -> Reading:
    def read(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
        found = packet.carrying(*kinds, told=told)
        if not found and told is packet.recent:
            seen = {i.id for i in told}
            found = tuple(i for i in packet.carrying(*kinds, told=packet.whole) if i.id in seen)
        return tuple(i.id for i in found)

    return read


def _unblocked(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """Those of the best quarter, as the matrix counts them (product: 3 engineers unblocked per quarter)."""
    quarters: dict[object, dict[str, None]] = {}
    seen = {i.id for i in told}
    for item in (i for i in packet.whole if i.id in seen):
        names = helped_in(packet, item)
        if names:
            quarters.setdefault(_quarter(item), {}).update(dict.fromkeys(names))
    return max((tuple(q) for q in quarters.values()), key=len, default=())


def _quarter(item: EvidenceItem) -> object:
    """The quarter of a dated entry; an entry without a date stands for itself."""
    if item.period is None:
        return item.id
    return item.period.start.year, (item.period.start.month + 2) // 3


def helped_in(packet: Packet, item: EvidenceItem) -> tuple[str, ...]:
    """The people whom an entry of help names; a heading or a label may be what says that it is help."""
    if not tells_help(item):
        listed = takers(packet, item)
        return tuple(t.name for t in listed) if len(listed) >= LEAST_LIST and not carries(item) - {Carries.GOAL} else ()
    full = [t.name for t in takers(packet, item)]
    known = {word for name in full for word in name.split()}
    named = [m.name for m in (*item.helped, *item.people)] + _BEFORE_BRACKET.findall(item.text)
    single = [n for n in named if n in packet.people and n not in packet.teams and not set(n.split()) & known]
    return tuple(dict.fromkeys((*full, *single)))


def helped(packet: Packet) -> tuple[Taker, ...]:
    """The people whom recent entries of help name, each once."""
    seen = {i.id for i in packet.recent}
    found = (t for i in packet.whole if i.id in seen and tells_help(i) for t in takers(packet, i))
    return tuple({t.name: t for t in found}.values())


def tells_help(item: EvidenceItem) -> bool:
    """True where an entry, its label or its heading says that somebody was helped."""
    heading = item.context[-1] if item.context else ""
    return Carries.UNBLOCKED in carries(item) or bool(HELPS.search(f"{heading} {item.label or ''}"))


def _referenced(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    return tuple(i.id for i in told if is_cited(packet, i))


def _following(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    return may_follow(packet, told)


def _reviewed(packet: Packet, _: Sequence[EvidenceItem]) -> tuple[str, ...]:
    return tuple(i.id for i in documents_told(packet))


def _adopted(packet: Packet, _: Sequence[EvidenceItem]) -> tuple[str, ...]:
    return documents_taken_up(packet)


_READERS: dict[Measure, Reading] = {
    Measure.OWNED_FEATURES: _items(Carries.OWNS, Carries.GOAL),
    Measure.OWNED_SERVICES: services,
    Measure.TEAM_GOALS: _items(Carries.GOAL),
    Measure.ORG_METRICS: _items(Carries.METRIC),
    Measure.STRATEGY_CHANGES: _items(Carries.DECISION),
    Measure.PEOPLE_MENTORED: _items(Carries.MENTORED),
    Measure.PEOPLE_UNBLOCKED: _unblocked,
    Measure.PEOPLE_FOLLOWING: _following,
    Measure.DESIGN_DOCS_REVIEWED: _reviewed,
    Measure.DESIGN_DOCS_ADOPTED: _adopted,
    Measure.REFERENCED_ARTIFACTS: _referenced,
}
