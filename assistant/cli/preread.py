"""assistant preread: one page that a calibration room reads two days before it meets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.case import read_case
from assistant.cli.options import (
    Document,
    Name,
    Output,
    OutputFormat,
    Person,
    RubricFile,
    Target,
    Today,
    Window,
    parse_today,
)
from assistant.cli.terminal import tell
from assistant.domain.errors import UsageError

if TYPE_CHECKING:
    from datetime import date

    from assistant.coach.preread import PreparedPreRead
    from assistant.export import Format

Meeting = Annotated[str | None, typer.Option("--meeting", metavar="DATE", help="The calibration's day, YYYY-MM-DD.")]
Reminder = Annotated[Path | None, typer.Option("--ics", metavar="FILE", help="A reminder two days before --meeting.")]
Citations = Annotated[bool, typer.Option("--citations/--no-citations", help="Show or hide [E1] on the page.")]
Evidence = Annotated[bool, typer.Option("--evidence", help="Put the cited entries behind the page.")]
Examples = Annotated[bool, typer.Option("--examples", help="Put approved work like it behind the page (html, json).")]


def preread(
    document: Document = None,
    person: Person = None,
    target: Target = "staff",
    meeting: Meeting = None,
    rubric: RubricFile = None,
    name: Name = None,
    today: Today = None,
    window: Window = "12m",
    format: OutputFormat = None,
    output: Output = None,
    ics: Reminder = None,
    citations: Citations = True,
    evidence: Evidence = False,
    examples: Examples = False,
) -> None:
    """Write the one page for a calibration: three artifacts, scope, impact, leverage, the strongest counter-argument.

    Formats: md, html, docx, pdf, json; taken from the output's name, else md. It states counts and facts; the room
    decides.

    Examples:

      assistant preread brag.md --target staff

      assistant preread --person priya --meeting 2026-12-10 -o preread.pdf --ics reminder.ics
    """
    from assistant.coach.preread import PreReadOptions
    from assistant.export import choose_format, deliver

    chosen = choose_format(format, output)
    day = parse_today(meeting, option="--meeting")
    _check(chosen, day, ics, examples=examples)
    case = read_case(document, person, target, rubric, name, today, window)
    extras = PreReadOptions(day, evidence, examples)
    made = case.app.prereads.prepare(case.document, case.options, extras, proposals=case.proposals())
    deliver(made.page, chosen, output, citations=citations)
    if ics is not None and day is not None:
        _remind(made, day, case.options.today or case.app.clock.today(), ics)
    _tell(made, output)


def _check(format: Format, meeting: date | None, ics: Path | None, *, examples: bool) -> None:
    if ics is not None and meeting is None:
        raise UsageError("--ics is a reminder before the meeting: add --meeting 2026-12-10.")
    if examples and format.value not in ("html", "json"):
        raise UsageError("--examples go behind the page as html or json; a room gets one page.")


def _remind(made: PreparedPreRead, day: date, today: date, ics: Path) -> None:
    from assistant.export import deliver_bytes
    from assistant.export.calendar import preread_calendar
    from assistant.writing.calibration.preread import DAYS_BEFORE

    deliver_bytes(preread_calendar(made.preread.name, day, days_before=DAYS_BEFORE, today=today), ics)


def _tell(made: PreparedPreRead, output: Path | None) -> None:
    from assistant.cli.draft import print_questions

    if output is not None:
        tell(f"Wrote {output} ({made.preread.pages} page{'' if made.preread.pages == 1 else 's'}).")
    print_questions([q.text for q in made.preread.questions])


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(preread)
