"""assistant person: who is on record."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from assistant.cli.options import assistant, parse_today
from assistant.cli.terminal import say

people = typer.Typer(help="Who is on record: list, add or change.", no_args_is_help=True, rich_markup_mode=None)


@people.command("list")
def list_people() -> None:
    """Everyone on record."""
    listed = assistant().growth.people()
    for person in listed:
        say(f"{person.id:<20}{person.name or '-':<24}{person.level or '-':<8}{person.team or '-'}")
    if not listed:
        say("Nobody yet. Import a document: assistant import brag.md --person priya")


@people.command("add")
def add_person(
    person: Annotated[str, typer.Argument(help="A short id, such as priya.")],
    name: Annotated[str | None, typer.Option("--name")] = None,
    level: Annotated[str | None, typer.Option("--level", help="The current level.")] = None,
    employer: Annotated[str | None, typer.Option("--employer")] = None,
    team: Annotated[str | None, typer.Option("--team")] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="DATE", help="Start at this employer.")] = None,
) -> None:
    """Add someone, or change what is known of them.

    Example:

      assistant person add priya --name "Priya Raman" --level l5 --team Payments --since 2023-02-01
    """
    from assistant.coach.growth import person_id
    from assistant.domain.record import Person

    app = assistant()
    wanted = person_id(person)
    known = {p.id: p for p in app.growth.people()}.get(wanted, Person(id=wanted))
    started: date | None = parse_today(since, option="--since")
    given = {"name": name, "level": level, "employer": employer, "team": team, "since": started}
    saved = app.growth.save_person(known.model_copy(update={k: v for k, v in given.items() if v is not None}))
    say(f"{saved.id}: {saved.name or '-'}, {saved.level or 'level unknown'}, {saved.team or 'team unknown'}")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.add_typer(people, name="person")
