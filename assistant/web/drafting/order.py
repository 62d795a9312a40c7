"""What a request asks for, read and checked before a draft is accepted: document, bar, level, writer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from assistant.bootstrap import Assistant
from assistant.coach.draft import DEADLINE_SECONDS
from assistant.coach.growth import person_id
from assistant.coach.packet import DraftOptions
from assistant.domain.errors import NoEntries, UsageError
from assistant.domain.gap import Matrix
from assistant.domain.growth import GrowthDocument
from assistant.domain.period import months_in_window
from assistant.domain.ports import Model
from assistant.domain.rubric import Rubric
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import parse_rubric

PASTED = "document.md"
"""What a pasted text is called where nobody named it."""
LADDER = "ladder"


@dataclass(frozen=True)
class Wanted:
    """What to draft or count, as it was asked for: a text or someone on record, and the options as words."""

    text: str | None = None
    person: str | None = None
    filename: str | None = None
    target: str = "staff"
    rubric: str | None = None
    rubric_filename: str | None = None
    name: str | None = None
    today: date | None = None
    window: str = "12m"
    writer: str | None = None
    deadline: float = DEADLINE_SECONDS
    excluded: Sequence[str] = ()


@dataclass(frozen=True)
class Order:
    """A request that can be carried out. `asked` is kept so that a person can change their text and draft again.

    `follows` is the id of the draft that this one is drafted anew from, with other evidence.
    """

    document: GrowthDocument
    options: DraftOptions
    asked: Wanted
    person_id: str | None = None
    follows: str | None = None


def read_order(assistant: Assistant, wanted: Wanted) -> Order:
    """The order; raises UsageError, UnknownLevel, NotFound, InputError, NoCriteria or NoEntries."""
    if (wanted.text is None) == (wanted.person is None):
        raise UsageError("Give either a document or a person on record, not both.")
    rubric = assistant.packets.rubric() if wanted.rubric is None else read_ladder(wanted.rubric, wanted.rubric_filename)
    level = rubric.level(wanted.target)
    whose = person_id(wanted.person) if wanted.person is not None else None
    options = DraftOptions(
        target=level.id,
        rubric=rubric,
        name=(wanted.name or "").strip() or None,
        today=wanted.today,
        window_months=months_in_window(wanted.window),
        writer=wanted.writer,
        deadline=wanted.deadline,
        excluded=frozenset(wanted.excluded),
    )
    return Order(_document(assistant, wanted, whose), options, wanted, whose)


def host_to_agree(assistant: Assistant, order: Order) -> Model | None:
    """The model whose host nobody agreed to yet; None when the text may go where it would. Raises UsageError."""
    model = assistant.packets.writer(order.options)
    return None if model is None or assistant.consent.given(model.host) else model


def near_by_meaning(assistant: Assistant, order: Order) -> Mapping[str, Sequence[str]]:
    """Entries of somebody on record that words alone may miss, by criterion; a document that is not on record has none.

    They count only once the rules agree; otherwise they are asked about.
    """
    if order.person_id is None:
        return {}
    rubric = assistant.packets.rubric(order.options.rubric)
    return assistant.search.proposals(order.document, rubric, order.options.target)


def count_evidence(assistant: Assistant, wanted: Wanted) -> Matrix:
    """Have and need per criterion; raises as `read_order` does."""
    order = read_order(assistant, wanted)
    return assistant.packets.matrix(order.document, order.options, near_by_meaning(assistant, order))


def file_name(given: str | None, otherwise: str) -> str:
    """The last part of a file's name, fit to be cited; `otherwise` where there is none."""
    last = PurePath((given or "").replace("\\", "/")).name
    kept = "".join(c for c in last if c.isprintable() and c not in '<>:"|?*')[-100:].strip()
    return kept if kept.strip(".") else otherwise


def read_document(text: str, filename: str | None) -> GrowthDocument:
    """The growth document in a text; the name's ending tells its format. Raises InputError, NoEntries."""
    source = file_name(filename, PASTED)
    return parse_growth(text, source=source, suffix=PurePath(source).suffix)


def read_ladder(text: str, filename: str | None) -> Rubric:
    """The rubric in a text; without a name its shape is found from what it holds. Raises InputError, NoCriteria."""
    source = file_name(filename, LADDER)
    return parse_rubric(text, source=source, suffix=PurePath(source).suffix)


def _document(assistant: Assistant, wanted: Wanted, whose: str | None) -> GrowthDocument:
    if wanted.text is not None:
        return read_document(wanted.text, wanted.filename)
    assert whose is not None
    document = assistant.growth.document(whose)
    if not document.entries:
        raise NoEntries(f"Nothing is on record for {whose} yet. Import a document or add a bullet first.")
    return document
