"""How a command ends: whatever goes wrong is one sentence on standard error and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable

from assistant.cli.terminal import tell
from assistant.domain.errors import AssistantError, InputError, UsageError

EXIT_USAGE, EXIT_INPUT, EXIT_FAILED, EXIT_INTERRUPTED = 2, 3, 4, 130


class Stopped(Exception):
    """Ctrl-C."""


class ReaderGone(Exception):
    """Whoever read the output closed it, as `head` does."""


def exit_code(error: AssistantError) -> int:
    """2 wrong usage, 3 input missing or not understood, 4 failed (issue: fixed names)."""
    if isinstance(error, UsageError):
        return EXIT_USAGE
    return EXIT_INPUT if isinstance(error, InputError) else EXIT_FAILED


def run_to_end(command: Callable[[], object]) -> None:
    """Run a command; raises SystemExit with its code for everything that goes wrong."""
    try:
        command()
    except AssistantError as error:
        tell(f"assistant: {error}")
        sys.exit(exit_code(error))
    except (Stopped, KeyboardInterrupt):
        tell("assistant: stopped; nothing was written.")
        sys.exit(EXIT_INTERRUPTED)
    except (ReaderGone, BrokenPipeError):
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
    from pathlib import Path
    from traceback import extract_tb

    frames = extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"This should not happen: {type(error).__name__}{place}. Please report it with the command that you ran."
