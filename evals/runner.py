"""Run tasks with honest denominators: score = passes / cases submitted; an error or an absence is never a pass."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from evals.intervals import Interval, bootstrap, wilson
from evals.task import Absent, Case, Figure, Outcome, Scored, Task

COLUMNS = ("passed", "failed", "error", "skipped", "unparsed")
"""Where a case may end; only the first is a pass."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Report:
    """What one task gave; `intervals` are those of its figures by name."""

    task: str
    scored: tuple[Scored, ...]
    figures: tuple[Figure, ...]
    about: str = ""
    absent: str | None = None
    seconds: float = 0.0
    intervals: Mapping[str, Interval] = field(default_factory=dict)

    @property
    def columns(self) -> dict[str, int]:
        """How many cases ended where."""
        counted = Counter(s.column for s in self.scored)
        return {name: counted[name] for name in COLUMNS}

    @property
    def passes(self) -> int:
        """Cases that passed."""
        return self.columns["passed"]

    @property
    def errors(self) -> int:
        """Cases whose scorer raised; each is a failure too."""
        return self.columns["error"]

    @property
    def score(self) -> float:
        """Passes of all cases submitted; 0 of nothing is 0."""
        return self.passes / len(self.scored) if self.scored else 0.0

    @property
    def interval(self) -> Interval:
        """The score's interval."""
        return wilson(self.passes, len(self.scored))

    @property
    def reached(self) -> bool:
        """Every figure reached its target."""
        return all(f.reached for f in self.figures)


def run_task(task: Task, *, sample: int | None = None, progress: Progress | None = None) -> Report:
    """Score every case of a task, or `sample` of them, always the same ones."""
    began = time.perf_counter()
    try:
        cases = _sampled(task.load(), sample)
    except Absent as absence:
        return Report(task.name, (), (), task.about, absent=str(absence))
    scored = []
    for number, case in enumerate(cases, 1):
        scored.append(_scored(task, case))
        if progress is not None:
            progress(number, len(cases))
    figures = tuple(task.figures(scored))
    intervals = bootstrap(task.figures, scored)
    return Report(task.name, tuple(scored), figures, task.about, None, time.perf_counter() - began, intervals)


def _scored(task: Task, case: Case) -> Scored:
    try:
        return Scored(case, task.score(case))
    except Exception as error:
        return Scored(case, Outcome(False, "the scorer raised"), error=f"{type(error).__name__}: {error}")


def _sampled(cases: Sequence[Case], sample: int | None) -> Sequence[Case]:
    if sample is None or sample >= len(cases):
        return cases
    ordered = sorted(range(len(cases)), key=lambda n: hashlib.sha256(cases[n].id.encode()).digest())
    return [cases[n] for n in sorted(ordered[:sample])]


def table(reports: Sequence[Report]) -> str:
    """The scoreboard as text: every figure beside its target, its interval, and what it was counted over."""
    lines = []
    for report in reports:
        if report.absent:
            lines.append(f"{report.task:<16}not run: {report.absent}")
            continue
        low, high = report.interval
        ends = "  ".join(f"{name} {n}" for name, n in report.columns.items() if n or name in ("failed", "error"))
        lines.append(
            f"{report.task:<16}{report.passes}/{len(report.scored)} = {report.score:.3f} ({low:.3f} to {high:.3f})"
            f"   {ends}   {report.seconds:.1f} s"
        )
        for figure in report.figures:
            sign = ">=" if figure.at_least else "<="
            mark = "ok " if figure.reached else "NOT"
            low, high = report.intervals.get(figure.name, (figure.value, figure.value))
            lines.append(
                f"    {mark} {figure.name:<58}{figure.value:8.3f} {sign} {figure.target:<6} n={figure.n}"
                f"  ({low:.3f} to {high:.3f})"
            )
    return "\n".join(lines)
