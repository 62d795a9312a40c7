"""The weights that the readers learned: one file beside this one, written by `python -m evals.learning`."""

from __future__ import annotations

import math
import string
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

FILE = "weights.tsv"
"""A line per question with its letter, its name and where its scale begins; below, a line per feature with its weight
for each question that asks for it (`w:retro\tc-31 k120`), in hundredths of log odds. Sorted, so that a change of the
labels shows as a change of lines."""

_LETTERS = string.ascii_letters


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
    head, _, body = text.partition("\n\n")
    names: dict[str, str] = {}
    found: dict[str, Weights] = {}
    for line in head.splitlines():
        letter, question, start = line.split("\t")
        names[letter] = question
        found[question] = Weights(int(start), {})
    of = {letter: dict[str, int]() for letter in names}
    for line in body.splitlines():
        feature, weights = line.split("\t")
        for weight in weights.split(" "):
            of[weight[0]][feature] = int(weight[1:])
    return {names[letter]: found[names[letter]]._replace(of=weights) for letter, weights in of.items()}


def written(every: Mapping[str, Weights]) -> str:
    """The same as text; at most 52 questions, one letter each."""
    letters = dict(zip(sorted(every), _LETTERS, strict=False))
    head = [f"{letter}\t{question}\t{every[question].start}" for question, letter in letters.items()]
    of: dict[str, list[str]] = {}
    for question, letter in letters.items():
        for feature, weight in every[question].of.items():
            of.setdefault(feature, []).append(f"{letter}{weight}")
    body = [f"{feature}\t{' '.join(weights)}" for feature, weights in sorted(of.items())]
    return "\n".join([*head, "", *body]) + "\n"
