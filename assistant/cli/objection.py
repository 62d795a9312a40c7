"""assistant objections: what a calibration room would raise against a document, and what would answer it."""

from __future__ import annotations

import asyncio
import textwrap
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.case import read_case, text_or_json
from assistant.cli.options import (
    Agree,
    Document,
    Name,
    Output,
    OutputFormat,
    Person,
    RubricFile,
    Target,
    Today,
    Window,
)

if TYPE_CHECKING:
    from assistant.coach.objections import Raised
    from assistant.domain.calibration import Objection

_WIDTH = 100

Writer = Annotated[
    str | None, typer.Option("--writer", help="plain, or model for its second look; default: model if configured.")
]


def objections(
    document: Document = None,
    person: Person = None,
    target: Target = "staff",
    rubric: RubricFile = None,
    name: Name = None,
    today: Today = None,
    window: Window = "12m",
    writer: Writer = None,
    yes: Agree = False,
    format: OutputFormat = None,
    output: Output = None,
) -> None:
    """List what a calibration room would raise, first what it raises first, with what would answer each.

    Each objection rests on entries of the document (E3) or on a criterion, and an absence says what was searched. A
    strong document gets few of them, or none. They speak of the document, never of the person. Below them stands
    whether the case may be called borderline, and if not, which condition is missing. Formats: text, json.

    A model, where one is configured, takes a second look: it may say which objections the page answers, and must quote
    where. Those stand last, with the quotation. It can add none and take none away.

    Examples:

      assistant objections brag.md --target staff

      assistant objections --person priya --target staff --format json
    """
    from assistant.cli.consent import ask_consent
    from assistant.cli.progress import shown_progress
    from assistant.cli.terminal import tell
    from assistant.coach.objections import look_again, raise_objections, would_look
    from assistant.export import deliver_bytes
    from assistant.export.objections import objections_json

    as_json = text_or_json(format)
    case = read_case(document, person, target, rubric, name, today, window, writer)
    found = raise_objections(case.app.packets, case.document, case.options, case.proposals())
    if would_look(case.app.packets, found, case.options):
        ask_consent(case.app, case.options, case.document, yes=yes)
    with shown_progress("Reading the page again"):
        raised = asyncio.run(look_again(case.app.packets, found, case.options))
    if raised.note:
        tell(raised.note)
    deliver_bytes(objections_json(raised.objections) if as_json else objections_text(raised).encode(), output)


def objections_text(raised: Raised) -> str:
    """The objections for a terminal: what is said, what it rests on, what would answer it."""
    from assistant.cli.terminal import shown

    lines: list[str] = []
    told = False
    for number, objection in enumerate(raised.objections, start=1):
        if objection.answered_on_page and not told:
            lines += ["The page may answer what follows, as the model reads it:", ""]
            told = True
        lines += [*_objection(number, objection), ""]
    if not raised.objections:
        searched = f"{raised.matrix.searched_entries} entries"
        lines += [f"No objection found in {searched}. A room may still find one: it knows more than the page.", ""]
    return shown("\n".join([*lines, *_borderline(raised)])) + "\n"


def _objection(number: int, objection: Objection) -> list[str]:
    rests = " ".join((*([objection.criterion_id] if objection.criterion_id else []), *objection.evidence_ids))
    lines = [f"{number}. {objection.kind.value}", *_wrapped(objection.says)]
    for told in objection.answered_on_page:
        lines += _wrapped(f"the page: “{told.words}” ({told.evidence_id})")
    lines += _wrapped(f"answered by: {objection.answered_by}")
    lines += _wrapped(f"rests on: {rests}") if rests else []
    return [*lines, f"   searched: {objection.searched}"] if objection.searched else lines


def _borderline(raised: Raised) -> list[str]:
    if isinstance(raised.borderline, str):
        return ["Borderline, in words that hold:", *_wrapped(raised.borderline)]
    missing = "; ".join(raised.borderline.missing)
    return textwrap.wrap(f"{raised.borderline.reason} Missing for that: {missing}.", _WIDTH)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="   ", subsequent_indent="     ", break_on_hyphens=False)


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(objections)
