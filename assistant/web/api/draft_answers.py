"""What programs get of drafts and gaps, by the names of `assistant draft --format json`; a test compares them."""

from __future__ import annotations

from datetime import datetime

from assistant.domain.draft import Origin, SentenceKind, Trace
from assistant.domain.gap import Matrix, State
from assistant.domain.record import DraftState, StoredDraft
from assistant.export import gap_records
from assistant.web.api.answers import Answer

DRAFTS = "/api/v1/drafts"


class SentenceAnswer(Answer):
    """One sentence with its proof."""

    text: str
    evidence_ids: tuple[str, ...]
    origin: Origin
    kind: SentenceKind
    criterion_id: str | None
    paragraph: int


class SectionAnswer(Answer):
    """A titled run of sentences; those of one paragraph share its number."""

    title: str
    bulleted: bool
    sentences: tuple[SentenceAnswer, ...]


class EvidenceAnswer(Answer):
    """An entry that was read as evidence, cited or not; `context` is headings and date, `line` that of the source."""

    id: str
    text: str
    context: str
    source: str
    line: int
    period: str | None
    links: tuple[str, ...]
    kind: str | None
    strength: str
    role: str
    subject: str
    modality: str
    outside: bool


class SetAsideAnswer(Answer):
    """An entry that is kept but does not count, and why."""

    id: str
    text: str
    source: str
    line: int
    reason: str | None


class GapAnswer(Answer):
    """One criterion: have, need, which evidence, and what would settle or close it."""

    criterion_id: str
    dimension: str
    level: str
    text: str
    state: State
    have: int
    need: int | None
    counted: tuple[str, ...]
    evidence_ids: tuple[str, ...]
    candidate_ids: tuple[str, ...]
    question: str | None
    closes_with: str | None
    note: str | None


class GapsAnswer(Answer):
    """The gaps of the target level, then those of the current level; the questions that settle most come first."""

    target: str
    gaps: tuple[GapAnswer, ...]
    questions: tuple[str, ...]
    notes: tuple[str, ...]
    searched_entries: int
    searched_months: int


class DraftStatus(Answer):
    """Where a draft stands, and where to follow it. `error` says why it failed; each review makes a `version`.

    `follows` is the draft that this one was drafted anew from, with other evidence.
    """

    id: str
    person: str | None
    target: str
    state: DraftState
    created: datetime
    error: str | None
    version: int
    follows: str | None
    url: str
    events: str


class DraftFile(Answer):
    """The document, as `assistant draft --format json` writes it."""

    title: str
    sections: tuple[SectionAnswer, ...]
    evidence: tuple[EvidenceAnswer, ...]
    set_aside: tuple[SetAsideAnswer, ...]
    gaps: tuple[GapAnswer, ...]
    questions: tuple[str, ...]
    pages: int
    writer: str
    trace: Trace


class DraftAnswer(DraftStatus):
    """Where a draft stands; once its state is `done`, with everything that the document's file holds."""

    title: str | None = None
    sections: tuple[SectionAnswer, ...] | None = None
    evidence: tuple[EvidenceAnswer, ...] | None = None
    set_aside: tuple[SetAsideAnswer, ...] | None = None
    gaps: tuple[GapAnswer, ...] | None = None
    questions: tuple[str, ...] | None = None
    pages: int | None = None
    writer: str | None = None
    trace: Trace | None = None


class DraftsAnswer(Answer):
    """Drafts, newest first, without their documents."""

    drafts: tuple[DraftStatus, ...]


def draft_status(stored: StoredDraft) -> DraftStatus:
    """Where a draft stands."""
    url = f"{DRAFTS}/{stored.id}"
    return DraftStatus(
        id=stored.id,
        person=stored.person_id,
        target=stored.target,
        state=stored.state,
        created=stored.created,
        error=stored.error,
        version=stored.version,
        follows=stored.follows,
        url=url,
        events=f"{url}/events",
    )


def gaps_answer(matrix: Matrix) -> GapsAnswer:
    """A matrix as programs get it."""
    return GapsAnswer(
        target=matrix.target.id,
        gaps=tuple(GapAnswer.model_validate(record) for record in gap_records(matrix)),
        questions=tuple(q.text for q in matrix.questions),
        notes=matrix.notes,
        searched_entries=matrix.searched_entries,
        searched_months=matrix.searched_months,
    )
