"""assistant offline: the message that takes a peer's block out of the room, to the concern and its artifacts."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli.options import (
    Document,
    Name,
    Output,
    OutputFormat,
    Person,
    RubricFile,
    Target,
    Today,
    Window,
    assistant,
    growth_document,
    parse_name,
    parse_today,
)
from assistant.domain.errors import UsageError

Concern = Annotated[str, typer.Option("--concern", "-c", help="What the peer objects to, in their words.")]
Evidence = Annotated[
    str | None, typer.Option("--evidence", metavar="IDS", help="Build on these entries: E29,E41. Default: those found.")
]

Citations = Annotated[bool, typer.Option("--citations/--no-citations", help="Show or hide [E1]; hide it to send.")]


def offline(
    concern: Concern,
    document: Document = None,
    person: Person = None,
    evidence: Evidence = None,
    target: Target = "staff",
    rubric: RubricFile = None,
    name: Name = None,
    today: Today = None,
    window: Window = "12m",
    format: OutputFormat = None,
    output: Output = None,
    citations: Citations = True,
) -> None:
    """Write to a peer who blocks: their concern, what the record has on it, what it does not settle, one question.

    Formats: text, json.

    Examples:

      assistant offline brag.md --concern "her design docs stay in one team"

      assistant offline --person priya --concern "no impact beyond her own service" --evidence E28,E59
    """
    from assistant.cli.terminal import shown
    from assistant.coach.packet import DraftOptions
    from assistant.domain.period import months_in_window
    from assistant.export import deliver_bytes

    if format not in (None, "text", "json"):
        raise UsageError(f"--format is text or json, not “{format}”.")
    app = assistant()
    source = growth_document(app, document, person)
    options = DraftOptions(target, rubric, parse_name(name), parse_today(today), months_in_window(window))
    ids = [e for e in (evidence or "").replace(",", " ").split() if e]
    made = app.offline.compose(concern, source, options, evidence=ids)
    if format == "json":
        deliver_bytes(made.model_dump_json(indent=2).encode() + b"\n", output)
    else:
        deliver_bytes(f"{shown(made.text(citations=citations))}\n".encode(), output)


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(offline)
