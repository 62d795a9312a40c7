"""A finished draft as its page shows it: each paragraph with its evidence beside it, then the counts, then the list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from assistant.domain.draft import Draft
from assistant.domain.evidence import EvidenceItem
from assistant.domain.packet import ApprovedPassage
from assistant.domain.vocabulary import SetAside
from assistant.export.layout import Piece, SectionLayout, context_words, lay_out, may_be_followed, searched_words
from assistant.web.pages.cells import Cell, cell_of

FIRST_QUESTIONS = 3
"""The questions shown first: the ones that settle most cells (product: matching and gaps)."""

ASIDE_WORDS = {
    SetAside.PLANNED: "planned, not done yet",
    SetAside.LEARNING: "something learned",
    SetAside.ASKED: "something asked for",
    SetAside.BLOCKED: "something that waited",
    SetAside.TECHNOLOGY: "a list of technologies",
    SetAside.CONTEXT: "context",
    SetAside.FEELING: "how it felt",
    SetAside.PRAISE: "praise; what for?",
    SetAside.HOURS: "hours, not an outcome",
    SetAside.TEMPLATE: "text of the template",
    SetAside.OTHER_PERSON: "done by somebody else",
    SetAside.UNREADABLE: "in a language that is not read here",
    SetAside.SKIPPED: "left out by its author",
    SetAside.NOT_DONE: "not done",
    SetAside.NO_ACT: "says nothing that was done",
}


@dataclass(frozen=True)
class Exhibit:
    """One entry as evidence: where it stands, when it was, and its links, split by whether they may be followed."""

    id: str
    text: str
    where: str
    source: str
    links: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Row:
    """A paragraph, and the evidence that is cited here for the first time."""

    pieces: tuple[Piece, ...]
    beside: tuple[Exhibit, ...]


@dataclass(frozen=True)
class Part:
    """A section of the document, and the questions to its author that belong to it."""

    title: str
    bulleted: bool
    rows: tuple[Row, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """Everything on the page."""

    title: str
    level: str
    asking: str
    parts: tuple[Part, ...]
    footer: str
    first_questions: tuple[str, ...]
    more_questions: tuple[str, ...]
    target_cells: tuple[Cell, ...]
    current: str
    current_cells: tuple[Cell, ...]
    notes: tuple[str, ...]
    searched: str
    evidence: tuple[Exhibit, ...]
    aside: tuple[tuple[Exhibit, str], ...]
    pages: int
    worded: str


def read_draft(draft: Draft, examples: Mapping[str, ApprovedPassage]) -> Reading:
    """The draft as its page shows it; `examples` are approved passages by criterion id, where there is one."""
    layout = lay_out(draft, citations=True)
    items = {item.id: item for item in draft.evidence}
    matrix = draft.matrix
    questions = tuple(q.text for q in draft.questions)
    current = tuple(g for g in matrix.gaps if g.criterion.level != matrix.target.id)
    seen: set[str] = set()
    return Reading(
        title=layout.title,
        level=matrix.target.name,
        asking=layout.asking,
        parts=tuple(_part(s, items, seen) for s in layout.sections),
        footer=layout.footer,
        first_questions=questions[:FIRST_QUESTIONS],
        more_questions=questions[FIRST_QUESTIONS:],
        target_cells=tuple(cell_of(g, examples.get(g.criterion.id)) for g in matrix.target_gaps),
        current=matrix.current.name if matrix.current is not None else "",
        current_cells=tuple(cell_of(g, None) for g in current),
        notes=(*matrix.notes, *draft.trace.notes),
        searched=searched_words(matrix),
        evidence=tuple(_exhibit(item) for item in draft.evidence if item.id in _named(draft)),
        aside=tuple((_exhibit(i), ASIDE_WORDS[i.set_aside]) for i in draft.evidence if i.set_aside is not None),
        pages=draft.pages or 0,
        worded=_worded(draft),
    )


def _named(draft: Draft) -> frozenset[str]:
    """The ids that the document or a count names: each of them can be jumped to."""
    told = (e for section in draft.sections for s in section.sentences for e in s.evidence_ids)
    counted = (e for gap in draft.matrix.gaps for e in (*gap.evidence_ids, *gap.candidate_ids))
    return frozenset((*told, *counted))


def _part(section: SectionLayout, items: dict[str, EvidenceItem], seen: set[str]) -> Part:
    rows = []
    for paragraph in section.paragraphs:
        fresh = [e for e in dict.fromkeys(e for piece in paragraph for e in piece.cites) if e not in seen]
        seen.update(fresh)
        rows.append(Row(paragraph, tuple(_exhibit(items[e]) for e in fresh if e in items)))
    return Part(section.title, section.bulleted, tuple(rows), tuple(q.text for q in section.questions))


def _exhibit(item: EvidenceItem) -> Exhibit:
    name = PurePath(item.source.replace("\\", "/")).name
    links = tuple((url, may_be_followed(url)) for url in dict.fromkeys(link.url for link in item.links))
    return Exhibit(item.id, item.text, context_words(item), f"{name}:{item.line}", links)


def _worded(draft: Draft) -> str:
    if draft.writer == "plain":
        return "worded without a model"
    return f"{draft.worded_by_model} of {len(draft.facts)} facts worded by {draft.trace.model or 'a model'}"
