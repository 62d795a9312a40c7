"""A draft's page: how far it is, why there is none, or the document with its evidence."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import RedirectResponse
from starlette.responses import Response

from assistant.domain.record import StoredDraft
from assistant.web.api.draft_answers import DRAFTS
from assistant.web.drafting.desk import OPEN
from assistant.web.examples import Examples
from assistant.web.pages.reading import read_draft
from assistant.web.pages.templates import page
from assistant.web.service import Here

router = APIRouter(prefix="/drafts", include_in_schema=False)

FILES = (("PDF", "pdf"), ("Word", "docx"), ("Markdown", "md"), ("HTML", "html"), ("JSON", "json"))


@router.get("/{draft_id}")
async def show_draft(draft_id: str, here: Here) -> Response:
    """The page of a draft in whatever state it is."""
    stored = await here.desk.find(draft_id)
    again = here.desk.asked(draft_id) is not None
    return await here.threads.compute(lambda: _page(stored, again, here.examples))


@router.post("/{draft_id}/stop")
async def stop_draft(draft_id: str, here: Here) -> Response:
    """Stop it and show its page."""
    await here.desk.stop(draft_id)
    return RedirectResponse(f"/drafts/{draft_id}", 303)


def _page(stored: StoredDraft, again: bool, examples: Examples) -> Response:
    values: dict[str, object] = {
        "draft": stored,
        "again": f"/?from={stored.id}" if again else "",
        "api": f"{DRAFTS}/{stored.id}",
        "here": "",
    }
    if stored.document is not None:
        shown = examples.of(gap.criterion.id for gap in stored.document.matrix.target_gaps)
        return page("document.html", {**values, "reading": read_draft(stored.document, shown), "files": FILES})
    return page("progress.html" if stored.state in OPEN else "ended.html", values)
