"""Entries that disagree: each disagreement becomes a question, never a correction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from assistant.domain.evidence import Change, EvidenceItem
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import Role
from assistant.evidence.comparisons import Doubt, doubt
from assistant.evidence.counting.owned_services import owned_names
from assistant.evidence.counting.ownership import given_away
from assistant.evidence.counting.record import Record
from assistant.evidence.phrasing import capital, listed, named, place
from assistant.evidence.stems import stems

_COMPARED = 40
"""Entries about one thing that are held against each other; a longer list is a habit, not a disagreement."""

_NEAR = 40
"""Characters before a number whose words say what it measures."""


class Contradiction(NamedTuple):
    """A question, the items that raise it, and the measures it bears on (none named: all)."""

    text: str
    items: tuple[EvidenceItem, ...]
    bears_on: frozenset[Measure] = frozenset()


_NUMBERS = frozenset({Measure.ORG_METRICS, Measure.JUDGEMENT})
_OWNERSHIP = frozenset({Measure.OWNED_SERVICES, Measure.OWNED_FEATURES, Measure.JUDGEMENT})


def find_contradictions(record: Record) -> tuple[Contradiction, ...]:
    """Every disagreement within an entry (numbers) and between entries (results, ownership, role), in order."""
    found: list[Contradiction] = []
    doubted = [(i, said) for i in record.claims if (said := doubt(i)) is not None]
    unlike = [(i, said[2]) for i, said in doubted if said[0] is Doubt.UNLIKE]
    if len(unlike) > 1:
        pairs = listed([f"{ends} ({place(i)})" for i, ends in unlike])
        text = f"Does each of these hold one thing against its own past: {pairs}?"
        found.append(Contradiction(text, tuple(i for i, _ in unlike), _NUMBERS))
    alone = doubted if len(unlike) == 1 else [(i, s) for i, s in doubted if s[0] is not Doubt.UNLIKE]
    found += [Contradiction(f"{capital(said[1])}?", (i,), _NUMBERS) for i, said in alone]
    found += _ownership(record)
    for first, second in _pairs(record):
        found += _results(first, second)
        found += _roles(first, second)
    return tuple(found)


def _pairs(record: Record) -> Iterator[tuple[EvidenceItem, EvidenceItem]]:
    """Each two entries that speak of one thing, once."""
    speaking: defaultdict[str, list[EvidenceItem]] = defaultdict(list)
    for item in record.claims:
        for anchor in _anchors(item):
            if len(speaking[anchor]) < _COMPARED:
                speaking[anchor].append(item)
    pairs = {(a.id, b.id): (a, b) for items in speaking.values() for a, b in combinations(items, 2)}
    place = {item.id: n for n, item in enumerate(record.claims)}
    yield from (pairs[key] for key in sorted(pairs, key=lambda ids: (place[ids[0]], place[ids[1]])))


def _ownership(record: Record) -> Iterator[Contradiction]:
    owned = [(i, n) for i in record.claims for n in owned_names(i)]
    for item in record.claims:
        for owner, name in owned:
            if item is not owner and given_away(item, name):
                text = f"Do you still own {name}: {named(owner)}, or is it gone: {named(item)}?"
                yield Contradiction(text, (owner, item), _OWNERSHIP)


def _results(first: EvidenceItem, second: EvidenceItem) -> Iterator[Contradiction]:
    for one in first.changes:
        for other in second.changes:
            if _same_measure(first, one, second, other) and _ends(one) != _ends(other) and _one_end_equal(one, other):
                ends = f"{_told(first, one)} ({first.id}) and {_told(second, other)} ({second.id})"
                text = f"Which result holds, {ends}: {named(first)}, {named(second)}?"
                yield Contradiction(text, (first, second), _NUMBERS)


def _roles(first: EvidenceItem, second: EvidenceItem) -> Iterator[Contradiction]:
    roles = {first.role, second.role}
    shared = sorted(_tickets(first) & _tickets(second))
    if roles == {Role.LED, Role.SUPPORTED} and shared:
        text = f"Did you lead or support {shared[0].upper()}: {named(first)}, {named(second)}?"
        yield Contradiction(text, (first, second))


def _anchors(item: EvidenceItem) -> frozenset[str]:
    """What makes two entries speak of the same thing: ticket, numbered artifact, owned service."""
    artifacts = {a.name.casefold() for a in item.artifacts if any(ch.isdigit() for ch in a.name)}
    return _tickets(item) | artifacts | {s.name.casefold() for s in item.owned_services}


def _tickets(item: EvidenceItem) -> frozenset[str]:
    return frozenset(t.name.casefold() for t in item.tickets)


def _same_measure(first: EvidenceItem, one: Change, second: EvidenceItem, other: Change) -> bool:
    if one.before.unit is not other.before.unit:
        return False
    return bool((_around(first, one) & _around(second, other)) - {"from", "to", "went"})


def _around(item: EvidenceItem, change: Change) -> frozenset[str]:
    start = min(change.before.start, change.after.start)
    return frozenset(s for s in stems(item.text[max(0, start - _NEAR) : start]) if len(s) > 2 and not s.isdigit())


def _ends(change: Change) -> tuple[object, object]:
    return change.before.value, change.after.value


def _one_end_equal(one: Change, other: Change) -> bool:
    return one.before.value == other.before.value or one.after.value == other.after.value


def _told(item: EvidenceItem, change: Change) -> str:
    before, after = change.before, change.after
    return f"{item.text[before.start : before.end]} to {item.text[after.start : after.end]}"
