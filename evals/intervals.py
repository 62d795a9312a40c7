"""How far a score may lie from what it would be on other cases of the kind: 95 % intervals, the same in every run."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from evals.task import Figure, Scored

Z = 1.959964
"""Standard deviations of a normal distribution that hold 95 % of it."""
RESAMPLES = 200
"""Enough for the second digit of an interval's ends."""

Interval = tuple[float, float]


def wilson(passes: int, n: int) -> Interval:
    """Wilson's score interval of a share: sound for small n and for shares near 0 or 1; (0, 1) over nothing."""
    if n == 0:
        return 0.0, 1.0
    share, square = passes / n, Z * Z
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = Z * math.sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def bootstrap(figures: Callable[[Sequence[Scored]], Sequence[Figure]], scored: Sequence[Scored]) -> dict[str, Interval]:
    """The interval of every figure by its name, from cases drawn anew with a fixed seed, percentiles of the values."""
    draw = random.Random(0)
    values: dict[str, list[float]] = {}
    for _ in range(RESAMPLES if scored else 0):
        for figure in figures(draw.choices(scored, k=len(scored))):
            values.setdefault(figure.name, []).append(figure.value)
    return {name: _percentiles(sorted(found)) for name, found in values.items()}


def _percentiles(ordered: Sequence[float]) -> Interval:
    last = len(ordered) - 1
    return ordered[round(0.025 * last)], ordered[round(0.975 * last)]
