"""Feedback conversations: what a note gives, what it lacks, and the script."""

from __future__ import annotations

from datetime import date
from typing import Literal

from fastapi import Response
from pydantic import Field

from assistant.coach.feedback import FeedbackOptions
from assistant.domain.feedback import Feedback
from assistant.web.api.answers import as_json, error_answers
from assistant.web.api.bodies import Body
from assistant.web.api.json_request import api_router
from assistant.web.service import Here

router = api_router("/api/v1/feedback", "feedback")


class FeedbackBody(Body):
    """A note, and what the manager has added to it so far."""

    note: str = Field(min_length=1, max_length=5_000, description="What you want to talk about, in your own words.")
    person: str | None = Field(default=None, max_length=200, description="Someone on record, who offers facts.")
    answers: dict[str, str] = Field(
        default_factory=dict, max_length=50, description="Words by field: ask, or 2.behavior for the second incident."
    )
    attach: tuple[str, ...] = Field(
        default=(), max_length=50, description="Entry ids; 2.behavior=E3 names incident and field."
    )
    today: date | None = Field(default=None, description="Relative dates are read on this day instead of today.")
    praise: bool | None = Field(default=None, description="Praise needs no ask and no commit; default: as it reads.")
    writer: Literal["plain"] = Field(default="plain", description="Who words the script.")
    save: bool = Field(default=False, description="Keep the finished conversation in the person's record.")


@router.post(
    "", response_model=Feedback, responses=error_answers(404, 429, 503, body=True), summary="Prepare a conversation"
)
async def prepare_feedback(body: FeedbackBody, here: Here) -> Response:
    """Situation, behavior, impact, ask and commit: given, attached, answered or asked for; then the script."""
    options = FeedbackOptions(
        person=body.person,
        answers=body.answers,
        attach=body.attach,
        today=body.today,
        praise=body.praise,
        writer=body.writer,
    )
    conversations = here.assistant.conversations

    def prepare() -> Feedback:
        return conversations.prepare(body.note, options)

    made = await (here.threads.record(prepare) if body.person else here.threads.compute(prepare))
    person = body.person
    if body.save and person is not None:
        await here.threads.record(lambda: conversations.keep(person, made))
    return as_json(made)
