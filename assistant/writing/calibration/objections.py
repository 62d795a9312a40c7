"""What a challenger may object to: every kind looks at the packet, and the room's first remark comes first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.domain.calibration import Objection
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.evidence.stand_ins import find_stand_ins
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import make_packet
from assistant.writing.calibration.registry import all_kinds
from assistant.writing.calibration.room import weighed


def find_objections(
    matrix: Matrix, evidence: Sequence[EvidenceItem], today: date, *, team: str | None = None
) -> tuple[Objection, ...]:
    """The weaknesses of a packet, strongest first; the same for the same input.

    Each rests on entries or on a criterion, and an absence says what was searched. `team` is the author's own team,
    where the document names it: it is no outsider. Somebody called by a word ("Will", "May") is read by another name.
    """
    if stand_ins := find_stand_ins((i.text for i in evidence), beside=(i.model_dump_json() for i in evidence)):
        read = [stand_ins.model_read(i) for i in evidence]
        found = find_objections(stand_ins.model_read(matrix), read, today, team=team)
        return tuple(map(stand_ins.model_written, found))
    packet = make_packet(matrix, evidence, today, team)
    cases = [_objection(kind, case, weight) for kind, case, weight in weighed(packet, all_kinds())]
    return tuple(sorted(cases, key=lambda o: (-o.weight, o.kind.value, o.criterion_id or "")))


def _objection(kind: Kind, case: Case, weight: float) -> Objection:
    return Objection(
        kind=kind.kind,
        says=case.says,
        answered_by=case.answered_by,
        weight=weight,
        criterion_id=case.criterion_id,
        evidence_ids=case.evidence_ids,
        searched=case.searched,
    )
