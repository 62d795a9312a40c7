"""assistant gaps: per criterion have, need, which evidence, and what would settle or close it."""

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
    from assistant.export import deliver_bytes, gaps_json

    as_json = text_or_json(format)
    case = read_case(document, person, target, rubric, name, today, window)
    matrix = case.app.packets.matrix(case.document, case.options, case.proposals())
    if as_json:
        deliver_bytes(gaps_json(matrix), output)
        return
    shown = matrix.gaps if examples else ()
    like = {g.criterion.id: example_line(case.app, g.criterion.id, case.rubric) for g in shown}
    deliver_bytes(matrix_text(matrix, like).encode(), output)
    print_questions([q.text for q in matrix.questions])


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(gaps)
