"""Documents that others have reviewed and nobody outside the team uses."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import Modality
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.adoption import designs_told, reaching, taken_up_outside, used_outside
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.reach import LEAST_REACHING, not_taken_up, of_one_team
from assistant.writing.calibration.reading.takers import followers

LEAST_DOCUMENTS = 2
"""Documents on the page: with one, its count is short rather than its adoption."""

ONE_CRITERION = 0.92
"""What one such criterion weighs beside a record that nobody outside takes up."""


def _find(packet: Packet) -> Iterator[Case]:
    whole = tuple(_nowhere(packet))
    yield from whole or _of_one_criterion(packet)


def _seek(packet: Packet) -> Iterator[Case]:
    told = tuple(i for i in designs_told(packet) if i not in taken_up_outside(packet))
    if told:
        yield _whole(packet, told, told, told[-1])


def _of_one_criterion(packet: Packet) -> Iterator[Case]:
    """The criteria that ask who takes documents up, where the page names nobody: a cell, and less than a record."""
    for gap in packet.matrix.target_gaps:
        told = not_taken_up(packet, gap)
        if not told:
            continue
        first, last = told[0], told[-1]
        both = read_out(first) if first is last else f"{read_out(first)} and {read_out(last)}"
        yield Case(
            says=f"For {gap.criterion.dimension.lower()} I read {both}, and nobody outside the team who took "
            f"{'it' if first is last else 'them'} up. Who does something differently because of "
            f"{'it' if first is last else 'them'}?",
            answered_by=f"For {gap.criterion.id} ({gap.criterion.text.rstrip('.')}): the team and the engineer, and "
            f"their ticket, commit or document that says so.",
            evidence_ids=ids(told),
            criterion_id=gap.criterion.id,
            searched=packet.searched,
            share=ONE_CRITERION,
        )


def _nowhere(packet: Packet) -> Iterator[Case]:
    told = designs_told(packet)
    known = reaching(packet)
    works = tuple(i for i in packet.recent if i in told or i in known)
    if len(works) < LEAST_DOCUMENTS or used_outside(packet) or of_one_team(packet):
        return
    if len(known) < LEAST_REACHING and not _others(packet):
        return
    done = tuple(i for i in known if i.modality is not Modality.PLANNED and i not in told)
    yield _whole(packet, works, told or known, (done or told or known)[-1])


def _whole(packet: Packet, works: tuple[EvidenceItem, ...], told: tuple[EvidenceItem, ...], last: EvidenceItem) -> Case:
    """A case of the whole record: `told` and `last` are read out, `works` is what it rests on."""
    first = told[0]
    inside = next((t for t in followers(packet) if t.outside is False), None)
    within = f" {inside.name} is of the team itself." if inside is not None else ""
    both = read_out(first) if first is last else f"{read_out(first)} and {read_out(last)}"
    them = "it" if first is last else "them"
    return Case(
        says=f"{both}: I find no one outside the team who builds by {them}, follows {them} or cites {them}.{within} "
        f"Being read is not being used. Who works differently because of {them}?",
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
    seek=_seek,
)
