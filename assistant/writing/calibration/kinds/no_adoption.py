"""Documents that others have reviewed and nobody outside the team uses."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.rubric import Measure
from assistant.evidence.phrasing import quote
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.adoption import documents_told, taken_up_outside

LEAST_DOCUMENTS = 2
"""Documents on the page: with one, its count is short rather than its adoption."""


def _find(packet: Packet) -> Iterator[Case]:
    told = documents_told(packet)
    if len(told) < LEAST_DOCUMENTS or taken_up_outside(packet):
        return
    yield Case(
        says=f"{quote(told[0])} and {quote(told[-1])}: written, and read by others. I find no one outside the team who builds "
        "by them, follows them or cites them. Review is not adoption. Who works differently because of them?",
        answered_by=f"For {quote(told[0])}: the team and the engineer who work by it, and their ticket, commit or document "
        "that says so.",
        evidence_ids=ids(told),
        criterion_id=packet.criterion_measured(
            Measure.DESIGN_DOCS_ADOPTED, Measure.REFERENCED_ARTIFACTS, Measure.PEOPLE_FOLLOWING
        ),
        searched=packet.searched,
    )


KIND = Kind(
    kind=ObjectionKind.NO_ADOPTION,
    weight=0.82,
    summary="No adoption outside the team.",
    ranked="It explains the counts of documents, citations and followers at once, so a room raises it before any of them; "
    "behind one team, which explains it in turn.",
    source="manager-playbook: rubric (adopted org-wide); product A3: strength",
    find=_find,
)
