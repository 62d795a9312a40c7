"""What a reader of the matrix must know beside the counts: how the case leans, and what was not counted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from assistant.domain.evidence import EvidenceItem, Quantity
from assistant.domain.gap import Gap, State
from assistant.domain.vocabulary import SetAside, Subject, Unit
from assistant.evidence.comparisons import ends_of
from assistant.evidence.counting.documents import LASTING, authored, may_be, mentioned
from assistant.evidence.counting.record import Record
from assistant.evidence.phrasing import listed, month_name

RECENT = timedelta(weeks=6)
"""Evidence only from these last weeks looks like a rush (engineer-guide: four to six weeks out is too late)."""

OLD = timedelta(days=183)
"""Nothing newer than half a year: the last cycle's work (engineer-guide: six months ahead is ideal)."""

LISTED = 4
"""Entry numbers that a note lists; of more it says how many."""

_ASIDE: dict[SetAside, str] = {
    SetAside.PLANNED: "planned, not done",
    SetAside.HOURS: "about hours, not results",
    SetAside.LEARNING: "learning, not yet an act",
    SetAside.OTHER_PERSON: "done by somebody else",
    SetAside.UNREADABLE: "in a language that is kept, not counted",
    SetAside.SKIPPED: "skipped by their author",
}
_CLAIMS_NOTHING = "no claims"


def find_notes(record: Record, gaps: Sequence[Gap], today: date) -> tuple[str, ...]:
    """The notes in fixed order: how the case leans, its dates, what is not shown, set aside, and searched."""
    return (
        *_carries(record, gaps),
        *_recency(record, today),
        *_visibility(record),
        *_percentages(record),
        *_unlinked(record),
        *_outside(record),
        *_set_aside(record),
        searched(record),
    )


def searched(record: Record) -> str:
    """What an absence rests on: `Searched: 13 entries, 4 of 12 months, none before May 2026.`"""
    total = record.window_months
    dated = [i.period for i in record.items if i.accomplishment and i.period is not None]
    first = min(dated, key=lambda p: p.start, default=None)
    late = first is not None and first.start > record.window.start + timedelta(days=31)
    before = f", none before {month_name(first)}" if late and first else ", none dated" if first is None else ""
    entries = "1 entry" if len(record.items) == 1 else f"{len(record.items)} entries"
    return f"Searched: {entries}, {record.months()} of {total} months{before}."


def _carries(record: Record, gaps: Sequence[Gap]) -> Iterator[str]:
    """Says when one document stands behind at least two cells, and half of those that have anything."""
    backed = [g for g in gaps if g.state is not State.MISSING]
    behind: defaultdict[str, list[str]] = defaultdict(list)
    strongest = {id_ for g in backed for id_ in (*g.evidence_ids, *g.candidate_ids)}
    items = [i for i in record.items if i.id in strongest]
    naming, adopted = mentioned(items), [i for i in items if i.adopters]
    for document in {d.key: d for d in reversed(authored(record, LASTING)) if d.numbered}.values():
        told = {document.item.id} | naming.get(document.key, set()) | {i.id for i in adopted if may_be(i, document)}
        for gap in backed:
            if not told.isdisjoint(gap.evidence_ids or gap.candidate_ids):
                behind[document.name].append(gap.criterion.dimension)
    for name, dimensions in sorted(behind.items(), key=lambda pair: (-len(pair[1]), pair[0]))[:1]:
        if len(dimensions) >= 2 and len(dimensions) * 2 >= len(backed):
            yield f"{name} stands behind {len(dimensions)} of {len(gaps)} cells: {listed(dimensions)}."


def _recency(record: Record, today: date) -> Iterator[str]:
    periods = [i.period for i in record.claims if i.period is not None and record.dated(i)]
    if len(periods) >= 3 and all(p.start >= today - RECENT for p in periods):
        yield "All dated work is from the last six weeks: a reader will ask about the months before."
    if periods and all(p.end < today - OLD for p in periods):
        newest = month_name(max(periods, key=lambda p: p.end))
        yield f"Nothing dated is newer than {newest}: a reader will ask about the last half year."


def _visibility(record: Record) -> Iterator[str]:
    if record.claims and not any(i.teams or i.adopters or i.citations for i in record.items):
        yield "No entry names a team besides the author's own: nobody outside it is on record as having seen the work."


def _percentages(record: Record) -> Iterator[str]:
    bare = [i for i in record.claims if not ends_of(i) and any(_percentage(i, q) for q in i.quantities)]
    if bare:
        yield f"{_entries(bare)} {_verb(bare, 'gives', 'give')} a percentage without its baseline."


def _percentage(item: EvidenceItem, quantity: Quantity) -> bool:
    """True for a result in per cent; `half` is a share in words, which needs no baseline."""
    written = item.text[quantity.start : quantity.end].casefold()
    return quantity.unit is Unit.PERCENT and not quantity.target and ("%" in written or "percent" in written)


def _unlinked(record: Record) -> Iterator[str]:
    bare = [i for i in record.claims if not i.links and not i.tickets and not re.search(r"https?://", i.text)]
    if bare and len(bare) == len(record.claims):
        yield "No claim has a link or a ticket."
    elif bare:
        yield f"{len(bare)} of {len(record.claims)} claims have no link or ticket."


def _outside(record: Record) -> Iterator[str]:
    outside = [i for i in record.items if i.outside and i.accomplishment]
    if outside:
        where = f"{_verb(outside, 'lies', 'lie')} outside this employment"
        yield f"{_entries(outside)} {where}: kept, and not counted until the author says so."
    shared = [i for i in record.claims if i.subject is Subject.SHARED]
    if shared:
        yield f"{_entries(shared)} {_verb(shared, 'says', 'say')} “we”: not counted until the author's part is named."


def _set_aside(record: Record) -> Iterator[str]:
    groups: defaultdict[str, list[EvidenceItem]] = defaultdict(list)
    for item in record.items:
        if item.set_aside is not None:
            groups[_ASIDE.get(item.set_aside, _CLAIMS_NOTHING)].append(item)
    for words in (*_ASIDE.values(), _CLAIMS_NOTHING):
        items = groups.get(words, [])
        if items:
            told = "no claim" if words == _CLAIMS_NOTHING and len(items) == 1 else words
            yield f"{_entries(items)} {_verb(items, 'is', 'are')} {told}."


def _entries(items: Sequence[EvidenceItem]) -> str:
    if len(items) <= LISTED:
        return listed([i.id for i in items])
    return f"{len(items)} entries"


def _verb(items: Sequence[EvidenceItem], one: str, many: str) -> str:
    return one if len(items) == 1 else many
