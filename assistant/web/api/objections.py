"""Objections to a document, or to what is on record: what a calibration room would raise."""

from __future__ import annotations

from typing import Literal

from fastapi import Response
from pydantic import Field

from assistant.bootstrap import Assistant
from assistant.coach.objections import Raised, look_again, raise_objections, would_look
from assistant.web.api.answers import Answer, as_json, error_answers
from assistant.web.api.bodies import CountBody, TargetQuery, WindowQuery
from assistant.web.api.drafts import agreed
from assistant.web.api.json_request import api_router
from assistant.web.api.objection_answers import ObjectionAnswer, objection_answer
from assistant.web.drafting.order import Order, Wanted, near_by_meaning, read_order
from assistant.web.service import Here

router = api_router("/api/v1", "calibration")


class ObjectionsBody(CountBody):
    """What to object to, and whether a model takes a second look: it quotes what the page answers."""

    writer: Literal["plain", "model"] | None = Field(
        default=None,
        description="A model takes a second look: which objections the page answers. Default: if one is configured.",
    )


class ObjectionsAnswer(Answer):
    """The objections, and the sentence for a borderline case or the conditions that are missing for it.

    `note` says what came of a model's second look, if one was asked for.
    """

    target: str
    objections: tuple[ObjectionAnswer, ...]
    borderline: str | None
    borderline_missing: tuple[str, ...]
    note: str | None


@router.post(
    "/objections",
    response_model=ObjectionsAnswer,
    responses=error_answers(404, 409, 429, 503, body=True),
    summary="What a room would raise against a document",
)
async def post_objections(body: ObjectionsBody, here: Here) -> Response:
    """Strongest first, each with the entries and the criterion that it rests on; after a model's second look those last
    that the page may answer. Nothing is kept."""
    wanted = body.wanted()

    def find() -> tuple[Order, Raised]:
        order = read_order(here.assistant, wanted)
        found = _raised(here.assistant, order)
        sends = would_look(here.assistant.packets, found, order.options)
        return agreed(here.assistant, order) if sends else order, found

    order, found = await here.threads.compute(find)
    looked = await look_again(here.assistant.packets, found, order.options, offload=here.threads.compute)
    return as_json(_answer(looked))


@router.get(
    "/people/{person}/objections",
    response_model=ObjectionsAnswer,
    responses=error_answers(404, 429, 503),
    summary="What a room would raise, from the record",
)
async def get_objections(
    person: str,
    here: Here,
    target: TargetQuery = "staff",
    window: WindowQuery = "12m",
) -> Response:
    """Strongest first, each with the entries and the criterion that it rests on. They speak of the record only."""
    wanted = Wanted(person=person, target=target, window=window)
    return await here.threads.compute(
        lambda: as_json(_answer(_raised(here.assistant, read_order(here.assistant, wanted))))
    )


def _raised(assistant: Assistant, order: Order) -> Raised:
    return raise_objections(assistant.packets, order.document, order.options, near_by_meaning(assistant, order))


def _answer(raised: Raised) -> ObjectionsAnswer:
    refused = None if isinstance(raised.borderline, str) else raised.borderline
    return ObjectionsAnswer(
        target=raised.matrix.target.id,
        objections=tuple(map(objection_answer, raised.objections)),
        borderline=raised.borderline if isinstance(raised.borderline, str) else None,
        borderline_missing=refused.missing if refused else (),
        note=raised.note,
    )
