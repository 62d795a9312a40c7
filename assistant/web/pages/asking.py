"""Whose case, from where, against which bar: the form that pre-read and rehearsal begin with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fastapi import Request

from assistant.bootstrap import Assistant
from assistant.domain.errors import AssistantError, UsageError
from assistant.domain.record import Person
from assistant.domain.rubric import Rubric
from assistant.intake.file_text import decode
from assistant.web.drafting.order import Order, Wanted, host_to_agree, read_ladder, read_order
from assistant.web.errors import Refusal
from assistant.web.pages.forms import Form, Upload, read_form
from assistant.web.pages.templates import Kept
from assistant.web.service import Service


@dataclass(frozen=True)
class Asked:
    """What stands in the form: someone on record or a document, the level, and a ladder instead of the shipped one."""

    person: str = ""
    text: str = ""
    filename: str = ""
    name: str = ""
    target: str = "staff"
    ladder: str = ""
    ladder_name: str = ""

    @property
    def document(self) -> Kept:
        """The pasted text as it goes back into its box."""
        return Kept(self.text)

    @property
    def ladder_text(self) -> Kept:
        """The ladder as it goes back into its box."""
        return Kept(self.ladder)

    def wanted(self, writer: str | None = None) -> Wanted:
        """The same as the desk takes it; raises UsageError where it is not clear whose case it is."""
        if self.person and self.text.strip():
            raise UsageError(
                "Someone on record is chosen and a document is pasted. Keep one: choose “a document”, or empty the box."
            )
        if not self.person and not self.text.strip():
            raise UsageError("Choose someone on record, or paste a document to work from.")
        return Wanted(
            text=None if self.person else self.text,
            person=self.person or None,
            filename=self.filename or None,
            target=self.target,
            rubric=self.ladder if self.ladder.strip() else None,
            rubric_filename=self.ladder_name or None,
            name=self.name[:200],
            writer=writer,
        )


async def sent_form(request: Request, here: Service) -> Form:
    """The form in a request; raises Refusal."""
    body, kind = await request.body(), request.headers.get("content-type", "")
    return await here.threads.compute(lambda: read_form(body, kind))


def asked(form: Form) -> Asked:
    """What was typed and pasted; the chosen files are still to be read (`with_files`)."""
    return Asked(
        person=form.text("person").strip(),
        text=form.lines("text"),
        filename=form.text("filename"),
        name=form.text("name").strip(),
        target=form.text("target").strip() or "staff",
        ladder=form.lines("ladder"),
        ladder_name=form.text("ladder_name"),
    )


def with_files(form: Form, typed: Asked) -> Asked:
    """The chosen files' texts in place of pasted ones; raises UsageError when both are there, UnreadableInput."""
    if document := form.uploads.get("file"):
        text = uploaded(document, typed.text)
        typed = replace(typed, text=text, filename=document.filename)
    if ladder := form.uploads.get("ladder_file"):
        typed = replace(typed, ladder=uploaded(ladder, typed.ladder), ladder_name=ladder.filename)
    return typed


def uploaded(upload: Upload, pasted: str) -> str:
    """The text of a chosen file; raises UsageError where something is pasted too, UnreadableInput."""
    if pasted.strip():
        raise UsageError("There is pasted text and a chosen file. Keep one: empty the box, or do not choose the file.")
    return decode(upload.data, source=upload.filename or "the file")


Levels = tuple[tuple[str, str], ...]


def levels_of(rubric: Rubric) -> Levels:
    """The levels that have criteria, highest first: id and name."""
    filled = {c.level for c in rubric.criteria}
    ordered = sorted(rubric.levels, key=lambda level: -level.rank)
    return tuple((level.id, level.name) for level in ordered if level.id in filled)


@dataclass(frozen=True)
class Choices:
    """What the form offers: who is on record, the levels of the bar, and why the record cannot be read."""

    people: tuple[Person, ...]
    levels: Levels
    trouble: str = ""


def choices(assistant: Assistant, ladder: str = "", ladder_name: str = "") -> Choices:
    """The choices; with a ladder that can be read, its levels."""
    levels = levels_of(ladder_or_shipped(assistant, ladder, ladder_name))
    try:
        return Choices(assistant.growth.people(), levels)
    except AssistantError as error:
        return Choices((), levels, str(error))


def ladder_or_shipped(assistant: Assistant, ladder: str, ladder_name: str) -> Rubric:
    """The ladder, or the shipped rubric where there is none or it cannot be read."""
    try:
        return read_ladder(ladder, ladder_name or None) if ladder.strip() else assistant.packets.rubric()
    except AssistantError:
        return assistant.packets.rubric()


@dataclass(frozen=True)
class WriterChoice:
    """The model that could word it; `asks` when its host was not agreed to yet."""

    name: str
    host: str
    asks: bool


def writer_choice(assistant: Assistant) -> WriterChoice | None:
    """The model that is configured; None without one."""
    try:
        model = assistant.packets.model()
    except AssistantError:
        return None
    return None if model is None else WriterChoice(model.name, model.host, not assistant.consent.given(model.host))


def agreed_order(assistant: Assistant, wanted: Wanted, *, agreed: bool) -> Order:
    """The order, once its text may go where it would; raises Refusal (409), and as `read_order` does."""
    order = read_order(assistant, wanted)
    model = host_to_agree(assistant, order)
    if model is not None and not agreed:
        raise Refusal(
            409,
            "ConsentNeeded",
            f"These notes would be sent to {model.host}. Tick the box to agree, or go on without the model.",
        )
    if model is not None:
        assistant.consent.remember(model.host)
    return order
