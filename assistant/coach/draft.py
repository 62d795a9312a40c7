"""Draft a promotion document: match, plan, write, verify, fit the budget; done by its deadline, whatever models do."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import NamedTuple, Protocol, TypeVar

from assistant.coach.prompts import load_prompt
from assistant.domain.draft import (
    Draft,
    Origin,
    Plan,
    PlannedParagraph,
    PlannedSection,
    Section,
    Sentence,
    SentenceKind,
    Trace,
)
from assistant.domain.errors import ModelError
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix, Question
from assistant.domain.growth import GrowthDocument
from assistant.domain.ports import Model, ModelRequest
from assistant.domain.rubric import Rubric
from assistant.evidence.extract import extract_evidence
from assistant.evidence.match import match_evidence
from assistant.writing.budget import PACKET_PAGES, led_by_what_is_told, shorten
from assistant.writing.compose import ANSWER_SCHEMA, notes_message, read_answer
from assistant.writing.leads import lead_holds
from assistant.writing.plan import plan_packet
from assistant.writing.repair import complete, joined, judge
from assistant.writing.verify import verify_sentence

PageCounter = Callable[[Draft], int]


class Told(NamedTuple):
    """A finished paragraph: the numbers of its section and of it in the section, from 0, and what it says, verified."""

    section: int
    paragraph: int
    sentences: tuple[Sentence, ...]


Progress = Callable[[str, int, int, Told | None], None]
"""Told ("Plan", 0, steps, None) once planned, then after each step what was done, how many steps are done, of how many,
and the paragraph. A draft that turns out too long is shortened after that."""

T = TypeVar("T")


class Offload(Protocol):
    """Runs a step that computes for long, so that an event loop with other work to do can have it done elsewhere."""

    async def __call__(self, step: Callable[[], T], /) -> T: ...


async def in_place(step: Callable[[], T]) -> T:
    """Run the step here and now."""
    return step()


DEADLINE_SECONDS = 120.0
_AT_ONCE = 4
"""Paragraphs in flight at one endpoint; more only queues on a local server."""


@dataclass(frozen=True)
class DraftRequest:
    """What to draft: a document, the bar, the level aimed at, and the day it is."""

    document: GrowthDocument
    rubric: Rubric
    target: str
    today: date
    window_months: int = 12
    current: str | None = None
    excluded: frozenset[str] = frozenset()
    proposals: Mapping[str, Sequence[str]] = field(default_factory=dict)
    deadline: float = DEADLINE_SECONDS


@dataclass
class _Tally:
    calls: int = 0
    retries: int = 0
    candidates: int = 0
    accepted: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)


def match_document(request: DraftRequest) -> tuple[tuple[EvidenceItem, ...], Matrix]:
    """The evidence of a document and its matrix; items that the reader took out are left out of both."""
    items, _ = _evidence(request)
    return items, _matched(request, items)


def _evidence(request: DraftRequest) -> tuple[tuple[EvidenceItem, ...], tuple[EvidenceItem, ...]]:
    """The items that may be used, and those that the reader took out."""
    items = extract_evidence(request.document)
    taken_out = tuple(i for i in items if i.id in request.excluded)
    return tuple(i for i in items if i.id not in request.excluded), taken_out


def _matched(request: DraftRequest, items: tuple[EvidenceItem, ...]) -> Matrix:
    current = request.current or request.document.author.level
    known = current if current and _is_level(request.rubric, current) else None
    return match_evidence(
        items,
        request.rubric,
        target=request.target,
        current=known,
        today=request.today,
        window_months=request.window_months,
        proposals=request.proposals,
    )


def _is_level(rubric: Rubric, name: str) -> bool:
    key = name.strip().casefold()
    return any(key in {v.casefold() for v in (level.id, level.name, *level.aliases)} for level in rubric.levels)


async def draft_packet(
    request: DraftRequest,
    *,
    count_pages: PageCounter,
    model: Model | None = None,
    progress: Progress | None = None,
    offload: Offload = in_place,
) -> Draft:
    """The promotion document; with a model, its sentences where they verify and the plain ones elsewhere."""
    ends = time.monotonic() + request.deadline
    items, left_out = await offload(lambda: _evidence(request))
    matrix = await offload(lambda: _matched(request, items))
    plan = await offload(lambda: plan_packet(items, matrix, request.document.author))
    by_id = {i.id: i for i in items}
    tally = _Tally()
    worded = await _worded(plan, by_id, matrix, model, ends, tally, progress, offload)
    sections = _sections(plan, worded)
    refused = _refused(worded.values(), tally)
    draft = Draft(
        title=plan.title,
        author=request.document.author.name,
        sections=sections,
        evidence=items,
        matrix=matrix,
        questions=(*plan.questions, *refused),
        writer="model" if model is not None else "plain",
        trace=_trace(tally, model),
        left_out=left_out,
    )
    return await offload(lambda: _fitted(draft, count_pages))


def _trace(tally: _Tally, model: Model | None) -> Trace:
    return Trace(
        writer="model" if model is not None else "plain",
        model=model.name if model is not None else None,
        host=model.host if model is not None else None,
        prompt_hash=load_prompt("paragraph").digest if model is not None else None,
        calls=tally.calls,
        retries=tally.retries,
        candidates=tally.candidates,
        accepted=tally.accepted,
        refused=dict(tally.refused),
        tokens_in=tally.tokens_in,
        tokens_out=tally.tokens_out,
        notes=tuple(tally.notes),
    )


async def _worded(
    plan: Plan,
    by_id: Mapping[str, EvidenceItem],
    matrix: Matrix,
    model: Model | None,
    ends: float,
    tally: _Tally,
    progress: Progress | None,
    offload: Offload,
) -> dict[tuple[int, int], _Checked]:
    """Every paragraph's sentences by (section, paragraph); plain ones for what no model worded in time."""
    places = [(s, p) for s, section in enumerate(plan.sections) for p in range(len(section.paragraphs))]
    done = 0
    if progress is not None:
        progress("Plan", 0, len(places), None)
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(place: tuple[int, int]) -> _Checked:
        nonlocal done
        section = plan.sections[place[0]]
        paragraph = section.paragraphs[place[1]]
        if model is None or section.fixed:
            sentences = complete((), paragraph)
        else:
            async with gate:
                sentences = await _ask(model, paragraph, by_id, ends, tally, offload)
        checked = await offload(partial(_checked, sentences, place[1], by_id, matrix))
        done += 1
        if progress is not None:
            progress(section.title, done, len(places), Told(*place, checked.kept))
        return checked

    texts = await asyncio.gather(*(one(place) for place in places))
    return dict(zip(places, texts, strict=True))


