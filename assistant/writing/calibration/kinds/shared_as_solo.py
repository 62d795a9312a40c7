"""Work claimed as one person's that the record tells as shared."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.matters import Matter
from assistant.evidence.phrasing import counted, number
from assistant.writing.calibration.kind import Case, Kind
from assistant.writing.calibration.packet import Packet, entries, ids
from assistant.writing.calibration.reading.quoting import read_out
from assistant.writing.calibration.reading.sharing import (
    claimed_at,
    claims_alone,
    claims_it_all,
    claims_the_making,
    may_claim_it_all,
    says_the_split,
    shared,
    shared_at,
    shared_of,
    tells_of_others,
)

LEAST_SHARED = 4
"""Shared entries that make it the packet's tone and not one project's; by eye on planted packets."""

LEAST_OF_CLAIM = 2
"""Shared entries about the very thing that is claimed: then they need not be many."""

LEAST_PART = 0.25
"""Part of the recent entries, for the same reason: a long record may say "we" a few times."""


def _seek(packet: Packet) -> Iterator[Case]:
    claims = [i for i in packet.recent if packet.tells.may_tell(i, Matter.ALONE)]
    told = tuple(i for i in packet.recent if packet.tells.may_tell(i, Matter.SHARED) and i not in claims[:1])
    if claims and told:
        yield _case(packet, claims[0], told)


def _find(packet: Packet) -> Iterator[Case]:
    told = tuple(i for i in packet.recent if tells_of_others(packet, i) and not says_the_split(packet, i))
    claims = tuple(i for i in packet.recent if claims_alone(i))
    alone: EvidenceItem | None
    if claims and entries(told) >= LEAST_SHARED and len(told) >= LEAST_PART * len(packet.recent):
        alone = claims[0]
        told = tuple(i for i in told if i is not alone)
    else:
        alone, told = _of_one_claim(packet, told)
    if alone is None or entries(told) < LEAST_OF_CLAIM:
        alone, told = _contradicted(packet)
    if alone is not None:
        yield _case(packet, alone, told)


def _case(packet: Packet, alone: EvidenceItem, told: tuple[EvidenceItem, ...]) -> Case:
    first, second = told[0], told[-1]
    return Case(
        says=f"{read_out(alone, claimed_at(alone))} is the claim. Then I read {_both(first, second)}: "
        f"{number(entries(told))} of {counted(entries(packet.recent), 'entry')} "
        f"{'is' if entries(told) == 1 else 'are'} told with others. Which part was whose?",
        answered_by=f"For {_both(first, second)}: the part "
        f"that was this person's alone, as a "
        f"document, a "
        "change or a decision with one name on it, and somebody of the others who confirms the split.",
        evidence_ids=ids((alone, *told)),
        criterion_id=packet.criterion_of(ids((alone, *told))),
        plain=alone in told or (claims_it_all(packet, alone) and any(i.id == alone.id for i in told)),
    )


def _both(first: EvidenceItem, second: EvidenceItem) -> str:
    """The shared entries as they are read out; one where there is only one."""
    one = read_out(first, shared_at(first))
    return one if first is second else f"{one} and {read_out(second, shared_at(second))}"


def _contradicted(packet: Packet) -> tuple[EvidenceItem | None, tuple[EvidenceItem, ...]]:
    """A claim that nobody else had a part, with whatever the page tells as shared of the same thing or next to it."""
    told = tuple(i for i in packet.recent if tells_of_others(packet, i))
    sure = packet.carrying(Matter.SHARED)
    for place, claim in enumerate(packet.recent):
        if not claims_it_all(packet, claim):
            if may_claim_it_all(claim):
                about = (*((claim,) if claim in sure else ()), *shared_of(claim, sure, packet.recent))
                if about:
                    return claim, about
            continue
        beside = [i for i in packet.recent[place + 1 : place + 2] if shared(i) and claim.context == i.context != ()]
        of_it = (*beside, *shared_of(claim, told, packet.recent), *shared_of(claim, sure, packet.recent, most=1.0))
        about = tuple(i for i in packet.recent if i in of_it or (i is claim and i in told))
        if about:
            return claim, about
    claimed = packet.carrying(Matter.ALONE)
    others = tuple(i for i in sure if i not in claimed)
    return (claimed[0], others) if claimed and others else (None, ())


def _of_one_claim(
    packet: Packet, told: tuple[EvidenceItem, ...]
) -> tuple[EvidenceItem | None, tuple[EvidenceItem, ...]]:
    """The claim that most shared entries speak of, with them; a claim that credits others itself is one of them."""
    found: tuple[EvidenceItem | None, tuple[EvidenceItem, ...]] = (None, ())
    for claim in (i for i in packet.recent if claims_the_making(packet, i)):
        about = (*((claim,) if claim in told else ()), *shared_of(claim, told, packet.recent))
        if len(about) > len(found[1]):
            found = (claim, about)
    return found


KIND = Kind(
    kind=ObjectionKind.SHARED_AS_SOLO,
    weight=0.93,
    summary="Shared work told as one person's.",
    ranked="Whose work it is comes before how good it is (calibration guide: which parts was she responsible for). It "
    "stands behind a named colleague's part, which is the same question with the answer already on the page.",
    source="calibration guide: which parts of this was she responsible for",
    find=_find,
    seek=_seek,
)
