"""Gaps of a document that is not on record."""

from __future__ import annotations

from fastapi import Response

from assistant.web.api.answers import as_json, error_answers
from assistant.web.api.bodies import CountBody
from assistant.web.api.draft_answers import GapsAnswer, gaps_answer
from assistant.web.api.json_request import api_router
from assistant.web.drafting.order import count_evidence
from assistant.web.service import Here

router = api_router("/api/v1/gaps", "gaps")


@router.post(
    "",
    response_model=GapsAnswer,
    responses=error_answers(404, 429, 503, body=True),
    summary="Count evidence against a bar",
)
async def count_gaps(body: CountBody, here: Here) -> Response:
    """Per criterion: have, need, which evidence, and what would settle or close it. Nothing is kept."""

    wanted = body.wanted()
    return await here.threads.compute(lambda: as_json(gaps_answer(count_evidence(here.assistant, wanted))))
