"""SBI + Ask + Commit: what a note gives, what it lacks, and the words to say once nothing is missing."""

from __future__ import annotations

import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class FieldName(StrEnum):
    """The five fields in the order in which they are said."""

    SITUATION = "situation"
    BEHAVIOR = "behavior"
    IMPACT = "impact"
    ASK = "ask"
    COMMIT = "commit"


RECOGNITION = (FieldName.SITUATION, FieldName.BEHAVIOR, FieldName.IMPACT)
"""The fields of praise worth keeping: nothing to ask, nothing to check."""


class FieldState(StrEnum):
    """Where the words of a field come from; `missing` has none."""

    GIVEN = "given"
    ATTACHED = "attached"
    ANSWERED = "answered"
    MISSING = "missing"


class Filled(BaseModel):
    """One field. `text` is verbatim; `span` is its place in the note when given; `source` is file:line when attached.

    `resolved` says which days a relative date means, as `2026-11-10` or `2026-11-02/2026-11-08`. `assumed` says
    the same where no calendar tells, in words that say what was assumed; no script has it.
    """

    model_config = ConfigDict(frozen=True)

    state: FieldState = FieldState.MISSING
    text: str | None = None
    span: tuple[int, int] | None = None
    source: str | None = None
    resolved: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()


class Incident(BaseModel):
    """One thing that happened. The ask and the commit of a note hold for all of its incidents."""

    model_config = ConfigDict(frozen=True)

    fields: dict[FieldName, Filled]

    def has(self, name: FieldName) -> bool:
        """Whether the field has words."""
        return self.fields[name].state is not FieldState.MISSING


class Candidate(BaseModel):
    """An entry on record that a manager may attach, by its id; never attached silently."""

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    source: str
    date: datetime.date | None = None


class FeedbackQuestion(BaseModel):
    """What a field of an incident (from 1) needs; `weak` are the words that did not pass its check.

    Mostly the field is missing. It is given where it is hearsay, and where a commit has no day: then the words stand,
    and what they lack is asked for.
    """

    model_config = ConfigDict(frozen=True)

    incident: int
    field: FieldName
    text: str
    weak: str | None = None
    candidates: tuple[Candidate, ...] = ()


class FeedbackFinding(BaseModel):
    """Something that weakens the message; `field` is None for the note, where `span` then lies."""

    model_config = ConfigDict(frozen=True)

    rule: str
    message: str
    field: FieldName | None = None
    span: tuple[int, int] | None = None
    text: str = ""


class Feedback(BaseModel):
    """A conversation in preparation. `script` is None while a question is open."""

    model_config = ConfigDict(frozen=True)

    note: str
    today: datetime.date
    praise: bool = False
    incidents: tuple[Incident, ...] = Field(min_length=1)
    questions: tuple[FeedbackQuestion, ...] = ()
    script: str | None = None
    commit_date: datetime.date | None = None
    findings: tuple[FeedbackFinding, ...] = ()
    writer: str = "plain"
    notes: tuple[str, ...] = ()

    def protected(self) -> tuple[str, ...]:
        """The words of the note that touch a protected matter: with any, nothing is exported or sent to a model."""
        return tuple(f.text for f in self.findings if f.rule == "protected-matter")
