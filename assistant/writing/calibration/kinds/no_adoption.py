"""Documents that others have reviewed and nobody outside the team uses."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.rubric import Measure
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.adoption import documents_told, taken_up_outside
from assistant.writing.calibration.reading.quoting import read_out

LEAST_DOCUMENTS = 2
"""Documents on the page: with one, its count is short rather than its adoption."""


def _find(packet: Packet) -> Iterator[Case]:
    told = documents_told(packet)
    if len(told) < LEAST_DOCUMENTS or taken_up_outside(packet) or not _others(packet):
        return
    yield Case(
        says=f"{read_out(told[0])} and {read_out(told[-1])}: I find no one outside the team who builds by them, "
        f"follows them "
        "or cites them. Being read is not being used. Who works differently because of them?",
        answered_by=f"For {read_out(told[0])}: the team and the engineer who work by it, and their ticket, commit or "
        f"document "
        "that says so.",
        evidence_ids=ids(told),
        criterion_id=packet.criterion_measured(
            Measure.DESIGN_DOCS_ADOPTED, Measure.REFERENCED_ARTIFACTS, Measure.PEOPLE_FOLLOWING
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
