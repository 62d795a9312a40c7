"""What the commands about somebody's case work on: a document, the bar, and the options, as they were asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.cli.options import assistant, growth_document, parse_name, parse_today
from assistant.domain.errors import UsageError

if TYPE_CHECKING:
    from assistant.bootstrap import Assistant
    from assistant.coach.packet import DraftOptions
    from assistant.domain.growth import GrowthDocument
    from assistant.domain.rubric import Rubric


class Case(NamedTuple):
    """A document with the bar that it is held to; `person` is whose record it is, if it is one."""

    app: Assistant
    document: GrowthDocument
    rubric: Rubric
    options: DraftOptions
    person: str | None

    def proposals(self) -> Mapping[str, Sequence[str]] | None:
        """Entries of a record that a search finds near a criterion; none for a file, which needs no index."""
        if self.person is None:
            return None
        return self.app.search.proposals(self.document, self.rubric, self.options.target)


def read_case(
    document: Path | None,
    person: str | None,
    target: str,
    rubric: Path | None,
    name: str | None,
    today: str | None,
    window: str,
    writer: str | None = None,
    deadline: float | None = None,
) -> Case:
    """The case in a file or on record; raises UsageError and whatever is wrong with the document or the ladder."""
    from assistant.coach.draft import DEADLINE_SECONDS
    from assistant.coach.packet import DraftOptions
    from assistant.domain.period import months_in_window

    app = assistant()
    ladder = app.packets.rubric(rubric)
    options = DraftOptions(
        target, ladder, parse_name(name), parse_today(today), months_in_window(window), writer,
        DEADLINE_SECONDS if deadline is None else deadline,
    )  # fmt: skip
    return Case(app, growth_document(app, document, person), ladder, options, person)


def text_or_json(format: str | None) -> bool:
    """Whether JSON is asked for; raises UsageError for anything but text and json."""
    if format not in (None, "text", "json"):
        raise UsageError(f"--format is text or json, not “{format}”.")
    return format == "json"
