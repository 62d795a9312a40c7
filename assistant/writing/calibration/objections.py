"""Objections from a matrix and its evidence, strongest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.domain.calibration import Objection, ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, State


def find_objections(matrix: Matrix, evidence: Sequence[EvidenceItem], today: date) -> tuple[Objection, ...]:  # noqa: ARG001
    """Criteria that the count leaves short of the bar, the emptiest first."""
    short = [g for g in matrix.target_gaps if g.state is not State.AT_BAR and (g.need or g.state is State.MISSING)]
    searched = f"{matrix.searched_entries} entries, {matrix.searched_months} of {matrix.window_months} months"
    return tuple(
        Objection(
            kind=ObjectionKind.BELOW_COUNT,
            says=f"The bar says “{g.criterion.text.rstrip('.')}”. I count {g.have or 'nothing'}{_needed(g)}.",
            answered_by=g.closes_with or "Name what counts, with the record for each.",
            weight=1 - _share(g),
            criterion_id=g.criterion.id,
            evidence_ids=g.evidence_ids or g.candidate_ids,
            searched=searched,
        )
        for g in sorted(short, key=lambda g: (_share(g), g.criterion.id))
    )


def _share(gap: Gap) -> float:
    return min(gap.have / (gap.need or 1), 1.0)


def _needed(gap: Gap) -> str:
    return "" if gap.need is None else f"; {gap.need} needed"
