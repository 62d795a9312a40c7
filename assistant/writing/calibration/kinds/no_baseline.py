"""Improvements told as a percentage, a factor or a saving, or as they stand today, with no value before."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Measure
from assistant.evidence.learned.matters import Matter
from assistant.evidence.phrasing import listed, quote
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.metrics import bare_claim, end_state, has_both_ends
from assistant.writing.calibration.reading.tellings import LIKELY, POSSIBLE

LEAST_BARE = 2
"""Bare claims that make it the packet's habit; one alone is a line to mend, where another number has both ends."""


def _find(packet: Packet) -> Iterator[Case]:
    told = [(i, words) for i in packet.recent if (words := bare_claim(i)) is not None]
    if not any(has_both_ends(i) for i in packet.recent):
        bare = {i.id for i, _ in told}
        told += [(i, words) for i in packet.recent if i.id not in bare and (words := end_state(i)) is not None]
    told += _read_as_bare(packet, LIKELY, {i.id for i, _ in told})
    whole = [i for i in packet.carrying(Matter.METRIC) if has_both_ends(i) or Matter.BARE not in packet.carries(i)]
    if len(told) >= LEAST_BARE or (told and not whole and Matter.BARE in packet.carries(told[0][0])):
        yield _case(packet, told)


def _seek(packet: Packet) -> Iterator[Case]:
    told = [(i, words) for i in packet.recent if (words := bare_claim(i) or end_state(i)) is not None]
    told += _read_as_bare(packet, POSSIBLE, {i.id for i, _ in told})
    if told:
        yield _case(packet, told)


def _read_as_bare(packet: Packet, least: float, known: Collection[str]) -> list[tuple[EvidenceItem, str]]:
    """Lines with a number of which the words of no list say that an end is missing, and the whole of the line does."""
    lines = (i for i in packet.recent if i.id not in known and not has_both_ends(i) and any(map(str.isdigit, i.text)))
    return [(i, quote(i).strip("“”")) for i in lines if packet.tells.odds(i)[Matter.BARE] > least]


def _case(packet: Packet, told: Sequence[tuple[EvidenceItem, str]]) -> Case:
    quoted = [f"“{words}”" for _, words in told]
    return Case(
        says=f"{listed(quoted, 3)}: from what, to what, over which time, and where do I look it up? Without the two "
        f"values I "
        "cannot tell a large change from a small one.",
        answered_by=f"For {quoted[0]}: the value before, the value after, the two dates, and the dashboard or report "
        f"that shows "
        "both.",
        evidence_ids=ids(i for i, _ in told),
        criterion_id=packet.criterion_measured(Measure.ORG_METRICS, Measure.STRATEGY_CHANGES),
    )


KIND = Kind(
    kind=ObjectionKind.NO_BASELINE,
    weight=0.76,
    summary="Numbers without a baseline.",
    ranked="It touches what the numbers prove and leaves the rest of the case standing; it is answered by one look "
    "at a "
    "dashboard. Still, it is raised before a single short count, because it makes a reader distrust the other numbers.",
    source="product A4: a percentage without baseline is said",
    find=_find,
    seek=_seek,
)
