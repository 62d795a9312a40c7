"""The `assistant` command: which commands there are, and how errors become exit codes."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from traceback import extract_tb

import typer
from typer._click.core import Context
from typer.core import TyperGroup

from assistant import __version__
from assistant.cli import doctor, draft, feedback, gap, growth, index, person, rubric, service
from assistant.cli.terminal import prepare, tell
from assistant.domain.errors import AssistantError, InputError, UsageError

_NEW_OBJECTS = 50_000
"""Objects made between two searches for garbage. Imports make many and drop few: at Python's 700, a tenth of a plain
draft's time is spent looking for what is not there."""
EXIT_USAGE, EXIT_INPUT, EXIT_FAILED, EXIT_INTERRUPTED = 2, 3, 4, 130


class Stopped(Exception):
    """Ctrl-C."""


class ReaderGone(Exception):
    """Whoever read the output closed it, as `head` does."""


class _Commands(TyperGroup):
    """The commands, with the two ends told apart that typer itself would turn into exit codes of its own."""

    def invoke(self, ctx: Context) -> object:
        try:
            result: object = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
        except KeyboardInterrupt as error:
            raise Stopped from error
        except BrokenPipeError as error:
            raise ReaderGone from error
        return result


app = typer.Typer(
    cls=_Commands,
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


for feature in (draft, gap, feedback, growth, person, rubric, index, service, doctor):
    feature.add_to(app)


def exit_code(error: AssistantError) -> int:
    """2 wrong usage, 3 input missing or not understood, 4 failed (issue: fixed names)."""
    if isinstance(error, UsageError):
        return EXIT_USAGE
    return EXIT_INPUT if isinstance(error, InputError) else EXIT_FAILED


def main() -> None:
    """Run the command line; whatever goes wrong is one sentence on standard error and an exit code."""
    gc.set_threshold(_NEW_OBJECTS)
    prepare()
    try:
        app()
    except AssistantError as error:
        tell(f"assistant: {error}")
        sys.exit(exit_code(error))
    except (Stopped, KeyboardInterrupt):
        tell("assistant: stopped; nothing was written.")
        sys.exit(EXIT_INTERRUPTED)
    except ReaderGone:
        _forget_output()
        sys.exit(EXIT_FAILED)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        tell(f"assistant: The output could not be written ({reason}). Free some space, or use -o FILE.")
        _forget_output()
        sys.exit(EXIT_FAILED)
    except Exception as error:
        tell(f"assistant: {_surprise(error)}")
        sys.exit(EXIT_FAILED)


def _forget_output() -> None:
    """Let Python not try again, at its end, to write what could not be written."""
    sys.stdout = None


def _surprise(error: Exception) -> str:
    """A sentence for an error that nobody foresaw: where it happened, without a word of anybody's text."""
    frames = extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"This should not happen: {type(error).__name__}{place}. Please report it with the command that you ran."


if __name__ == "__main__":
    main()
