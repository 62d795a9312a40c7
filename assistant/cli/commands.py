"""Which commands there are, and the help that lists them."""

from __future__ import annotations

import sys

import typer
from typer._click.core import Context
from typer.core import TyperGroup

from assistant import __version__
from assistant.cli import (
    doctor,
    draft,
    feedback,
    gap,
    growth,
    index,
    lsp,
    mirror,
    objection,
    offline,
    person,
    preread,
    rehearse,
    rubric,
    service,
)
from assistant.cli.ends import ReaderGone, Stopped
from assistant.cli.lint import COMMANDS
from assistant.cli.lint_options import LINT, RULES


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


def _list_light(name: str, about: str) -> None:
    """List a command whose own parser reads its arguments, help included."""
    as_given = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}

    @app.command(name, help=about, context_settings=as_given, add_help_option=False)
    def forwarded(context: typer.Context) -> None:
        raise typer.Exit(COMMANDS[name](context.args))


_list_light("lint", LINT)
_list_light("rules", RULES)
FEATURES = (
    draft,
    gap,
    objection,
    preread,
    rehearse,
    mirror,
    offline,
    feedback,
    growth,
    person,
    lsp,
    rubric,
    index,
    service,
    doctor,
)
for feature in FEATURES:
    feature.add_to(app)
