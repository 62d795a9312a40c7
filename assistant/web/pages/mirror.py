"""A ladder beside a job description: which demands both make, which only one does, and where they contradict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fastapi import APIRouter, Request
from starlette.responses import Response

from assistant.domain.errors import AssistantError, UsageError
from assistant.domain.mirror import Mirror, MirrorRow, Relation, WordSpan
from assistant.export.mirror import ORDER, TITLES, grouped, joined_spans
from assistant.web.drafting.order import file_name, read_ladder
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.pages.asking import ladder_or_shipped, levels_of, sent_form, uploaded
from assistant.web.pages.forms import Form
from assistant.web.pages.marking import Mark, Run, marked
from assistant.web.pages.templates import Kept, page
from assistant.web.service import Here, Service

router = APIRouter(prefix="/mirror", include_in_schema=False)

EXPLAINED: Mapping[Relation, str] = {
    Relation.CONTRADICTS: "One of the two has to change: whoever is hired by one and measured by the other is misled.",
    Relation.ONLY_RUBRIC: "Counted, and never announced. Say it in the job description, or take it out of the ladder.",
    Relation.ONLY_JD: "Announced, and never counted. Add a criterion, or take it out of the job description.",
    Relation.SAME: "One bar, told twice.",
}
_BOTH = frozenset({Relation.CONTRADICTS, Relation.SAME})
NOTHING = "job description"


@dataclass(frozen=True)
class Typed:
    """What stands in the form."""

    job: str = ""
    job_name: str = ""
    level: str = "staff"
    ladder: str = ""
    ladder_name: str = ""

    @property
    def job_text(self) -> Kept:
        """The job description as it goes back into its box."""
        return Kept(self.job)

    @property
    def ladder_text(self) -> Kept:
        """The ladder as it goes back into its box."""
        return Kept(self.ladder)


@dataclass(frozen=True)
class Side:
    """The words of one side, those marked that the relation rests on, and where they stand."""

    runs: tuple[Run, ...]
    where: str


@dataclass(frozen=True)
class Pair:
    """A criterion, a demand, or both; `why` is said of a contradiction."""

    ladder: Side | None
    job: Side | None
    why: str


@dataclass(frozen=True)
class Group:
    """All pairs of one relation; `both` where each has two sides."""

    id: str
    both: bool
    title: str
    about: str
    pairs: tuple[Pair, ...]


@router.get("")
async def show_mirror(here: Here) -> Response:
    """The form."""
    return await _page(here, Typed(), None, None)


@router.post("")
async def hold_up_mirror(request: Request, here: Here) -> Response:
    """The comparison with the form below it, of which nothing is kept; or what is wrong."""
    form = await sent_form(request, here)
    typed = _typed(form)
    if form.text("step") == "ladder":
        return await _page(here, typed, None, None)
    try:
        typed = await here.threads.compute(lambda: _with_files(form, typed))
        made = await here.threads.compute(lambda: _compared(here, typed))
    except (AssistantError, Refusal) as error:
        return await _page(here, typed, None, problem_of(error))
    return await _page(here, typed, made, None)


def _typed(form: Form) -> Typed:
    return Typed(
        form.lines("job"),
        form.text("job_name"),
        form.text("target").strip() or "staff",
        form.lines("ladder"),
        form.text("ladder_name"),
    )


def _with_files(form: Form, typed: Typed) -> Typed:
    if job := form.uploads.get("job_file"):
        typed = replace(typed, job=uploaded(job, typed.job), job_name=job.filename)
    if ladder := form.uploads.get("ladder_file"):
        typed = replace(typed, ladder=uploaded(ladder, typed.ladder), ladder_name=ladder.filename)
    return typed


def _compared(here: Service, typed: Typed) -> Mirror:
    if not typed.job.strip():
        raise UsageError("Paste a job description, or choose its file.")
    ladder = read_ladder(typed.ladder, typed.ladder_name or None) if typed.ladder.strip() else None
    source = file_name(typed.job_name, NOTHING)
    return here.assistant.mirrors.compare(typed.job, source=source, level=typed.level, rubric=ladder)


async def _page(here: Service, typed: Typed, made: Mirror | None, problem: Problem | None) -> Response:
    def show() -> Response:
        values = {
            "typed": typed,
            "levels": levels_of(ladder_or_shipped(here.assistant, typed.ladder, typed.ladder_name)),
            "mirror": made,
            "groups": groups(made) if made else (),
            "problem": problem,
            "here": "/mirror",
        }
        status, headers = (problem.status, problem.headers) if problem else (200, None)
        return page("mirror.html", values, status, headers)

    return await here.threads.compute(show)


def groups(mirror: Mirror) -> tuple[Group, ...]:
    """The rows by relation, those that need a decision first; a relation without rows has an empty group."""
    rows = dict(grouped(mirror))
    return tuple(
        Group(
            relation.value,
            relation in _BOTH,
            TITLES[relation],
            EXPLAINED[relation],
            tuple(map(_pair, rows.get(relation, ()))),
        )
        for relation in ORDER
    )


def _pair(row: MirrorRow) -> Pair:
    kind = "weak" if row.relation is Relation.CONTRADICTS else "good"
    ladder = job = None
    if row.criterion_text is not None:
        ladder = Side(_runs(row.criterion_text, row.criterion_spans, kind), row.dimension or "")
    if row.statement is not None:
        where = ", ".join(filter(None, (row.statement.heading, f"line {row.statement.line}")))
        job = Side(_runs(row.statement.text, row.statement_spans, kind), where)
    return Pair(ladder, job, row.why if row.relation is Relation.CONTRADICTS else "")


def _runs(text: str, spans: tuple[WordSpan, ...], kind: str) -> tuple[Run, ...]:
    return marked(text, [Mark(start, end, kind) for start, end in joined_spans(text, spans)])
