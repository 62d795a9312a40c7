"""The first page: paste or drop a brag document, choose the level, get a draft."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse
from starlette.responses import Response

from assistant.bootstrap import Assistant
from assistant.coach.growth import person_id
from assistant.domain.errors import AssistantError, UsageError
from assistant.domain.gap import Matrix, State
from assistant.domain.record import Person, StoredDraft
from assistant.web.counts import AtHand
from assistant.web.drafting.order import Wanted, read_document
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.pages.asking import agreed_order, levels_of, uploaded, writer_choice
from assistant.web.pages.cells import Cell, cell_of
from assistant.web.pages.example import example_document
from assistant.web.pages.forms import Form, read_form
from assistant.web.pages.templates import Kept, page
from assistant.web.service import Here, Service

router = APIRouter(include_in_schema=False)
RECENT = 5


@dataclass(frozen=True)
class Typed:
    """What stands in the form."""

    text: str = ""
    filename: str = ""
    target: str = "staff"
    name: str = ""
    person: str = ""
    writer: str = ""
    agreed: bool = False

    def wanted(self) -> Wanted:
        """The same as the desk takes it."""
        return Wanted(
            text=None if self.person else self.text,
            person=self.person or None,
            filename=self.filename or None,
            target=self.target,
            name=self.name[:200],
            writer=self.writer or None,
        )


@dataclass(frozen=True)
class Card:
    """Someone on record at a glance: the counts for the level above theirs, and the next thing to do."""

    person: Person
    level: str
    cells: tuple[Cell, ...]
    next: str


@router.get("/")
async def home(
    here: Here,
    example: bool = False,
    again: Annotated[str, Query(alias="from", max_length=40)] = "",
) -> Response:
    """The form: empty, with the example, or with the text of an earlier draft to be changed."""
    asked = here.desk.asked(again) if again else None
    if asked is not None:
        typed = Typed(
            asked.text or "",
            asked.filename or "",
            asked.target,
            asked.name or "",
            asked.person or "",
            asked.writer or "",
        )
    else:
        typed = Typed(text=example_document(here.assistant.packets.clock.today()) if example else "")
    return await _page(here, typed, None)


@router.post("/drafts")
async def ask_for_draft(request: Request, here: Here) -> Response:
    """Accept the draft and go to its page; or show what is wrong, with everything that was typed."""
    body, kind = await request.body(), request.headers.get("content-type", "")
    typed = Typed()
    try:
        form = await here.threads.compute(lambda: read_form(body, kind))
        typed = _typed(form)
        typed = await here.threads.compute(lambda: _with_upload(form, typed))
        order = await here.threads.compute(lambda: agreed_order(here.assistant, typed.wanted(), agreed=typed.agreed))
        stored = await here.desk.accept(order)
    except (AssistantError, Refusal) as error:
        return await _page(here, typed, problem_of(error))
    return RedirectResponse(f"/drafts/{stored.id}", 303)


@router.post("/people")
async def put_on_record(request: Request, here: Here) -> Response:
    """Put the document on record for its author, and go to their page; or show what is wrong, as above."""
    body, kind = await request.body(), request.headers.get("content-type", "")
    typed = Typed()
    try:
        form = await here.threads.compute(lambda: read_form(body, kind))
        typed = _typed(form)
        typed = await here.threads.compute(lambda: _with_upload(form, typed))
        wanted = await here.threads.record(lambda: _keep(here.assistant, typed))
    except (AssistantError, Refusal) as error:
        return await _page(here, typed, problem_of(error))
    return RedirectResponse(f"/people/{wanted}", 303)


def _keep(assistant: Assistant, typed: Typed) -> str:
    """Import the document for its author; gives their id. Raises UsageError where nobody says whose it is."""
    document = read_document(typed.text, typed.filename or None)
    name = typed.name[:200] or document.author.name
    if not name:
        raise UsageError("Whose document is it? Write the name below it, or “name:” at the top of the text.")
    author = document.author.model_copy(update={"name": name})
    wanted = person_id(name.split()[0])
    if wanted in {p.id for p in assistant.growth.people() if (p.name or p.id) != name}:
        wanted = person_id(name)
    assistant.growth.import_document(wanted, document.model_copy(update={"author": author}))
    return wanted


def _typed(form: Form) -> Typed:
    return Typed(
        text=form.lines("text"),
        filename=form.text("filename"),
        target=form.text("target") or "staff",
        name=form.text("name").strip(),
        person=form.text("person"),
        writer=form.text("writer"),
        agreed=form.text("agree") == "yes",
    )


def _with_upload(form: Form, typed: Typed) -> Typed:
    """The chosen file's text in place of the pasted one; raises UsageError when both are there, UnreadableInput."""
    if form.upload is None:
        return typed
    return replace(typed, text=uploaded(form.upload, typed.text), filename=form.upload.filename)


async def _page(here: Service, typed: Typed, problem: Problem | None) -> Response:
    values = await here.threads.record(lambda: _values(here.assistant))
    recent = await _recent(here)
    hand = await _hand(here)
    shown: dict[str, object] = {
        **values,
        "typed": typed,
        "text": Kept(typed.text),
        "problem": problem,
        "recent": recent,
        "hand": hand,
        "writing": bool(typed.text or problem),
        "names": dict(values["levels"]),
        "here": "/",
    }
    status, headers = (problem.status, problem.headers) if problem else (200, None)
    return await here.threads.compute(lambda: page("home.html", shown, status, headers))


def _values(assistant: Assistant) -> dict[str, Any]:
    return {"levels": levels_of(assistant.packets.rubric()), "model": writer_choice(assistant)}


async def _hand(here: Service) -> tuple[Card, ...] | str:
    """Everyone on record with their matrix; or the sentence that says why nobody can be shown."""
    try:
        return tuple(map(_card, await here.counts.everyone()))
    except AssistantError as error:
        return str(error)


def _card(at_hand: AtHand) -> Card:
    counted = at_hand.counted
    if counted is None:
        waits = "Being counted; look again in a moment." if at_hand.entries else "Nothing on record yet: add a bullet."
        return Card(at_hand.person, "", (), waits)
    matrix = counted.matrix
    cells = tuple(cell_of(gap, None) for gap in matrix.target_gaps)
    return Card(at_hand.person, matrix.target.name, cells, _next_thing(matrix))


def _next_thing(matrix: Matrix) -> str:
    """The one thing to do next: the question that settles most, else what closes the first cell that is short."""
    if matrix.questions:
        return matrix.questions[0].text
    short = (g.closes_with for g in matrix.target_gaps if g.state is not State.AT_BAR and g.closes_with)
    return next(short, "What can be counted is there. Rehearse the objections next.")


async def _recent(here: Service) -> tuple[StoredDraft, ...]:
    try:
        return (await here.desk.list(None))[:RECENT]
    except AssistantError:
        return ()
