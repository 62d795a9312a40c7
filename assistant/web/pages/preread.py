"""The page for the calibration meeting: as the room will read it, with what the room may raise beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse
from starlette.responses import Response

from assistant.bootstrap import Assistant
from assistant.domain.errors import AssistantError, NotFound, UsageError
from assistant.domain.gap import Matrix
from assistant.export import Format
from assistant.export.layout import shown_address
from assistant.web.api.prereads import EARLIEST_MEETING, preread_file
from assistant.web.drafting.order import Order, Wanted, near_by_meaning, read_order
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.examples import Examples
from assistant.web.pages.asking import Asked, agreed_order, asked, choices, sent_form, with_files, writer_choice
from assistant.web.pages.forms import Form
from assistant.web.pages.objecting import raised
from assistant.web.pages.sheet import Sheet, sheet_of
from assistant.web.pages.templates import page
from assistant.web.service import Here, Service

if TYPE_CHECKING:
    from assistant.coach.objections import Raised
    from assistant.coach.preread import PreparedPreRead

router = APIRouter(prefix="/preread", include_in_schema=False)

FILES = (("PDF", "pdf"), ("Word", "docx"), ("Markdown", "md"))
FIRST_QUESTIONS = 3
"""The questions shown first: the ones that settle most cells (product: matching and gaps)."""
PREVIEW_PIXELS = 700

Kind = Format | Literal["ics"]
Whose = Annotated[str, Query(max_length=200)]


@dataclass(frozen=True)
class Meant:
    """Whose page, and for which day; the day as it was typed."""

    who: Asked
    meeting: str = ""

    def day(self) -> date | None:
        """The meeting's day; raises UsageError."""
        try:
            day = date.fromisoformat(self.meeting) if self.meeting else None
        except ValueError:
            raise UsageError("The meeting’s day is written YYYY-MM-DD, such as 2026-12-10.") from None
        if day is not None and day < EARLIEST_MEETING:
            raise UsageError("The meeting’s day is long past. Write the day on which the room meets.")
        return day

    def address(self, path: str = "/preread", **more: str) -> str:
        """Where the page of someone on record is found again."""
        told = {"person": self.who.person, "target": self.who.target, "meeting": self.meeting, **more}
        return f"{path}?{urlencode({k: v for k, v in told.items() if v})}"


@dataclass(frozen=True)
class Made:
    """All that stands on the page."""

    sheet: Sheet
    current: str
    target: str
    pages: int
    reminder: date | None
    objections: tuple[Any, ...]
    note: str
    borderline: str
    missing: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Look:
    """That a model shall read the page again, and whether it was agreed that the notes go to its host."""

    agreed: bool


@router.get("")
async def show_preread(here: Here, person: Whose = "", target: Whose = "staff", meeting: Whose = "") -> Response:
    """The form; for someone on record their page."""
    meant = Meant(Asked(person=person.strip(), target=target.strip() or "staff"), meeting.strip())
    return await _answer(here, meant) if meant.who.person else await _form_page(here, meant, None)


@router.post("")
async def make_preread(request: Request, here: Here) -> Response:
    """The page of a document, of which nothing is kept; or go to that of someone on record."""
    form = await sent_form(request, here)
    meant = _meant(form)
    if form.text("step") == "ladder":
        return await _form_page(here, meant, None)
    try:
        meant = await here.threads.compute(lambda: replace(meant, who=with_files(form, meant.who)))
        meant.who.wanted()
    except (AssistantError, Refusal) as error:
        return await _form_page(here, meant, problem_of(error))
    if form.text("step") == "look":
        return await _answer(here, meant, Look(agreed=form.text("agree") == "yes"))
    if meant.who.person and not meant.who.ladder.strip():
        return RedirectResponse(meant.address(), 303)
    return await _answer(here, meant)


@router.get("/file")
async def person_file(
    here: Here, person: Whose, format: Whose = "", target: Whose = "staff", meeting: Whose = "", citations: bool = True
) -> Response:
    """The page of someone on record as a file, or the reminder to send it."""
    meant = Meant(Asked(person=person.strip(), target=target), meeting)
    return await _file(here, meant, _kind(format), citations=citations)


@router.post("/file")
async def document_file(request: Request, here: Here) -> Response:
    """The page of a document as a file; or show what is wrong, with everything that was typed."""
    form = await sent_form(request, here)
    meant = _meant(form)
    try:
        return await _file(here, meant, _kind(form.text("format")), citations=True)
    except (AssistantError, Refusal) as error:
        return await _form_page(here, meant, problem_of(error))


