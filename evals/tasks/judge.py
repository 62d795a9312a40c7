"""Does the optional LLM judge agree with labels? Its recorded verdicts are replayed; it gates nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from evals.agreement import LEAST_KAPPA, kappa
from evals.recorded_verdicts import RECORDED, Recording, read_recordings
from evals.task import Case, Figure, Outcome, Scored, Task

JUDGES = {"SmolLM2 135M": "judge_smollm2.jsonl", "stand-in without a model": "judge_stand_in.jsonl"}


@cache
def _recordings() -> dict[str, tuple[str, Recording]]:
    return {f"{name}: {r.case}": (name, r) for name, file in JUDGES.items() for r in read_recordings(RECORDED / file)}


def _load() -> Sequence[Case]:
    return [Case(id, {"label": r.label.value, "sentence": r.sentence}) for id, (_, r) in _recordings().items()]


def _score(case: Case) -> Outcome:
    judge, recording = _recordings()[case.id]
    if recording.verdict is None:
        return Outcome(False, "no verdict could be read", output=recording.raw, unparsed=True)
    tags = frozenset({f"judge:{judge}", f"label:{recording.label}", f"verdict:{recording.verdict}"})
    told = f"labelled {recording.label}, judged {recording.verdict}"
    return Outcome(recording.label is recording.verdict, told, tags, output=recording.raw)


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    read = [s.outcome.tags for s in scored if not s.outcome.unparsed and s.error is None]
    figures = []
    for judge in JUDGES:
        pairs = [(_of(tags, "label"), _of(tags, "verdict")) for tags in read if f"judge:{judge}" in tags]
        name = f"kappa, {judge}; to gate, its lower end"
        figures.append(Figure(name, kappa(pairs), LEAST_KAPPA, n=len(pairs)))
    return figures


def _of(tags: frozenset[str], name: str) -> str:
    return next(t for t in tags if t.startswith(f"{name}:")).partition(":")[2]


JUDGE = Task("judge", "recorded verdicts of two poor judges, beside labels", _load, _score, _figures)
