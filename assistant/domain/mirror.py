"""A rubric's level beside a job description: what both say, what only one says, and where they contradict."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class Relation(StrEnum):
    """How one demand of the rubric stands to the job description, or the other way round."""

    SAME = "same"
    CONTRADICTS = "contradicts"
    ONLY_RUBRIC = "only-in-rubric"
    ONLY_JD = "only-in-jd"


class WordSpan(BaseModel):
    """Half-open place in a text: `text[start:end]` are the words."""

    model_config = ConfigDict(frozen=True)

    start: int = Field(ge=0)
    end: int = Field(ge=0)


class JobStatement(BaseModel):
    """One demand of a job description: a line, a bullet or a sentence, with its line (from 1) and nearest heading."""

    model_config = ConfigDict(frozen=True)

    text: str
    line: int = Field(ge=1)
    heading: str = ""


class MirrorRow(BaseModel):
    """One row: a criterion, a statement, or both, with the words that the relation rests on and why.

    `criterion_spans` are places in `criterion_text`, `statement_spans` in `statement.text`.
    """

    model_config = ConfigDict(frozen=True)

    relation: Relation
    criterion_id: str | None = None
    dimension: str | None = None
    criterion_text: str | None = None
    statement: JobStatement | None = None
    criterion_spans: tuple[WordSpan, ...] = ()
    statement_spans: tuple[WordSpan, ...] = ()
    why: str = ""


class Mirror(BaseModel):
    """A level and a job description compared: the criteria in their order, then what only the description asks."""

    model_config = ConfigDict(frozen=True)

    rubric: str
    level: str
    source: str
    rows: tuple[MirrorRow, ...]
    statements: int = Field(ge=0)
    left_out: int = Field(ge=0)
