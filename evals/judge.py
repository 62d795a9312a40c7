"""python -m evals.judge RECORDED: replay a judge's recorded verdicts, print its agreement and whether it may gate.

  python -m evals.judge evals/recorded/judge_smollm2.jsonl      replay, without a model or a network
  python -m evals.judge NEW --record MODEL --most 200           ask MODEL (as ASSISTANT_MODEL) and record its answers

The judge is optional: nothing in the product or in the suite's gate asks it. It may gate only when the lower end of
kappa's interval reaches 0.6 on about 200 labels of both classes.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from assistant.domain.errors import AssistantError, ModelRefused
from assistant.domain.ports import Model
from assistant.llm import make_model
from evals.agreement import Pair, kappa, lower_bound, refusals
from evals.recorded_verdicts import BadRecording, Recording, question, read_recordings, recorded_row, stratified


def pairs_of(recordings: Sequence[Recording]) -> list[Pair]:
    """Label and verdict of every recording that could be read."""
    return [(r.label.value, r.verdict.value) for r in recordings if r.verdict is not None]


def report(recordings: Sequence[Recording]) -> str:
    """The judge's agreement in words: submitted, unread, agreed, the confusion, kappa with its bound, the decision."""
    pairs = pairs_of(recordings)
    counted = Counter(pairs)
    agreed = sum(label == verdict for label, verdict in pairs)
    lines = [
        f"judge {', '.join(sorted({r.model for r in recordings})) or 'none'}",
        f"submitted {len(recordings)}, unread (unscored) {len(recordings) - len(pairs)}, scored {len(pairs)}, "
        f"agreed {agreed}",
        *(f"  labelled {label}, judged {verdict}: {n}" for (label, verdict), n in sorted(counted.items())),
        f"kappa {kappa(pairs):.2f}, lower bound {lower_bound(pairs):.2f}",
    ]
    why = refusals(pairs)
    return "\n".join([*lines, f"may not gate: {'; '.join(why)}" if why else "may gate"])


async def _record(model: Model, path: Path, most: int) -> None:
    """Ask about the stratified cases that the file lacks, and keep each answer at once."""
    known = {r.case for r in read_recordings(path)} if path.exists() else set()
    for number, case in enumerate(stratified(most), 1):
        if case in known:
            continue
        try:
            said = (await model.complete(question(case))).text
        except ModelRefused:
            said = ""  # An answer that never came to its end is no verdict, and stays in the count.
        with path.open("a", encoding="utf-8") as kept:
            kept.write(recorded_row(case, model.name, said) + "\n")
        print(f"[{number}/{most}] {case}", file=sys.stderr, flush=True)


def main() -> int:
    """0 replayed (whatever it says), 2 a recording that cannot be replayed, or wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m evals.judge", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("recorded", type=Path)
    parser.add_argument("--record", metavar="MODEL", help="ask this model first")
    parser.add_argument("--base-url", default="http://127.0.0.1:8080/v1")
    parser.add_argument("--most", type=int, default=200)
    options = parser.parse_args()
    try:
        if options.record is not None:
            model = make_model(options.record, base_url=options.base_url, api_key=None)
            assert model is not None
            asyncio.run(_record(model, options.recorded, options.most))
        print(report(read_recordings(options.recorded)))
    except (BadRecording, AssistantError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
