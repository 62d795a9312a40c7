"""What a room may read for a criterion at most: the benefit of the doubt, so that no shortfall is claimed in error."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap
from assistant.domain.rubric import Measure
from assistant.evidence.learned.features import kind_of, tokens_of
from assistant.evidence.learned.matters import Matter
from assistant.evidence.learned.naming import services_in
from assistant.evidence.phrasing import quote
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.adoption import (
    cited_outside,
    documents_taken_up,
    documents_told,
    titles_in,
)
from assistant.writing.calibration.reading.dates import quarter_of
from assistant.writing.calibration.reading.owning import names_somebody, services
from assistant.writing.calibration.reading.takers import helped_in, may_follow, takers
from assistant.writing.calibration.reading.weighing import DECIDER, words_of

Reading = Callable[[Packet, Sequence[EvidenceItem]], tuple[str, ...]]
"""Reads from entries what could be counted for a measure."""


def most_a_room_reads(packet: Packet, gap: Gap) -> tuple[str, ...] | None:
    """What could be counted for a criterion, generously; None where only a person can tell."""
    read = read_for_sure(packet, gap)
    if read is None:
        return None
    if len(read) < (gap.need or 1):
        doubtful = unexplained(packet, gap.criterion.measure)
        more = tuple(d for d in doubtful if d not in read)
        read = (*read, *more) if len(read) + len(more) >= (gap.need or 1) else read
    return read if len(read) >= gap.have else gap.counted


def unexplained(packet: Packet, measure: Measure) -> tuple[str, ...]:
    """What lines may hold of a measure that nothing was read from: while there is such a line, nothing is missing."""
    lines = packet.unexplained
    if measure is Measure.PEOPLE_FOLLOWING:
        return tuple(dict.fromkeys(who.name for i in lines for who in packet.who_in(i)))
    if measure is Measure.DESIGN_DOCS_ADOPTED:
        return tuple(quote(i) for i in lines if packet.outsiders(i) and not packet.who_in(i))
    if measure is Measure.OWNED_SERVICES:
        named = (n for i in lines for n in services_in(tokens_of(i.text), packet.often))
        return tuple(dict.fromkeys(n for n in named if not names_somebody(packet, n)))
    return ()


def doubtful(packet: Packet, measure: Measure) -> dict[str, float]:
    """What may be counted for a measure, and the best log odds that a line gives it; empty where nothing has a name."""
    found: dict[str, float] = {}
    for item in packet.recent:
        for name, odds in _named_with_odds(packet, item, measure):
            found[name] = max(found.get(name, odds), odds)
    return found


def _named_with_odds(packet: Packet, item: EvidenceItem, measure: Measure) -> Iterator[tuple[str, float]]:
    odds = packet.tells.odds(item)
    nobody = NOBODY * packet.tells.says_nobody(item)
    if measure is Measure.PEOPLE_FOLLOWING:
        follows = max(odds[Matter.FOLLOWED], odds[Matter.TAKEN_UP] - 1) - nobody
        yield from ((taker.name.split()[0], follows) for taker in takers(packet, item))
    elif measure is Measure.DESIGN_DOCS_ADOPTED and packet.outsiders(item):
        titles = titles_in(packet, item) or (item.text,)
        yield from ((title.casefold(), odds[Matter.TAKEN_UP] - nobody) for title in titles)
    elif measure is Measure.OWNED_SERVICES:
        named = services_in(tokens_of(item.text), packet.often)
        yield from ((name, odds[Matter.OWNS]) for name in named if kind_of(name) != "TICKET")
        yield from ((mention.name, odds[Matter.OWNS]) for mention in item.owned_services)


NOBODY = 5.0
"""Log odds that a line loses which says that nobody does it."""


def read_for_sure(packet: Packet, gap: Gap) -> tuple[str, ...] | None:
    """What lines of the window tell for a criterion, without what may stand in lines that nothing was read from."""
    reader = _READERS.get(gap.criterion.measure)
    return None if reader is None else reader(packet, packet.recent)


def short_of(packet: Packet, gap: Gap) -> bool:
    """True when even a generous reading falls short of what the criterion asks for (one, where it has no number)."""
    read = most_a_room_reads(packet, gap)
    return read is not None and len(read) < (gap.need or 1)


def seems_short_of(packet: Packet, gap: Gap) -> bool:
    """True when what was read for sure falls short, whatever else may stand on the page."""
    read = read_for_sure(packet, gap)
    return read is not None and max(len(read), gap.have) < (gap.need or 1)


def met_before(packet: Packet, gap: Gap) -> bool:
    """True when what lies before the window would answer the criterion, or nearly: a line may be misread."""
    reader = _READERS.get(gap.criterion.measure)
    return reader is not None and len(reader(packet, packet.older)) >= NEARLY * (gap.need or 1)


NEARLY = 0.6
"""Part of the count by which older evidence answers a criterion: two of three, three of five."""


def answers_to(packet: Packet, gap: Gap, item: EvidenceItem) -> bool:
    """True where an entry by itself answers the criterion, wholly or in part."""
    reader = _READERS.get(gap.criterion.measure)
    return reader is not None and bool(reader(packet, (item,)))


def behind(packet: Packet, gap: Gap) -> tuple[EvidenceItem, ...]:
    """The entries before the window that answer the criterion."""
    return tuple(i for i in packet.older if answers_to(packet, gap, i))


def _items(*kinds: Matter) -> Reading:
    def read(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
        found = packet.carrying(*kinds, told=told)
        return tuple(i.id for i in found or [i for i in told if any(_may_tell(packet, i, k) for k in kinds)])

    return read


def _may_tell(packet: Packet, item: EvidenceItem, kind: Matter) -> bool:
    """For the benefit of the doubt; but a decision needs somebody in office who takes it."""
    return packet.tells.may_tell(item, kind) and (kind is not Matter.DECISION or bool(DECIDER.search(words_of(item))))


def _unblocked(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """Those of the best quarter, as the matrix counts them (product: 3 engineers unblocked per quarter)."""
    quarters: dict[object, dict[str, None]] = {}
    for item in told:
        names = helped_in(packet, item)
        if names:
            quarters.setdefault(_quarter(item), {}).update(dict.fromkeys(names))
    return max((tuple(q) for q in quarters.values()), key=len, default=())


def _quarter(item: EvidenceItem) -> object:
    """The quarter of a dated entry; an entry without a date stands for itself."""
    return item.id if item.period is None else quarter_of(item.period.start)


def _referenced(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    return tuple(i.id for i in cited_outside(packet, told))


def _reviewed(packet: Packet, told: Sequence[EvidenceItem]) -> tuple[str, ...]:
    return tuple(i.id for i in documents_told(packet, told))


_READERS: dict[Measure, Reading] = {
    Measure.OWNED_FEATURES: _items(Matter.OWNS, Matter.GOAL),
    Measure.OWNED_SERVICES: services,
    Measure.TEAM_GOALS: _items(Matter.GOAL),
    Measure.ORG_METRICS: _items(Matter.METRIC),
    Measure.STRATEGY_CHANGES: _items(Matter.DECISION),
    Measure.PEOPLE_MENTORED: _items(Matter.MENTORED),
    Measure.PEOPLE_UNBLOCKED: _unblocked,
    Measure.PEOPLE_FOLLOWING: may_follow,
    Measure.DESIGN_DOCS_REVIEWED: _reviewed,
    Measure.DESIGN_DOCS_ADOPTED: documents_taken_up,
    Measure.REFERENCED_ARTIFACTS: _referenced,
}