async def _ask(
    model: Model,
    paragraph: PlannedParagraph,
    by_id: Mapping[str, EvidenceItem],
    ends: float,
    tally: _Tally,
    offload: Offload,
) -> tuple[Sentence, ...]:
    """One call, one retry with the problems, then whatever verified, completed by plain sentences."""
    allowed = {e: by_id[e] for e in paragraph.evidence_ids}
    system, user = load_prompt("paragraph").render(), notes_message(tuple(allowed.values()))
    accepted: tuple[Sentence, ...] = ()
    for attempt in range(2):
        left = ends - time.monotonic()
        if left <= 0:
            tally.note("The deadline came first; what was not worded yet is told plainly.")
            break
        request = ModelRequest(system=system, user=user, answer_schema=ANSWER_SCHEMA, seconds=left)
        tally.calls += 1
        tally.retries += attempt
        try:
            answer = await asyncio.wait_for(model.complete(request), timeout=left)
        except TimeoutError:
            tally.note("The deadline came first; what was not worded yet is told plainly.")
            break
        except ModelError as error:
            tally.note(f"{error} Told plainly instead.")
            break
        tally.tokens_in += answer.tokens_in
        tally.tokens_out += answer.tokens_out
        candidates = await offload(partial(read_answer, answer.text))
        if candidates is None:
            tally.refused["unreadable"] += 1
            problems: tuple[str, ...] = ("The answer was not JSON of the asked form.",)
        else:
            judged = await offload(partial(judge, candidates, allowed))
            tally.candidates += len(candidates)
            tally.refused.update(judged.refused)
            problems = judged.problems
            accepted = joined(accepted, judged.accepted)
        if not problems:
            break
        user = (
            notes_message(tuple(allowed.values()))
            + "\n\n"
            + load_prompt("retry").render(accepted=[s.text for s in accepted], problems=list(problems[:6]))
        )
    tally.accepted += len(accepted)
    return complete(accepted, paragraph)


