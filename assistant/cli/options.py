"""Options that several commands share, each with one meaning, and how their values are read."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.days import parse_day
from assistant.domain.errors import UsageError

if TYPE_CHECKING:
    from assistant.bootstrap import Assistant
    from assistant.domain.growth import GrowthDocument

LONGEST_NAME = 100
"""Letters; people's names are shorter, and a document's title must fit a line or two."""

Document = Annotated[
    Path | None,
    typer.Argument(
        help="A brag document: Markdown, CSV, JSON or plain text; - reads standard input.", show_default=False
    ),
]
Person = Annotated[str | None, typer.Option("--person", "-p", help="Use the record of this person instead of a file.")]
Target = Annotated[str, typer.Option("--target", "-t", help="The level aimed at, as the rubric names it.")]
RubricFile = Annotated[Path | None, typer.Option("--rubric", help="Your ladder; default: the shipped rubric.")]
Name = Annotated[str | None, typer.Option("--name", help="The author's name, if the file does not say it.")]
Today = Annotated[str | None, typer.Option("--today", metavar="DATE", help="Count back from this day, YYYY-MM-DD.")]
Agree = Annotated[bool, typer.Option("--yes", "-y", help="Agree to send the text to the model's host.")]
Window = Annotated[str, typer.Option("--window", help="How far back work counts, in months: 12m.")]
OutputFormat = Annotated[str | None, typer.Option("--format", "-f", help="The output's format.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write here instead of standard output.")]


def parse_today(text: str | None, *, option: str = "--today") -> date | None:
    """A day as YYYY-MM-DD; raises UsageError."""
    return parse_day(text, option=option)


def parse_name(text: str | None) -> str | None:
    """An author's name on one line, or None where there is none; raises UsageError beyond LONGEST_NAME letters."""
    name = " ".join((text or "").split())
    if len(name) > LONGEST_NAME:
        raise UsageError(f"--name takes a name of at most {LONGEST_NAME} letters.")
    return name or None


def assistant() -> Assistant:
    """The assistant of this machine's environment."""
    from assistant.bootstrap import make_assistant
    from assistant.settings import read_settings

    return make_assistant(read_settings(os.environ))


def growth_document(app: Assistant, path: Path | None, person: str | None) -> GrowthDocument:
    """The document in a file, on standard input (-), or on record; raises UsageError unless it is exactly one."""
    from assistant.intake.file_text import read_stream
    from assistant.intake.growth import parse_growth, read_growth

    if (path is None) == (person is None):
        raise UsageError("Name one brag document, or --person with someone on record (assistant person list).")
    if person is not None:
        return app.growth.document(person)
    assert path is not None
    if str(path) == "-":
        return parse_growth(read_stream(sys.stdin.buffer, source="standard input"), source="stdin.md", suffix=".md")
    return read_growth(path)
