"""Those who take work up or are helped: who they are, and whether they are of another team."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.features import tokens_of
from assistant.evidence.learned.matters import Matter
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.colleagues import in_office
from assistant.writing.calibration.reading.sides import is_home, says_inside, says_outside
from assistant.writing.calibration.reading.weighing import heading_of, words_of


class Taker(NamedTuple):
    """Somebody named in an entry. `outside` is None where nothing says which team the person is of."""

    name: str
    item: EvidenceItem
    outside: bool | None


def takers(packet: Packet, item: EvidenceItem) -> tuple[Taker, ...]:
    """The people that an entry names, in its order, without those whose office decides."""
    around = f"{heading_of(item)}: {item.label or ''} {item.text}"
    beyond = says_outside(around, packet.team)
    within = not beyond and (says_inside(around, packet.team) or says_inside(packet.around(item), packet.team))
    unsaid = True if beyond else False if within else None
    return tuple(
        Taker(who.name, item, not is_home(who.team, packet.team) if who.team is not None else unsaid)
        for who in packet.who_in(item)
        if not in_office(item, who.name)
    )


def followers(packet: Packet, told: Sequence[EvidenceItem] | None = None) -> tuple[Taker, ...]:
    """People named in a line that says what they work by, each once; of the recent entries, or of those told."""
    lines = packet.carrying(Matter.FOLLOWED, told=packet.recent if told is None else told)
    return _each_once(packet, (i for i in lines if not packet.tells.is_rather(i, Matter.UNBLOCKED, Matter.FOLLOWED)))


def may_follow(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """Everybody who may work by the author's direction, for the benefit of the doubt.

    Whoever is named where work is taken up, or in a line that calls a document of the author's by its title or number
    and tells nothing else of them.
    """
    called = packet.handles
    lines = (i for i in told if _tells_of_following(packet, i, called))
    return tuple(t.name for t in _each_once(packet, lines))


_OTHERWISE = frozenset({Matter.UNBLOCKED, Matter.DECISION, Matter.MENTORED, Matter.CITED, Matter.OWNS})


def _tells_of_following(packet: Packet, item: EvidenceItem, called: frozenset[str]) -> bool:
    if _lists_people(packet, item, called):
        return True
    said = packet.carries(item)
    if said & {Matter.FOLLOWED, Matter.TAKEN_UP}:
        return not packet.tells.is_rather(item, Matter.UNBLOCKED, Matter.FOLLOWED)
    if said & _OTHERWISE:
        return False
    return packet.tells.may_tell(item, Matter.FOLLOWED) or bool(
        called & set(tokens_of(f"{heading_of(item)} {item.text}"))
    )


def _lists_people(packet: Packet, item: EvidenceItem, called: frozenset[str]) -> bool:
    """`Std 4: Olga Brandt, Samir Haddad`: people right behind what a document is called, be it by its short number."""
    head, _, rest = words_of(item).partition(":")
    names = tokens_of(rest)[:1]
    return bool(names) and names[0] in packet.people and _bare(head) in {short for c in called for short in _ends_of(c)}


def _ends_of(handle: str) -> Iterator[str]:
    """`netstd4` and `std4` of `NET-STD-4`; of a title the title."""
    parts = handle.split("-")
    yield from (_bare("".join(parts[n:])) for n in range(max(1, len(parts) - 1)))


def _bare(handle: str) -> str:
    return "".join(c for c in handle.casefold() if c.isalnum())


def helped(packet: Packet, told: Sequence[EvidenceItem] | None = None) -> tuple[Taker, ...]:
    """The people whom entries of help name, each once; of the recent entries, or of those told."""
    return _each_once(packet, packet.carrying(Matter.UNBLOCKED, told=packet.recent if told is None else told))


def helped_in(packet: Packet, item: EvidenceItem) -> tuple[str, ...]:
    """The people whom one entry says were helped, or may say: only the doubt that nothing else is told of them."""
    if not tells_help(packet, item):
        return ()
    named = [t.name for t in takers(packet, item)]
    return tuple(dict.fromkeys((*named, *(m.name for m in item.helped if not set(m.name.split()) & packet.teams))))


def tells_help(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry says that somebody was helped, or may say it and says nothing else."""
    said = packet.carries(item)
    return Matter.UNBLOCKED in said or bool(item.helped) or (not said and packet.tells.may_tell(item, Matter.UNBLOCKED))


def _each_once(packet: Packet, lines: Iterable[EvidenceItem]) -> tuple[Taker, ...]:
    """The people of lines, one entry for somebody who is called by the first name and by the whole."""
    found: dict[str, Taker] = {}
    for item in lines:
        for taker in takers(packet, item):
            first = taker.name.split()[0]
            known = found.get(first)
            if known is not None and len(known.name.split()) > 1 and len(taker.name.split()) > 1:
                first = first if known.name == taker.name else taker.name
            found[first] = max(known or taker, taker, key=lambda t: len(t.name)) if first in found else taker
    return tuple(found.values())
