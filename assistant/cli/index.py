"""assistant search, like, index: what is on record, the bar by example, and the index that both use."""

from __future__ import annotations

import json
import textwrap
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.options import OutputFormat, RubricFile, assistant
from assistant.domain.errors import UsageError

if TYPE_CHECKING:
    from assistant.bootstrap import Assistant
    from assistant.domain.packet import ApprovedPassage
    from assistant.domain.ports import IndexState
    from assistant.domain.rubric import Rubric

_WIDTH = 100
_ONE_LINE = 160
"""Characters of an approved passage that are enough beside a gap."""

Query = Annotated[str, typer.Argument(help="Words, a question, or an identifier such as PAY-1423.", show_default=False)]
Whose = Annotated[str, typer.Option("--person", "-p", help="Whose entries to search.")]
CriterionId = Annotated[str, typer.Argument(help="A criterion of the rubric, such as staff.scope.", show_default=False)]

index = typer.Typer(
    help="The search index: a cache of vectors that can be deleted at any time.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def search(
    query: Query,
    person: Whose,
    limit: Annotated[int, typer.Option("--limit", "-n", help="At most so many entries.")] = 8,
    format: OutputFormat = None,
) -> None:
    """Find entries of someone's record by identifier, by words and by meaning.

    Formats: text, json.

    Examples:

      assistant search PAY-1423 --person priya

      assistant search "fewer pages at night" --person priya
    """
    _text_or_json(format)
    app = assistant()
    found = app.search.search(person, query, limit)
    if format == "json":
        rows = [
            {"id": f.entry.id, "score": round(f.score, 4), "text": f.entry.text, "headings": f.entry.headings,
             "source": f.entry.source, "line": f.entry.line}
            for f in found
        ]  # fmt: skip
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for one in found:
        when = one.entry.period.start.strftime("%Y-%m") if one.entry.period else "undated"
        print(_wrapped(one.entry.text, f"{one.entry.id:<5}{when:<9}", " " * 14))
        print(f"{'':14}{PurePath(one.entry.source).name}:{one.entry.line}")
    if not found:
        print(f"Nothing on record for {person} yet. Import a document: assistant import brag.md --person {person}")


def like(
    criterion: CriterionId,
    rubric: RubricFile = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="At most so many passages.")] = 2,
    format: OutputFormat = None,
) -> None:
    """Show approved work that meets a criterion: the bar by example.

    Formats: text, json.

    Examples:

      assistant like staff.scope

      assistant like senior.impact --rubric ladder.md
    """
    _text_or_json(format)
    app = assistant()
    ladder = app.packets.rubric(rubric)
    passages = app.search.like(criterion, ladder, limit)
    if format == "json":
        print(json.dumps([p.model_dump() for p in passages], ensure_ascii=False, indent=2))
        return
    wanted = ladder.criterion(criterion)
    print(_wrapped(wanted.text if wanted else "", f"{criterion}: ", "  "))
    for passage in passages:
        print()
        print(_wrapped(passage.text, "  ", "  "))
        print(f"  -- {_whose(passage, app.packets.rubric())} ({passage.source}:{passage.line})")
    if not passages:
        print("  No approved packet shows this yet.")


def example_line(app: Assistant, criterion_id: str, ladder: Rubric) -> str:
    """The nearest approved passage in one line, with whose it is; empty when there is none."""
    for passage in app.search.like(criterion_id, ladder, 1):
        shown = textwrap.shorten(passage.text, _ONE_LINE, placeholder=" ...")
        return f"“{shown}” ({_whose(passage, app.packets.rubric())})"
    return ""


@index.command()
def status() -> None:
    """Show where the index is, what it holds, and which process has it."""
    for name, value in _told(assistant().search.status()):
        print(_wrapped(value, f"{name:<10}", " " * 10))


@index.command()
def rebuild() -> None:
    """Throw the index away and fill it with everyone's entries, the approved packets and the rubric.

    Vectors of what is no longer on record go with it. Searches work meanwhile.
    """
    from assistant.cli.progress import shown_progress

    app = assistant()
    with shown_progress("Filling the index") as shown:
        held = app.search.rebuild(None if shown is None else lambda done, total: shown("vectors", done, total))
    print(f"The index holds {held} vectors.")


def _told(state: IndexState) -> list[tuple[str, str]]:
    lines = [("index", state.place), ("embedder", state.embedder)]
    if state.held is None or state.current is None:
        lines.append(("vectors", f"not counted; the record and the corpus have {state.expected} texts"))
    else:
        old = state.held - state.current
        left = f"; {old} of texts no longer on record (assistant index rebuild removes them)" if old > 0 else ""
        lines.append(("vectors", f"{state.current} of {state.expected} texts{left}"))
        if state.current < state.expected:
            lines.append(("missing", "The rest is made when it is searched, or now: assistant index rebuild"))
    if state.holder:
        lines.append(("holder", f"process {state.holder}"))
    return [*lines, ("state", state.note or "in order")]


def _whose(passage: ApprovedPassage, ours: Rubric) -> str:
    names = {level.id: level.name for level in ours.levels}
    levels = " to ".join(names.get(level, level) for level in (passage.level_from, passage.level_to))
    return f"{passage.person}, {passage.field}, {levels}, approved {passage.cycle}"


def _wrapped(text: str, first: str, rest: str) -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False
    )


def _text_or_json(format: str | None) -> None:
    if format not in (None, "text", "json"):
        raise UsageError(f"--format is text or json, not “{format}”.")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(search)
    app.command()(like)
    app.add_typer(index, name="index")
