"""A rehearsal as a conversation: started, answered turn by turn, left and taken up again, compared, deleted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse
from pydantic import ValidationError
from starlette.responses import Response

from assistant.domain.calibration import Temper
from assistant.domain.errors import AssistantError, NotFound, UsageError
from assistant.domain.rehearsal import KeptRehearsal, RehearsalLine
from assistant.web.api.rehearsal_answers import AnswerBody
from assistant.web.api.rehearsals import begin, go_on, local_author, take
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.pages.asking import Asked, agreed_order, asked, choices, sent_form, with_files, writer_choice
from assistant.web.pages.conversation import TEMPERS, conversation
from assistant.web.pages.forms import Form
from assistant.web.pages.objecting import raised
from assistant.web.pages.templates import Kept, page
from assistant.web.service import Here, Service

router = APIRouter(prefix="/rehearsals", include_in_schema=False)

Whose = Annotated[str, Query(max_length=200)]


@dataclass(frozen=True)
class Start:
    """What stands in the form that starts one."""

    who: Asked
    temper: str = Temper.BAR_KEEPER.value
    writer: str = ""
    agreed: bool = False


@router.get("")
async def list_rehearsals(here: Here, person: Whose = "", target: Whose = "staff") -> Response:
    """One's own rehearsals, and the form that starts one."""
    return await _list_page(here, Start(Asked(person=person.strip(), target=target.strip() or "staff")), None)


@router.post("")
async def start_rehearsal(request: Request, here: Here) -> Response:
    """Start one and go to its first question; or show what is wrong, with everything that was typed."""
    form = await sent_form(request, here)
    start = _start(form)
    if form.text("step") == "ladder":
        return await _list_page(here, start, None)
    try:
        start = await here.threads.compute(lambda: replace(start, who=with_files(form, start.who)))
        temper = _temper(start.temper)
        wanted = start.who.wanted(start.writer or None)
        order = await here.threads.compute(lambda: agreed_order(here.assistant, wanted, agreed=start.agreed))
        kept = await begin(here, local_author(here), order, temper)
    except (AssistantError, Refusal) as error:
        return await _list_page(here, start, problem_of(error))
    return _to(kept.rehearsal.id)


@router.get("/compare")
async def compare_rehearsals(here: Here, first: Whose = "", second: Whose = "") -> Response:
    """Two of one's rehearsals, objection by objection."""
    author, rehearsals = local_author(here), here.assistant.rehearsals
    if not first or not second or first == second:
        raise UsageError("Choose two different rehearsals to compare, on the page of rehearsals.")

    def show() -> Response:
        both = tuple(_line(rehearsals.find(author, one)) for one in (first, second))
        rows = tuple((raised(row.objection, {}), row) for row in rehearsals.compare(author, first, second))
        return page("rehearsal_compare.html", {"both": both, "rows": rows, "tempers": TEMPERS, "here": "/rehearsals"})

    try:
        return await here.threads.record(show)
    except NotFound:
        return _lost()


@router.get("/{rehearsal_id}")
async def show_rehearsal(rehearsal_id: str, here: Here) -> Response:
    """The conversation as it stands; one that was interrupted before the next question goes on with it."""
    return await _conversation_page(here, rehearsal_id, "", None)


@router.post("/{rehearsal_id}/answers")
async def answer_rehearsal(rehearsal_id: str, request: Request, here: Here) -> Response:
    """Save and check the answer and go to the next question; or show what is wrong, with the answer in its box."""
    form = await sent_form(request, here)
    said = form.lines("answer")
    try:
        await take(here, local_author(here), rehearsal_id, _answer(said, form.text("turn")))
    except NotFound:
        return _lost(said)
    except (AssistantError, Refusal) as error:
        return await _conversation_page(here, rehearsal_id, said, problem_of(error))
    return _to(rehearsal_id, "#question")


@router.get("/{rehearsal_id}/delete")
async def ask_to_delete(rehearsal_id: str, here: Here) -> Response:
    """Ask once more before it is gone."""
    try:
        kept = await here.threads.record(lambda: here.assistant.rehearsals.find(local_author(here), rehearsal_id))
    except NotFound:
        return _lost()
    values = {"line": _line(kept), "tempers": TEMPERS, "turns": len(kept.rehearsal.turns), "here": "/rehearsals"}
    return page("rehearsal_delete.html", values)


