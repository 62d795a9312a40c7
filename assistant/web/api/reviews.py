"""Reviewing a draft: decide on a sentence, check an edit before it is sent, undo."""

from __future__ import annotations

from typing import Literal

from fastapi import Response
from pydantic import Field

from assistant.domain.draft import Place
from assistant.domain.record import StoredDraft
from assistant.web.api.answers import Answer, as_json, error_answers
from assistant.web.api.bodies import Body
from assistant.web.api.draft_answers import DraftStatus, draft_status
from assistant.web.api.json_request import api_router
from assistant.web.service import Here

router = api_router("/api/v1/drafts", "drafts")


class CheckBody(Body):
    """An edit: the numbers, from 0, of the section and of the sentence in it, and the new words."""

    section: int = Field(ge=0)
    sentence: int = Field(ge=0)
    text: str


class ReviewBody(Body):
    """A decision upon the version that was looked at; `text` is an edit's new words. An undo names no sentence."""

    version: int = Field(ge=1, description="The version that was looked at, as the draft's state tells it.")
    act: Literal["accept", "reject", "put-back", "edit", "undo"]
    section: int = Field(default=0, ge=0)
    sentence: int = Field(default=0, ge=0)
    text: str = ""


class ProblemAnswer(Answer):
    """What is wrong with `text[start:end]` (counted in characters), and what to do about it."""

    kind: str
    start: int
    end: int
    message: str


class CheckAnswer(Answer):
    """The words as they would be kept, and everything that they would be refused for; nothing where they would not."""

    text: str
    problems: tuple[ProblemAnswer, ...]


@router.post("/{draft_id}/check", responses=error_answers(404, 429, 503, body=True), summary="Check an edit")
async def check_edit(draft_id: str, body: CheckBody, here: Here) -> CheckAnswer:
    """The checks of an edit without keeping it: what the sentence's own evidence does not carry."""
    place = Place(body.section, body.sentence)
    edited = await here.threads.compute(lambda: here.assistant.reviews.check(draft_id, place, body.text))
    problems = (ProblemAnswer(kind=p.kind.value, start=p.start, end=p.end, message=p.message) for p in edited.problems)
    return CheckAnswer(text=edited.text, problems=tuple(problems))


@router.post(
    "/{draft_id}/review",
    response_model=DraftStatus,
    responses=error_answers(404, 409, 429, 503, body=True),
    summary="Review a sentence",
)
async def review_sentence(draft_id: str, body: ReviewBody, here: Here) -> Response:
    """Lets a sentence stand, leaves it out of every file, puts it back, words it anew, or takes the last change back.

    Each is a new version of the draft. A version that is not the newest is refused with 409, and an edit that the
    sentence's evidence does not carry with 422.
    """

    def decide() -> StoredDraft:
        from assistant.coach.review import Act

        reviews = here.assistant.reviews
        if body.act == "undo":
            return reviews.undo(draft_id, body.version)
        return reviews.decide(draft_id, body.version, Place(body.section, body.sentence), Act(body.act), body.text)

    return as_json(draft_status(await here.threads.record(decide)))
