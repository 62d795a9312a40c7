"""The bar: the shipped rubric, and ladders brought in."""

from __future__ import annotations

from fastapi import Response

from assistant.domain.rubric import Rubric
from assistant.web.api.answers import as_json, error_answers
from assistant.web.api.bodies import RubricBody
from assistant.web.api.json_request import api_router
from assistant.web.drafting.order import read_ladder
from assistant.web.service import Here

router = api_router("/api/v1/rubric", "rubric")


@router.get("", response_model=Rubric, responses=error_answers(429), summary="The shipped rubric")
async def get_rubric(here: Here) -> Response:
    """Levels, dimensions and criteria, with a minimum where the bar can be counted."""
    return await here.threads.compute(lambda: as_json(here.assistant.packets.rubric()))


@router.post("/import", response_model=Rubric, responses=error_answers(429, body=True), summary="Read a ladder")
async def import_rubric(body: RubricBody, here: Here) -> Response:
    """What was understood of a company's ladder, to be looked at; a draft takes the ladder itself. Nothing is kept."""
    return await here.threads.compute(lambda: as_json(read_ladder(body.rubric, body.filename)))
