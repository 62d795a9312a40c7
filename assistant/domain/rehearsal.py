"""A rehearsal as it is kept, how it ended, and two of them side by side."""

from __future__ import annotations

import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.calibration import Objection, Rehearsal, Temper
from assistant.domain.evidence import EvidenceItem


class Line(StrEnum):
    """What a challenger's line is said for; the question bank has one for each, in each temper."""

    OPEN = "open"
    PRESS = "press"
    WHO = "who"
    HOW_MUCH = "how_much"
    WHEN = "when"
    SO_FAR = "so_far"
    WHOSE = "whose"
    WHERE = "where"
    WORTH = "worth"
    HEARD = "heard"
    ELSEWHERE = "elsewhere"
    OVERSOLD = "oversold"
    UNGROUNDED = "ungrounded"
    ASK = "ask"
    NO_PLAN = "no_plan"
    NO_DATE = "no_date"
    UNSAID = "unsaid"
    NO_ARTIFACT = "no_artifact"
    CONCEDE = "concede"
    HONEST = "honest"
    MOVE_ON = "move_on"
    OFF_RECORD = "off_record"
    NOTHING = "nothing"
    END = "end"
    END_OPEN = "end_open"


KIND_LINES = frozenset({Line.PRESS, Line.ASK, Line.ELSEWHERE, Line.CONCEDE, Line.MOVE_ON})
"""What a challenger has own lines for about each kind of objection."""


class KeptRehearsal(BaseModel):
    """A rehearsal with what its answers are checked against. `revision` counts the steps that were saved.

    `evidence` is the record as it stood when the rehearsal began, `today` the day on which it is held, `writer` who
    words the challenger: plain or model.
    """

    model_config = ConfigDict(frozen=True)

    rehearsal: Rehearsal
    evidence: tuple[EvidenceItem, ...]
    today: datetime.date
    writer: str = "plain"
    revision: int = Field(default=0, ge=0)


class RehearsalLine(BaseModel):
    """One line of an author's list."""

    model_config = ConfigDict(frozen=True)

    id: str
    person: str
    target: str
    temper: Temper
    started: datetime.datetime
    open: bool


class Standing(BaseModel):
    """The objections of a rehearsal by how they stand, as numbers from 0: counts of answers, never a rating."""

    model_config = ConfigDict(frozen=True)

    answered: tuple[int, ...] = ()
    conceded: tuple[int, ...] = ()
    unanswered: tuple[int, ...] = ()
    not_reached: tuple[int, ...] = ()


class ComparedObjection(BaseModel):
    """One objection in two rehearsals: how it stood (None where there was none), and how often it was answered."""

    model_config = ConfigDict(frozen=True)

    objection: Objection
    first: str | None
    second: str | None
    first_answers: int = 0
    second_answers: int = 0
