"""Running tasks: several at once where the machine has the cores, the longest first; reports in the tasks' order."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context

from evals.progress import bar
from evals.runner import Report, run_task
from evals.task import Task
from evals.tasks import TASKS

LONG = ("lies", "paraphrases", "objections", "feedback", "injections", "retrieval", "drafts", "subtle-lies")
"""Tasks that take long, the longest first, so that no core is left with one at the end."""


def run_all(tasks: Sequence[Task], sample: int | None) -> list[Report]:
    """The tasks' reports; the offline ones in processes of their own when there is more than one."""
    cores = min(os.cpu_count() or 1, len(tasks))
    offline = {t.name for t in TASKS}
    if cores < 2 or any(t.name not in offline for t in tasks):
        return [_watched(task, f"[{n}/{len(tasks)}]", sample) for n, task in enumerate(tasks, 1)]
    ordered = sorted((t.name for t in tasks), key=lambda name: LONG.index(name) if name in LONG else len(LONG))
    done: dict[str, Report] = {}
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        running = [pool.submit(run_named, name, sample) for name in ordered]
        for number, ended in enumerate(as_completed(running), 1):
            report = ended.result()
            done[report.task] = report
            print(f"[{number}/{len(tasks)}] {report.task}: {report.about}", file=sys.stderr, flush=True)
    return [done[task.name] for task in tasks]


def run_named(name: str, sample: int | None) -> Report:
    """The report of an offline task, by its name."""
    return run_task(next(t for t in TASKS if t.name == name), sample=sample)


def _watched(task: Task, number: str, sample: int | None) -> Report:
    with bar(f"{number} {task.name}: {task.about}") as progress:
        return run_task(task, sample=sample, progress=progress)
