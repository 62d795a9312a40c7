"""The run that later ones are held to: what each figure was, and which cases did not pass."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from evals.runner import Report

BASELINE = Path(__file__).resolve().parent / "baselines" / "results.json"
SLACK = 0.005
"""A figure may move this much without a word: one case of two hundred."""


@dataclass(frozen=True)
class Baseline:
    """An earlier result file, read; an empty one knows nothing."""

    tasks: dict[str, dict[str, Any]] = field(default_factory=dict)

    def value(self, task: str, figure: str) -> float | None:
        """What the figure was; None where it is new."""
        found = self._figure(task, figure)
        return None if found is None else float(found["value"])

    def column(self, task: str, case: str) -> str | None:
        """Where the case ended; None where the task is new. A case that is not listed passed, or was not there yet."""
        return self._columns[task].get(case, "passed") if task in self._columns else None

    @cached_property
    def _columns(self) -> dict[str, dict[str, str]]:
        return {
            name: {f["id"]: f.get("column", "failed") for f in told["failures"]} for name, told in self.tasks.items()
        }

    def regressions(self, reports: Sequence[Report]) -> list[str]:
        """What is worse than it was, or lost its target, or is gone; each told in one line."""
        worse = []
        for report in reports:
            for figure in report.figures:
                known = self._figure(report.task, figure.name)
                if known is None:
                    continue
                lost = (known["value"] - figure.value) * (1 if figure.at_least else -1)
                if lost > SLACK or (known["reached"] and not figure.reached):
                    worse.append(f"{report.task}: {figure.name} {known['value']:.3f} -> {figure.value:.3f}")
            worse += self._gone(report)
            before = self.tasks.get(report.task, {}).get("score")
            if before is not None and not report.absent and before - report.score > SLACK:
                worse.append(f"{report.task}: passes of all cases {before:.3f} -> {report.score:.3f}")
            if report.errors > self.tasks.get(report.task, {}).get("error", 0):
                worse.append(f"{report.task}: {report.errors} cases raise an error")
        return worse

    def _gone(self, report: Report) -> list[str]:
        """Figures that are no longer measured: a deleted case may not raise a score in silence."""
        if report.absent or report.task not in self.tasks:
            return []
        now = {f.name for f in report.figures}
        return [
            f"{report.task}: {f['name']} is no longer measured"
            for f in self.tasks[report.task]["figures"]
            if f["name"] not in now
        ]

    def _figure(self, task: str, name: str) -> dict[str, Any] | None:
        listed: list[dict[str, Any]] = self.tasks.get(task, {}).get("figures", [])
        return next((f for f in listed if f["name"] == name), None)


def read_baseline(path: Path = BASELINE) -> Baseline:
    """The baseline in a result file; an empty one where there is no file."""
    if not path.exists():
        return Baseline()
    return Baseline({task["task"]: task for task in json.loads(path.read_text(encoding="utf-8"))})
