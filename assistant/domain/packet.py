"""Approved packets: the bar by example."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class ApprovedPassage(BaseModel):
    """A passage of an approved packet that shows what one criterion looks like when it is met.

    `text` is the passage without its mark; `field` is the person's line of work, `cycle` when the packet was approved,
    `source` and `line` where it stands in the corpus.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    criterion_id: str
    text: str
    person: str
    field: str
    level_from: str
    level_to: str
    cycle: str
    section: str
    source: str
    line: int = Field(ge=1)


class BarExample(BaseModel):
    """One criterion beside approved passages that meet it: "at this level we expect work like this"."""

    model_config = ConfigDict(frozen=True)

    criterion_id: str
    dimension: str
    level: str
    text: str
    passages: tuple[ApprovedPassage, ...]
