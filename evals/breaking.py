"""python -m evals.breaking: break the product in each way that evals/breakages.py names; the suite has to notice all.

Each is applied to a copy of the product in a temporary folder; there the tasks run that should see it, held to the
committed baseline. Exit 0 when every one is noticed, 1 otherwise, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from evals.breakages import BREAKAGES, Breakage

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("assistant", "corpus", "prompts", "evals")
AT_ONCE = 2
SECONDS = 600


def broken_text(breakage: Breakage, root: Path = ROOT) -> str:
    """The file with its breakage; raises ValueError where what is to be broken stands there no more, or twice."""
    text = (root / breakage.file).read_text(encoding="utf-8")
    if text.count(breakage.old) != 1:
        raise ValueError(f"{breakage.name}: {breakage.file} holds {breakage.old!r} {text.count(breakage.old)} times")
    return text.replace(breakage.old, breakage.new)


def notice(breakage: Breakage) -> list[str]:
    """What the suite says of the broken product, line by line; nothing where it did not notice."""
    with TemporaryDirectory() as folder:
        house = Path(folder, "house")
        for name in COPIED:
            shutil.copytree(ROOT / name, house / name, ignore=shutil.ignore_patterns("__pycache__", "results"))
        for name in ("README.md", "docs", "tests"):
            (house / name).symlink_to(ROOT / name)
        Path(folder, "shared").symlink_to(ROOT.parent / "shared")  # where the real documents are, if they are
        (house / breakage.file).write_text(broken_text(breakage), encoding="utf-8")
        tasks = [word for task in breakage.tasks for word in ("--task", task)]
        done = subprocess.run(
            [sys.executable, "-m", "evals", "--results", str(Path(folder, "results")), *tasks],
            cwd=house, env={**os.environ, "PYTHONPATH": str(house)}, capture_output=True, text=True,
            timeout=SECONDS, check=False,
        )  # fmt: skip
        told = [line for line in done.stdout.splitlines() if line.startswith("WORSE")]
        if done.returncode not in (0, 1):
            return [f"the suite ended with {done.returncode}: {done.stderr.strip().splitlines()[-1]}"]
        return told if done.returncode == 1 else []


def main() -> int:
    """0 every breakage was noticed, 1 one was not, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m evals.breaking", description=__doc__)
    parser.add_argument("--only", metavar="WORDS", default="", help="only those whose name holds these words")
    chosen = [b for b in BREAKAGES if parser.parse_args().only in b.name]
    noticed = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for breakage, told in zip(chosen, pool.map(notice, chosen), strict=True):
            noticed += bool(told)
            mark = "noticed   " if told else "NOT SEEN  "
            print(f"{mark}{breakage.name} ({', '.join(breakage.tasks)})", *told[:3], sep="\n            ", flush=True)
    print(f"{noticed} of {len(chosen)} noticed")
    return 0 if noticed == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
