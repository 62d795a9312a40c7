"""Drafts: ask for one, follow it, get it in any format, stop it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import Header, Query, Response
from fastapi.responses import StreamingResponse

from assistant.bootstrap import Assistant
from assistant.domain.draft import Draft
from assistant.domain.record import StoredDraft
from assistant.export import Format, render
from assistant.web.api.answers import as_json, error_answers
from assistant.web.api.bodies import DraftBody
from assistant.web.api.draft_answers import DraftAnswer, DraftsAnswer, DraftStatus, draft_status
from assistant.web.api.json_request import api_router
from assistant.web.drafting.events import EventLog, last_seen
from assistant.web.drafting.order import Order, file_name, host_to_agree, read_order
from assistant.web.errors import Refusal
from assistant.web.service import Here, Service
from assistant.web.threads import busy

router = api_router("/api/v1/drafts", "drafts")

Responses = dict[int | str, dict[str, Any]]

MEDIA = {
    Format.MARKDOWN: "text/markdown; charset=utf-8",
    Format.HTML: "text/html; charset=utf-8",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PDF: "application/pdf",
    Format.JSON: "application/json",
}
_FILES: Responses = {200: {"content": {kind.partition(";")[0]: {} for kind in MEDIA.values() if "json" not in kind}}}
_EVENTS: Responses = {
    200: {
        "description": "Events with an id: queued, planned, progress, then done, stopped or failed; each has JSON data "
        "(id, state, what, done, steps, message; for a finished paragraph also section, paragraph, sentences).",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    },
    204: {"description": "The last event was that of Last-Event-ID; nothing will follow."},
}


@router.post(
    "",
    status_code=202,
    response_model=DraftStatus,
    responses=error_answers(404, 409, 429, 502, 503, body=True),
    summary="Ask for a draft",
)
async def create_draft(body: DraftBody, here: Here) -> Response:
    """Reads and checks the request, then drafts in the background. `url` says where the draft will be, `events` tells
    how it goes. A model at a host that nobody agreed to yet is refused with 409 and what to do."""
    wanted = body.wanted()
    order = await here.threads.compute(lambda: agreed(here.assistant, read_order(here.assistant, wanted)))
    status = draft_status(await here.desk.accept(order))
    return as_json(status, 202, {"location": status.url})


@router.get("", responses=error_answers(503), summary="List drafts")
async def list_drafts(here: Here, person: Annotated[str | None, Query(max_length=200)] = None) -> DraftsAnswer:
    """The newest 50 drafts of a person, or of all, without their documents."""
    return DraftsAnswer(drafts=tuple(draft_status(d) for d in await here.desk.list(person)))


@router.get(
    "/{draft_id}",
    response_model=DraftAnswer,
    response_model_exclude_none=True,
    responses={**error_answers(404, 409, 429, 503), **_FILES},
    summary="A draft's state, its document, or its file",
)
async def get_draft(
    draft_id: str,
    here: Here,
    format: Annotated[Format | None, Query(description="The file in this format instead of the state.")] = None,
    citations: Annotated[bool, Query(description="Show the evidence ids in the file.")] = True,
) -> Response:
    """Where the draft stands, with the whole document once it is done. With `format`, the file to send on."""
    stored = await here.desk.find(draft_id)
    if format is None:
        return await here.threads.compute(lambda: _answer(stored))
    if stored.document is None:
        raise _no_document(stored)
    return await _file(here, stored.document, format, citations)


@router.get(
    "/{draft_id}/events",
    response_class=StreamingResponse,
    responses={**error_answers(404, 409, 429, 503), **_EVENTS},
    summary="Follow a draft",
)
async def follow_draft(
    draft_id: str, here: Here, last_event_id: Annotated[str | None, Header(max_length=200)] = None
) -> Response:
    """Server-sent events until the draft has ended. With Last-Event-ID, only what came after that event."""
    after = last_seen(last_event_id)
    log = await here.desk.events(draft_id, after)
    if log.heard(after):
        return Response(status_code=204)  # tells a browser not to come back
    if here.desk.listeners >= here.limits.streams:
        raise busy("As many listeners as this service takes on are there.")
    headers = {"x-accel-buffering": "no"}
    return StreamingResponse(_stream(here, log, after), 200, headers, "text/event-stream")


@router.delete(
    "/{draft_id}",
    status_code=202,
    response_model=DraftStatus,
    responses={**error_answers(403, 404, 503), 204: {"description": "It had ended already; nothing was changed."}},
    summary="Stop a draft",
)
async def stop_draft(draft_id: str, here: Here) -> Response:
    """Stops a draft that is queued or in work; it stays stopped."""
    stored, stopped = await here.desk.stop(draft_id)
    return as_json(draft_status(stored), 202) if stopped else Response(status_code=204)


def agreed(assistant: Assistant, order: Order) -> Order:
    """The order, whose text may go where it would; raises Refusal (409) for a host that nobody agreed to yet."""
    model = host_to_agree(assistant, order)
    if model is None:
        return order
    whose = order.document.author.name or "this document"
    raise Refusal(
        409,
        "ConsentNeeded",
        f"The notes of {whose} would be sent to {model.host} (model {model.name}). To agree, once per host, "
        f'POST {{"host": "{model.host}"}} to /api/v1/consent; or ask for the writer “plain”, which sends nothing.',
    )


async def _stream(here: Service, log: EventLog, after: int) -> AsyncIterator[bytes]:
    with here.desk.listening():
        yield b"retry: 2000\n\n"
        async for told in log.follow(after, heartbeat=here.limits.heartbeat):
            yield told.encoded() if told is not None else b": still at it\n\n"


def _answer(stored: StoredDraft) -> Response:
    status = draft_status(stored).model_dump_json()
    if stored.document is None:
        return Response(status, media_type="application/json")
    # One object out of two, so that the document's part is byte for byte what the file holds.
    file = render(stored.document, Format.JSON).strip()
    return Response(status[:-1].encode() + b"," + file[1:], media_type="application/json")


def _no_document(stored: StoredDraft) -> Refusal:
    why = stored.error or f"It is {stored.state}; there is a document once it is done."
    return Refusal(409, "NoDocument", f"This draft has no document. {why}")


async def _file(here: Service, document: Draft, format: Format, citations: bool) -> Response:
    data = await here.threads.compute(lambda: render(document, format, citations=citations))
    disposition = f'attachment; filename="{download_name(document, format)}"'
    return Response(data, media_type=MEDIA[format], headers={"content-disposition": disposition})


def download_name(document: Draft, format: Format) -> str:
    """A file name in letters that every system takes: priya-raman-staff.pdf."""
    words = f"{document.author or 'promotion'} {document.matrix.target.id}".lower()
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in words)
    return file_name("-".join(filter(None, plain.split("-"))), "promotion") + f".{format}"
