"""assistant import, add, drafts: what is kept about one person."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.options import Output, OutputFormat, assistant, growth_document
from assistant.cli.terminal import say
from assistant.domain.errors import UsageError

Source = Annotated[
    Path | None, typer.Argument(help="A brag document: Markdown, CSV, JSON or plain text.", show_default=False)
]
Whose = Annotated[str, typer.Option("--person", "-p", help="Whose record; a new name is added.")]


def import_document(
    person: Whose,
    document: Source = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take back this person's latest import instead.")] = False,
) -> None:
    """Import a document into someone's record. Importing it again changes only what changed in the file.

    Examples:

      assistant import brag.md --person priya

      assistant import --person priya --undo
    """
    from assistant.cli.draft import print_questions
    from assistant.coach.packet import DraftOptions

    app = assistant()
    if undo:
        result = app.growth.undo_import(person)
        say(f"Undone: {result.withdrawn} entries withdrawn, {result.added} restored.")
        return
    if document is None:
        raise UsageError("Name the document to import, or take back the latest import with --undo.")
    source = growth_document(app, document, None)
    # From whatever folder it is named, a file stays the same document.
    known_as = str(document.resolve()) if str(document) != "-" else None
    result = app.growth.import_document(person, source, known_as=known_as)
    say(f"{result.added} added, {result.kept} unchanged, {result.withdrawn} withdrawn.")
    for note in source.notes:
        say(f"Note: {note}")
    matrix = app.packets.matrix(app.growth.document(person), DraftOptions())
    print_questions([q.text for q in matrix.questions])


def add(
    text: Annotated[str, typer.Argument(help="One bullet, such as: Shipped: RFC-88, approved on first review.")],
    person: Whose,
    month: Annotated[str | None, typer.Option("--month", metavar="YYYY-MM", help="Default: this month.")] = None,
) -> None:
    """Add one bullet to someone's record.

    Example:

      assistant add "Shipped: RFC-88, approved on first review" --person priya --month 2026-05
    """
    entry = assistant().growth.add(person, text, month=month)
    say(f"Added under {entry.headings[-1]}: {entry.text}")


def entries(person: Whose) -> None:
    """List someone's entries on record, with the ids that drafts cite."""
    for entry in assistant().growth.document(person).entries:
        when = entry.period.start.strftime("%Y-%m") if entry.period else "undated"
        say(f"{entry.id:<5}{when:<9}{entry.text}")


def drafts(
    draft_id: Annotated[str | None, typer.Argument(help="Show this draft instead of the list.")] = None,
    person: Annotated[str | None, typer.Option("--person", "-p", help="Only this person's drafts.")] = None,
    format: OutputFormat = None,
    output: Output = None,
) -> None:
    """List the drafts on record, or write one of them again in any format.

    Examples:

      assistant drafts --person priya

      assistant drafts 3f2a90c1b7de -o priya.pdf
    """
    from assistant.export import choose_format, deliver

    app = assistant()
    if draft_id is None:
        listed = app.growth.drafts(person)
        for stored in listed:
            who, made = stored.person_id or "-", f"{stored.created:%Y-%m-%d %H:%M}"
            say(f"{stored.id}  {made}  {who:<16}{stored.target:<8}{stored.state.value}")
        if not listed:
            say("No drafts yet. Make one: assistant draft --person NAME --target staff")
        return
    stored = app.growth.draft(draft_id)
    if stored.document is None:
        raise UsageError(f"Draft {draft_id} is {stored.state.value}; it has no document.")
    deliver(stored.document, choose_format(format, output), output)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("import")(import_document)
    app.command()(add)
    app.command()(entries)
    app.command()(drafts)
