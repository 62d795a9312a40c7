"""Quarters of a record: who was helped in each, and a closed one that stays behind the others."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.features import bare, is_capital, tokens_of
from assistant.evidence.learned.matters import Matter
from assistant.evidence.learned.word_groups import GROUP_OF
from assistant.evidence.stems import stem
from assistant.evidence.uptake_words import NO_TEAMS
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.dates import Quarter, quarter_of
from assistant.writing.calibration.reading.takers import helped_in, tells_help


def thin_quarter(packet: Packet, need: int) -> Quarter | None:
    """The first closed quarter in which fewer than `need` were helped, where most quarters hold the number.

    None where any entry of help has no date: it may be of any quarter.
    """
    helped: dict[Quarter, set[str]] = {}
    for item in (i for i in packet.recent if tells_help(packet, i) or _may_tell_help(packet, i)):
        if item.period is None:
            return None
        helped.setdefault(quarter_of(item.period.start), set()).update(_maybe_helped(packet, item))
    full = [q for q, names in helped.items() if len(names) >= need]
    thin = [q for q in _between(sorted(helped)) if len(helped.get(q, ())) < need]
    return thin[0] if thin and len(full) > len(thin) else None


_OF_OTHERS = frozenset(
    {Matter.FOLLOWED, Matter.TAKEN_UP, Matter.CITED, Matter.DECISION, Matter.MENTORED, Matter.METRIC, Matter.OWNS}
)


def _may_tell_help(packet: Packet, item: EvidenceItem) -> bool:
    """A dated line that names somebody of another team, and tells nothing else of them."""
    named = item.period is not None and bool(packet.who_in(item)) and bool(packet.outsiders(item))
    return named and not packet.carries(item) & _OF_OTHERS


def _maybe_helped(packet: Packet, item: EvidenceItem) -> set[str]:
    """Whoever is named in an entry of help; where nobody is, every capital word that may be a name."""
    named = {who.name.split()[0] for who in packet.who_in(item)} | {n.split()[0] for n in helped_in(packet, item)}
    return named or {bare(t) for t in tokens_of(item.text) if is_capital(t) and _may_be_somebody(packet, bare(t))}


def _may_be_somebody(packet: Packet, word: str) -> bool:
    return word not in packet.teams and word.casefold() not in NO_TEAMS and stem(word) not in GROUP_OF


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
        for i in packet.recent
        if tells_help(packet, i) and i.period is not None and quarter_of(i.period.start) == quarter
    )
