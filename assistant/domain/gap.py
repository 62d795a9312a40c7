"""Have and need per criterion: counts and questions, never a rating."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.period import Period
from assistant.domain.rubric import Criterion, Level


class State(StrEnum):
    """Where a criterion stands. A criterion without a number never reaches `at_bar` by matching."""

    AT_BAR = "at_bar"
    APPROACHING = "approaching"
    MISSING = "missing"
    ASK = "ask"


class Question(BaseModel):
    """One precise question; `settles` is how many cells its answer may settle."""

    model_config = ConfigDict(frozen=True)

    text: str
    criterion_ids: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    settles: int = Field(default=0, ge=0)


class Gap(BaseModel):
    """One criterion's count.

    `have` and `need` count what the criterion measures (`need` None: a person decides); `counted` names each thing once
    ("checkout-api"); `evidence_ids` back the count, `candidate_ids` would if a fact were named; `question` asks for
    that fact; `closes_with` says what would close it.
    """

    model_config = ConfigDict(frozen=True)

    criterion: Criterion
    state: State
    have: int = Field(ge=0)
    need: int | None = None
    counted: tuple[str, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    candidate_ids: tuple[str, ...] = ()
    question: str | None = None
    closes_with: str | None = None
    note: str | None = None


class Matrix(BaseModel):
    """All gaps of the target level, then those of the current level if it is known; with what was searched."""

    model_config = ConfigDict(frozen=True)

    target: Level
    current: Level | None = None
    window: Period
    gaps: tuple[Gap, ...]
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()
    searched_entries: int = Field(default=0, ge=0)
    searched_months: int = Field(default=0, ge=0)
    window_months: int = Field(default=12, ge=1)

    @property
    def target_gaps(self) -> tuple[Gap, ...]:
        """The gaps of the target level only."""
        return tuple(g for g in self.gaps if g.criterion.level == self.target.id)
