"""Command line; see the package."""

from __future__ import annotations

import argparse
from pathlib import Path

import assistant.evidence.learned as learned_room
import assistant.writing.calibration as calibration_room
import evals.learning
from assistant.evidence.learned.features import PLAIN_WORDS, plain_words
from assistant.evidence.learned.weights import FILE, written
from assistant.writing.calibration.room import WEIGHTS
from evals.learning.across import across
from evals.learning.fitting import learn
from evals.learning.labelled import load
from evals.learning.plain import plain_in
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
    room = Path(learned_room.__path__[0])
    (room / PLAIN_WORDS).write_text("\n".join(plain_in(packets)) + "\n", encoding="utf-8")
    plain_words.cache_clear()
    lines = learn(packets)
    taught = learn_rooms(lines)
    whole = {q: crossed.whole for q, crossed in taught.weights.items()}
    (room / FILE).write_text(written({q: w for q, w in whole.items() if q in lines.weights}), encoding="utf-8")
    above = Path(calibration_room.__path__[0])
    (above / WEIGHTS).write_text(written({q: w for q, w in whole.items() if q not in lines.weights}), encoding="utf-8")
    print(f"{len(packets)} packets and lines, weights written to {FILE} and {WEIGHTS}")


if __name__ == "__main__":
    main()
