"""A task: cases anyone can read, the product's own function, and a scorer that gives a value and an explanation."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evals.provenance import check_row, origin_words

DATASETS = Path(__file__).resolve().parent / "datasets"
REAL = Path(__file__).resolve().parents[2] / "shared" / "real"
"""Real documents, read by path where they are on the machine; tasks say so where they are not."""

Row = dict[str, object]
FROM = "_from"
"""The key under which a row keeps its place: file and line."""


@dataclass(frozen=True)
class Case:
    """One case: an id that stays, and what the scorer needs."""

    id: str
    row: Row

    @property
    def origin(self) -> str:
        """Where it comes from: its set, line, writer and use; “generated” for cases that code makes from a seed."""
        place = self.row.get(FROM)
        if isinstance(place, tuple):
            return origin_words(str(place[0]), int(place[1]))
        return str(self.row.get("path") or "generated")


@dataclass(frozen=True)
class Outcome:
    """What a scorer says of one case. `tags` sort outcomes into the task's figures, `output` is what the product gave.

    `skipped` and `unparsed` are no passes: a case that was not tried, and a verdict that could not be read.
    """

    passed: bool
    explanation: str
    tags: frozenset[str] = frozenset()
    value: float = 0.0
    output: str = ""
    skipped: bool = False
    unparsed: bool = False

    def __post_init__(self) -> None:
        if self.passed and (self.skipped or self.unparsed):
            raise ValueError("A case that was skipped or whose verdict is unread has not passed.")


@dataclass(frozen=True)
class Scored:
    """A case with its outcome; an error is a failure with its own column."""

    case: Case
    outcome: Outcome
    error: str | None = None

    @property
    def column(self) -> str:
        """The one column that it is counted in: passed, failed, error, skipped or unparsed."""
        if self.error is not None:
            return "error"
        if self.outcome.skipped or self.outcome.unparsed:
            return "skipped" if self.outcome.skipped else "unparsed"
        return "passed" if self.outcome.passed else "failed"


@dataclass(frozen=True)
class Figure:
    """A number that an issue asks for, with its target; `n` is what it was counted over."""

    name: str
    value: float
    target: float
    at_least: bool = True
    n: int = 0

    @property
    def reached(self) -> bool:
        """Whether the target is met; a figure over nothing never is."""
        return self.n > 0 and (self.value >= self.target if self.at_least else self.value <= self.target)


class Absent(Exception):
    """The task's material is not on this machine; the message says what."""


@dataclass(frozen=True)
class Task:
    """A named task. `load` may raise Absent; `figures` derives what is published from all scored cases."""

    name: str
    about: str
    load: Callable[[], Sequence[Case]]
    score: Callable[[Case], Outcome]
    figures: Callable[[Sequence[Scored]], Sequence[Figure]] = field(default=lambda _: ())


def rows(name: str) -> list[Row]:
    """The rows of a committed dataset (JSON lines), each with its place; raises MalformedRow."""
    lines = (DATASETS / name).read_text(encoding="utf-8").splitlines()
    found: list[Row] = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            row: Row = json.loads(line)
            check_row(name, number, row)
            found.append({**row, FROM: (name, number)})
    return found


def real_text(path: str) -> str:
    """A real document without its SOURCE line (an empty line stands for it, so line numbers stay); raises Absent."""
    full = REAL / path
    if not full.exists():
        raise Absent("the folder of real documents is not on this machine")
    text = full.read_text(encoding="utf-8")
    first, _, rest = text.partition("\n")
    return "\n" + rest if first.startswith("SOURCE:") else text


def share(parts: int, whole: int) -> float:
    """parts / whole, and 0 of nothing is 0: an empty denominator is never a success."""
    return parts / whole if whole else 0.0
