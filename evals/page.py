"""A run as one self-contained page: every figure and case, with filters and what the baseline had."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from evals.baseline import Baseline
from evals.runner import Report
from evals.task import FROM, Scored

TEMPLATE = Path(__file__).with_name("page.html")
LONGEST = 1_500
"""Characters of a case or an output that are shown; the data set has the rest."""


def write_page(reports: Sequence[Report], baseline: Baseline, path: Path) -> None:
    """The page; whatever cases hold is data in it, never markup."""
    data = {
        "figures": [
            {
                "task": report.task,
                "name": figure.name,
                "value": figure.value,
                "interval": report.intervals.get(figure.name, (figure.value, figure.value)),
                "target": figure.target,
                "at_least": figure.at_least,
                "n": figure.n,
                "reached": figure.reached,
                "before": baseline.value(report.task, figure.name),
            }
            for report in reports
            for figure in report.figures
        ],
        "cases": [_case(report.task, scored, baseline) for report in reports for scored in report.scored],
    }
    # The closing tag of a script is the one thing that JSON inside a page may not hold.
    written = json.dumps(data, ensure_ascii=True).replace("<", "\\u003c")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEMPLATE.read_text(encoding="utf-8").replace("DATA", written, 1), encoding="utf-8")


def _case(task: str, scored: Scored, baseline: Baseline) -> Mapping[str, object]:
    told = {key: value for key, value in scored.case.row.items() if key != FROM}
    return {
        "task": task,
        "id": scored.case.id,
        "origin": scored.case.origin,
        "column": scored.column,
        "before": baseline.column(task, scored.case.id),
        "explanation": scored.error or scored.outcome.explanation,
        "input": json.dumps(told, ensure_ascii=False, default=str, indent=1)[:LONGEST],
        "output": scored.outcome.output[:LONGEST],
    }
