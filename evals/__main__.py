"""python -m evals: run the tasks, print every figure beside its target, exit 1 when one is worse than the baseline.

Examples:
  python -m evals                             all tasks; results, page and JUnit file in evals/results
  python -m evals --task lint --misses 20     one task, and its first 20 failures
  python -m evals --sample 50                 50 cases of each task, always the same ones; nothing is compared
  python -m evals --baseline other.json       hold this run to another result file
  python -m evals --model local:/m.gguf       the tasks that need a model, with this one; a falsehood it gets past the
                                              guard is exit 1. NAME for --base-url, or fake: models that lie
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from assistant.domain.errors import AssistantError
from evals.at_once import run_all
from evals.baseline import BASELINE, read_baseline
from evals.model_tasks import NAMES, model_tasks
from evals.page import write_page
from evals.results import write_junit, write_results
from evals.runner import Report, table
from evals.scoreboard import publish
from evals.task import Task
from evals.tasks import TASKS


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m evals", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--task", action="append", choices=[*(t.name for t in TASKS), *NAMES], help="only this task; may be repeated"
    )
    parser.add_argument("--sample", type=_positive, metavar="N", help="N cases of each task, always the same ones")
    parser.add_argument("--baseline", type=Path, default=BASELINE, help="the result file that this run is held to")
    parser.add_argument("--results", type=Path, default=Path("evals/results"), metavar="FOLDER")
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="print the first N failures of each task")
    parser.add_argument("--model", metavar="MODEL", help="run the tasks that need a model, with this one")
    parser.add_argument("--base-url", default="http://127.0.0.1:8080/v1", help="where a named model is")
    parser.add_argument("--publish", action="store_true", help="make this run the baseline and write the tables")
    options = parser.parse_args()
    if options.baseline != BASELINE and not options.baseline.is_file():
        parser.error(f"there is no file {options.baseline}")
    if options.publish and (options.sample or options.task or options.model):
        parser.error("--publish takes a whole run: leave --task, --sample and --model out")
    if not options.model and set(options.task or ()) & set(NAMES):
        parser.error(f"{', '.join(NAMES)} need --model")
    return options


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a sample has at least one case")
    return number


def main() -> int:
    """0 nothing is worse than the baseline, 1 something is (or is required and absent), 2 wrong usage.

    With a model: 1 also where one of its tasks does not reach its targets.
    """
    options = _options()
    try:
        chosen = _chosen(options)
    except AssistantError as error:
        print(error, file=sys.stderr)
        return 2
    reports = run_all(chosen, None if options.model else options.sample)  # a model's tasks take their own sample
    print(table(reports))
    _print_misses(reports, options.misses)
    baseline = read_baseline(options.baseline)
    write_results(reports, options.results / "results.json")
    write_junit(reports, options.results / "junit.xml")
    write_page(reports, baseline, options.results / "index.html")
    print(f"Cases to read: {options.results / 'index.html'}", file=sys.stderr)
    if options.publish:
        write_results(reports, BASELINE)
        publish(read_baseline())
    worse = [] if options.sample else baseline.regressions(reports)
    for line in worse:
        print(f"WORSE than the baseline: {line}")
    let_through = [] if options.model is None else [r.task for r in reports if r.task in NAMES and not r.reached]
    for name in let_through:
        print(f"NOT REACHED with this model: {name}")
    absent = os.environ.get("REQUIRE_ALL") == "1" and any(r.absent for r in reports)
    return 1 if worse or let_through or absent else 0


def _chosen(options: argparse.Namespace) -> list[Task]:
    """The tasks of this run: those of the model where one is named, the offline suite else, or what --task names."""
    if options.model is None:
        return [t for t in TASKS if not options.task or t.name in options.task]
    there = model_tasks(options.model, options.base_url, options.sample)
    return [t for t in (*TASKS, *there) if (t.name in options.task if options.task else t in there)]


def _print_misses(reports: list[Report], most: int) -> None:
    for report in reports:
        for scored in [s for s in report.scored if s.column != "passed"][:most]:
            print(f"{report.task} {scored.case.id}: {scored.error or scored.outcome.explanation}")


if __name__ == "__main__":
    sys.exit(main())
