"""The `assistant` command. The linter's commands start without the others: they run at every commit and keystroke."""

from __future__ import annotations

import gc
import sys

from assistant.cli.ends import run_to_end
from assistant.cli.terminal import prepare

_NEW_OBJECTS = 50_000
"""Objects made between two searches for garbage. Imports make many and drop few: at Python's 700, a tenth of a plain
draft's time is spent looking for what is not there."""
_LIGHT = ("lint", "rules")
"""Commands whose options argparse reads; `assistant --help` lists them among the others."""


def main() -> None:
    """Run the command line; whatever goes wrong is one sentence on standard error and an exit code."""
    gc.set_threshold(_NEW_OBJECTS)
    prepare()
    run_to_end(_light if sys.argv[1:2] and sys.argv[1] in _LIGHT else _any)


def _light() -> None:
    from assistant.cli.lint import COMMANDS

    code = COMMANDS[sys.argv[1]](sys.argv[2:])
    if sys.stdout is not None:
        sys.stdout.flush()
    sys.exit(code)


def _any() -> None:
    from assistant.cli import commands

    commands.app()


if __name__ == "__main__":
    main()
