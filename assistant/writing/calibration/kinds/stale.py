"""What carries weight ended before the window opened."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.gap import Gap
from assistant.evidence.phrasing import counted
from assistant.writing.calibration.kind import BY_DATE, Case, Kind
from assistant.writing.calibration.packet import Packet, ids
from assistant.writing.calibration.reading.bar import behind, met_before, read_for_sure
from assistant.writing.calibration.reading.dates import span_of
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.routine import routine
from assistant.writing.calibration.reading.weighing import WEIGHTY

ONE_CRITERION = 0.95
"""What one old criterion weighs beside a record that is old altogether."""

LEAST_OLD = 3
"""Weighty entries before the window that make a case of its own."""


def _find(packet: Packet) -> Iterator[Case]:
    whole = tuple(_all_old(packet))
    yield from whole or _one_criterion(packet)


def _one_criterion(packet: Packet) -> Iterator[Case]:
    """The criteria that only what ended before the window answers: each by itself, and less than a record of it."""
    for gap in packet.matrix.target_gaps:
        if not _left_behind(packet, gap):
            continue
        old = behind(packet, gap)
        if not old:
            continue
        opens = packet.matrix.window.start.strftime("%B %Y")
        since = "only little" if read_for_sure(packet, gap) else "nothing"
        yield Case(
            says=f"For {gap.criterion.dimension.lower()} I read {read_out(old[0])}, from {span_of(old)}. We promote on "
            f"the last {packet.matrix.window_months} months, and since {opens} I find {since} of the kind. What is "
            f"there at {packet.matrix.target.name} in them?",
            answered_by=f"Work dated since {opens} for {gap.criterion.id} "
            f"({gap.criterion.text.rstrip('.')}), or the result of {read_out(old[0])} that is from these months, with "
            f"its date.",
            evidence_ids=ids(old),
            criterion_id=gap.criterion.id,
            searched=packet.searched,
            share=ONE_CRITERION,
        )


def _left_behind(packet: Packet, gap: Gap) -> bool:
    """True where less than half of what a criterion asks for is from the window, and before it there was enough."""
    read = read_for_sure(packet, gap)
    return read is not None and 2 * len(read) < (gap.need or 1) and met_before(packet, gap)


def _all_old(packet: Packet) -> Iterator[Case]:
    old = packet.carrying(*WEIGHTY, told=packet.older)
    new = tuple(i for i in packet.weighty if not routine(packet, i))
    if len(old) < LEAST_OLD or 2 * len(new) >= len(old):
        return
    opens = packet.matrix.window.start.strftime("%B %Y")
    newest = packet.recent[-1] if packet.recent else None
    since = (
        f" Since {opens} the page has {read_out(newest)}."
        if newest is not None
        else f" Nothing is dated since {opens}."
    )
    yield Case(
        says=f"{read_out(old[0])}, {read_out(old[-1])}: all of that is from {span_of(old)}.{since} "
        f"We promote on the last {packet.matrix.window_months} months. What is there at {packet.matrix.target.name} "
        f"in them?",
        answered_by=f"Work dated since {opens} that stands beside {read_out(old[0])}: {counted(len(old), 'entry')} "
        f"that carry "
        "weight are older. An entry that still goes on needs its recent result, with a date.",
        evidence_ids=ids((*old, *([newest] if newest is not None else []))),
        criterion_id=packet.criterion_of(ids(old)),
        searched=packet.searched,
    )


KIND = Kind(
    kind=ObjectionKind.STALE,
    weight=0.975,
    summary="Evidence older than the window.",
    ranked="Where the window holds next to nothing, every count in it is short for that one reason: a room says the "
    "reason and not the counts.",
    source="product A4: recency; calibration guide: over the past six months",
    find=_find,
    doubt=BY_DATE,
)
