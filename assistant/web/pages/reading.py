"""A finished draft as its page shows it: each sentence with its evidence beside it, then the counts, then the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assistant.domain.draft import Draft, Review
from assistant.domain.evidence import EvidenceItem
from assistant.domain.packet import ApprovedPassage
from assistant.export.layout import lay_out, searched_words
from assistant.web.pages.cells import Cell, cell_of
from assistant.web.pages.exhibits import ASIDE_WORDS, Exhibit, exhibit
from assistant.web.pages.sentences import Part, parts_of
from assistant.writing.budget import PACKET_PAGES

FIRST_QUESTIONS = 3
"""The questions shown first: the ones that settle most cells (product: matching and gaps)."""


@dataclass(frozen=True)
class Offered:
    """An entry that a draft may be made from, and whether it is now; `why` is why it does not count by itself."""

    exhibit: Exhibit
    used: bool
    why: str = ""


@dataclass(frozen=True)
class Reading:
    """Everything on the page. `decided` of `decidable` sentences were reviewed; `budget` is the most pages."""

    title: str
    level: str
    parts: tuple[Part, ...]
    asking: str
    footer: str
    first_questions: tuple[str, ...]
    more_questions: tuple[str, ...]
    target_cells: tuple[Cell, ...]
    current: str
    current_cells: tuple[Cell, ...]
    notes: tuple[str, ...]
    searched: str
    evidence: tuple[Offered, ...]
    aside: tuple[Offered, ...]
    without: tuple[str, ...]
    pages: int
    budget: int
    worded: str
    decided: int
    decidable: int

    @property
    def keys(self) -> frozenset[str]:
        """The places of its sentences, as forms send them."""
        return frozenset(s.key for part in self.parts for row in part.rows for s in row.sentences)


def read_draft(
    draft: Draft, examples: Mapping[str, ApprovedPassage], *, ticked: frozenset[str] | None = None
) -> Reading:
    """The draft as its page shows it; `examples` are approved passages by criterion id, where there is one.

    `ticked` are the ids that a reader ticked and sent, where that was refused; otherwise all that it was made from.
    """
    layout = lay_out(draft, citations=True)
    matrix = draft.matrix
    numbered = ((g.criterion.id, g, f"c{number}") for number, g in enumerate(matrix.gaps, 1))
    cells = {c: cell_of(gap, examples.get(c), anchor=anchor) for c, gap, anchor in numbered}
    questions = tuple(q.text for q in draft.questions)
    items = (*draft.evidence, *draft.left_out)
    used = frozenset(i.id for i in draft.evidence) if ticked is None else ticked
    reviews = [s.review for section in draft.sections for s in section.sentences]
    return Reading(
        title=layout.title,
        level=matrix.target.name,
        parts=parts_of(draft, cells),
        asking=layout.asking,
        footer=layout.footer,
        first_questions=questions[:FIRST_QUESTIONS],
        more_questions=questions[FIRST_QUESTIONS:],
        target_cells=tuple(cells[g.criterion.id] for g in matrix.target_gaps),
        current=matrix.current.name if matrix.current is not None else "",
        current_cells=tuple(cells[g.criterion.id] for g in matrix.gaps if g.criterion.level != matrix.target.id),
        notes=(*matrix.notes, *draft.trace.notes),
        searched=searched_words(matrix),
        evidence=tuple(_offered(i, used) for i in _in_order(items) if i.set_aside is None),
        aside=tuple(_offered(i, used) for i in _in_order(items) if i.set_aside is not None),
        without=tuple(i.id for i in draft.left_out),
        pages=draft.pages or 0,
        budget=PACKET_PAGES,
        worded=_worded(draft),
        decided=sum(review is not Review.OPEN for review in reviews),
        decidable=len(reviews),
    )


def _offered(item: EvidenceItem, used: frozenset[str]) -> Offered:
    why = ASIDE_WORDS[item.set_aside] if item.set_aside is not None else ""
    return Offered(exhibit(item), item.id in used, why)


def _in_order(items: Iterable[EvidenceItem]) -> list[EvidenceItem]:
    """As they stand in their document: E2 before E10."""
    return sorted(items, key=lambda i: (len(i.id), i.id))


def _worded(draft: Draft) -> str:
    if draft.writer == "plain":
        return "worded without a model"
    return f"{draft.worded_by_model} of {len(draft.facts)} facts worded by {draft.trace.model or 'a model'}"
