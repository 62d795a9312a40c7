"""A ladder's level beside a job description."""

from __future__ import annotations

from fastapi import Response
from pydantic import Field

from assistant.domain.mirror import Mirror
from assistant.web.api.answers import as_json, error_answers
from assistant.web.api.bodies import Body
from assistant.web.api.json_request import api_router
from assistant.web.drafting.order import file_name, read_ladder
from assistant.web.service import Here

router = api_router("/api/v1/mirrors", "calibration")


class MirrorBody(Body):
    """A job description's text, and the bar to hold it beside."""

    job_description: str = Field(min_length=1, description="Markdown or plain text.")
    filename: str | None = Field(default=None, max_length=500, description="What it is called in the answer.")
    level: str = Field(default="staff", max_length=200, description="The level that the job is for.")
    rubric: str | None = Field(default=None, description="A ladder's text, instead of the shipped rubric.")
    rubric_filename: str | None = Field(default=None, max_length=500, description="The ladder's name, for its format.")


@router.post(
    "", response_model=Mirror, responses=error_answers(404, 429, body=True), summary="Compare a ladder with a job"
)
async def mirror_job(body: MirrorBody, here: Here) -> Response:
    """Criterion by criterion: both say it, only one does, or they contradict; with the words on either side."""

    def make() -> Response:
        ladder = read_ladder(body.rubric, body.rubric_filename) if body.rubric is not None else None
        source = file_name(body.filename, "job description")
        mirrors = here.assistant.mirrors
        return as_json(mirrors.compare(body.job_description, source=source, level=body.level, rubric=ladder))

    return await here.threads.compute(make)
