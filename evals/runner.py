"""Run tasks with honest denominators: score = passes / cases submitted; an error or an absence is never a pass."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.task import Absent, Figure, Outcome, Scored, Task


@dataclass(frozen=True)
class Report:
    """What one task gave."""

    task: str
    scored: tuple[Scored, ...]
    figures: tuple[Figure, ...]
    absent: str | None = None
    seconds: float = 0.0

    @property
    def passes(self) -> int:
        """Cases that passed."""
        return sum(s.outcome.passed for s in self.scored)

    @property
    def errors(self) -> int:
        """Cases whose scorer raised; each is a failure too."""
        return sum(s.error is not None for s in self.scored)

    @property
    def reached(self) -> bool:
        """Every figure reached its target."""
        return all(f.reached for f in self.figures)


def run_task(task: Task) -> Report:
    """Score every case of a task."""
    began = time.perf_counter()
    try:
        cases = task.load()
    except Absent as absence:
        return Report(task.name, (), (), absent=str(absence))
    scored = []
    for case in cases:
        try:
            scored.append(Scored(case, task.score(case)))
        except Exception as error:
            scored.append(Scored(case, Outcome(False, "the scorer raised"), error=f"{type(error).__name__}: {error}"))
    figures = tuple(task.figures(scored))
    return Report(task.name, tuple(scored), figures, seconds=time.perf_counter() - began)


def write_results(reports: Sequence[Report], path: Path) -> None:
    """One JSON file of everything but timings, so that two offline runs give the same bytes."""
    data = [
        {
            "task": r.task,
            "absent": r.absent,
            "submitted": len(r.scored),
            "passes": r.passes,
            "errors": r.errors,
            "figures": [
                {
                    "name": f.name,
                    "value": round(f.value, 6),
                    "target": f.target,
                    "at_least": f.at_least,
                    "n": f.n,
                    "reached": f.reached,
                }
                for f in r.figures
            ],
            "failures": [
                {"id": s.case.id, "explanation": s.outcome.explanation, "error": s.error}
                for s in r.scored
                if not s.outcome.passed
            ],
        }
        for r in reports
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def table(reports: Sequence[Report]) -> str:
    """The scoreboard as text: every figure beside its target and what it was counted over."""
    lines = []
    for report in reports:
        if report.absent:
            lines.append(f"{report.task:<14}not run: {report.absent}")
            continue
        score = report.passes / len(report.scored) if report.scored else 0.0
        counts = f"{report.passes}/{len(report.scored)} = {score:.3f}"
        lines.append(f"{report.task:<14}{counts}   errors {report.errors}   {report.seconds:.1f} s")
        for figure in report.figures:
            sign = ">=" if figure.at_least else "<="
            mark = "ok " if figure.reached else "NOT"
            lines.append(f"    {mark} {figure.name:<58}{figure.value:8.3f} {sign} {figure.target:<6} n={figure.n}")
    return "\n".join(lines)
