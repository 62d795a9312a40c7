"""assistant mirror: a ladder's level beside a job description, so that nobody is measured by two bars."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.options import Output, OutputFormat, RubricFile, assistant
from assistant.domain.errors import UsageError

Job = Annotated[Path, typer.Option("--jd", help="The job description: Markdown or text; - reads standard input.")]
Level = Annotated[str, typer.Option("--level", "-l", help="The ladder's level that the job is for.")]
FORMATS = ("text", "json", "html")


def mirror(
    jd: Job, rubric: RubricFile = None, level: Level = "staff", format: OutputFormat = None, output: Output = None
) -> None:
    """Compare a ladder's level with a job description: both say it, only one does, or they contradict.

    Formats: text, json, html; taken from the output's name, else text. The words that it rests on are marked.

    Examples:

      assistant mirror --jd staff-engineer.md

      assistant mirror --jd staff-engineer.md --rubric ladder.yaml --level d5 -o mirror.html
    """
    from assistant.cli.terminal import shown
    from assistant.export import deliver_bytes
    from assistant.export.mirror import mirror_html, mirror_json, mirror_text
    from assistant.intake.file_text import read_stream, read_text

    ending = output.suffix.removeprefix(".") if output is not None else ""
    chosen = format or (ending if ending in FORMATS else "text")
    if chosen not in FORMATS:
        raise UsageError(f"--format is text, json or html, not “{format}”.")
    piped = str(jd) == "-"
    text = read_stream(sys.stdin.buffer, source="standard input") if piped else read_text(jd)
    app = assistant()
    made = app.mirrors.compare(text, source="standard input" if piped else jd.name, level=level, rubric=rubric)
    writers = {"json": mirror_json, "html": mirror_html}
    deliver_bytes(writers[chosen](made) if chosen in writers else shown(mirror_text(made)).encode(), output)


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(mirror)
