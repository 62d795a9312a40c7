"""assistant gaps: per criterion have, need, which evidence, and what would settle or close it."""

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

Examples = Annotated[bool, typer.Option("--examples", help="Under each criterion, approved work like it.")]


def gaps(
    document: Document = None,
    person: Person = None,
    target: Target = "staff",
    rubric: RubricFile = None,
    name: Name = None,
    today: Today = None,
    window: Window = "12m",
    format: OutputFormat = None,
    output: Output = None,
    examples: Examples = False,
) -> None:
    """Count the evidence against the bar: have, need, which items, and what would settle or close each cell.

    Formats: text, json. Counts, never a rating: a person decides.

    Examples:

      assistant gaps brag.md --target staff

      assistant gaps brag.md --target staff --examples

      assistant gaps brag.md --target d5 --rubric ladder.md --format json
    """
    from assistant.cli.draft import print_questions
    from assistant.cli.index import example_line
    from assistant.cli.matrix import matrix_text
    from assistant.coach.packet import DraftOptions
    from assistant.domain.period import months_in_window
    from assistant.export import deliver_bytes, gaps_json

    if format not in (None, "text", "json"):
        raise UsageError(f"--format is text or json, not “{format}”.")
    app = assistant()
    source = growth_document(app, document, person)
    ladder = app.packets.rubric(rubric)
    options = DraftOptions(target, ladder, parse_name(name), parse_today(today), months_in_window(window))
    matrix = app.packets.matrix(source, options, app.search.proposals(source, ladder, target) if person else None)
    if format == "json":
        deliver_bytes(gaps_json(matrix), output)
    else:
        like = {g.criterion.id: example_line(app, g.criterion.id, ladder) for g in matrix.gaps} if examples else {}
        deliver_bytes(matrix_text(matrix, like).encode(), output)
    if format != "json":
        print_questions([q.text for q in matrix.questions])


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(gaps)
