"""Everybody who adopts, reviews, cites or is helped sits in the author's own team."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.rubric import Measure
from assistant.evidence.learned.matters import Matter
from assistant.evidence.phrasing import listed
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.reach import of_one_team
from assistant.writing.calibration.reading.takers import Taker, takers

LEAST_WITH_PEOPLE = 4
"""Entries that name somebody: with fewer, the record is thin rather than narrow."""

MOST_OUTSIDE = 1
"""Entries with a sign of another team that still leave it a one-team case."""

KINDS_WITH_PEOPLE = (
    Matter.UNBLOCKED,
    Matter.TAKEN_UP,
    Matter.FOLLOWED,
    Matter.CITED,
    Matter.DOCUMENT,
    Matter.MENTORED,
)

LEAST_SOUGHT = 2
"""People of no other team, where the whole of the page says that one team saw the work."""


def _find(packet: Packet) -> Iterator[Case]:
    reached = of_one_team(packet) or _nobody_else(packet)
    if reached:
        yield _case(packet, reached)


def _seek(packet: Packet) -> Iterator[Case]:
    reached = tuple(t for i in packet.carrying(*KINDS_WITH_PEOPLE) for t in takers(packet, i))
    inside = tuple(t for t in reached if not t.outside)
    if len(reached) - len(inside) <= MOST_OUTSIDE and len({t.name for t in inside}) >= LEAST_SOUGHT:
        yield _case(packet, inside)


def _case(packet: Packet, reached: tuple[Taker, ...]) -> Case:
    names = list(dict.fromkeys(t.name for t in reached))
    told = tuple(t.item for t in reached)
    strongest = max(dict.fromkeys(told), key=lambda i: (sum(t.item is i for t in reached), len(packet.carries(i))))
    return Case(
        says=f"{listed(names)}: as far as the page says, that is one team. {read_out(strongest)} is where I looked for "
        "somebody from outside. Who outside the team has seen this work?",
        answered_by=f"A person of another team, by name and team, who uses, cites or was helped by the work behind "
        f"{read_out(strongest)}, with a ticket or document of theirs.",
        evidence_ids=ids(told),
        criterion_id=packet.criterion_measured(
            Measure.PEOPLE_FOLLOWING,
            Measure.PEOPLE_UNBLOCKED,
            Measure.DESIGN_DOCS_ADOPTED,
            Measure.REFERENCED_ARTIFACTS,
        ),
        searched=packet.searched,
    )


def _nobody_else(packet: Packet) -> tuple[Taker, ...]:
    """Everybody on the page, where hardly an entry has a sign of another team."""
    with_people = tuple(i for i in packet.carrying(*KINDS_WITH_PEOPLE) if takers(packet, i))
    outside = [i for i in packet.recent if packet.outsiders(i)]
    if len(with_people) < LEAST_WITH_PEOPLE or len(outside) > MOST_OUTSIDE:
        return ()
    return tuple(t for i in with_people for t in takers(packet, i))


KIND = Kind(
    kind=ObjectionKind.ONE_TEAM,
    weight=0.84,
    summary="Seen by one team only.",
    ranked="It contains no adoption: where nobody outside appears at all, a room says that, not that no one adopts "
    "(playbook: nobody outside the team can name the work).",
    source="manager-playbook: visibility is a deliverable",
    find=_find,
    seek=_seek,
)
