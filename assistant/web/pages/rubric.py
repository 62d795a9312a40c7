"""The bar: what each level asks for, with approved work like it; and what is understood of a ladder brought in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.responses import Response

from assistant.domain.errors import AssistantError, UsageError
from assistant.domain.packet import ApprovedPassage
from assistant.domain.rubric import Criterion, Measure, Rubric
from assistant.evidence.phrasing import counted
from assistant.web.drafting.order import file_name, read_ladder
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.pages.asking import sent_form, uploaded
from assistant.web.pages.objecting import whose
from assistant.web.pages.templates import Kept, page
from assistant.web.service import Here, Service

router = APIRouter(prefix="/rubric", include_in_schema=False)

NOUNS = {
    Measure.OWNED_FEATURES: "owned feature",
    Measure.OWNED_SERVICES: "owned service",
    Measure.DESIGN_DOCS_REVIEWED: "reviewed design doc",
    Measure.DESIGN_DOCS_ADOPTED: "adopted design doc",
    Measure.REFERENCED_ARTIFACTS: "cited artifact",
    Measure.PEOPLE_MENTORED: "mentored colleague",
    Measure.PEOPLE_UNBLOCKED: "unblocked engineer",
    Measure.PEOPLE_FOLLOWING: "following engineer",
    Measure.TEAM_GOALS: "delivered goal",
    Measure.ORG_METRICS: "moved metric",
    Measure.STRATEGY_CHANGES: "changed decision",
    Measure.JUDGEMENT: "piece of work",
}
PERSON_DECIDES = "a person decides"


@dataclass(frozen=True)
class Asks:
    """One criterion in words; `number` tells whether it has one to count to.

    `like` is an approved passage that meets it and `like_by` whose it is, or both are empty.
    """

    id: str
    text: str
    count: str
    number: bool
    counts_as: str
    source: str
    like: str
    like_by: str


@dataclass(frozen=True)
class Rung:
    """A level with its criteria by dimension; a dimension that it says nothing about is left out."""

    id: str
    name: str
    also: tuple[str, ...]
    dimensions: tuple[tuple[str, tuple[Asks, ...]], ...]


@dataclass(frozen=True)
class Bar:
    """A ladder as it is shown, highest level first; `grid` has a row per dimension, with a word or two per rung."""

    name: str
    rungs: tuple[Rung, ...]
    grid: tuple[tuple[str, tuple[str, ...]], ...]
    criteria: int
    numbered: int


@dataclass(frozen=True)
class Brought:
    """A ladder in the form, and what was understood of it."""

    text: str = ""
    name: str = ""
    bar: Bar | None = None
    problem: Problem | None = None

    @property
    def shown(self) -> Kept:
        """The text as it goes back into its box."""
        return Kept(self.text)


@router.get("")
async def show_rubric(here: Here) -> Response:
    """The shipped rubric with its examples."""
    return await _page(here, Brought())


@router.post("")
async def bring_ladder(request: Request, here: Here) -> Response:
    """What is understood of a ladder, of which nothing is kept; or why it is none."""
    form = await sent_form(request, here)
    text, name = form.lines("ladder"), form.text("ladder_name")
    try:
        if upload := form.uploads.get("ladder_file"):
            pasted = text
            text, name = await here.threads.compute(lambda: uploaded(upload, pasted)), upload.filename
        if not text.strip():
            raise UsageError("Paste a ladder, or choose its file.")
        ladder, called = text, name
        rubric = await here.threads.compute(lambda: read_ladder(ladder, called or None))
    except (AssistantError, Refusal) as error:
        return await _page(here, Brought(text, name, None, problem_of(error)))
    return await _page(here, Brought(text, name, bar_of(rubric, {})))


def bar_of(rubric: Rubric, examples: Mapping[str, ApprovedPassage]) -> Bar:
    """The ladder as it is shown; `examples` are approved passages by criterion id, where there is one."""
    filled = [level for level in sorted(rubric.levels, key=lambda one: -one.rank) if rubric.at(level)]
    rungs = []
    for level in filled:
        criteria = rubric.at(level)
        asked = (
            (name, tuple(_asks(c, examples.get(c.id)) for c in criteria if c.dimension == name))
            for name in rubric.dimensions
        )
        also = tuple(a for a in level.aliases if a.casefold() != level.name.casefold() and not a.isdigit())
        rungs.append(Rung(level.id, level.name, tuple(dict.fromkeys(also)), tuple(d for d in asked if d[1])))
    cells = [[[c for c in rubric.at(level) if c.dimension == name] for level in filled] for name in rubric.dimensions]
    single = all(len(cell) <= 1 for row in cells for cell in row)
    square = _demand if single else _how_many
    grid = tuple((name, tuple(map(square, row))) for name, row in zip(rubric.dimensions, cells, strict=True))
    numbered = sum(c.minimum is not None for c in rubric.criteria)
    return Bar(rubric.name, tuple(rungs), grid, len(rubric.criteria), numbered)


def _asks(criterion: Criterion, example: ApprovedPassage | None) -> Asks:
    return Asks(
        id=criterion.id,
        text=criterion.text,
        count=_count(criterion),
        number=criterion.minimum is not None,
        counts_as=criterion.counts_as,
        source=criterion.source,
        like=example.text if example else "",
        like_by=whose(example) if example else "",
    )


def _count(criterion: Criterion) -> str:
    """How it is settled, in words: “at least three unblocked engineers, each quarter”, or by a person."""
    if criterion.minimum is None:
        return PERSON_DECIDES
    per = f", each {criterion.per}" if criterion.per else ""
    return f"at least {counted(criterion.minimum, NOUNS[criterion.measure])}{per}"


def _demand(criteria: Sequence[Criterion]) -> str:
    return _count(criteria[0]) if criteria else ""


def _how_many(criteria: Sequence[Criterion]) -> str:
    return f"{len(criteria)} criteri{'on' if len(criteria) == 1 else 'a'}" if criteria else ""


async def _page(here: Service, brought: Brought) -> Response:
    def show() -> Response:
        shipped = here.assistant.packets.rubric()
        values = {
            "bar": bar_of(shipped, here.examples.of(c.id for c in shipped.criteria)),
            "brought": brought,
            "source": file_name(brought.name, "ladder.md"),
            "here": "/rubric",
        }
        problem = brought.problem
        return page("rubric.html", values, problem.status if problem else 200, problem.headers if problem else None)

    return await here.threads.compute(show)