@router.post("/{rehearsal_id}/delete")
async def delete_rehearsal(rehearsal_id: str, here: Here) -> Response:
    """Delete it for good."""
    try:
        await here.threads.record(lambda: here.assistant.rehearsals.delete(local_author(here), rehearsal_id))
    except NotFound:
        return _lost()
    return RedirectResponse("/rehearsals", 303)


def _start(form: Form) -> Start:
    temper = form.text("temper") or Temper.BAR_KEEPER.value
    return Start(asked(form), temper, form.text("writer"), form.text("agree") == "yes")


def _temper(wanted: str) -> Temper:
    from assistant.coach.rehearsal import read_temper

    return read_temper(wanted)


def _answer(said: str, turn: str) -> AnswerBody:
    """The answer as the API takes it, its blanks as they are kept; raises UsageError."""
    from assistant.coach.rehearsal import LONGEST_ANSWER

    words = " ".join(said.split())
    if not words:
        raise UsageError("An answer has at least a word. To stop here, leave: the rehearsal is saved.")
    try:
        return AnswerBody(answer=words, turn=int(turn) if re.fullmatch("[1-9][0-9]{0,5}", turn) else None)
    except ValidationError:
        raise UsageError(
            f"This answer has {len(words):,} characters, and a room listens to {LONGEST_ANSWER:,} at most. Say it "
            "shorter: the artifact, what it changed, and who uses it."
        ) from None


def _to(rehearsal_id: str, place: str = "") -> Response:
    return RedirectResponse(f"/rehearsals/{rehearsal_id}{place}", 303)


def _line(kept: KeptRehearsal) -> RehearsalLine:
    told = kept.rehearsal
    return RehearsalLine(**told.model_dump(include=set(RehearsalLine.model_fields)))


def _lost(said: str = "") -> Response:
    """What is answered for one that is not there, or not the author's: with the answer that was written to it."""
    return page("rehearsal_lost.html", {"said": Kept(said), "here": "/rehearsals"}, 404)


async def _conversation_page(here: Service, rehearsal_id: str, said: str, problem: Problem | None) -> Response:
    author, rehearsals = local_author(here), here.assistant.rehearsals
    try:
        found = await here.threads.record(lambda: rehearsals.find(author, rehearsal_id))
        kept = await go_on(here, found)
        lines = await here.threads.record(lambda: rehearsals.list(author))
    except NotFound:
        return _lost(said)

    def show() -> Response:
        told = kept.rehearsal
        examples = here.examples.of(o.criterion_id for o in told.objections if o.criterion_id)
        values = {
            "talk": conversation(kept, _level(here, told.target), examples),
            "others": tuple(line for line in lines if line.id != told.id),
            "tempers": TEMPERS,
            "said": Kept(said),
            "problem": problem,
            "here": "/rehearsals",
        }
        return page("rehearsal.html", values, problem.status if problem else 200)

    return await here.threads.compute(show)


def _level(here: Service, target: str) -> str:
    """The level's name where the shipped rubric has it; a company's own level is called by its id."""
    return next((one.name for one in here.assistant.packets.rubric().levels if one.id == target), target)


async def _list_page(here: Service, start: Start, problem: Problem | None) -> Response:
    author, who = local_author(here), start.who

    def show() -> Response:
        offered = choices(here.assistant, who.ladder, who.ladder_name)
        try:
            lines = here.assistant.rehearsals.list(author)
        except AssistantError:
            lines = ()
        values = {
            "lines": lines,
            "names": {line.target: _level(here, line.target) for line in lines},
            "tempers": TEMPERS,
            "start": start,
            "typed": who,
            "offered": offered,
            "model": writer_choice(here.assistant),
            "problem": problem,
            "here": "/rehearsals",
        }
        status, headers = (problem.status, problem.headers) if problem else (200, None)
        return page("rehearsals.html", values, status, headers)

    return await here.threads.record(show)