@router.get("/page.png")
async def person_picture(here: Here, person: Whose, target: Whose = "staff", meeting: Whose = "") -> Response:
    """The page of someone on record as it is printed."""
    from assistant.coach.preread import PreReadOptions
    from assistant.export.pdf import picture

    meant = Meant(Asked(person=person.strip(), target=target), meeting)

    def draw() -> bytes | None:
        order, near = _ordered(here.assistant, meant.who.wanted())
        extras = PreReadOptions(meeting=meant.day())
        made = here.assistant.prereads.prepare(order.document, order.options, extras, proposals=near)
        return picture(made.page, 1, width=PREVIEW_PIXELS)

    data = await here.threads.compute(draw)
    if data is None:
        raise NotFound("There is no page to show.")
    return Response(data, media_type="image/png")


def _meant(form: Form) -> Meant:
    return Meant(asked(form), form.text("meeting").strip())


def _kind(wanted: str) -> Kind:
    try:
        return "ics" if wanted == "ics" else Format(wanted)
    except ValueError:
        raise UsageError("Choose one of the formats on the page.") from None


async def _file(here: Service, meant: Meant, kind: Kind, *, citations: bool) -> Response:
    from assistant.coach.preread import PreReadOptions

    def make() -> Response:
        extras = PreReadOptions(meeting=meant.day())
        return preread_file(here.assistant, meant.who.wanted(), extras, kind, citations=citations)

    return await here.threads.compute(make)


async def _answer(here: Service, meant: Meant, look: Look | None = None, problem: Problem | None = None) -> Response:
    from assistant.coach.objections import look_again

    try:
        read = await here.threads.compute(lambda: _read(here.assistant, meant, look))
        room, packets = read.room, here.assistant.packets
        if look is not None:
            room = await look_again(packets, room, read.order.options, offload=here.threads.compute)
        made = await here.threads.compute(lambda: _made(here.examples, meant, read.prepared, room))
    except Refusal as error:
        # Not agreed to: the page as it was, with the box to tick.
        if look is not None:
            return await _answer(here, meant, None, problem_of(error))
        return await _form_page(here, meant, problem_of(error))
    except AssistantError as error:
        return await _form_page(here, meant, problem_of(error))
    values = {
        "made": made,
        "meant": meant,
        "files": FILES,
        "address": shown_address,
        "first": made.questions[:FIRST_QUESTIONS],
        "more": made.questions[FIRST_QUESTIONS:],
        "model": writer_choice(here.assistant),
        "problem": problem,
        "here": "/preread",
    }
    status, headers = (problem.status, problem.headers) if problem else (200, None)
    return await here.threads.compute(lambda: page("preread.html", values, status, headers))


class _Read(NamedTuple):
    order: Order
    prepared: PreparedPreRead
    room: Raised


def _read(assistant: Assistant, meant: Meant, look: Look | None) -> _Read:
    from assistant.coach.objections import raise_objections
    from assistant.coach.preread import PreReadOptions

    wanted = meant.who.wanted("model" if look else "plain")
    order = agreed_order(assistant, wanted, agreed=look is not None and look.agreed)
    near = near_by_meaning(assistant, order)
    made = assistant.prereads.prepare(
        order.document, order.options, PreReadOptions(meeting=meant.day()), proposals=near
    )
    return _Read(order, made, raise_objections(assistant.packets, order.document, order.options, near))


def _made(examples: Examples, meant: Meant, made: PreparedPreRead, room: Raised) -> Made:
    from assistant.writing.calibration.preread import DAYS_BEFORE

    day = meant.day()
    shown = examples.of(_criteria(room.matrix))
    refused = None if isinstance(room.borderline, str) else room.borderline
    return Made(
        sheet=sheet_of(made.page),
        current=made.preread.current or "",
        target=made.preread.target,
        pages=made.preread.pages or 0,
        reminder=day - timedelta(days=DAYS_BEFORE) if day else None,
        objections=tuple(raised(o, shown) for o in room.objections),
        note=room.note or "",
        borderline="" if refused else str(room.borderline),
        missing=refused.missing if refused else (),
        questions=tuple(q.text for q in made.preread.questions),
    )


def _criteria(matrix: Matrix) -> tuple[str, ...]:
    return tuple(g.criterion.id for g in matrix.target_gaps)


def _ordered(assistant: Assistant, wanted: Wanted) -> tuple[Order, Any]:
    order = read_order(assistant, wanted)
    return order, near_by_meaning(assistant, order)


async def _form_page(here: Service, meant: Meant, problem: Problem | None) -> Response:
    who = meant.who
    offered = await here.threads.record(lambda: choices(here.assistant, who.ladder, who.ladder_name))
    values = {"meant": meant, "typed": who, "offered": offered, "problem": problem, "here": "/preread"}
    status, headers = (problem.status, problem.headers) if problem else (200, None)
    return await here.threads.compute(lambda: page("preread_form.html", values, status, headers))
