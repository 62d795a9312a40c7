"""Improvements told as a percentage, a factor or a saving, or as they stand today, with no value before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Measure
from assistant.evidence.learned.matters import Matter
from assistant.evidence.phrasing import listed, quote
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.metrics import (
    bare_claim,
    end_state,
    has_both_ends,
    may_have_both_ends,
    values_in,
)
from assistant.writing.calibration.reading.tellings import LIKELY, POSSIBLE

LEAST_BARE = 2
"""Bare claims that make it the packet's habit; one alone is a line to mend, where another number has both ends."""

HARDLY = -2.0
"""Log odds below which a line is not about a measure, whatever numbers it has (one in eight)."""


def _find(packet: Packet) -> Iterator[Case]:
    told = _bare(packet, LIKELY)
    if len(told) >= LEAST_BARE or (told and not any(_is_whole(packet, i) for i in packet.recent)):
        yield _case(packet, told)


def _seek(packet: Packet) -> Iterator[Case]:
    told = _bare(packet, POSSIBLE)
    if told:
        yield _case(packet, told)


def _bare(packet: Packet, least: float) -> list[tuple[EvidenceItem, str]]:
    """Lines that tell of a measure with one end, and nowhere the other; where no number has both, as it stands too.

    `least` is the log odds from which the whole of a line says so where the words of no list do.
    """
    read = [(i, _is_whole(packet, i)) for i in packet.recent]
    whole = [i for i, both in read if both]
    known = frozenset(value for i in whole if _about_a_measure(packet, i) for value in values_in(i.text))
    lines = [i for i, both in read if not both and not known & values_in(i.text)]
    claimed = [(i, bare_claim(i) or (None if whole else end_state(i))) for i in lines if _about_a_measure(packet, i)]
    told = [(i, words) for i, words in claimed if words is not None]
    found = {i.id for i, _ in told}
    rest = (i for i in lines if i.id not in found and any(map(str.isdigit, i.text)))
    return told + [(i, quote(i).strip("“”")) for i in rest if packet.tells.odds(i)[Matter.BARE] > least]


def _is_whole(packet: Packet, item: EvidenceItem) -> bool:
    """True where a line tells both ends of a measure."""
    measures = packet.tells.odds(item)[Matter.METRIC] > HARDLY
    return has_both_ends(item) or (measures and may_have_both_ends(item))


def _about_a_measure(packet: Packet, item: EvidenceItem) -> bool:
    odds = packet.tells.odds(item)
    return max(odds[Matter.METRIC], odds[Matter.BARE]) > HARDLY


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
