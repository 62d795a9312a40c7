"""The linter: whole processes beside proselint on the same Markdown, its own growth, and a fuzz run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from evals.bench.lint_fuzz import SLOWEST, Broken, broken_laws
from evals.bench.measure import Benchmark, Row, against, milliseconds, say
from evals.bench.readmes import readme_text

ROUNDS = 7
DOCUMENTS = 100_000
_AT_ONCE = 1_000
_OURS = [sys.executable, "-m", "assistant.cli.app", "lint", "--no-triage"]
_PROSELINT = [sys.executable, "-m", "proselint", "check"]
_FOUND = 1
_SHOWN = 5


def _run(command: Sequence[str], path: Path) -> None:
    done = subprocess.run([*command, str(path)], capture_output=True, cwd=path.parent, env=_environment())
    if done.returncode > _FOUND:
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr.decode()[-500:]}")


def _environment() -> dict[str, str]:
    # The folder in which we run, so that the copy that is measured is this one.
    return {"PATH": os.environ["PATH"], "PYTHONPATH": os.getcwd()}


def _pairs(path: Path) -> tuple[list[float], list[float]]:
    ours, theirs = [], []
    for round_ in range(ROUNDS + 1):
        pair = milliseconds(lambda: _run(_OURS, path)), milliseconds(lambda: _run(_PROSELINT, path))
        if round_:  # the first warms the disk
            ours.append(pair[0])
            theirs.append(pair[1])
    return ours, theirs


def _timings() -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        paths = {size: Path(folder, f"{size}.md") for size in (6_000, 100_000, 1_000_000)}
        for size, path in paths.items():
            path.write_text(readme_text(size), encoding="utf-8")
        say("  6 kB, whole process")
        yield against("6 kB of Markdown against proselint, whole process", *_pairs(paths[6_000]), 1.2)
        say("  1 MB, whole process")
        yield against("1 MB of Markdown against proselint, whole process", *_pairs(paths[1_000_000]), 0.3)
        say("  growth")
        long, short = [], []
        for _ in range(ROUNDS):
            long.append(milliseconds(lambda: _run(_OURS, paths[1_000_000])))
            short.append(milliseconds(lambda: _run(_OURS, paths[100_000])))
        yield against("1 MB against 100 kB of our own", long, short, 11.0)


def _fuzz() -> Iterator[Row]:
    broken: list[Broken] = []
    slowest = 0.0
    parts = [range(at, at + _AT_ONCE) for at in range(0, DOCUMENTS, _AT_ONCE)]
    with ProcessPoolExecutor() as pool:
        for done, (found, worst) in enumerate(pool.map(broken_laws, parts), start=1):
            broken += found
            slowest = max(slowest, worst)
            if done % 10 == 0:
                so_far = f"{len(broken)} broken, slowest {slowest * 1000:.1f} ms a kB"
                say(f"  {done * _AT_ONCE} of {DOCUMENTS} documents, {so_far}")
    for one in broken[:_SHOWN]:
        say(f"  {one.law}: {one.text[:300]!r}")
    yield Row("random documents that break a law (documents)", len(broken), DOCUMENTS, float(len(broken)), 0.0, "")
    yield Row("slowest random document against 50 ms a kB", slowest * 1000, SLOWEST * 1000, slowest / SLOWEST, 1.0)


def _bench() -> Sequence[Row]:
    return [*_timings(), *_fuzz()]


LINT = Benchmark("lint", "the linter beside proselint, how it grows, and 100,000 random documents", _bench)
