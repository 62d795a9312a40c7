"""Command line; see the package."""

from __future__ import annotations

import argparse
from pathlib import Path

import assistant.evidence.learned as learned_room
import evals.learning
from assistant.evidence.learned.weights import FILE, written
from evals.learning.across import across
from evals.learning.fitting import learn
from evals.learning.labelled import load
from evals.learning.rooms import learn_rooms


def main() -> None:
    """Learn the weights, or say how they carry to writers from whom nothing was learned."""
    parser = argparse.ArgumentParser(
        prog="python -m evals.learning",
        description=evals.learning.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--across", action="store_true", help="measure by leaving writers out; writes nothing")
    packets = load()
    if parser.parse_args().across:
        for line in across(packets):
            print(line, flush=True)
        return
    path = Path(learned_room.__path__[0]) / FILE
    taught = learn_rooms(learn(packets))
    path.write_text(written({q: crossed.whole for q, crossed in taught.weights.items()}), encoding="utf-8")
    print(f"{len(packets)} packets and lines, weights written to {path.name}")


if __name__ == "__main__":
    main()
