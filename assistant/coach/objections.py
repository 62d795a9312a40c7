"""Objections as a use case: what a room would raise against a document, and what may be said of a borderline case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.coach.draft import Offload, in_place, match_document
from assistant.coach.packet import DraftOptions, Packets
from assistant.coach.second_look import Question, question_about, second_look
from assistant.domain.calibration import Objection
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.growth import GrowthDocument
from assistant.writing.calibration.borderline import Refusal, borderline
from assistant.writing.calibration.objections import find_objections


@dataclass(frozen=True)
class Raised:
    """What a room would raise, strongest first, with the matrix and the entries that it rests on.

    After a model's second look those that the page may answer stand last, and `note` says what came of it.
    """

    objections: tuple[Objection, ...]
    borderline: str | Refusal
    matrix: Matrix
    evidence: tuple[EvidenceItem, ...]
    note: str | None = None


def raise_objections(
    packets: Packets,
    document: GrowthDocument,
    options: DraftOptions,
    proposals: Mapping[str, Sequence[str]] | None = None,
) -> Raised:
    """The objections to a document against a level; raises UnknownLevel."""
    request = packets.request(document, options, proposals)
    items, matrix = match_document(request)[:2]
    return Raised(
        objections=find_objections(matrix, items, request.today, team=document.author.team),
        borderline=borderline(matrix, items, request.today),
        matrix=matrix,
        evidence=tuple(items),
    )


async def look_again(packets: Packets, raised: Raised, options: DraftOptions, *, offload: Offload = in_place) -> Raised:
    """The same after the second look of the model that the options name; as it is where they name none. UsageError."""
    model = packets.writer(options)
    if model is None:
        return raised
    look = await second_look(model, raised.objections, raised.evidence, raised.matrix, offload=offload)
    return replace(raised, objections=look.objections, note=look.note)


def would_look(packets: Packets, raised: Raised, options: DraftOptions) -> bool:
    """Whether a second look would send anything: only then somebody has to agree to it. Raises UsageError."""
    if packets.writer(options) is None:
        return False
    return isinstance(question_about(raised.objections, raised.evidence, raised.matrix), Question)
