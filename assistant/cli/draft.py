"""assistant draft: a promotion document from a file or from the record."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli.case import read_case
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
from assistant.cli.terminal import say, tell
from assistant.domain.errors import UsageError

Writer = Annotated[
    str | None, typer.Option("--writer", help="plain (no model) or model; default: model if configured.")
]
Deadline = Annotated[float, typer.Option("--deadline", metavar="SECONDS", help="The draft is ready by then.")]
LONGEST_DEADLINE = 86_400.0
"""Seconds of a day: a draft that nobody waits for is no draft."""
Citations = Annotated[bool, typer.Option("--citations/--no-citations", help="Show or hide [E1] in the document.")]
ShowPrompt = Annotated[bool, typer.Option("--show-prompt", help="Print what a model would be sent, and stop.")]


def draft(
    document: Document = None,
    person: Person = None,
    target: Target = "staff",
    rubric: RubricFile = None,
    name: Name = None,
    today: Today = None,
    window: Window = "12m",
    writer: Writer = None,
    deadline: Deadline = 120.0,
    format: OutputFormat = None,
    output: Output = None,
    citations: Citations = True,
    show_prompt: ShowPrompt = False,
    yes: Agree = False,
) -> None:
    """Draft a promotion document of at most two pages, every sentence tied to evidence.

    Formats: md, html, docx, pdf, json; taken from the output's name, else md.

    Examples:

      assistant draft brag.md --target staff

      assistant draft brag.md --target l5 -o packet.pdf

      assistant draft --person priya --target staff --writer model
    """
    from assistant.cli.consent import ask_consent
    from assistant.cli.progress import shown_progress
    from assistant.export import choose_format, deliver

    if not 0 < deadline <= LONGEST_DEADLINE:
        raise UsageError(f"--deadline takes seconds: above 0, at most {LONGEST_DEADLINE:.0f}.")
    chosen = choose_format(format, output)
    case = read_case(document, person, target, rubric, name, today, window, writer, deadline)
    app, source, options = case.app, case.document, case.options
    if show_prompt:
        say(app.packets.prompts(source, options))
        return
    ask_consent(app, options, source, yes=yes)
    with shown_progress("Drafting") as shown:
        progress = None if shown is None else lambda what, done, steps, _: shown(what, done, steps)
        made = app.packets.draft_now(source, options, progress=progress, proposals=case.proposals())
    if person is not None:
        app.growth.keep_draft(person, made)
    deliver(made, chosen, output, citations=citations)
    _tell(made.trace.notes, output, made.pages)
    print_questions([q.text for q in made.questions])


def _tell(notes: tuple[str, ...], output: object, pages: int | None) -> None:
    if output is not None:
        tell(f"Wrote {output} ({pages} page{'' if pages == 1 else 's'}).")
    for note in notes:
        tell(f"Note: {note}")


def print_questions(questions: list[str]) -> None:
    """The three questions that matter most, on standard error, so that a piped document stays clean."""
    if questions:
        tell("\nThe questions that matter most:")
    for number, question in enumerate(questions[:3], 1):
        tell(f"  {number}. {question}")


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(draft)
