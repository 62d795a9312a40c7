"""python -m evals.bench: run the benchmarks, print each goal beside its yardstick, exit 1 when one is not reached."""

from __future__ import annotations

import argparse
import sys

from evals.bench import BENCHMARKS
from evals.bench.measure import Row, say, table


def main() -> int:
    """0 all targets reached (what cannot be run here says so), 1 one is not, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m evals.bench", description=__doc__)
    parser.add_argument(
        "--only", action="append", choices=[b.name for b in BENCHMARKS], help="only this one; may be repeated"
    )
    options = parser.parse_args()
    rows: list[Row] = []
    for benchmark in BENCHMARKS:
        if not options.only or benchmark.name in options.only:
            say(f"{benchmark.name}: {benchmark.about}")
            rows += benchmark.run()
    print(table(rows))
    return 0 if all(row.reached or row.absent for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
