"""assistant rehearse: a challenger asks about the real weaknesses, turn by turn; sessions are kept and compared."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.case import read_case
from assistant.cli.options import (
    Agree,
    Document,
    Name,
    Person,
    RubricFile,
    Target,
    Today,
    Window,
    assistant,
)
from assistant.cli.terminal import say, tell
from assistant.domain.errors import UsageError

if TYPE_CHECKING:
    from assistant.bootstrap import Assistant
    from assistant.domain.rehearsal import KeptRehearsal

TemperName = Annotated[str, typer.Option("--temper", help="Who challenges: bar-keeper, peer or director.")]
Resume = Annotated[str | None, typer.Option("--resume", metavar="ID", help="Go on where a rehearsal stopped.")]
Listed = Annotated[bool, typer.Option("--list", help="Your rehearsals, newest first.")]
Replay = Annotated[str | None, typer.Option("--replay", metavar="ID", help="Read a rehearsal again.")]
Compare = Annotated[
    tuple[str, str] | None, typer.Option("--compare", metavar="A B", help="Two rehearsals, objection by objection.")
]
Writer = Annotated[
    str | None, typer.Option("--writer", help="plain (question bank) or model; default: model if configured.")
]


def rehearse(
    document: Document = None,
    person: Person = None,
    target: Target = "staff",
    rubric: RubricFile = None,
    name: Name = None,
    today: Today = None,
    window: Window = "12m",
    temper: TemperName = "bar-keeper",
    writer: Writer = None,
    resume: Resume = None,
    listed: Listed = False,
    replay: Replay = None,
    compare: Compare = None,
    yes: Agree = False,
) -> None:
    """Rehearse the calibration meeting: a challenger presses the real gaps, each answer is checked and saved.

    One answer a line, from the terminal or piped in; the end of the input saves and says how to go on.

    Examples:

      assistant rehearse brag.md --target staff --temper peer

      assistant rehearse --resume 3f9c2a7d1b08

      assistant rehearse --compare 3f9c2a7d1b08 77ab01c9e2d4
    """
    from assistant.cli.consent import ask_consent
    from assistant.cli.rehearsal_text import comparison_text, list_text, replay_text
    from assistant.coach.rehearsal import read_temper, standing_of

    asked = sum([resume is not None, listed, replay is not None, compare is not None])
    if asked > 1 or (asked and (document is not None or person is not None)):
        raise UsageError("Use one of: a document, --person, --resume, --list, --replay, --compare.")
    app = assistant()
    author = app.settings.author
    if listed:
        _show(list_text(app.rehearsals.list(author)))
    elif replay is not None:
        told = app.rehearsals.find(author, replay).rehearsal
        _show(replay_text(told, standing_of(told)))
    elif compare is not None:
        _show(comparison_text(app.rehearsals.compare(author, *compare), *compare))
    elif resume is not None:
        _converse(app, app.rehearsals.find(author, resume))
    else:
        chosen = read_temper(temper)
        case = read_case(document, person, target, rubric, name, today, window, writer)
        ask_consent(case.app, case.options, case.document, yes=yes)
        begun = case.app.rehearsals.begin(author, case.document, case.options, chosen, case.proposals())
        _converse(case.app, begun)


def _converse(app: Assistant, kept: KeptRehearsal) -> None:
    """One event loop for the whole conversation: a model's connections belong to it."""
    with asyncio.Runner() as runner:
        _take_turns(app, kept, runner)


def _take_turns(app: Assistant, kept: KeptRehearsal, runner: asyncio.Runner) -> None:
    """Ask and check until it has ended or the input has; every step is saved before the next is shown."""
    from assistant.cli.rehearsal_text import challenger_text, check_text, ending_text
    from assistant.coach.rehearsal import standing_of

    while True:
        kept = runner.run(app.rehearsals.proceed(kept))
        told = kept.rehearsal
        _show(f"{challenger_text(told.turns[-1])}\n")
        if not told.open:
            _show(ending_text(told, standing_of(told)))
            tell(f"\nSaved. Read it again: assistant rehearse --replay {told.id}")
            return
        answered = _answer(app, kept)
        if answered is None:
            tell(f"Saved. Go on: assistant rehearse --resume {told.id}")
            return
        turn = answered.rehearsal.turns[-1]
        assert turn.answer is not None
        assert turn.check is not None
        _show(f"{check_text(turn.answer, turn.check)}\n")
        kept = answered


def _show(text: str) -> None:
    """Line by line, so that the signs under an answer keep their places whatever letters the answer has."""
    for line in text.split("\n"):
        say(line)


def _answer(app: Assistant, kept: KeptRehearsal) -> KeptRehearsal | None:
    """The rehearsal with the next answer that can be taken; None at the end of the input or upon Ctrl-C."""
    told = kept.rehearsal
    while True:
        words = _read_line()
        if words is None:
            return None
        if not words.strip():
            continue
        try:
            return app.rehearsals.take_answer(told.author, told.id, words)
        except UsageError as error:
            tell(f"assistant: {error}")


def _read_line() -> str | None:
    if sys.stdin is None:
        return None
    if sys.stdin.isatty():
        print("You: ", end="", file=sys.stderr, flush=True)
    sys.stdout.flush()
    try:
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        return None
    except UnicodeDecodeError:
        raise UsageError(
            "The answers on standard input are not UTF-8 text. Save them as UTF-8, then pipe them in."
        ) from None
    return line or None


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(rehearse)
