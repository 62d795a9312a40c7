"""The README's table of figures, made from a result file; a test checks that it is current."""

from __future__ import annotations

import json
from pathlib import Path

BASELINE = Path(__file__).resolve().parent / "baselines" / "results.json"
README = Path(__file__).resolve().parents[1] / "README.md"
START, END = "<!-- scoreboard -->", "<!-- /scoreboard -->"


def scoreboard(results: Path = BASELINE) -> str:
    """A Markdown table of every figure in a result file: value, target, over how many cases, reached or not."""
    lines = ["| Task | Figure | Value | Target | Cases |", "|---|---|---|---|---|"]
    for report in json.loads(results.read_text(encoding="utf-8")):
        for figure in report["figures"]:
            sign = "≥" if figure["at_least"] else "≤"
            mark = "" if figure["reached"] else " (not reached)"
            value = f"{figure['value']:.3f}".rstrip("0").rstrip(".")
            cells = (report["task"], figure["name"].strip(), f"{value}{mark}", f"{sign} {figure['target']:g}", figure["n"])
            lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def with_scoreboard(readme: str) -> str:
    """The README's text with its table replaced by the current one."""
    head, rest = readme.split(START, 1)
    _, tail = rest.split(END, 1)
    return f"{head}{START}\n{scoreboard()}\n{END}{tail}"
