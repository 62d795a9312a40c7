"""What a challenger says between objections, from the shipped corpus."""

from __future__ import annotations

from functools import lru_cache

import yaml
from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.calibration import ObjectionKind, Temper
from assistant.shipped import corpus_path

Lines = tuple[str, ...]


class Voice(BaseModel):
    """The lines of one temper by what they are said for; each has at least one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    first: Lines = Field(min_length=1)
    next: Lines = Field(min_length=1)
    dodged: Lines = Field(min_length=1)
    oversold: Lines = Field(min_length=1)
    ungrounded: Lines = Field(min_length=1)
    no_plan: Lines = Field(min_length=1)
    no_artifact: Lines = Field(min_length=1)
    answered: Lines = Field(min_length=1)
    honest: Lines = Field(min_length=1)
    left: Lines = Field(min_length=1)
    nothing: Lines = Field(min_length=1)
    end: Lines = Field(min_length=1)


class TurnBank(BaseModel):
    """Every voice, and what to ask for again by kind of objection."""

    model_config = ConfigDict(frozen=True)

    voices: dict[Temper, Voice]
    asks: dict[ObjectionKind, str]


@lru_cache(maxsize=1)
def turn_bank() -> TurnBank:
    """The shipped lines; raises ValueError when a temper or a kind has none."""
    told = yaml.safe_load(corpus_path("calibration", "turns.yaml").read_text(encoding="utf-8"))
    bank = TurnBank(voices={t: told[t] for t in Temper}, asks=told["asks"])
    missing = set(ObjectionKind) - set(bank.asks)
    if missing:
        raise ValueError(f"turns.yaml asks nothing for {sorted(missing)}")
    return bank
