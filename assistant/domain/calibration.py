"""Calibration: what a challenger may object to, what an answer holds, and the page and paragraph that come of it."""

from __future__ import annotations

import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.draft import Sentence
from assistant.domain.gap import Question


class ObjectionKind(StrEnum):
    """The weaknesses that a room looks for."""

    BELOW_COUNT = "below-count"
    STALE = "stale"
    LAST_WEEKS = "last-weeks"
    ONE_TEAM = "one-team"
    SHARED_AS_SOLO = "shared-as-solo"
    NO_ADOPTION = "no-adoption"
    NO_BASELINE = "no-baseline"
    LEVEL_CONFUSION = "level-confusion"
    ONE_PROJECT = "one-project"
    NO_SURFACE = "no-surface"
    ALREADY_EXPECTED = "already-expected"
    COLLEAGUES_PART = "colleagues-part"
    ADMITTED_FAILURE = "admitted-failure"


class PageAnswer(BaseModel):
    """Words of an entry that a model took for the answer to an objection; they stand in it as they are here."""

    model_config = ConfigDict(frozen=True)

    evidence_id: str
    words: str


class Objection(BaseModel):
    """One real weakness, told as a challenger would.

    `says` is in the room's words, `answered_by` is what would answer it, `weight` (0 to 1) orders objections of one
    packet and is never shown: it compares weaknesses, not people. `evidence_ids` and `criterion_id` are what it rests
    on; an absence cites what was searched in `searched`. `answered_on_page` is what a model, where one was asked, says
    that the page answers it with: such an objection stands behind the others, and is never taken away.
    """

    model_config = ConfigDict(frozen=True)

    kind: ObjectionKind
    says: str
    answered_by: str
    weight: float = Field(ge=0, le=1)
    criterion_id: str | None = None
    evidence_ids: tuple[str, ...] = ()
    searched: str | None = None
    answered_on_page: tuple[PageAnswer, ...] = ()


class AnswerSign(StrEnum):
    """What an answer holds. `VAGUE`: what was said names nothing that can be looked up."""

    NAMES_ARTIFACT = "names-artifact"
    CONCEDES = "concedes"
    CLOSES_WITH_DATE = "closes-with-date"
    OVERSELLS = "oversells"
    ON_POINT = "on-point"
    UNGROUNDED = "ungrounded"
    VAGUE = "vague"


class AnswerFinding(BaseModel):
    """A sign at the words of an answer (`answer[start:end]`), with what to do about it where it weakens the answer."""

    model_config = ConfigDict(frozen=True)

    sign: AnswerSign
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    message: str


class AnswerCheck(BaseModel):
    """What a check says of one answer. `holds` is true when it is answered, or honestly conceded with a plan."""

    model_config = ConfigDict(frozen=True)

    signs: frozenset[AnswerSign]
    findings: tuple[AnswerFinding, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    holds: bool = False


class Temper(StrEnum):
    """Who challenges: each asks about the same real weaknesses in another voice."""

    BAR_KEEPER = "bar-keeper"
    PEER = "peer"
    DIRECTOR = "director"


class TurnKind(StrEnum):
    """What the challenger does in a turn."""

    PRESS = "press"
    FOLLOW_UP = "follow-up"
    MOVE_ON = "move-on"
    CONCEDE = "concede"
    END = "end"


class Turn(BaseModel):
    """One exchange: what the challenger says about which objection (by number), and what was answered and found."""

    model_config = ConfigDict(frozen=True)

    kind: TurnKind
    objection: int = Field(ge=0)
    says: str
    worded_by_model: bool = False
    answer: str | None = None
    check: AnswerCheck | None = None


class Rehearsal(BaseModel):
    """A rehearsal of its author's alone. `open` ends when every objection held, was conceded, or was given up."""

    model_config = ConfigDict(frozen=True)

    id: str
    author: str
    person: str
    target: str
    temper: Temper = Temper.BAR_KEEPER
    started: datetime.datetime
    objections: tuple[Objection, ...]
    turns: tuple[Turn, ...] = ()
    open: bool = True
    paragraph: tuple[Sentence, ...] = ()


class PreRead(BaseModel):
    """One page: who, from and to which level, three artifacts, three bullets each, and the counter-argument."""

    model_config = ConfigDict(frozen=True)

    name: str
    current: str | None
    target: str
    artifacts: tuple[Sentence, ...]
    scope: tuple[Sentence, ...]
    impact: tuple[Sentence, ...]
    leverage: tuple[Sentence, ...]
    counter_argument: tuple[Sentence, ...]
    borderline: str | None = None
    meeting: datetime.date | None = None
    pages: int | None = None
    questions: tuple[Question, ...] = ()


class OfflineMessage(BaseModel):
    """What to write to a peer who blocks, to talk outside the room: their concern, what the record answers, a question.

    `facts` cite the evidence that speaks to the concern, `gap` says what the record does not answer; `opening` and
    `asking` claim nothing.
    """

    model_config = ConfigDict(frozen=True)

    concern: str
    opening: str
    facts: tuple[Sentence, ...] = ()
    gap: Sentence | None = None
    asking: tuple[str, ...]
    links: tuple[str, ...] = ()

    def text(self, *, citations: bool = False) -> str:
        """The message as it is sent, with the ids that each fact rests on if wanted."""
        told = [f"- {s.text}{_cited(s) if citations else ''}" for s in self.facts]
        head = ["What the record has on it:", *told] if told else []
        gap = f"{self.gap.text}{_cited(self.gap) if citations else ''}" if self.gap else ""
        parts = [self.opening, "\n".join(head), gap, " ".join(self.asking), "\n".join(self.links)]
        return "\n\n".join(p for p in parts if p)


def _cited(sentence: Sentence) -> str:
    return f" [{', '.join(sentence.evidence_ids)}]" if sentence.evidence_ids else ""
