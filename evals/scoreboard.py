"""The published figures, made from the baseline: a line a task in the README, every figure in docs/figures.md."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from evals.baseline import Baseline

ROOT = Path(__file__).resolve().parents[1]
README, FIGURES = ROOT / "README.md", ROOT / "docs" / "figures.md"
MARK = "scoreboard"


def publish(baseline: Baseline) -> None:
    """Write both tables."""
    README.write_text(with_table(README.read_text(encoding="utf-8"), tasks_table(baseline)), encoding="utf-8")
    FIGURES.write_text(with_table(FIGURES.read_text(encoding="utf-8"), figures_table(baseline)), encoding="utf-8")


def with_table(page: str, table: str, mark: str = MARK) -> str:
    """The page with what stands between its marks replaced by the table."""
    start, end = f"<!-- {mark} -->", f"<!-- /{mark} -->"
    head, rest = page.split(start, 1)
    _, tail = rest.split(end, 1)
    return f"{head}{start}\n{table}\n{end}{tail}"


def tasks_table(baseline: Baseline) -> str:
    """A line a task: passes of all cases submitted, the interval, and how many of its figures reach their target."""
    lines = ["| Task | Passes of cases | 95 % | Figures at target |", "|---|---|---|---|"]
    for name, task in baseline.tasks.items():
        low, high = task["interval"]
        reached = sum(f["reached"] for f in task["figures"])
        lines.append(
            f"| {name} | {task['passed']} of {task['submitted']} | {low:.3f} to {high:.3f} "
            f"| {reached} of {len(task['figures'])} |"
        )
    return "\n".join(lines)


def figures_table(baseline: Baseline) -> str:
    """Every figure: value, interval, target, over how many cases, reached or not."""
    lines = ["| Task | Figure | Value | 95 % | Target | Cases |", "|---|---|---|---|---|---|"]
    lines += [_line(name, f) for name, task in baseline.tasks.items() for f in task["figures"]]
    return "\n".join(lines)


def _line(task: str, figure: dict[str, Any]) -> str:
    sign = "≥" if figure["at_least"] else "≤"
    mark = "" if figure["reached"] else " (not reached)"
    low, high = figure["interval"]
    return (
        f"| {task} | {figure['name'].strip()} | {_short(figure['value'])}{mark} | {_short(low)} to {_short(high)} "
        f"| {sign} {figure['target']:g} | {figure['n']} |"
    )


def _short(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
