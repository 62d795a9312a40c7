"""Design docs that were reviewed, and design docs that teams outside the author's adopted."""

from __future__ import annotations

from collections.abc import Callable

from assistant.domain.evidence import EvidenceItem, Strength
from assistant.domain.rubric import Criterion
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate
from assistant.evidence.counting.documents import (
    DESIGN,
    Document,
    adopters_of,
    authored,
    call,
    distinct,
    may_be,
    mentions,
    of_others,
    taken_up,
)
from assistant.evidence.counting.record import Record
from assistant.evidence.phrasing import listed, named
from assistant.evidence.speech import STANDARD, WRITTEN

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
    backing = {c.id for _, c in taken} | {d.item.id for d, _ in taken if record.dated(d.item)}
    others = [_adoption_candidate(record, d) for d in docs if d.key not in keys]
    adopters = [f"{d.name} by {listed(adopters_of(c))} ({c.id})" for d, c in taken]
    return Count(
        counted=distinct(d for d, _ in taken),
        evidence=tuple(i for i in record.items if i.id in backing),
        candidates=(*others, *_unnamed(record, docs, ask_adopters)),
        note=f"Adopted: {'; '.join(dict.fromkeys(adopters))}." if adopters else "",
    )


def ask_review(item: EvidenceItem) -> str:
    """Asks for the reviewers of a design doc."""
    return f"Which design doc is behind {named(item)}, and who reviewed it"


def ask_adopters(item: EvidenceItem) -> str:
    """Asks for the document and the teams that adopted it."""
    return f"Is there a design doc behind {named(item)}, and which teams outside yours adopted it"


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


def _unnamed(record: Record, docs: tuple[Document, ...], ask: Callable[[EvidenceItem], str]) -> tuple[Candidate, ...]:
    """Written standards and unnumbered design writing: a design doc may stand behind them."""
    known = {d.item.id for d in docs}
    told = (i for i in record.claims if i.id not in known and not of_others(i))
    found = (i for i in told if i.kind in DESIGN or WRITTEN.search(i.text) or STANDARD.search(i.text))
    return tuple(candidate(record, i, ask(i), 0.5) for i in found)


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