class _Checked(NamedTuple):
    """A paragraph with every claim checked once more, whoever worded it; `refused` are sentences with their problem."""

    kept: tuple[Sentence, ...]
    refused: tuple[tuple[Sentence, str], ...]


def _checked(
    sentences: Sequence[Sentence], paragraph: int, by_id: Mapping[str, EvidenceItem], matrix: Matrix
) -> _Checked:
    kept, refused = [], []
    for sentence in sentences:
        problem = _problem(sentence, by_id, matrix)
        if problem is None:
            kept.append(sentence.model_copy(update={"paragraph": paragraph}))
        else:
            refused.append((sentence, problem))
    return _Checked(led_by_what_is_told(kept), tuple(refused))


def _refused(checked: Iterable[_Checked], tally: _Tally) -> tuple[Question, ...]:
    """What failed, counted, and as questions where it was ours."""
    questions = []
    for sentence, problem in (pair for one in checked for pair in one.refused):
        tally.refused[f"{sentence.origin.value}:{sentence.kind.value}"] += 1
        if sentence.origin is Origin.PLAIN:
            questions.append(_question(sentence, problem))
    return tuple(questions)


def _sections(plan: Plan, worded: Mapping[tuple[int, int], _Checked]) -> tuple[Section, ...]:
    """The sections that say something, in the order of the plan."""
    sections = []
    for number, planned in enumerate(plan.sections):
        told = [s for place in range(len(planned.paragraphs)) for s in worded[(number, place)].kept]
        if told:
            sections.append(_section(planned, told))
    return tuple(sections)


def _section(planned: PlannedSection, sentences: Sequence[Sentence]) -> Section:
    return Section(title=planned.title, sentences=tuple(sentences), bulleted=planned.bulleted)


def _problem(sentence: Sentence, by_id: Mapping[str, EvidenceItem], matrix: Matrix) -> str | None:
    cited = [by_id[e] for e in sentence.evidence_ids if e in by_id]
    if len(cited) != len(sentence.evidence_ids):
        return "it cites evidence that is not in this document"
    if sentence.kind is SentenceKind.LEAD:
        return None if lead_holds(sentence.text, cited, matrix) else "no evidence carries this lead-in"
    if sentence.kind is SentenceKind.FACT:
        problems = verify_sentence(sentence.text, cited)
        return problems[0].message if problems else None
    return None


def _question(sentence: Sentence, problem: str) -> Question:
    start = sentence.text if len(sentence.text) <= 80 else sentence.text[:77] + "…"
    return Question(text=f"“{start}” could not be shown as it stands: {problem}", evidence_ids=sentence.evidence_ids)


def _fitted(draft: Draft, count_pages: PageCounter) -> Draft:
    """The draft within its page budget, counted on the rendered pages; shortened a fact at a time until it fits."""
    pages = count_pages(draft)
    while pages > PACKET_PAGES:
        shorter = shorten(draft)
        if shorter is None:
            break
        draft = shorter
        pages = count_pages(draft)
    return draft.model_copy(update={"pages": pages})
