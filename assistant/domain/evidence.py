"""An evidence item: one entry, with everything in it that can be pointed at."""

from __future__ import annotations

from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.growth import Link
from assistant.domain.period import Period
from assistant.domain.vocabulary import ArtifactKind, Modality, Role, SetAside, Strength, Subject, Unit


class Mention(BaseModel):
    """Something named in the text: `text[start:end]` is the words, `name` its canonical form."""

    model_config = ConfigDict(frozen=True)

    name: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class Artifact(Mention):
    """A named or kind-only artifact (`RFC-88`, "design doc for the ledger")."""

    kind: ArtifactKind


class Quantity(Mention):
    """A number with its unit.

    `value` is in the unit's base (percent as 40 for 40 %, seconds, bytes, currency units), `unit_text` the unit's
    words as written ("ms", "$", "engineers"), `bound` one of "", ">", "<", "~", `target` true for a goal, not a result.
    """

    value: Decimal
    unit: Unit
    unit_text: str = ""
    bound: str = ""
    target: bool = False


class Change(BaseModel):
    """A number with its baseline: both ends are quantities of the same unit."""

    model_config = ConfigDict(frozen=True)

    before: Quantity
    after: Quantity


class EvidenceItem(BaseModel):
    """What one entry proves. Every mention is a span of `text`, so it can be shown highlighted.

    `text` and `context` (the path of headings) are the only words a sentence may take its facts from.
    `set_aside` is None for an accomplishment. `outside` marks work before the current employment or outside work:
    kept, private, and not counted until its author says so.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    context: tuple[str, ...] = ()
    label: str | None = None
    source: str
    line: int
    period: Period | None = None
    links: tuple[Link, ...] = ()
    kind: ArtifactKind | None = None
    artifacts: tuple[Artifact, ...] = ()
    tickets: tuple[Mention, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    changes: tuple[Change, ...] = ()
    people: tuple[Mention, ...] = ()
    teams: tuple[Mention, ...] = ()
    owned_services: tuple[Mention, ...] = ()
    adopters: tuple[Mention, ...] = ()
    citations: tuple[Mention, ...] = ()
    helped: tuple[Mention, ...] = ()
    role: Role = Role.DID
    subject: Subject = Subject.AUTHOR
    modality: Modality = Modality.DONE
    strength: Strength = Strength.NONE
    outside: bool = False
    set_aside: SetAside | None = None
    criteria: tuple[str, ...] = ()

    @property
    def accomplishment(self) -> bool:
        """True when the entry states something that was done."""
        return self.set_aside is None
