"""Design docs that were reviewed, and design docs that teams outside the author's adopted."""

from __future__ import annotations

from collections.abc import Callable

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.domain.vocabulary import Strength
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate
from assistant.evidence.counting.documents import (
    DESIGN,
    Document,
    adopters_of,
    authored,
    call,
    distinct,
    first_entries,
    may_be,
    mentions,
    of_others,
    taken_up,
    titled_paper,
)
from assistant.evidence.counting.record import Record
from assistant.evidence.phrasing import listed, named
from assistant.evidence.speech import STANDARD, WRITTEN, said_at

_CONFIRMED = (Strength.REVIEWED, Strength.ADOPTED, Strength.CITED)


def count_reviewed(record: Record, _: Criterion) -> Count:
    """The author's design docs with a review in the record."""
    docs = authored(record, DESIGN)
    backing = [d for d in docs if d.item.strength in _CONFIRMED and record.counts(d.item)]
    keys = {d.key for d in backing}
    others = [_review_candidate(record, d) for d in docs if d.key not in keys]
    return Count(
        counted=distinct(backing), evidence=_items(backing), candidates=(*others, *_unnamed(record, docs, ask_review))
    )


def count_adopted(record: Record, _: Criterion) -> Count:
    """The author's design docs with adopters named; a citation or a similar subject only raises the question."""
    docs = authored(record, DESIGN)
    taken = [(d, c) for d in docs for c in record.confirmations if record.counts(c) and taken_up(c, d)]
    keys = {d.key for d, _ in taken}
    backing = {c.id for _, c in taken} | first_entries(record, (d for d, _ in taken))
    others = [_adoption_candidate(record, d) for d in docs if d.key not in keys]
    adopters = [f"{d.name} by {listed(adopters_of(c))} ({c.id})" for d, c in taken]
    return Count(
        counted=distinct(d for d, _ in taken),
        evidence=tuple(i for i in record.items if i.id in backing),
        candidates=(*others, *_unnamed(record, docs, ask_adopters)),
        note=f"Adopted: {'; '.join(dict.fromkeys(adopters))}." if adopters else "",
    )


def ask_review(item: EvidenceItem, at: int = 0) -> str:
    """Asks for the reviewers of a design doc."""
    return f"Which design doc is behind {named(item, at)}, and who reviewed it"


def ask_adopters(item: EvidenceItem, at: int = 0) -> str:
    """Asks for the document and the teams that adopted it."""
    return f"Is there a design doc behind {named(item, at)}, and which teams outside yours adopted it"


def _review_candidate(record: Record, document: Document) -> Candidate:
    confirmed = document.item.strength in _CONFIRMED
    return candidate(record, document.item, "" if confirmed else f"Who reviewed {call(document)}", 2)


def _adoption_candidate(record: Record, document: Document) -> Candidate:
    told = [c for c in record.confirmations if taken_up(c, document)]
    if told:
        return candidate(record, told[0], weight=3)
    near = [c for c in record.confirmations if mentions(c, document) or (c.adopters and may_be(c, document))]
    teams = dict.fromkeys(m.name for c in near for m in (*c.adopters, *c.teams))
    if teams:
        asked = f"Did {listed(list(teams))} adopt {call(document)}, and who else outside your team"
        return candidate(record, document.item, asked, 2)
    return candidate(record, document.item, f"Which teams outside yours adopted {call(document)}", 1)


def _unnamed(
    record: Record, docs: tuple[Document, ...], ask: Callable[[EvidenceItem, int], str]
) -> tuple[Candidate, ...]:
    """Written standards and unnumbered design writing: a design doc may stand behind them."""
    known = {d.item.id for d in docs}
    found = []
    for item in record.claims:
        at = said_at(item, WRITTEN, STANDARD)
        if item.id in known or of_others(item):
            continue
        if at is not None or item.kind in DESIGN or titled_paper(item):
            found.append(candidate(record, item, ask(item, at or 0), 0.5))
    return tuple(found)


def _items(documents: list[Document]) -> tuple[EvidenceItem, ...]:
    return tuple({d.item.id: d.item for d in documents}.values())


DESIGN_DOCS_REVIEWED = Measuring(
    count=count_reviewed,
    ask=ask_review,
    unit="design doc",
    wanted="reviewed design doc",
    closing="with a review in the record",
)
DESIGN_DOCS_ADOPTED = Measuring(
    count=count_adopted,
    ask=ask_adopters,
    unit="design doc",
    wanted="adopted design doc",
    closing="that teams outside yours adopted, by the names of the teams",
)
