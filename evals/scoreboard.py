"""The README's table of figures, made from a result file; a test checks that it is current."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from evals.runner import Report

BASELINE = Path(__file__).resolve().parent / "baselines" / "results.json"
README = Path(__file__).resolve().parents[1] / "README.md"
SLACK = 0.005
"""A figure may move this much without a word: one case of two hundred."""
START, END = "<!-- scoreboard -->", "<!-- /scoreboard -->"


def scoreboard(results: Path = BASELINE) -> str:
    """A Markdown table of every figure in a result file: value, target, over how many cases, reached or not."""
    lines = ["| Task | Figure | Value | Target | Cases |", "|---|---|---|---|---|"]
    for report in json.loads(results.read_text(encoding="utf-8")):
        for figure in report["figures"]:
            sign = "≥" if figure["at_least"] else "≤"
            mark = "" if figure["reached"] else " (not reached)"
            value = f"{figure['value']:.3f}".rstrip("0").rstrip(".")
            cells = (
                report["task"],
                figure["name"].strip(),
                f"{value}{mark}",
                f"{sign} {figure['target']:g}",
                figure["n"],
            )
            lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def regressions(reports: Sequence[Report], results: Path = BASELINE) -> list[str]:
    """Figures that are worse than in the baseline, or lost their target, each told in one line."""
    if not results.exists():
        return []
    before = {(r["task"], f["name"]): f for r in json.loads(results.read_text(encoding="utf-8")) for f in r["figures"]}
    worse = []
    for report in reports:
        for figure in report.figures:
            known = before.get((report.task, figure.name))
            if known is None:
                continue
            lost = (known["value"] - figure.value) * (1 if figure.at_least else -1)
            if lost > SLACK or (known["reached"] and not figure.reached):
                worse.append(f"{report.task}: {figure.name.strip()} {known['value']:.3f} -> {figure.value:.3f}")
    return worse


def with_scoreboard(readme: str) -> str:
    """The README's text with its table replaced by the current one."""
    head, rest = readme.split(START, 1)
    _, tail = rest.split(END, 1)
    return f"{head}{START}\n{scoreboard()}\n{END}{tail}"
