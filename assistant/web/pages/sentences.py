"""The sentences of a draft on its page: words, who worded them, what was decided, and the evidence of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.domain.draft import Draft, Origin, Place, Review, Section, Sentence, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.export.glyphs import visible
from assistant.export.layout import Piece, lay_out_sentence
from assistant.web.pages.cells import Cell
from assistant.web.pages.exhibits import Exhibit, exhibit
from assistant.writing.told import as_told

ORIGIN_WORDS = {Origin.PLAIN: "plain wording", Origin.MODEL: "worded by a model", Origin.OWN: "your words"}

ASKED = "a question to you"


@dataclass(frozen=True)
class Said:
    """A sentence. `key` is its place as a form sends it; `beside` is evidence cited here for the first time.

    `above` is what was shown with an earlier sentence already; `follows_out` says that a lead-in is left out because
    nothing that it leads to is left.
    """

    key: str
    number: int
    piece: Piece
    typed: str
    origin: str
    origin_words: str
    review: str
    editable: bool
    follows_out: bool
    beside: tuple[Exhibit, ...]
    above: tuple[str, ...]
    cell: Cell | None

    @property
    def anchor(self) -> str:
        """Its id on the page."""
        return "s" + self.key.replace(".", "-")

    @property
    def uncited(self) -> str:
        """What stands in the brackets where no evidence does."""
        return "asked" if self.origin_words == ASKED else "counted"

    @property
    def out(self) -> bool:
        """Whether no file will have it."""
        return self.follows_out or self.review == Review.REJECTED.value


@dataclass(frozen=True)
class Row:
    """A paragraph."""

    sentences: tuple[Said, ...]


@dataclass(frozen=True)
class Part:
    """A section of the document, and the questions to its author that belong to it, which can be left out too."""

    title: str
    bulleted: bool
    rows: tuple[Row, ...]
    questions: tuple[Said, ...]


@dataclass
class _Shown:
    """What the page has so far: sentences are numbered through, evidence and cells stand where they come first."""

    evidence: set[str] = field(default_factory=set)
    cells: set[str] = field(default_factory=set)
    number: int = 0


def key_of(place: Place) -> str:
    """A place as a form sends it."""
    return f"{place.section}.{place.sentence}"


def parts_of(draft: Draft, cells: Mapping[str, Cell]) -> tuple[Part, ...]:
    """The sections with their sentences; `cells` are the lines of the matrix by criterion id."""
    shown = _Shown()
    told = {(s.text, s.kind) for section in as_told(draft).sections for s in section.sentences}
    return tuple(_part(n, section, draft, told, cells, shown) for n, section in enumerate(draft.sections))


def _part(
    number: int,
    section: Section,
    draft: Draft,
    told: set[tuple[str, SentenceKind]],
    cells: Mapping[str, Cell],
    shown: _Shown,
) -> Part:
    items = {item.id: item for item in draft.evidence}
    rows: dict[int, list[Said]] = {}
    questions = []
    for position, sentence in enumerate(section.sentences):
        if not visible(sentence.text):
            continue
        more = any(s.paragraph == sentence.paragraph for s in section.sentences[position + 1 :])
        piece = lay_out_sentence(sentence, draft.matrix, True, more=more)
        gone = sentence.kind is SentenceKind.LEAD and (sentence.text, sentence.kind) not in told
        said = _said(Place(number, position), sentence, piece, items, cells, shown, gone=gone)
        if sentence.kind is SentenceKind.QUESTION:
            questions.append(said)
        else:
            rows.setdefault(sentence.paragraph, []).append(said)
    title = visible(section.title)
    paragraphs = tuple(Row(tuple(sentences)) for _, sentences in sorted(rows.items()))
    return Part(title, section.bulleted, paragraphs, tuple(questions))


def _said(
    place: Place,
    sentence: Sentence,
    piece: Piece,
    items: Mapping[str, EvidenceItem],
    cells: Mapping[str, Cell],
    shown: _Shown,
    *,
    gone: bool,
) -> Said:
    shown.number += 1
    # A lead-in cites what its facts cite: the evidence stands beside the fact that tells it.
    leads = sentence.kind is SentenceKind.LEAD
    fresh = [] if leads else [e for e in sentence.evidence_ids if e in items and e not in shown.evidence]
    shown.evidence.update(fresh)
    criterion = sentence.criterion_id if sentence.criterion_id not in shown.cells else None
    if criterion is not None:
        shown.cells.add(criterion)
    return Said(
        key=key_of(place),
        number=shown.number,
        piece=piece,
        typed=sentence.text,
        origin=sentence.origin.value,
        origin_words=_origin_words(sentence),
        review=sentence.review.value,
        editable=sentence.claims,
        follows_out=gone and sentence.review is not Review.REJECTED,
        beside=tuple(exhibit(items[e]) for e in fresh),
        above=tuple(e for e in sentence.evidence_ids if e in items and e not in fresh),
        cell=cells.get(criterion) if criterion is not None else None,
    )


def _origin_words(sentence: Sentence) -> str:
    if sentence.kind is SentenceKind.QUESTION:
        return ASKED
    if sentence.kind is SentenceKind.GAP and sentence.origin is Origin.PLAIN:
        return "counted from the record"
    if sentence.kind is SentenceKind.LEAD and sentence.origin is Origin.PLAIN:
        return "lead-in"
    return ORIGIN_WORDS[sentence.origin]
