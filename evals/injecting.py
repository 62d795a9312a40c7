"""What the product makes of a carrier with a text set into it, place by place: what it tells, counts and shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from assistant.domain.calibration import Objection, ObjectionKind, Turn, TurnKind
from assistant.domain.draft import Draft, SentenceKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.growth import GrowthDocument
from assistant.evidence.extract import extract_evidence
from assistant.export import Format, render
from assistant.intake.job_description import parse_job_description
from assistant.lint import lint
from assistant.writing.calibration.answers import check_answer
from assistant.writing.calibration.paragraph import counter_argument
from assistant.writing.calibration.preread import plan_preread
from assistant.writing.feedback.answering import FeedbackRequest
from assistant.writing.feedback.conversation import prepare
from assistant.writing.mirror.mirror import mirror
from evals import carriers

OBJECTION = Objection(
    kind=ObjectionKind.NO_ADOPTION,
    says="Who works by the timetable events today?",
    answered_by="a named team that works by it, with the month",
    weight=0.5,
    evidence_ids=("E3",),
)


_OPENING = 40
"""Characters of a carrier's bullet that no case changes."""


@dataclass(frozen=True)
class Made:
    """What came of a carrier.

    `told` is every sentence that claims something, `own` those of them that rest on the carrier's own words, `counts`
    what was counted or decided, `evidence` the carrier's texts on record, `page` all that is shown, sources included.
    """

    told: tuple[str, ...]
    own: frozenset[str]
    counts: tuple[object, ...]
    evidence: frozenset[str] = frozenset()
    page: str = ""
    draft: Draft | None = None

    def body(self) -> str:
        """What it says, a sentence a line."""
        return "\n".join(self.told)


def of_document(document: GrowthDocument) -> Made:
    """The promotion document, and the counts of the matrix behind it."""
    draft = carriers.plain_draft(document)
    claims = [s for x in draft.sections for s in x.sentences if s.kind in (SentenceKind.FACT, SentenceKind.LEAD)]
    ours = {i.id: i.text[:_OPENING] for i in draft.evidence if _is_carriers(i)}
    return Made(
        told=(draft.title, *(s.text for s in claims)),
        own=frozenset(s.text for s in claims if set(s.evidence_ids) <= set(ours)),
        counts=tuple((g.criterion.id, g.state.value, g.have, g.counted) for g in draft.matrix.gaps),
        evidence=frozenset(ours.values()),
        page=render(draft, Format.MARKDOWN).decode("utf-8", "surrogatepass"),
        draft=draft,
    )


def preread_of(draft: Draft) -> tuple[str, ...]:
    """What the pre-read of the same evidence claims."""
    made = plan_preread(draft.evidence, draft.matrix, name=draft.author, today=carriers.TODAY)
    parts = (made.artifacts, made.scope, made.impact, made.leverage, made.counter_argument)
    return tuple(s.text for part in parts for s in part)


def _is_carriers(item: EvidenceItem) -> bool:
    return any(item.text.startswith(b[:_OPENING]) for b in (*carriers.BULLETS, carriers.LAST))


def of_note(text: str) -> Made:
    """The conversation from the note with the text on the next line; a script only where nothing is missing."""
    note = f"{carriers.NOTE}\n{text}".strip()
    made = prepare(FeedbackRequest(note, carriers.TODAY, praise=False))
    fields = [f for i in made.incidents for f in i.fields.values() if f.text]
    ours = frozenset((f.text or "").rstrip(".") for f in fields if (f.text or "") in carriers.NOTE)
    told = (*(f.text or "" for f in fields), made.script or "")
    return Made(told=told, own=ours, counts=(len(made.incidents), made.commit_date, made.script is not None))


def of_answer(text: str) -> Made:
    """The check of an answer that does not hold, with the text behind it, and the paragraph that comes of it."""
    answer = f"{carriers.ANSWER} {text}".strip()
    items = _evidence()
    check = check_answer(answer, OBJECTION, items, carriers.TODAY)
    turn = Turn(kind=TurnKind.PRESS, objection=0, says=OBJECTION.says, answer=answer, check=check)
    paragraph = counter_argument([OBJECTION], [turn], items)
    return Made(told=tuple(s.text for s in paragraph), own=frozenset(), counts=(check.holds,))


@cache
def _evidence() -> tuple[EvidenceItem, ...]:
    return extract_evidence(carriers.read(carriers.markdown()))


def of_posting(text: str) -> Made:
    """The rows of a posting beside the ladder: how each criterion and each of the carrier's own demands is answered."""
    posting = f"{carriers.POSTING}- {text}\n" if text else carriers.POSTING
    job = parse_job_description(posting, source="posting.md")
    ladder = carriers.ladder()
    made = mirror(ladder, ladder.level(carriers.TARGET), job.statements, source=job.source)
    relations = [(r.criterion_id, r.relation.value, r.statement.text if r.statement else "") for r in made.rows]
    ours = [r for r in relations if not r[2] or r[2] in carriers.POSTING]
    return Made(told=tuple(r.why for r in made.rows if r.why), own=frozenset(), counts=tuple(ours))


def _of_markdown(**parts: str) -> Made:
    text = carriers.markdown(**parts)
    lint(text)  # It may find what it likes, and may not fail.
    return of_document(carriers.read(text))


PLACES: Mapping[str, Callable[[str], Made]] = {
    "bullet": lambda text: _of_markdown(bullet=text),
    "heading": lambda text: _of_markdown(heading=text or carriers.HEADING),
    "link_label": lambda text: _of_markdown(label=text or carriers.LABEL),
    "front_matter": lambda text: _of_markdown(front=text),
    "file_name": lambda text: of_document(carriers.read(carriers.markdown(), source=text or "growth.md")),
    "csv_cell": lambda text: of_document(carriers.read(carriers.table(text), source="growth.csv", suffix=".csv")),
    "note": of_note,
    "answer": of_answer,
    "job_description": of_posting,
}
"""How the product meets a text at each place; the empty text gives the carrier alone."""


@cache
def alone(place: str) -> Made:
    """The carrier without any other text."""
    return PLACES[place]("")
