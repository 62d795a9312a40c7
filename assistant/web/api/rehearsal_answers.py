"""What programs send and get of rehearsals. An objection's weight orders them and is never told."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from assistant.coach.rehearsal import standing_of
from assistant.domain.calibration import AnswerCheck, Rehearsal, Temper, Turn
from assistant.domain.draft import Sentence
from assistant.domain.rehearsal import ComparedObjection, RehearsalLine, Standing
from assistant.web.api.answers import Answer
from assistant.web.api.bodies import Body, CountBody
from assistant.web.api.objection_answers import ObjectionAnswer, objection_answer
from assistant.web.drafting.order import Wanted


class RehearsalBody(CountBody):
    """Whose case to rehearse, against which level, with whom."""

    temper: Temper = Field(default=Temper.BAR_KEEPER, description="Who challenges.")
    writer: Literal["plain", "model"] | None = Field(
        default=None, description="Who words the challenger; default: the model if one is configured."
    )

    def wanted(self) -> Wanted:
        """The same as the drafting desk takes it: whose document, which bar."""
        fields = self.model_dump(exclude={"temper"})
        return Wanted(text=fields.pop("document"), **fields)


class AnswerBody(Body):
    """One answer to the challenger's last question; with `turn`, only if that is still the last one."""

    answer: str = Field(min_length=1, max_length=4_000)
    turn: int | None = Field(default=None, ge=1, description="The number, from 1, of the turn that it answers.")


class RehearsalAnswer(Answer):
    """A rehearsal as it stands; `standing` counts objections by number, `paragraph` is there once it has ended."""

    id: str
    url: str
    person: str
    target: str
    temper: Temper
    started: datetime
    open: bool
    objections: tuple[ObjectionAnswer, ...]
    turns: tuple[Turn, ...]
    standing: Standing
    paragraph: tuple[Sentence, ...]


class RehearsalsAnswer(Answer):
    """The author's rehearsals, newest first."""

    rehearsals: tuple[RehearsalLine, ...]


class ComparisonAnswer(Answer):
    """Two rehearsals, objection by objection."""

    objections: tuple[ComparedAnswer, ...]


class ComparedAnswer(Answer):
    """How one objection stood in both, and how often it was answered; None where a rehearsal did not have it."""

    objection: ObjectionAnswer
    first: str | None
    second: str | None
    first_answers: int
    second_answers: int


class CheckedEvent(Answer):
    """The data of the event `checked`: the answer as it was saved, and what the check says of it."""

    answer: str
    check: AnswerCheck


def rehearsal_answer(rehearsal: Rehearsal) -> RehearsalAnswer:
    """The rehearsal without weights and without its author, who asks."""
    fields = {name: getattr(rehearsal, name) for name in ("id", "person", "target", "temper", "started", "open")}
    return RehearsalAnswer(
        **fields,
        url=f"/api/v1/rehearsals/{rehearsal.id}",
        objections=tuple(objection_answer(o) for o in rehearsal.objections),
        turns=rehearsal.turns,
        standing=standing_of(rehearsal),
        paragraph=rehearsal.paragraph,
    )


def compared_answer(row: ComparedObjection) -> ComparedAnswer:
    """The comparison of one objection, without its weight."""
    return ComparedAnswer(
        objection=objection_answer(row.objection),
        first=row.first,
        second=row.second,
        first_answers=row.first_answers,
        second_answers=row.second_answers,
    )
