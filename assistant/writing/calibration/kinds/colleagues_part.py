"""A named colleague did the decisive part of what the packet leads with."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.writing.calibration.kind import LESS_DOUBT, Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.colleagues import SEVERAL, Chief, chief_maker
from assistant.writing.calibration.reading.credits import credits_a_part
from assistant.writing.calibration.reading.quoting import read_out_name
from assistant.writing.calibration.reading.sharing import shared
from assistant.writing.calibration.reading.tellings import POSSIBLE


def _find(packet: Packet) -> Iterator[Case]:
    chief = chief_maker(packet, (i for i in packet.recent if not shared(i) and not credits_a_part(packet, i)))
    if chief is not None:
        yield _case(packet, chief)


def _seek(packet: Packet) -> Iterator[Case]:
    chief = chief_maker(packet, packet.recent, least=POSSIBLE)
    if chief is not None:
        yield _case(packet, chief)


def _case(packet: Packet, chief: Chief) -> Case:
    name, told, acts = chief
    first = name.split()[0]
    quoted = list(dict.fromkeys(read_out_name(i, first) for i in told))
    return Case(
        says=f"My impression is that {name} did the part that decided it: {', and again '.join(quoted[:2])}. What "
        f"would not have happened without your candidate?",
        answered_by=f"The part beside {first}'s that was the candidate's own and that the result needed, with its "
        f"document or decision; best confirmed by {name}.",
        evidence_ids=ids(told),
        criterion_id=packet.criterion_of(ids(told)) or packet.headline_criterion,
        plain=acts >= SEVERAL,
    )


KIND = Kind(
    kind=ObjectionKind.COLLEAGUES_PART,
    weight=0.95,
    summary="A named colleague's part told under this person's name.",
    ranked="A name on the page beside the decisive act is the question that rooms ask first about whose work it is: "
    "whoever knows that colleague asks it (calibration guide: my impression was that another one was driving it).",
    source="calibration guide: my impression was that somebody else was driving the project",
    find=_find,
    seek=_seek,
    doubt=LESS_DOUBT,
)
