"""What can be wrong with a sentence, told so that its writer can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """Why a sentence is refused."""

    NO_EVIDENCE = "no-evidence"
    LENGTH = "length"
    MARKUP = "markup"
    LINK = "link"
    CHARACTER = "character"
    RATING = "rating"
    STEERING = "steering"
    PROSE = "prose"
    QUOTATION = "quotation"
    NUMBER = "number"
    COMPUTED = "computed"
    DATE = "date"
    NAME = "name"
    ID = "id"
    WORD = "word"
    SOURCE = "source"
    DOER = "doer"
    OWNERSHIP = "ownership"
    SHARED = "shared"
    MODALITY = "modality"
    SCOPE = "scope"
    POLARITY = "polarity"
    CAUSE = "cause"
    EMPTY = "empty"
    UNKNOWN_ID = "unknown-id"
    DUPLICATE = "duplicate"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Problem:
    """`text[start:end]` of the sentence is what is wrong; `message` says what to do about it."""

    kind: ProblemKind
    start: int
    end: int
    message: str
