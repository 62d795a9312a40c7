"""The weights that the readers learned: one file beside this one, written by `python -m evals.learning`."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

FILE = "weights.tsv"
"""A line per question, with its name and where the scale begins; below it one per weight, in hundredths of log odds,
and its feature, sorted, so that a change of the labels shows as a change of lines."""


def chance(odds: float) -> float:
    """The probability (0 to 1) of log odds."""
    return 1 / (1 + math.exp(-max(-20.0, min(20.0, odds))))


class Weights(NamedTuple):
    """A linear answer to one question: above 0 yes is the likelier answer (log odds).

    In hundredths, so that a sum is the same in whatever order the features come.
    """

    start: int
    of: Mapping[str, int]

    def score(self, features: Iterable[str]) -> float:
        """The log odds of a yes."""
        of = self.of
        return (self.start + sum([of[f] for f in features if f in of])) / 100


@cache
def learned(question: str) -> Weights:
    """The weights of a question; KeyError where nothing was learned for it."""
    return _every()[question]


@cache
def _every() -> Mapping[str, Weights]:
    return read((files(__package__) / FILE).read_text(encoding="utf-8"))


def read(text: str) -> dict[str, Weights]:
    """The weights of every question, from the text of their file."""
    found: dict[str, tuple[int, dict[str, int]]] = {}
    of: dict[str, int] = {}
    for line in text.splitlines():
        first, second = line.split("\t")
        if first.lstrip("-").isdigit():
            of[second] = int(first)
        else:
            of = {}
            found[first] = (int(second), of)
    return {question: Weights(start, of) for question, (start, of) in found.items()}


def written(every: Mapping[str, Weights]) -> str:
    """The same as text."""
    lines = []
    for question, weights in sorted(every.items()):
        lines.append(f"{question}\t{weights.start}")
        lines += [f"{weight}\t{feature}" for feature, weight in sorted(weights.of.items())]
    return "\n".join(lines) + "\n"
