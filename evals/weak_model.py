"""python -m evals.weak_model MODEL: a real, weak model drafts the demo team; prints what it made up and what passed.

MODEL is what ASSISTANT_MODEL takes, such as local:/path/model.gguf. Every accepted sentence is printed beside the notes
that it cites, for a person to read: the verifier does not judge itself here.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.domain.draft import Draft, Origin
from assistant.domain.ports import Model
from assistant.export import count_pages
from assistant.intake.growth import read_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.llm import make_model
from assistant.shipped import corpus_path
from evals.remembered import RememberedModel

TODAY = date(2026, 11, 21)
TARGETS = ("l5", "staff", "l4")


def _drafts(model: Model, wanted: int, seconds: float) -> list[Draft]:
    rubric = load_shipped_rubric()
    made: list[Draft] = []
    windows = (12, 6, 9, 3)
    for months in windows:
        for target in TARGETS:
            for path in sorted(corpus_path("demo").glob("*-*.md")):
                request = DraftRequest(
                    document=read_growth(path), rubric=rubric, target=target, today=TODAY,
                    window_months=months, deadline=seconds,
                )  # fmt: skip
                made.append(asyncio.run(draft_packet(request, count_pages=count_pages, model=model)))
                total = sum(d.trace.candidates for d in made)
                print(f"{path.stem} {target} {months}m: {total} candidates so far", file=sys.stderr, flush=True)
                if total >= wanted:
                    return made
    return made


def main() -> int:
    """0 when enough candidates were parsed, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m evals.weak_model", description=__doc__)
    parser.add_argument("model", help="what ASSISTANT_MODEL takes")
    parser.add_argument("--base-url", default="http://127.0.0.1:8080/v1")
    parser.add_argument("--candidates", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=600.0, help="deadline of one draft")
    parser.add_argument("--answers", type=Path, help="a file that keeps the answers, to go on or to judge them again")
    options = parser.parse_args()
    model: Model | None = make_model(options.model, base_url=options.base_url, api_key=None)
    assert model is not None
    if options.answers is not None:
        model = RememberedModel(model, options.answers)
    made = _drafts(model, options.candidates, options.seconds)
    candidates, accepted = sum(d.trace.candidates for d in made), sum(d.trace.accepted for d in made)
    refused = sum((Counter(d.trace.refused) for d in made), Counter[str]())
    shown = {
        (s.text, tuple(next(i.text for i in d.evidence if i.id == e) for e in s.evidence_ids))
        for d in made
        for section in d.sections
        for s in section.sentences
        if s.origin is Origin.MODEL
    }
    for text, notes in sorted(shown):
        print(f"- {text}\n" + "".join(f"    note: {note}\n" for note in notes))
    share = accepted / candidates if candidates else 0.0
    print(f"drafts {len(made)}, candidates {candidates}, accepted {accepted} ({share:.0%}), different {len(shown)}")
    print("refused: " + ", ".join(f"{kind} {count}" for kind, count in refused.most_common()))
    return 0 if candidates >= options.candidates else 1


if __name__ == "__main__":
    sys.exit(main())
