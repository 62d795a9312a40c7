"""RFCs, retros and the like that others refer to later: a citation by somebody else stands behind each."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate
from assistant.evidence.counting.documents import (
    LASTING,
    Document,
    authored,
    call,
    cites,
    distinct,
    first_entries,
    of_others,
    outsiders,
)
from assistant.evidence.counting.record import Record
from assistant.evidence.phrasing import listed, named
from assistant.evidence.speech import RETRO, STANDARD, WRITTEN, said_at


def count_referenced(record: Record, _: Criterion) -> Count:
    """The author's lasting documents that somebody else cites, with the citation dated in the window."""
    docs = authored(record, LASTING)
    told_of = [(d, c) for d in docs for c in record.confirmations if c.citations and cites(c, d) and outsiders(c, d)]
    cited = [(d, c) for d, c in told_of if record.counts(c)]
    keys = {d.key for d, _ in cited}
    rest = [d for d in docs if d.key not in keys]
    backing = {c.id for _, c in cited} | first_entries(record, (d for d, _ in cited))
    others = tuple(_candidate(record, d, [c for e, c in told_of if e is d]) for d in rest)
    return Count(
        counted=distinct(d for d, _ in cited),
        evidence=tuple(i for i in record.items if i.id in backing),
        candidates=(*others, *_unnumbered(record, docs)),
        note=_note(cited, rest),
    )


def ask_citation(item: EvidenceItem, at: int = 0) -> str:
    """Asks for the document and for who refers to it."""
    return f"Which document is behind {named(item, at)}, and who outside your team refers to it"


def _candidate(record: Record, document: Document, citations: list[EvidenceItem]) -> Candidate:
    if citations:
        return candidate(record, citations[0], weight=3)
    return candidate(record, document.item, f"Who outside your team has cited or reused {call(document)}", 2)


def _unnumbered(record: Record, docs: tuple[Document, ...]) -> tuple[Candidate, ...]:
    known = {d.item.id for d in docs}
    found = []
    for item in record.claims:
        at = said_at(item, RETRO, WRITTEN, STANDARD)
        if item.id not in known and not of_others(item) and (at is not None or item.kind in LASTING):
            found.append(candidate(record, item, ask_citation(item, at or 0), 0.5))
    return tuple(found)


def _note(cited: list[tuple[Document, EvidenceItem]], rest: list[Document]) -> str:
    by = [f"{call(d)} is cited by {listed(outsiders(c, d))} ({c.id})." for d, c in cited]
    uncited = [f"{d.name} ({d.item.id})" for d in rest if d.numbered]
    if uncited:
        by.append(f"{listed(list(dict.fromkeys(uncited)))} not cited yet.")
    return " ".join(dict.fromkeys(by))


REFERENCED_ARTIFACTS = Measuring(
    count=count_referenced,
    ask=ask_citation,
    unit="RFC or retro",
    wanted="citation",
    closing="of yours that somebody outside the team cites, with the place where they do",
)
