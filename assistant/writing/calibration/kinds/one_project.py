"""One project or document stands behind the whole case."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.evidence.phrasing import number
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, entries, ids
from assistant.writing.calibration.reading.families import Family, families
from assistant.writing.calibration.reading.quoting import read_out

LEAST_PART = 0.78
"""Part of the lines that tell of one work, by any of its names (clean packets 0.67 at most)."""

LEAST_CORE = 0.57
"""Part of the lines that its most frequent name alone may hold instead (clean packets 0.53 at most)."""

LEAST_WEIGHTY = 0.7
"""Part of the weighty entries that must tell of it: a record may speak of one work often and rest on others."""

LEAST_WEIGHTY_SOUGHT = 0.5
"""The same where the whole of the page says that it is one work."""

MOST_BESIDE = 1
"""Other services and decisions on the page: one may be the same work by a name that does not show it."""

LEAST_LINES = 6
"""Lines from which a page says anything of how wide a record is."""


def _find(packet: Packet) -> Iterator[Case]:
    found = next((f for f in families(packet) if _carries_the_case(packet, f)), None)
    if found is not None:
        yield _case(packet, found)


def _seek(packet: Packet) -> Iterator[Case]:
    found = next((f for f in families(packet) if len(f.beside) <= MOST_BESIDE), None)
    if found is not None and found.weighty >= LEAST_WEIGHTY_SOUGHT:
        yield _case(packet, found)


def _case(packet: Packet, found: Family) -> Case:
    alone = len(found.named) == len(found.items)
    called = found.core if alone else f"{found.core} and {found.other}"
    told = frozenset(ids(found.items))
    apart = next((i for i in (*packet.weighty, *packet.recent) if i.id not in told), None)
    beside = f" {read_out(apart)} is what I find beside it." if apart is not None else ""
    return Case(
        says=f"{called} {'stands' if alone else 'stand'} behind {number(len(told))} of "
        f"{number(entries(packet.recent))} entries, from {read_out(found.items[0])} to {read_out(found.items[-1])}."
        f"{beside} Take {called} away: what is left of the case?",
        answered_by=f"A second piece of work that does not rest on {called}, with its own users or its own number; "
        f"or why {called} is several systems, with the parts that stand alone.",
        evidence_ids=ids(found.items),
        criterion_id=packet.criterion_of(ids(found.items)),
    )


def _carries_the_case(packet: Packet, found: Family) -> bool:
    lines = len(packet.recent)
    wide = len(found.items) >= LEAST_PART * lines or len(found.named) >= LEAST_CORE * lines
    rests = found.weighty >= LEAST_WEIGHTY and len(found.beside) <= MOST_BESIDE
    return lines >= LEAST_LINES and wide and rests


KIND = Kind(
    kind=ObjectionKind.ONE_PROJECT,
    weight=0.955,
    summary="One project or artifact carries the case.",
    ranked="Where every section tells of one work, who uses it and how many follow it are one question: a room asks "
    "what stands beside it before it goes through users, teams and counts one by one.",
    source="product A4: say when one artifact carries most of the case",
    find=_find,
    seek=_seek,
)
