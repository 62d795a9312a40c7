"""Lint: a packet or a note with the findings at its words. Nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.responses import Response

from assistant.bootstrap import Assistant
from assistant.domain.errors import AssistantError, UsageError
from assistant.intake.file_text import decode, printable
from assistant.lint import Kind, all_rules
from assistant.web.errors import Problem, Refusal, problem_of
from assistant.web.pages.forms import Form, read_form
from assistant.web.pages.linted import LintReading, read_linted
from assistant.web.pages.templates import Kept, page
from assistant.web.service import Here

router = APIRouter(prefix="/lint", include_in_schema=False)

EXAMPLES = {
    Kind.PACKET: """\
Noor is an exceptional engineer who always goes the extra mile.
We moved invoicing to the new queue and cut errors by 40%.
She has the potential to be Staff next year.
""",
    Kind.FEEDBACK: """\
Great job this quarter! You're never careful in reviews, and people say you get defensive.
It would be nice if you could be a bit more proactive. Let's check in soon. Keep up the great work!
""",
}


@dataclass(frozen=True)
class Linting:
    """What stands in the form, and what was found in it."""

    text: str = ""
    kind: Kind = Kind.PACKET
    reading: LintReading | None = None
    problem: Problem | None = None


@router.get("")
async def lint(here: Here, kind: str = "", example: bool = False) -> Response:
    """An empty form, or one with an example of the kind."""
    chosen = _kind(kind)
    return await here.threads.compute(lambda: _page(Linting(EXAMPLES[chosen] if example else "", chosen)))


@router.post("")
async def lint_text(request: Request, here: Here) -> Response:
    """The findings in what was pasted or chosen."""
    body, kind = await request.body(), request.headers.get("content-type", "")
    return await here.threads.compute(lambda: _page(_linted(here.assistant, read_form(body, kind))))


def _linted(assistant: Assistant, form: Form) -> Linting:
    kind, text = _kind(form.text("kind")), printable(form.text("text"))
    try:
        text = _text(form, text)
        return Linting(text, kind, read_linted(text, kind, assistant.clock.today()))
    except (AssistantError, Refusal) as error:
        return Linting(text, kind, problem=problem_of(error))


def _text(form: Form, pasted: str) -> str:
    """The text to lint; raises UsageError when there is none or two, UnreadableInput."""
    if form.upload is None:
        if not pasted.strip():
            raise UsageError("There is nothing to lint yet. Paste a text, or choose a file.")
        return pasted
    if pasted.strip():
        raise UsageError("There is pasted text and a chosen file. Keep one: empty the box, or do not choose the file.")
    return decode(form.upload.data, source=form.upload.filename or "the file")


def _kind(sent: str) -> Kind:
    return Kind(sent) if sent in set(Kind) else Kind.PACKET


def _page(linting: Linting) -> Response:
    values = {
        "linting": linting,
        "text": Kept(linting.text),
        "reading": linting.reading,
        "problem": linting.problem,
        "about": {rule.name: rule for rule in all_rules()},
        "here": "/lint",
    }
    status, headers = (linting.problem.status, linting.problem.headers) if linting.problem else (200, None)
    return page("lint.html", values, status, headers)
