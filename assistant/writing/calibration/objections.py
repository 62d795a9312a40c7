"""What a challenger may object to, from the counts alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.domain.calibration import Objection, ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix
from assistant.writing.gaps import gap_text, open_gaps, searched


def find_objections(matrix: Matrix, evidence: Sequence[EvidenceItem], today: date) -> tuple[Objection, ...]:  # noqa: ARG001
    """One objection for each target cell that is short, the emptiest first."""
    return tuple(_short(gap, matrix, number) for number, gap in enumerate(open_gaps(matrix)))


def _short(gap: Gap, matrix: Matrix, number: int) -> Objection:
    return Objection(
        kind=ObjectionKind.BELOW_COUNT,
        says=gap_text(gap),
        answered_by=gap.closes_with or "",
        weight=1 / (1 + number),
        criterion_id=gap.criterion.id,
        evidence_ids=gap.evidence_ids or gap.candidate_ids,
        searched=searched(matrix),
    )
