"""The question bank of the corpus: what a challenger says about each kind of weakness, in three tempers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from assistant.domain.calibration import ObjectionKind, Temper
from assistant.shipped import corpus_path


class Questions(BaseModel):
    """The lines about one kind in one temper; their fields are filled by `writing.calibration.questions.fill`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    press: str
    vague: tuple[str, str]
    elsewhere: str
    concede: str
    move_on: str


_BANK = TypeAdapter(dict[ObjectionKind, dict[Temper, Questions]])


@lru_cache(maxsize=1)
def question_bank() -> Mapping[ObjectionKind, Mapping[Temper, Questions]]:
    """The lines by kind and temper; every kind has all three tempers."""
    text = corpus_path("calibration", "questions.yaml").read_text(encoding="utf-8")
    return MappingProxyType(_BANK.validate_python(yaml.safe_load(text)))
