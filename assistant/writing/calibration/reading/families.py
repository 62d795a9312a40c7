"""One piece of work under its several names: the project, its papers and its services, and which lines tell of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.features import bare, kind_of, tokens_of
from assistant.evidence.learned.matters import Matter
from assistant.evidence.stems import stem
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.topics import is_usual
from assistant.writing.calibration.reading.weighing import WEIGHTY

MOST_CORES = 10
"""Names that are tried as the heart of the record, the most frequent first."""

LEAST_CORE = 3
"""Lines that must hold such a name."""

_NAMES_NOTHING = frozenset({"NUM", "DATE", "LINK", "OFFICE"})
_OF_OTHERS = frozenset({Matter.FOLLOWED, Matter.CITED, Matter.TAKEN_UP, Matter.UNBLOCKED})
_OWN = frozenset({Matter.DOCUMENT, Matter.OWNS})
_WEIGHED = WEIGHTY | {Matter.UNBLOCKED}
_PART = re.compile(r"[^\W\d_]{3,}")
_SHORTEST = 4
"""Letters of a plain word that may name what a line is about; a name may be shorter."""


class Family(NamedTuple):
    """What goes by one name and the names beside it. `core` and `other` are as written.

    `named` are the lines with the core, `items` those with any of its names, both of the recent lines; `weighty` is
    the part of the weighty entries that hold one. `beside` is what else a case could stand on: services by other names,
    and decisions told without any of these.
    """

    core: str
    other: str
    named: tuple[EvidenceItem, ...]
    items: tuple[EvidenceItem, ...]
    weighty: float
    beside: tuple[str, ...]


def families(packet: Packet) -> tuple[Family, ...]:
    """The works that the recent lines keep coming back to, the one with the most frequent name first."""
    page = _Page.of(packet)
    cores = [key for key, lines in page.often.most_common(MOST_CORES) if lines >= LEAST_CORE]
    found = (_family(packet, page, core) for core in cores)
    return tuple(sorted(found, key=lambda f: (-len(f.named), -len(f.items), f.core)))


class _Page(NamedTuple):
    """The names in each recent line and over it, and how many lines hold each."""

    said: tuple[Mapping[str, str], ...]
    over: tuple[Mapping[str, str], ...]
    often: Counter[str]

    @classmethod
    def of(cls, packet: Packet) -> _Page:
        people = frozenset(packet.named)
        heads = Counter(h for i in packet.recent for h in _over(i))
        wide = {h for h, lines in heads.items() if lines == len(packet.recent)}
        said = tuple(_names(i.text, people) for i in packet.recent)
        over = tuple(_names(" ".join(h for h in _over(i) if h not in wide), people) for i in packet.recent)
        ranks = {
            p.casefold() for level in (packet.matrix.target, packet.matrix.current) if level for p in level.name.split()
        }
        return cls(said, over, Counter(key for names in said for key in names if key not in ranks))

    def holds(self, keys: frozenset[str]) -> list[bool]:
        """Of each line, whether it or a heading over it holds one of these names; a title of the whole says nothing."""
        return [not keys.isdisjoint((*a, *b)) for a, b in zip(self.said, self.over, strict=True)]


def _over(item: EvidenceItem) -> tuple[str, ...]:
    """The headings over a line, and its label."""
    return tuple(dict.fromkeys((*item.context, item.label or "")))


def _family(packet: Packet, page: _Page, core: str) -> Family:
    lines = packet.recent
    keys = _kin(packet, page, core)
    held, named = page.holds(keys), page.holds(frozenset({core}))
    items = tuple(i for i, holds in zip(lines, held, strict=True) if holds)
    weighed, told = ids(packet.carrying(*_WEIGHED)), set(ids(items))
    written = {key: name for names in reversed(page.said) for key, name in names.items()}
    beside = [k for k in sorted(keys - {core}) if _stands_apart(k, core)]
    other = max(beside, key=lambda k: sum(page.holds(frozenset({core, k}))), default=core)
    return Family(
        written[core],
        written[other],
        tuple(i for i, holds in zip(lines, named, strict=True) if holds),
        items,
        sum(e in told for e in weighed) / max(1, len(weighed)),
        tuple(_beside(packet, page, keys)),
    )


def _beside(packet: Packet, page: _Page, keys: frozenset[str]) -> Iterator[str]:
    for item, names, held in zip(packet.recent, page.said, page.holds(keys), strict=True):
        carried = packet.carries(item)
        if Matter.OWNS in carried:
            yield from (
                k for k in names if kind_of(k) == "CODE" and k not in keys and _parts(k) and _parts(k).isdisjoint(keys)
            )
        if Matter.DECISION in carried and not held:
            yield item.id


def _parts(service: str) -> frozenset[str]:
    return frozenset(stem(p) for p in _PART.findall(service) if not is_usual(stem(p)))


def _stands_apart(key: str, core: str) -> bool:
    return key not in core.split("-") and core not in map(stem, key.split("-"))


def _kin(packet: Packet, page: _Page, core: str) -> frozenset[str]:
    """The core, and papers and services told beside it where the author's own work is told; and what they are made of.

    A line on who follows or cites it names papers of others.
    """
    beside = {core}
    for item, names in zip(packet.recent, page.said, strict=True):
        carried = packet.carries(item)
        if core in names and (not carried & _OF_OTHERS or carried & _OWN):
            called = {k for k in names if _is_part(core, k)}
            beside.update(called or (k for k in names if _names_work(k, page.often[k])))
    parts = (p for k in beside if kind_of(k) == "CODE" for p in _parts(k))
    return frozenset(beside) | {p for p in parts if page.often[p] > 1}


def _is_part(core: str, key: str) -> bool:
    """True for a service called by the core: what is listed beside such a one is another service."""
    return kind_of(key) == "CODE" and key != core and core in _parts(key)


def _names_work(key: str, lines: int) -> bool:
    """True for a paper or a service, and for a ticket that is spoken of again: it is the number of a paper."""
    kind = kind_of(key)
    return kind in ("PAPER", "CODE") or (kind == "TICKET" and lines > 1)


def _names(text: str, people: frozenset[str]) -> dict[str, str]:
    """What a text may be about, people and teams left out: ids, services and their parts, capitals, nouns as stems."""
    found: dict[str, str] = {}
    for token in tokens_of(text):
        name, kind = bare(token), kind_of(token)
        if kind in _NAMES_NOTHING or name in people:
            continue
        if kind in ("PAPER", "TICKET"):
            found.setdefault(name, name)
            continue
        if kind_of(name) == "CODE" and "-" in name:
            found.setdefault(name, name)
        for part in _PART.findall(name):
            if (len(part) >= _SHORTEST or kind in ("CAP", "CAPS", "CODE")) and not is_usual(stem(part)):
                found.setdefault(stem(part), part)
    return found
