"""python -m evals: run the tasks, print every figure beside its target, exit 1 when one is worse than the baseline."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from evals.runner import run_task, table, write_results
from evals.scoreboard import BASELINE, README, regressions, with_scoreboard
from evals.tasks import TASKS


def main() -> int:
    """0 nothing is worse than the baseline, 1 something is (or is required and absent), 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument(
        "--task", action="append", choices=[t.name for t in TASKS], help="only this task; may be repeated"
    )
    parser.add_argument("--results", type=Path, default=Path("evals/results/results.json"))
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="print the first N failures of each task")
    parser.add_argument(
        "--publish", action="store_true", help="make this run the baseline and write the README's table"
    )
    options = parser.parse_args()
    chosen = [t for t in TASKS if not options.task or t.name in options.task]
    reports = []
    for number, task in enumerate(chosen, 1):
        print(f"[{number}/{len(chosen)}] {task.name}: {task.about}", file=sys.stderr, flush=True)
        reports.append(run_task(task))
    print(table(reports))
    for report in reports:
        for scored in [s for s in report.scored if not s.outcome.passed][: options.misses]:
            print(f"{report.task} {scored.case.id}: {scored.error or scored.outcome.explanation}")
    write_results(reports, options.results)
    if options.publish:
        write_results(reports, BASELINE)
        README.write_text(with_scoreboard(README.read_text(encoding="utf-8")), encoding="utf-8")
    worse = regressions(reports)
    for line in worse:
        print(f"WORSE than the baseline: {line}")
    absent = os.environ.get("REQUIRE_ALL") == "1" and any(r.absent for r in reports)
    return 1 if worse or absent else 0


if __name__ == "__main__":
    sys.exit(main())
