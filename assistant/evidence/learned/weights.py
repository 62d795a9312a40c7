"""The weights that the readers learned: one file beside this one, written by `python -m evals.learning`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

FILE = "weights.tsv"
"""A line per weight: the question, the feature (empty for where the scale begins), and the weight."""


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
    found: dict[str, dict[str, int]] = {}
    for line in (files(__package__) / FILE).read_text(encoding="utf-8").splitlines():
        question, feature, weight = line.split("\t")
        found.setdefault(question, {})[feature] = round(float(weight) * 100)
    return {q: Weights(of.pop("", 0), of) for q, of in found.items()}
