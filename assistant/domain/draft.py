"""A document on its way from plan to page: what is planned, what was written, and where each sentence came from."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix, Question
from assistant.domain.packet import BarExample


class Origin(StrEnum):
    """Who worded a sentence: the plain writer, a model, or the author's own edit."""

    PLAIN = "plain"
    MODEL = "model"
    OWN = "own"


class Review(StrEnum):
    """What a person decided about a sentence: nothing yet, that it stands, or that it is left out of every file."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Place(NamedTuple):
    """Where a sentence stands: the number of its section and its own in it, from 0; the same in all versions."""

    section: int
    sentence: int


class SentenceKind(StrEnum):
    """Leads and facts always cite evidence; a gap names its criterion; a question claims nothing."""

    LEAD = "lead"
    FACT = "fact"
    GAP = "gap"
    QUESTION = "question"


class Sentence(BaseModel):
    """One sentence with its proof. Sentences of one paragraph share `paragraph` (from 0 within the section)."""

    model_config = ConfigDict(frozen=True)

    text: str
    evidence_ids: tuple[str, ...] = ()
    origin: Origin = Origin.PLAIN
    kind: SentenceKind = SentenceKind.FACT
    criterion_id: str | None = None
    paragraph: int = Field(default=0, ge=0)
    review: Review = Review.OPEN

    @property
    def claims(self) -> bool:
        """Whether it claims something of evidence, so that a person may word it; gaps are counted, questions asked."""
        return self.kind in (SentenceKind.FACT, SentenceKind.LEAD)


class Section(BaseModel):
    """A titled run of sentences. `bulleted` sections show paragraphs as list items, `linked` ones the links of each."""

    model_config = ConfigDict(frozen=True)

    title: str
    sentences: tuple[Sentence, ...] = ()
    bulleted: bool = False
    linked: bool = False


class PlannedParagraph(BaseModel):
    """What one paragraph may say: its lead-in (behaviour, already backed), and the items it may draw on, in order."""

    model_config = ConfigDict(frozen=True)

    lead: Sentence | None = None
    plain: tuple[Sentence, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    criterion_id: str | None = None


class PlannedSection(BaseModel):
    """One section of the plan."""

    model_config = ConfigDict(frozen=True)

    title: str
    paragraphs: tuple[PlannedParagraph, ...] = ()
    bulleted: bool = False
    fixed: bool = False


class Plan(BaseModel):
    """The product's judgement of what goes where: the same with and without a model."""

    model_config = ConfigDict(frozen=True)

    title: str
    sections: tuple[PlannedSection, ...]
    questions: tuple[Question, ...] = ()


class Trace(BaseModel):
    """How the draft came about: enough to check it later, none of the prose."""

    model_config = ConfigDict(frozen=True)

    writer: str = "plain"
    model: str | None = None
    host: str | None = None
    prompt_hash: str | None = None
    calls: int = 0
    retries: int = 0
    candidates: int = 0
    accepted: int = 0
    refused: dict[str, int] = Field(default_factory=dict)
    tokens_in: int = 0
    tokens_out: int = 0
    notes: tuple[str, ...] = ()


class Draft(BaseModel):
    """A finished draft: sections, all evidence it could have used, the matrix behind it, and its trace.

    `author` is the declared name of the person it is about: who is asked the questions before it is sent. `listed` says
    whether the evidence stands behind the document when citations are shown, `examples` what stands behind that.
    `left_out` are the items that the reader took out before it was drafted: in nothing else here, kept to be put back.
    """

    model_config = ConfigDict(frozen=True)

    title: str
    author: str | None = None
    sections: tuple[Section, ...]
    evidence: tuple[EvidenceItem, ...]
    matrix: Matrix
    questions: tuple[Question, ...] = ()
    pages: int | None = None
    writer: str = "plain"
    trace: Trace = Trace()
    created: datetime | None = None
    listed: bool = True
    examples: tuple[BarExample, ...] = ()
    left_out: tuple[EvidenceItem, ...] = ()

    @property
    def facts(self) -> tuple[Sentence, ...]:
        """The sentences that a writer words: lead-ins, gaps and questions are never a model's."""
        return tuple(s for section in self.sections for s in section.sentences if s.kind is SentenceKind.FACT)

    @property
    def worded_by_model(self) -> int:
        """How many of the facts a model worded."""
        return sum(s.origin is Origin.MODEL for s in self.facts)
