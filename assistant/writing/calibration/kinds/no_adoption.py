"""Documents that others have reviewed and nobody outside the team uses."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import Modality
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.adoption import (
    designs_told,
    followers,
    reaching,
    used_outside,
)
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.reach import LEAST_REACHING, of_one_team

LEAST_DOCUMENTS = 2
"""Documents on the page: with one, its count is short rather than its adoption."""


def _find(packet: Packet) -> Iterator[Case]:
    told = designs_told(packet)
    known = reaching(packet)
    works = tuple(i for i in packet.recent if i in told or i in known)
    if len(works) < LEAST_DOCUMENTS or used_outside(packet) or of_one_team(packet):
        return
    if len(known) < LEAST_REACHING and not _others(packet):
        return
    done = tuple(i for i in known if i.modality is not Modality.PLANNED and i not in told)
    first, last = (told or known)[0], (done or told or known)[-1]
    inside = next((t for t in followers(packet) if t.outside is False), None)
    within = f" {inside.name} is of the team itself." if inside is not None else ""
    yield Case(
        says=f"{read_out(first)} and {read_out(last)}: I find no one outside the team who builds by them, follows them "
        f"or cites them.{within} Being read is not being used. Who works differently because of them?",
        answered_by=f"For {read_out(first)}: the team and the engineer who work by it, and their ticket, commit or "
        f"document that says so.",
        evidence_ids=ids(works),
        criterion_id=packet.criterion_measured(
            Measure.DESIGN_DOCS_ADOPTED, Measure.PEOPLE_FOLLOWING, Measure.REFERENCED_ARTIFACTS
        ),
        searched=packet.searched,
    )


def _others(packet: Packet) -> bool:
    """True where another team appears at all; where none does, the objection is that one team saw it."""
    return any(packet.outsiders(i) for i in packet.recent)


KIND = Kind(
    kind=ObjectionKind.NO_ADOPTION,
    weight=0.82,
    summary="No adoption outside the team.",
    ranked="It explains the counts of documents, citations and followers at once, so a room raises it before any of "
    "them; "
    "behind one team, which explains it in turn.",
    source="manager-playbook: rubric (adopted org-wide); product A3: strength",
    find=_find,
)
