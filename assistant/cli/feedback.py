"""assistant feedback: from a vague note to situation, behavior, impact, ask and commit, and the words to say."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.options import Output, OutputFormat, Today, assistant, parse_today
from assistant.cli.terminal import laid_out, say, tell
from assistant.domain.errors import UsageError

if TYPE_CHECKING:
    from assistant.bootstrap import Assistant
    from assistant.coach.feedback import FeedbackOptions
    from assistant.domain.feedback import Feedback

Note = Annotated[
    str | None,
    typer.Argument(help="The note itself, a file that holds it, or - for standard input.", show_default=False),
]
About = Annotated[str | None, typer.Option("--person", "-p", help="Whom it is about; their record offers facts.")]
Set = Annotated[
    list[str] | None, typer.Option("--set", metavar="FIELD=WORDS", help="Answer a field; 2.behavior=… for incident 2.")
]
Attach = Annotated[
    list[str] | None,
    typer.Option(
        "--attach",
        metavar="ID",
        help="Attach an entry on record; behavior=E3 names the field, 2.behavior=E3 the incident.",
    ),
]
Praise = Annotated[
    bool | None, typer.Option("--praise/--no-praise", help="Praise: no ask and no commit. Default: as it reads.")
]
Writer = Annotated[str | None, typer.Option("--writer", help="plain (no model; the default) or model.")]
Save = Annotated[bool, typer.Option("--save", help="Keep the finished conversation in the person's record.")]
Examples = Annotated[bool, typer.Option("--examples", help="Show worked situations like this note instead.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Agree to send the script to the model's host.")]
FORMATS = (None, "text", "json", "ics")


def feedback(
    note: Note = None,
    person: About = None,
    set_: Set = None,
    attach: Attach = None,
    today: Today = None,
    praise: Praise = None,
    format: OutputFormat = None,
    writer: Writer = None,
    output: Output = None,
    save: Save = False,
    examples: Examples = False,
    yes: Yes = False,
) -> None:
    """Turn a vague note into a conversation: what it gives, one question for each thing it lacks, then the script.

    Formats: text, json, ics (the commit for a calendar). Nothing is filled in: words come from the note, from --set, or
    from entries that you attach.

    Examples:

      assistant feedback "I'd love to see a bit more polish on your design docs"

      assistant feedback note.txt --person priya --set ask="a rollback section before ARC" --set commit=2026-12-22
    """
    from assistant.cli.conversation import conversation_text, examples_text
    from assistant.export import deliver_bytes

    if format not in FORMATS:
        raise UsageError(f"--format is text, json or ics, not “{format}”.")
    if save and person is None:
        raise UsageError("--save keeps it in someone's record: add --person NAME.")
    app = assistant()
    words = _words(note)
    if examples:
        deliver_bytes(laid_out(examples_text(app.conversations.examples(words))).encode(), output)
        return
    made = _converse(app, words, _options(person, set_, attach, today, praise, writer), yes=yes)
    if output is not None or format == "ics":
        from assistant.coach.feedback import check_export

        check_export(made)
    if format == "ics" or (format is None and output is not None and output.suffix == ".ics"):
        from assistant.export.calendar import commit_calendar

        deliver_bytes(commit_calendar(made), output)
    elif format == "json" or (format is None and output is not None and output.suffix == ".json"):
        deliver_bytes(made.model_dump_json(indent=1).encode() + b"\n", output)
    else:
        deliver_bytes(laid_out(conversation_text(made, with_record=person is not None)).encode(), output)
    for line in made.notes:
        tell(f"Note: {line}")
    if save and person is not None:
        app.conversations.keep(person, made)
        say(f"Kept in {person}'s record, where both can read it. To take it back: assistant import -p {person} --undo")


def _words(note: str | None) -> str:
    """The note itself, from standard input, or from a file of that name."""
    from assistant.intake.file_text import read_stream, read_text

    if note is None:
        raise UsageError("Say what it is about, name a file that holds the note, or use - for standard input.")
    if note == "-":
        return read_stream(sys.stdin.buffer, source="standard input")
    path = Path(note) if len(note) < 500 and "\n" not in note and "\0" not in note else None
    if path is not None and path.suffix in (".txt", ".md") and " " not in path.name:
        return read_text(path)
    return note


def _options(
    person: str | None,
    answers: list[str] | None,
    attach: list[str] | None,
    today: str | None,
    praise: bool | None,
    writer: str | None,
) -> FeedbackOptions:
    from assistant.coach.feedback import FeedbackOptions

    given = {}
    for answer in answers or []:
        key, equals, words = answer.partition("=")
        if not equals:
            raise UsageError(f"--set takes field=words, such as ask=“…”, not “{answer}”.")
        given[key] = words
    return FeedbackOptions(person, given, tuple(attach or ()), parse_today(today), praise, writer)


def _converse(app: Assistant, words: str, options: FeedbackOptions, *, yes: bool) -> Feedback:
    import asyncio

    model = app.conversations.writer(options)
    if model is not None and not app.consent.given(model.host):
        tell(f"The script will be sent to {model.host} (model {model.name}). This is asked once per host.")
        if not yes and not (sys.stdin.isatty() and typer.confirm("Send it?", default=False, err=True)):
            raise UsageError("Nothing was sent. Add --yes to agree to that, or use --writer plain.")
        app.consent.remember(model.host)
    return asyncio.run(app.conversations.converse(words, options))


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(feedback)
