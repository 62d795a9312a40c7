"""Feedback: a vague note becomes words to say. Nothing is kept but what somebody asks to be kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from assistant.bootstrap import Assistant
from assistant.domain.errors import AssistantError, UsageError
from assistant.domain.feedback import Feedback
from assistant.domain.ports import Model
from assistant.domain.record import Person
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.pages.asking import WriterChoice, writer_choice
from assistant.web.pages.forms import read_form
from assistant.web.pages.note import Prepared, Typed, nobody, prepare, read_typed
from assistant.web.pages.note_reading import in_words, read_note
from assistant.web.pages.templates import Kept, page
from assistant.web.service import Here, Service

if TYPE_CHECKING:
    from assistant.intake.worked_feedback import WorkedFeedback

router = APIRouter(prefix="/feedback", include_in_schema=False)
SHOWN_FIRST = ("interrupting-juniors", "slow-code-reviews", "steady-incident-lead")
"""Worked situations of an empty page: a meeting, a habit, and praise."""


@router.get("")
async def feedback(
    here: Here,
    person: Annotated[str, Query(max_length=200)] = "",
    example: Annotated[str, Query(max_length=80)] = "",
) -> Response:
    """An empty note, or that of a worked situation."""
    note = next((w.note for w in await here.threads.compute(_worked) if w.id == example), "")
    return await _page(here, Typed(note=note, person=person), Prepared())


@router.post("")
async def read_the_note(request: Request, here: Here) -> Response:
    """The note by its fields, the questions, and once nothing is missing the words to say."""
    typed = await _typed(request, here)
    return await _page(here, typed, await _prepared(here, typed))


@router.post("/calendar")
async def calendar_entry(request: Request, here: Here) -> Response:
    """The day of the commit as an ICS file, or the page with what is missing."""
    typed = await _typed(request, here)
    prepared = await _prepared(here, typed)
    try:
        data = await here.threads.compute(lambda: _calendar(_whole(prepared)))
    except (AssistantError, Refusal) as error:
        return await _page(here, typed, replace(prepared, problem=problem_of(error)))
    named = {"content-disposition": 'attachment; filename="feedback.ics"'}
    return Response(data, 200, named, "text/calendar; charset=utf-8")


@router.post("/record")
async def save_to_the_record(request: Request, here: Here) -> Response:
    """Keep the finished conversation where both can read it, and say so."""
    typed = await _typed(request, here)
    prepared = await _prepared(here, typed)
    try:
        made = _whole(prepared)
        if not typed.person:
            raise UsageError("Choose whom it is about: it is kept in their record.")
        await here.threads.record(lambda: here.assistant.conversations.keep(typed.person, made))
    except (AssistantError, Refusal) as error:
        return await _page(here, typed, replace(prepared, problem=problem_of(error)))
    return await _page(here, typed, prepared, kept=True)


@router.post("/wording")
async def word_the_script(request: Request, here: Here) -> Response:
    """The script in a model's words where they verify; its host is agreed to once."""
    typed = replace(await _typed(request, here), worded="")
    prepared = await _prepared(here, typed)
    try:
        made = _whole(prepared)
        model = await here.threads.record(lambda: _agreed_model(here.assistant, agreed=typed.agreed))
        made = await here.assistant.conversations.word(made, model)
    except (AssistantError, Refusal) as error:
        return await _page(here, typed, replace(prepared, problem=problem_of(error)))
    return await _page(here, typed, replace(prepared, made=made))


async def _typed(request: Request, here: Service) -> Typed:
    body, kind = await request.body(), request.headers.get("content-type", "")
    return await here.threads.compute(lambda: read_typed(read_form(body, kind)))


async def _prepared(here: Service, typed: Typed) -> Prepared:
    def step() -> Prepared:
        return prepare(here.assistant, typed)

    return await (here.threads.record(step) if typed.person else here.threads.compute(step))


def _whole(prepared: Prepared) -> Feedback:
    """The conversation when it may leave this page; raises UsageError, Refusal, InputError."""
    from assistant.coach.feedback import check_export

    if prepared.problem is not None:
        raise Refusal(prepared.problem.status, prepared.problem.type, prepared.problem.message)
    if prepared.made is None or prepared.made.script is None:
        raise UsageError("Not everything is said yet. Answer what is still asked below, then try again.")
    check_export(prepared.made)
    return prepared.made


def _calendar(made: Feedback) -> bytes:
    from assistant.export.calendar import commit_calendar

    if made.commit_date is None:
        raise UsageError("There is no day to put in a calendar. Say in the commit on which day you two look again.")
    return commit_calendar(made)


def _agreed_model(assistant: Assistant, *, agreed: bool) -> Model:
    model = assistant.model()
    if model is None:
        raise UsageError("No model is configured. The plain words stand.")
    if not assistant.consent.given(model.host):
        if not agreed:
            message = f"The script would be sent to {model.host}. Tick the box to agree, or keep the plain words."
            raise Refusal(409, "ConsentNeeded", message)
        assistant.consent.remember(model.host)
    return model


def _worked() -> tuple[WorkedFeedback, ...]:
    from assistant.intake.worked_feedback import worked_feedback

    return worked_feedback()


async def _page(here: Service, typed: Typed, prepared: Prepared, *, kept: bool = False) -> Response:
    people, model, problem = await here.threads.record(lambda: _record(here.assistant))
    known = next((p for p in people if p.id == typed.person), None)
    if typed.person and known is None and problem is None:
        problem = nobody(typed.person)
    values = {"people": people, "person": known, "model": model, "kept": kept and known is not None}
    prepared = replace(prepared, problem=prepared.problem or problem)
    return await here.threads.compute(lambda: _shown(here.assistant, typed, prepared, values))


def _record(assistant: Assistant) -> tuple[tuple[Person, ...], WriterChoice | None, Problem | None]:
    people: tuple[Person, ...] = ()
    problem = None
    try:
        people = assistant.growth.people()
    except AssistantError as error:
        problem = problem_of(error)
    return people, writer_choice(assistant), problem


def _shown(assistant: Assistant, typed: Typed, prepared: Prepared, values: Mapping[str, object]) -> Response:
    made, problem = prepared.made, prepared.problem
    examples = assistant.conversations.examples(typed.note) if made else ()
    if made is None:
        examples = tuple(w for name in SHOWN_FIRST for w in _worked() if w.id == name)
    shown = {
        **values,
        "typed": typed,
        "note": Kept(typed.note),
        "day": typed.day or assistant.clock.today().isoformat(),
        "today": in_words(made.today) if made else "",
        "made": made,
        "reading": read_note(made, typed) if made else None,
        "homeless": prepared.homeless,
        "examples": examples,
        "problem": problem,
        "Kept": Kept,
        "here": "/feedback",
    }
    status, headers = (problem.status, problem.headers) if problem else (200, None)
    return page("feedback.html", shown, status, headers)
