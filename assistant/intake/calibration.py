"""The question bank of the corpus: what a challenger says, by temper and by kind of weakness."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from assistant.domain.calibration import ObjectionKind, Temper
from assistant.domain.rehearsal import KIND_LINES, Line
from assistant.shipped import corpus_path

Lines = Annotated[
    tuple[Annotated[str, Field(min_length=1)], ...],
    Field(min_length=1),
    BeforeValidator(lambda told: (told,) if isinstance(told, str) else told),
]


class QuestionBank(BaseModel):
    """The lines of each temper, about anything and about each kind; raises ValueError where one is missing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    voices: dict[Temper, dict[Line, Lines]]
    kinds: dict[ObjectionKind, dict[Temper, dict[Line, Lines]]]

    @model_validator(mode="after")
    def _is_whole(self) -> QuestionBank:
        for temper in Temper:
            if missing := set(Line) - set(self.voices.get(temper, ())):
                raise ValueError(f"{temper} has no line for {sorted(missing)}")
            for kind in ObjectionKind:
                if missing := set(KIND_LINES) - set(self.kinds.get(kind, {}).get(temper, ())):
                    raise ValueError(f"{temper} has no line about {kind} for {sorted(missing)}")
        return self

    def lines(self, line: Line, kind: ObjectionKind | None, temper: Temper) -> tuple[str, ...]:
        """What that temper may say, the lines about the kind first; their fields are still to be filled."""
        about = self.kinds[kind][temper].get(line, ()) if kind is not None else ()
        return (*about, *self.voices[temper][line])


@lru_cache(maxsize=1)
def question_bank() -> QuestionBank:
    """The shipped lines."""
    text = corpus_path("calibration", "questions.yaml").read_text(encoding="utf-8")
    return QuestionBank.model_validate(yaml.safe_load(text))
