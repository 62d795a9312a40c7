"""assistant offline: the message that takes a peer's block out of the room, to the concern and its artifacts."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli.case import read_case, text_or_json
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
)

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
    from assistant.export import deliver_bytes

    as_json = text_or_json(format)
    case = read_case(document, person, target, rubric, name, today, window)
    ids = [e for e in (evidence or "").replace(",", " ").split() if e]
    made = case.app.offline.compose(concern, case.document, case.options, evidence=ids)
    if as_json:
        deliver_bytes(made.model_dump_json(indent=2).encode() + b"\n", output)
    else:
        deliver_bytes(f"{shown(made.text(citations=citations))}\n".encode(), output)


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(offline)
