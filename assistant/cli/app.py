"""The `assistant` command: which commands there are, and how errors become exit codes."""

from __future__ import annotations

import sys

import typer

from assistant import __version__
from assistant.cli import doctor, draft, gap, growth, index, person, rubric, service
from assistant.domain.errors import AssistantError, InputError, UsageError

EXIT_USAGE, EXIT_INPUT, EXIT_FAILED, EXIT_INTERRUPTED = 2, 3, 4, 130

app = typer.Typer(
    name="assistant",
    help="Promotion documents in which every sentence is tied to evidence. Works on plain files, with no model.",
    epilog="Start here: assistant draft brag.md --target staff",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"promo-assistant {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Promotion documents in which every sentence is tied to evidence. Works on plain files, with no model."""


for feature in (draft, gap, growth, person, rubric, index, service, doctor):
    feature.add_to(app)


def exit_code(error: AssistantError) -> int:
    """2 wrong usage, 3 input missing or not understood, 4 failed (issue: fixed names)."""
    if isinstance(error, UsageError):
        return EXIT_USAGE
    return EXIT_INPUT if isinstance(error, InputError) else EXIT_FAILED


def main() -> None:
    """Run the command line; every expected error is one sentence on standard error."""
    try:
        app()
    except AssistantError as error:
        print(f"assistant: {error}", file=sys.stderr)
        sys.exit(exit_code(error))
    except KeyboardInterrupt:
        print("assistant: stopped; nothing was written.", file=sys.stderr)
        sys.exit(EXIT_INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(EXIT_FAILED)


if __name__ == "__main__":
    main()
