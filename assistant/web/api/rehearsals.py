"""Rehearsals: start one, answer turn by turn, read it again, compare, delete. Each is its author's alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import Depends, Header, Query, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from assistant.domain.calibration import Temper
from assistant.domain.errors import StaleRehearsal
from assistant.domain.rehearsal import KeptRehearsal
from assistant.web.api.answers import as_json, error_answers
from assistant.web.api.drafts import agreed
from assistant.web.api.json_request import api_router
from assistant.web.api.rehearsal_answers import (
    AnswerBody,
    CheckedEvent,
    ComparisonAnswer,
    RehearsalAnswer,
    RehearsalBody,
    RehearsalsAnswer,
    compared_answer,
    rehearsal_answer,
)
from assistant.web.drafting.order import Order, near_by_meaning, read_order
from assistant.web.errors import ErrorDetail, problem_of
from assistant.web.service import Here, Service

router = api_router("/api/v1/rehearsals", "rehearsals")

_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Events with JSON data: checked (answer, check), then turn or ended (the whole rehearsal), or "
        "failed (type, message): the answer is saved then, and reading the rehearsal goes on.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    }
}


def local_author(here: Service) -> str:
    """Whose rehearsals the pages of this machine show: the one person's that it is."""
    return here.assistant.settings.author


def _author(
    here: Here,
    x_assistant_author: Annotated[
        str | None, Header(max_length=200, description="Whose rehearsals; default: the local person.")
    ] = None,
) -> str:
    """Who asks. Without accounts a service is one person's machine; a login will decide this in the same place."""
    return (x_assistant_author or "").strip() or local_author(here)


Author = Annotated[str, Depends(_author)]


@router.post(
    "",
    status_code=201,
    response_model=RehearsalAnswer,
    responses=error_answers(404, 409, 429, 503, body=True),
    summary="Start a rehearsal",
)
async def start_rehearsal(body: RehearsalBody, here: Here, author: Author) -> Response:
    """Finds the real objections in the record and asks about the strongest one first."""
    wanted = body.wanted()

    def read() -> Order:
        return agreed(here.assistant, read_order(here.assistant, wanted))

    order = await here.threads.compute(read)
    made = rehearsal_answer((await go_on(here, await begin(here, author, order, body.temper))).rehearsal)
    return as_json(made, 201, {"location": made.url})


@router.get("", responses=error_answers(503), summary="List your rehearsals")
async def list_rehearsals(here: Here, author: Author) -> RehearsalsAnswer:
    """The newest 50."""
    return RehearsalsAnswer(rehearsals=await here.threads.record(lambda: here.assistant.rehearsals.list(author)))


@router.get(
    "/{rehearsal_id}",
    response_model=RehearsalAnswer,
    responses=error_answers(404, 429, 503),
    summary="Read a rehearsal",
)
async def get_rehearsal(rehearsal_id: str, here: Here, author: Author) -> Response:
    """The rehearsal as it stands. One that was interrupted before the next question goes on with it."""
    kept = await here.threads.record(lambda: here.assistant.rehearsals.find(author, rehearsal_id))
    return as_json(rehearsal_answer((await go_on(here, kept)).rehearsal))


@router.get("/{rehearsal_id}/comparison", responses=error_answers(404, 429, 503), summary="Compare two rehearsals")
async def compare_rehearsals(
    rehearsal_id: str,
    here: Here,
    author: Author,
    other: Annotated[str, Query(max_length=200, description="The rehearsal to compare it with.")],
) -> ComparisonAnswer:
    """Objection by objection: how it stood in either, and how often it was answered."""
    rows = await here.threads.record(lambda: here.assistant.rehearsals.compare(author, rehearsal_id, other))
    return ComparisonAnswer(objections=tuple(compared_answer(row) for row in rows))


@router.post(
    "/{rehearsal_id}/answers",
    response_class=StreamingResponse,
    responses={**error_answers(404, 409, 429, 503, body=True), **_EVENTS},
    summary="Answer the challenger",
)
async def answer_rehearsal(rehearsal_id: str, body: AnswerBody, here: Here, author: Author) -> Response:
    """Saves and checks the answer, tells the check at once, then the challenger's next turn as soon as it is worded."""
    taken = await take(here, author, rehearsal_id, body)
    return StreamingResponse(_stream(here, taken), 200, {"x-accel-buffering": "no"}, "text/event-stream")


@router.delete(
    "/{rehearsal_id}", status_code=204, responses=error_answers(403, 404, 429, 503), summary="Delete a rehearsal"
)
async def delete_rehearsal(rehearsal_id: str, here: Here, author: Author) -> Response:
    """For good."""
    await here.threads.record(lambda: here.assistant.rehearsals.delete(author, rehearsal_id))
    return Response(status_code=204)


async def begin(here: Service, author: str, order: Order, temper: Temper) -> KeptRehearsal:
    """A saved rehearsal of what was ordered, without a turn yet."""
    near = await here.threads.compute(lambda: near_by_meaning(here.assistant, order))
    rehearsals = here.assistant.rehearsals
    return await here.threads.record(lambda: rehearsals.begin(author, order.document, order.options, temper, near))


async def take(here: Service, author: str, rehearsal_id: str, body: AnswerBody) -> KeptRehearsal:
    """The rehearsal with the answer saved and checked; raises StaleRehearsal when it answers another question."""
    rehearsals = here.assistant.rehearsals

    def check_and_save() -> KeptRehearsal:
        if body.turn is not None and body.turn != len(rehearsals.find(author, rehearsal_id).rehearsal.turns):
            raise StaleRehearsal
        return rehearsals.take_answer(author, rehearsal_id, body.answer)

    return await here.threads.record(check_and_save)


async def go_on(here: Service, kept: KeptRehearsal) -> KeptRehearsal:
    """The rehearsal with the challenger's next turn, if one is due; another window's turn if that came first."""
    rehearsals = here.assistant.rehearsals
    turn = await rehearsals.next_turn(kept)
    if turn is None:
        return kept
    try:
        return await here.threads.keep(lambda: rehearsals.take_turn(kept, turn))
    except StaleRehearsal:
        told = kept.rehearsal
        return await here.threads.keep(lambda: rehearsals.find(told.author, told.id))


async def _stream(here: Service, taken: KeptRehearsal) -> AsyncIterator[bytes]:
    last = taken.rehearsal.turns[-1]
    assert last.answer is not None
    assert last.check is not None
    yield _event("checked", CheckedEvent(answer=last.answer, check=last.check))
    try:
        rehearsal = (await go_on(here, taken)).rehearsal
    except Exception as error:
        problem = problem_of(error)
        yield _event("failed", ErrorDetail(type=problem.type, message=problem.message))
        return
    yield _event("turn" if rehearsal.open else "ended", rehearsal_answer(rehearsal))


def _event(name: str, data: BaseModel) -> bytes:
    return f"event: {name}\ndata: {data.model_dump_json()}\n\n".encode()
