"""What a benchmark gives: rows of ours, yardstick, ratio and target; and how two things are timed side by side."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One goal. `ratio` is compared with `target`: at most, or at least where `at_least`."""

    goal: str
    ours: float
    yardstick: float
    ratio: float
    target: float
    unit: str = "ms"
    at_least: bool = False
    absent: str = ""

    @property
    def reached(self) -> bool:
        """Whether the target is met; what was not run has met nothing."""
        if self.absent:
            return False
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target


@dataclass(frozen=True)
class Benchmark:
    """A named benchmark; `run` measures everything it has to and gives its rows."""

    name: str
    about: str
    run: Callable[[], Sequence[Row]]


def milliseconds(step: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    step()
    return (time.perf_counter() - begun) * 1000


def against(goal: str, ours: Sequence[float], yardstick: Sequence[float], target: float, unit: str = "ms") -> Row:
    """A row from pairs that were measured one after the other: medians, and the median of the pairs' ratios."""
    ratio = statistics.median(o / y for o, y in zip(ours, yardstick, strict=True))
    return Row(goal, statistics.median(ours), statistics.median(yardstick), ratio, target, unit)


def not_run(goal: str, why: str) -> Row:
    """A row that says what was not measured, and why."""
    return Row(goal, 0.0, 0.0, 0.0, 0.0, "", absent=why)


def table(rows: Sequence[Row]) -> str:
    """The rows as text."""
    lines = [f"    {'goal':<58}{'ours':>10}{'yardstick':>11}  {'':<5}{'ratio':>7}  target"]
    for row in rows:
        if row.absent:
            lines.append(f"--- {row.goal:<58}not run: {row.absent}")
            continue
        sign = ">=" if row.at_least else "<="
        lines.append(
            f"{'ok ' if row.reached else 'NOT'} {row.goal:<58}{row.ours:>10.2f}{row.yardstick:>11.2f}  {row.unit:<5}"
            f"{row.ratio:>7.3f}  {sign} {row.target:g}"
        )
    return "\n".join(lines)


def say(text: str) -> None:
    """Progress, on standard error."""
    print(text, file=sys.stderr, flush=True)
