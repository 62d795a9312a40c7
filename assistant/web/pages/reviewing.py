"""What a reader does on a draft's page: decides on a sentence, words it anew, undoes, drafts from other evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse
from starlette.responses import Response

from assistant.domain.draft import Place
from assistant.domain.errors import AssistantError, NotFound, StaleDraft, UsageError
from assistant.domain.record import StoredDraft
from assistant.web.drafting.again import order_again
from assistant.web.errors import Refusal, problem_of
from assistant.web.pages.draft import Shown, Typing, draft_page
from assistant.web.pages.forms import Form, read_form
from assistant.web.pages.marking import Mark, marked
from assistant.web.service import Here, Service

if TYPE_CHECKING:
    from assistant.coach.review import EditRefused

router = APIRouter(prefix="/drafts", include_in_schema=False)

ACTS = ("accept", "reject", "put-back", "edit")
"""The names of a form's buttons; the value of each is the sentence's place."""
STALE = (
    "This draft was changed in another window while you typed. This is its newest version, and your words are still in "
    "the box: keep them if they still fit."
)


@dataclass(frozen=True)
class Decision:
    """What a form asks for: an act on a sentence, or an undo (no act), upon the version that was looked at."""

    seen: int
    act: str = ""
    key: str = ""
    text: str = ""


@router.post("/{draft_id}/review")
async def review_draft(draft_id: str, request: Request, here: Here) -> Response:
    """Decide, and go back to the sentence; or show what is wrong, with what was typed."""
    decision = Decision(0)
    try:
        decision = _decision(await _form(request, here))
        await here.threads.record(lambda: _decided(here, draft_id, decision))
    except (AssistantError, Refusal) as error:
        return await _refused(here, draft_id, decision, error)
    place = f"#s{decision.key.replace('.', '-')}" if decision.act else ""
    return RedirectResponse(f"/drafts/{draft_id}{place}", 303)


@router.post("/{draft_id}/again")
async def draft_again(draft_id: str, request: Request, here: Here) -> Response:
    """Draft anew from the entries that were ticked, and go to that draft's page."""
    used: frozenset[str] = frozenset()
    try:
        used = frozenset((await _form(request, here)).every("use"))
        stored = await here.desk.find(draft_id)
        asked = here.desk.asked(draft_id)
        order = await here.threads.compute(lambda: order_again(here.assistant, stored, asked, used))
        made = await here.desk.accept(order)
    except NotFound:
        raise
    except (AssistantError, Refusal) as error:
        return await draft_page(here, draft_id, Shown(problem=problem_of(error), ticked=used))
    return RedirectResponse(f"/drafts/{made.id}", 303)


async def _form(request: Request, here: Service) -> Form:
    body, kind = await request.body(), request.headers.get("content-type", "")
    return await here.threads.compute(lambda: read_form(body, kind))


def _decision(form: Form) -> Decision:
    seen = form.text("version")
    if not (seen.isascii() and seen.isdecimal() and len(seen) <= 9):
        raise UsageError("The form did not say which version it belongs to. Load the page again, then decide.")
    act = next((a for a in ACTS if form.text(a)), "")
    if not act and not form.text("undo"):
        raise UsageError("The form did not say what to do. Use the buttons beside a sentence.")
    return Decision(int(seen), act, form.text(act) if act else "", form.text("text"))


def read_key(key: str) -> Place:
    """The place that a form sent; raises NotFound."""
    section, dot, sentence = key.partition(".")
    if dot and all(n.isascii() and n.isdecimal() and len(n) <= 6 for n in (section, sentence)):
        return Place(int(section), int(sentence))
    raise NotFound("There is no such sentence in this draft. Look at its newest version, then decide again.")


def _decided(here: Service, draft_id: str, decision: Decision) -> StoredDraft:
    from assistant.coach.review import Act

    reviews = here.assistant.reviews
    if not decision.act:
        return reviews.undo(draft_id, decision.seen)
    return reviews.decide(draft_id, decision.seen, read_key(decision.key), Act(decision.act), decision.text)


async def _refused(here: Service, draft_id: str, decision: Decision, error: Exception) -> Response:
    from assistant.coach.review import EditRefused

    problem = problem_of(error)
    if decision.act != "edit":
        return await draft_page(here, draft_id, Shown(problem=problem))
    typing = Typing(decision.key, decision.text)
    if isinstance(error, EditRefused):
        return await draft_page(here, draft_id, Shown(_marked(typing, error), status=problem.status))
    if isinstance(error, StaleDraft):
        return await draft_page(here, draft_id, Shown(replace(typing, messages=(STALE,)), status=problem.status))
    return await draft_page(here, draft_id, Shown(typing, problem))


def _marked(typing: Typing, refused: EditRefused) -> Typing:
    marks = [Mark(p.start, p.end, "wrong", p.message) for p in refused.problems]
    messages = tuple(dict.fromkeys(p.message for p in refused.problems))
    return replace(typing, runs=marked(refused.text, marks), messages=messages)
