"""assistant rubric: the bar, and ladders brought in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.options import Output, assistant
from assistant.cli.terminal import shown
from assistant.domain.errors import UsageError

rubrics = typer.Typer(
    help="The bar: show it, or bring in your company's ladder.", no_args_is_help=True, rich_markup_mode=None
)
Format = Annotated[str, typer.Option("--format", "-f", help="yaml, text or json.")]


def _write(path: Path | None, format: str, output: Path | None) -> None:
    import json

    from assistant.export import deliver_bytes
    from assistant.intake.rubric import format_rubric_yaml

    rubric = assistant().packets.rubric(path)
    if format == "json":
        fields = {"id", "dimension", "level", "text", "minimum"}
        body = {
            "name": rubric.name,
            "levels": [level.model_dump() for level in rubric.levels],
            "dimensions": rubric.dimensions,
            "criteria": [c.model_dump(include=fields) for c in rubric.criteria],
        }
        text = json.dumps(body, indent=2, ensure_ascii=False) + "\n"
    elif format == "yaml":
        text = format_rubric_yaml(rubric)
    elif format == "text":
        lines = [f"{c.level:<8}{c.dimension:<24}{c.text}" for c in rubric.criteria]
        head = f"{rubric.name}: {len(rubric.criteria)} criteria at {len(rubric.levels)} levels"
        text = shown("\n".join([head, *lines])) + "\n"
    else:
        raise UsageError(f"--format is yaml, text or json, not “{format}”.")
    deliver_bytes(text.encode(), output)


@rubrics.command("show")
def show(format: Format = "text", output: Output = None) -> None:
    """Print the shipped rubric."""
    _write(None, format, output)


@rubrics.command("import")
def import_ladder(
    ladder: Annotated[Path, typer.Argument(help="Markdown by level, a YAML or JSON map, a CSV grid, or our YAML.")],
    format: Format = "yaml",
    output: Output = None,
) -> None:
    """Read a company's ladder and print what was understood, in our YAML, to be looked at and corrected.

    Examples:

      assistant rubric import ladder.md -o ladder.yaml

      assistant draft brag.md --rubric ladder.yaml --target d5
    """
    _write(ladder, format, output)


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.add_typer(rubrics, name="rubric")
