"""Someone on record: what their level asks for, the months, the entries; and what adds to or takes from the record."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse
from starlette.responses import Response

from assistant.domain.errors import AssistantError, NoEntries, UsageError
from assistant.domain.record import Person
from assistant.web.counts import Counted
from assistant.web.drafting.order import read_document
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.pages.asking import levels_of, sent_form, uploaded
from assistant.web.pages.cells import cell_of
from assistant.web.pages.forms import Form
from assistant.web.pages.months import LEGEND, source_texts
from assistant.web.pages.pictures import coverage
from assistant.web.pages.reading import FIRST_QUESTIONS
from assistant.web.pages.templates import Kept, page
from assistant.web.service import Here, Service

router = APIRouter(prefix="/people", include_in_schema=False)
RECENT = 8


@router.get("/{person}")
async def show_person(person: str, here: Here, target: Annotated[str, Query(max_length=200)] = "") -> Response:
    """The page of someone, counted for the level above theirs unless another is asked for."""
    return await _page(here, person, target, None)


@router.post("/{person}/entries")
async def add_entry(person: str, request: Request, here: Here) -> Response:
    """Add one bullet, and show the page with it."""
    form = await sent_form(request, here)
    text, month = form.text("text").strip(), form.text("month").strip()

    def add() -> str:
        if not text:
            raise UsageError("Write what was done, in a line, before you add it.")
        return here.assistant.growth.add(person, text, month=month or None).id

    return await _changed(here, person, form, add, "#add")


@router.post("/{person}/import")
async def import_document(person: str, request: Request, here: Here) -> Response:
    """Import a document into the record; the same file again changes only what changed in it."""
    form = await sent_form(request, here)

    def add() -> str:
        known = here.assistant.growth.person(person)
        here.assistant.growth.import_document(known.id, read_document(*_document(form)))
        return known.id

    return await _changed(here, person, form, add, "")


@router.post("/{person}/undo")
async def undo_import(person: str, here: Here) -> Response:
    """Take back the latest import or bullet."""
    return await _changed(here, person, Form(), lambda: here.assistant.growth.undo_import(person), "#add")


def _document(form: Form) -> tuple[str, str]:
    """The text of the chosen file, or the pasted one, and its name; raises UsageError, UnreadableInput."""
    pasted = form.lines("document")
    if form.upload is not None:
        return uploaded(form.upload, pasted), form.upload.filename
    if not pasted.strip():
        raise UsageError("Paste a document or choose a file first.")
    return pasted, form.text("filename")


async def _changed(here: Service, person: str, form: Form, change: object, place: str) -> Response:
    assert callable(change)
    try:
        await here.threads.record(change)
    except (AssistantError, Refusal) as error:
        return await _page(here, person, "", problem_of(error), form)
    return RedirectResponse(f"/people/{person}{place}", 303)


async def _page(here: Service, person: str, target: str, problem: Problem | None, form: Form | None = None) -> Response:
    found = await here.threads.record(lambda: here.assistant.growth.person(person))
    drafts = (await here.desk.list(found.id))[:RECENT]
    counted: Counted | None = None
    try:
        counted = await here.counts.of(found.id, target or None)
    except NoEntries:
        pass
    except AssistantError as error:
        problem = problem or problem_of(error)
    status, headers = (problem.status, problem.headers) if problem else (200, None)
    typed = form or Form()
    examples = await here.threads.compute(
        lambda: here.examples.of(g.criterion.id for g in counted.matrix.target_gaps) if counted else {}
    )
    values: dict[str, object] = {
        "person": found,
        "title": found.name or found.id,
        "facts": _facts(found),
        "levels": levels_of(here.assistant.packets.rubric()),
        "counted": counted,
        "cells": tuple(cell_of(g, examples.get(g.criterion.id)) for g in counted.matrix.target_gaps) if counted else (),
        "questions": tuple(q.text for q in counted.matrix.questions[:FIRST_QUESTIONS]) if counted else (),
        "months": coverage(counted.evidence, counted.matrix.window) if counted else None,
        "sources": source_texts(counted.evidence, counted.matrix) if counted else (),
        "legend": LEGEND,
        "drafts": drafts,
        "problem": problem,
        "typed_text": typed.text("text"),
        "typed_month": typed.text("month"),
        "typed_document": Kept(typed.lines("document")),
        "month": here.assistant.clock.today().strftime("%Y-%m"),
        "here": "",
    }
    return await here.threads.compute(lambda: page("person.html", values, status, headers))


def _facts(person: Person) -> str:
    since = f"since {person.since:%B %Y}" if person.since else ""
    return " · ".join(w for w in (person.level, person.team, person.employer, since) if w)
