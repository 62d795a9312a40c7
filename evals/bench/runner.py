"""A hundred deterministic cases, whole process: our runner beside pydantic-evals, installed where it can be."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from evals.bench.measure import Benchmark, Row, against, milliseconds, not_run, say

ROUNDS = 5
_GOAL = "100 deterministic cases against pydantic-evals, whole process"
OURS = """
from pathlib import Path
from evals.results import write_results
from evals.runner import run_task
from evals.task import Case, Outcome, Task
cases = [Case(str(n), {"n": n}) for n in range(100)]
report = run_task(Task("t", "", lambda: cases, lambda case: Outcome(case.row["n"] * 2 == int(case.id) * 2, "")))
write_results([report], Path("ours.json"))
assert report.passes == 100
"""
_THEIRS = """
from pydantic_evals import Case, Dataset
from pydantic_evals.evaluators import Evaluator
class Same(Evaluator):
    def evaluate(self, ctx): return ctx.output == ctx.expected_output
cases = [Case(name=str(n), inputs=n, expected_output=2 * n) for n in range(100)]
dataset = Dataset(name="t", cases=cases, evaluators=[Same()])
report = dataset.evaluate_sync(lambda n: 2 * n, progress=False)
assert report.averages().assertions == 1.0
"""
_PACKAGE = "pydantic-evals"
_INSTALL_SECONDS = 180


def _bench() -> Sequence[Row]:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        say(f"  installing {_PACKAGE} in an environment of its own ...")
        theirs = home / "venv" / "bin" / "python"
        try:
            venv.create(home / "venv", with_pip=True)
            install = [str(theirs), "-m", "pip", "install", "--quiet", _PACKAGE]
            subprocess.run(install, check=True, capture_output=True, timeout=_INSTALL_SECONDS)
            run_in([str(theirs), "-c", _THEIRS], home)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            told = error.stderr.decode().strip().splitlines()[-1:] if error.stderr else [type(error).__name__]
            return [not_run(_GOAL, f"{_PACKAGE} could not be installed: {' '.join(told)}")]
        ours_ms, theirs_ms = [], []
        for _ in range(ROUNDS):
            ours_ms.append(milliseconds(lambda: run_in([sys.executable, "-c", OURS], home)))
            theirs_ms.append(milliseconds(lambda: run_in([str(theirs), "-c", _THEIRS], home)))
    return [against(_GOAL, ours_ms, theirs_ms, 0.35)]


def run_in(command: Sequence[str], home: Path) -> None:
    """A process in a folder of its own, with this copy of the code in reach; raises CalledProcessError."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": os.getcwd(), "HOME": str(home)}
    subprocess.run(command, check=True, capture_output=True, cwd=home, env=environment)


RUNNER = Benchmark("runner", "the runner of the evals beside a framework", _bench)
