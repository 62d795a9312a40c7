"""The message that takes a peer's block out of the room."""

from __future__ import annotations

from fastapi import Response
from pydantic import Field

from assistant.domain.calibration import OfflineMessage
from assistant.web.api.answers import as_json, error_answers
from assistant.web.api.bodies import CountBody
from assistant.web.api.json_request import api_router
from assistant.web.drafting.order import read_order
from assistant.web.service import Here

router = api_router("/api/v1/offline-messages", "calibration")


class OfflineBody(CountBody):
    """The concern in the peer's words, and whose record answers it."""

    concern: str = Field(min_length=1, max_length=1_000, description="What the peer objects to.")
    evidence: tuple[str, ...] = Field(default=(), max_length=50, description="Evidence ids to build on.")


@router.post(
    "", response_model=OfflineMessage, responses=error_answers(404, 429, 503, body=True), summary="Write to a peer"
)
async def write_offline(body: OfflineBody, here: Here) -> Response:
    """Their concern, what the record has on it, what it does not settle, one question. Nothing is kept or sent."""
    wanted = CountBody(**body.model_dump(exclude={"concern", "evidence"})).wanted()

    def make() -> Response:
        order = read_order(here.assistant, wanted)
        offline = here.assistant.offline
        return as_json(offline.compose(body.concern, order.document, order.options, evidence=body.evidence))

    return await here.threads.compute(make)
