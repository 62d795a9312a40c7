"""Calibration pre-reads: one page from a document or from someone on record."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from fastapi import Query, Response
from pydantic import Field

from assistant.bootstrap import Assistant
from assistant.coach.preread import PreparedPreRead, PreReadOptions
from assistant.export import Format, render
from assistant.web.api.answers import error_answers
from assistant.web.api.bodies import CountBody
from assistant.web.api.draft_answers import DraftFile
from assistant.web.api.drafts import MEDIA, download_name
from assistant.web.api.json_request import api_router
from assistant.web.drafting.order import Wanted, near_by_meaning, read_order
from assistant.web.errors import Refusal
from assistant.web.service import Here

router = api_router("/api/v1/prereads", "calibration")

EARLIEST_MEETING = date(2000, 1, 1)
_CALENDAR = "text/calendar; charset=utf-8"


class PreReadBody(CountBody):
    """Whose page, for which meeting; `examples` adds approved work like it to HTML and JSON."""

    meeting: date | None = Field(default=None, ge=EARLIEST_MEETING, description="The calibration's day.")
    evidence: bool = Field(default=False, description="Put the cited entries behind the page.")
    examples: bool = Field(default=False, description="Approved work for each criterion, in html and json.")


@router.post(
    "",
    response_model=DraftFile,
    responses=error_answers(404, 429, 503, body=True),
    summary="Write a calibration pre-read",
)
async def write_preread(
    body: PreReadBody,
    here: Here,
    format: Annotated[Format | Literal["ics"], Query(description="The page's format; ics is the reminder.")] = (
        Format.JSON
    ),
    citations: Annotated[bool, Query(description="Show the evidence ids on the page.")] = True,
) -> Response:
    """One page as rendered: three artifacts, scope, impact, leverage, the counter-argument. Nothing is kept."""
    fields = body.model_dump(exclude={"meeting", "evidence", "examples"})
    wanted = CountBody(**fields).wanted()
    extras = PreReadOptions(meeting=body.meeting, listed=body.evidence, examples=body.examples)

    return await here.threads.compute(lambda: preread_file(here.assistant, wanted, extras, format, citations=citations))


def preread_file(
    assistant: Assistant,
    wanted: Wanted,
    extras: PreReadOptions,
    format: Format | Literal["ics"],
    *,
    citations: bool,
) -> Response:
    """The page as a file, or the reminder to send it; raises as `read_order` does, and Refusal without a day."""
    order = read_order(assistant, wanted)
    near = near_by_meaning(assistant, order)
    made = assistant.prereads.prepare(order.document, order.options, extras, proposals=near)
    if format == "ics":
        return _reminder(made, order.options.today or assistant.clock.today())
    return _file(made, format, citations)


def _file(made: PreparedPreRead, format: Format, citations: bool) -> Response:
    headers = {}
    if format is not Format.JSON:
        name = "preread-" + download_name(made.page, format)
        headers["content-disposition"] = f'attachment; filename="{name}"'
    return Response(render(made.page, format, citations=citations), media_type=MEDIA[format], headers=headers)


def _reminder(made: PreparedPreRead, today: date) -> Response:
    from assistant.export.calendar import preread_calendar
    from assistant.writing.calibration.preread import DAYS_BEFORE

    if made.preread.meeting is None:
        raise Refusal(400, "UsageError", "A reminder needs the meeting's day: add meeting, YYYY-MM-DD.")
    data = preread_calendar(made.preread.name, made.preread.meeting, days_before=DAYS_BEFORE, today=today)
    headers = {"content-disposition": 'attachment; filename="preread-reminder.ics"'}
    return Response(data, media_type=_CALENDAR, headers=headers)
