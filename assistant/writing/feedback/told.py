"""What a note tells: its incidents, and what only comes near to a field."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.domain.feedback import FieldName
from assistant.evidence.relative_dates import SaidDate
from assistant.writing.feedback.checkpoints import Checkpoint
from assistant.writing.feedback.people import People
from assistant.writing.feedback.reading import blanked

Span = tuple[int, int]


@dataclass
class Told:
    """One incident as far as the note tells it: spans by field."""

    spans: dict[FieldName, Span] = field(default_factory=dict)
    dates: tuple[SaidDate, ...] = ()
    last: int = -1
    heard: bool = False
    """Whether the act is told from hearsay alone."""

    def has(self, name: FieldName) -> bool:
        """Whether the note gives it."""
        return name in self.spans


@dataclass(frozen=True)
class Extraction:
    """What a note gives and what it only comes near to; `weak` are the words that did not pass, by field.

    `orders` are sentences that speak to a machine, `demands` are for a rating or a promotion: no field has them.
    """

    note: str
    incidents: tuple[Told, ...]
    people: People
    ask: Span | None
    commit: Checkpoint | None
    weak: dict[FieldName, Span]
    hearsay: tuple[Span, ...]
    protected: tuple[Span, ...]
    orders: tuple[Span, ...]
    demands: tuple[Span, ...]
    dates: tuple[SaidDate, ...]

    @property
    def readable(self) -> str:
        """The note with what speaks to a machine blotted out, places kept."""
        return blanked(self.note, self.orders)

    def text(self, span: Span) -> str:
        """The note's own words."""
        return self.note[span[0] : span[1]]
