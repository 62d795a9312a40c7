"""A draft's page: how far it is, why there is none, or the document with its evidence, to be decided on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from fastapi import APIRouter, Path, Query
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException
from starlette.responses import Response

from assistant.domain.errors import NotFound
from assistant.domain.record import DraftVersion, StoredDraft
from assistant.web.api.draft_answers import DRAFTS
from assistant.web.drafting.desk import OPEN
from assistant.web.errors import Problem
from assistant.web.examples import Examples
from assistant.web.pages.marking import Run
from assistant.web.pages.progress import progress_page
from assistant.web.pages.reading import read_draft
from assistant.web.pages.templates import Kept, page
from assistant.web.service import Here, Service

router = APIRouter(prefix="/drafts", include_in_schema=False)

FILES = (("PDF", "pdf"), ("Word", "docx"), ("Markdown", "md"), ("HTML", "html"), ("JSON", "json"))
PICTURE_WIDTH = 794
"""Pixels: A4 at 96 to the inch."""


@dataclass(frozen=True)
class Typing:
    """An edit that is being typed: at which sentence, what stands in the box, what is wrong with it, at its words."""

    key: str = ""
    text: str | None = None
    runs: tuple[Run, ...] = ()
    messages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shown:
    """What the page shows besides the draft itself: a problem, an edit, the boxes as they were sent."""

    typing: Typing = field(default_factory=Typing)
    problem: Problem | None = None
    ticked: frozenset[str] | None = None
    status: int = 200


@router.get("/{draft_id}")
async def show_draft(draft_id: str, here: Here, edit: Annotated[str, Query(max_length=20)] = "") -> Response:
    """The page of a draft in whatever state it is; `edit` opens the box at that sentence."""
    return await draft_page(here, draft_id, Shown(Typing(edit)))


@router.post("/{draft_id}/stop")
async def stop_draft(draft_id: str, here: Here) -> Response:
    """Stop it and show its page."""
    await here.desk.stop(draft_id)
    return RedirectResponse(f"/drafts/{draft_id}", 303)


@router.get("/{draft_id}/pages/{number}.png")
async def show_page(draft_id: str, number: Annotated[int, Path(ge=1, le=1_000)], here: Here) -> Response:
    """A page as it will be printed, from 1."""
    from assistant.export import page_picture

    document = (await here.desk.find(draft_id)).document
    drawn = None
    if document is not None:
        drawn = await here.threads.compute(lambda: page_picture(document, number, width=PICTURE_WIDTH))
    if drawn is None:
        raise HTTPException(404)
    return Response(drawn, media_type="image/png")


async def draft_page(here: Service, draft_id: str, shown: Shown) -> Response:
    """The page, with what was typed and what is wrong with it; raises NotFound."""
    stored = await here.desk.find(draft_id)
    again = f"/?from={stored.id}" if here.desk.asked(draft_id) is not None else ""
    if stored.document is None:
        return progress_page(here, stored, again) if stored.state in OPEN else _ended(stored, again)
    store = here.assistant.store
    changed = stored.version > 1
    newest = await here.threads.record(lambda: store().draft_version(stored.id, stored.version)) if changed else None
    before = await _followed(here, stored)
    return await here.threads.compute(lambda: _document(stored, again, newest, before, shown, here.examples))


async def _followed(here: Service, stored: StoredDraft) -> StoredDraft | None:
    if stored.follows is None:
        return None
    try:
        return await here.desk.find(stored.follows)
    except NotFound:
        return None


def _ended(stored: StoredDraft, again: str) -> Response:
    return page("ended.html", {"draft": stored, "again": again, "here": ""})


def _document(
    stored: StoredDraft,
    again: str,
    newest: DraftVersion | None,
    before: StoredDraft | None,
    shown: Shown,
    examples: Examples,
) -> Response:
    document = stored.document
    assert document is not None
    alike = examples.of(gap.criterion.id for gap in document.matrix.target_gaps)
    typing, problem = shown.typing, shown.problem
    reading = read_draft(document, alike, ticked=shown.ticked)
    values: dict[str, object] = {
        "draft": stored,
        "newest": newest,
        "before": before,
        "again": again,
        "api": f"{DRAFTS}/{stored.id}",
        "reading": reading,
        "files": FILES,
        "typing": typing,
        "typed": None if typing.text is None else Kept(typing.text),
        "lost": typing.text is not None and typing.key not in reading.keys,
        "problem": problem,
        "here": "",
    }
    status, headers = (problem.status, problem.headers) if problem else (shown.status, None)
    return page("document.html", values, status, headers)
