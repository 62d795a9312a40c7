"""The versions of a draft: what changed when, two of them compared, and the way back to an earlier one."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse
from starlette.responses import Response

from assistant.domain.errors import NotFound, StaleDraft, UsageError
from assistant.domain.record import DraftVersion, StoredDraft
from assistant.web.errors import Problem, problem_of
from assistant.web.pages.comparing import compare
from assistant.web.pages.forms import Form, read_form
from assistant.web.pages.templates import page
from assistant.web.service import Here, Service

router = APIRouter(prefix="/drafts", include_in_schema=False)


@router.get("/{draft_id}/versions")
async def show_versions(
    draft_id: str,
    here: Here,
    older: Annotated[int | None, Query(alias="from", ge=1)] = None,
    newer: Annotated[int | None, Query(alias="to", ge=1)] = None,
) -> Response:
    """The list, and the newest version compared with the one before it, or any two."""
    return await _page(here, draft_id, older, newer, None)


@router.post("/{draft_id}/versions")
async def go_back(draft_id: str, request: Request, here: Here) -> Response:
    """Make an earlier version the newest, and go to the draft's page."""
    body, kind = await request.body(), request.headers.get("content-type", "")
    try:
        form = await here.threads.compute(lambda: read_form(body, kind))
        seen, wanted = _number(form, "version"), _number(form, "back")
        await here.threads.record(lambda: here.assistant.reviews.restore(draft_id, seen, wanted))
    except (StaleDraft, UsageError) as error:
        return await _page(here, draft_id, None, None, problem_of(error))
    return RedirectResponse(f"/drafts/{draft_id}", 303)


def _number(form: Form, name: str) -> int:
    sent = form.text(name)
    if sent.isascii() and sent.isdecimal() and len(sent) <= 9:
        return int(sent)
    raise UsageError("The form did not say which version. Use the buttons of the list.")


async def _page(
    here: Service, draft_id: str, older: int | None, newer: int | None, problem: Problem | None
) -> Response:
    stored = await here.desk.find(draft_id)
    versions = await here.threads.record(lambda: here.assistant.store().draft_versions(draft_id))
    if not versions:
        raise NotFound("This draft has no document yet, so it has no versions.")
    return await here.threads.compute(lambda: _shown(stored, versions, older, newer, problem))


def _shown(
    stored: StoredDraft,
    versions: tuple[DraftVersion, ...],
    older: int | None,
    newer: int | None,
    problem: Problem | None,
) -> Response:
    by_number = {version.number: version for version in versions}
    last = versions[-1]
    after = by_number.get(newer or last.number)
    before = by_number.get(older if older is not None else max(last.number - 1, 1))
    if after is None or before is None:
        raise NotFound("This draft has no version of that number. Choose two from its list.")
    assert stored.document is not None
    values: dict[str, object] = {
        "draft": stored,
        "title": stored.document.title,
        "versions": tuple(reversed(versions)),
        "before": before,
        "after": after,
        "changes": compare(before.sections, after.sections),
        "problem": problem,
        "here": "",
    }
    status, headers = (problem.status, problem.headers) if problem else (200, None)
    return page("versions.html", values, status, headers)
