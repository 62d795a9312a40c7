"""The verifier beside flagging everything and the naive regex, on planted falsehoods and faithful paraphrases."""

from __future__ import annotations

from collections.abc import Sequence

from evals.naive import unsaid_numbers
from evals.rivals.entry import Contest, Entry, flagging
from evals.task import Case
from evals.tasks.grounding import LIES, PARAPHRASES, SUBTLE_LIES

EVERY = {LIES.name: 6, SUBTLE_LIES.name: 2, PARAPHRASES.name: 2}
"""One case of so many of each task, always the same ones."""


def _run() -> Sequence[Entry]:
    cases, flagged, bad = [], [], []
    for task in (LIES, SUBTLE_LIES, PARAPHRASES):
        for case in list(task.load())[:: EVERY[task.name]]:
            outcome = task.score(case)
            if any(tag.endswith("-held") for tag in outcome.tags):
                continue
            cases.append(case)
            bad.append(task is not PARAPHRASES)
            flagged.append(outcome.passed is bad[-1])  # a lie passes the task when it is refused
    pairs = list(zip(bad, flagged, strict=True))
    return [
        Entry("ours", flagging(pairs)),
        Entry(
            "naive regex (numbers digit for digit)", flagging([(b, _naive(c)) for b, c in zip(bad, cases, strict=True)])
        ),
        Entry("flag everything", flagging([(b, True) for b in bad])),
    ]


def _naive(case: Case) -> bool:
    notes, cites = case.row["evidence"], case.row["cites"]
    assert isinstance(notes, Sequence)
    assert isinstance(cites, Sequence)
    source = "\n".join(f"{' | '.join(n['context'])} | {n['text']}" for n in notes if n["id"] in cites)
    return any(unsaid_numbers(str(case.row["sentence"]), source))


CONTEST = Contest(
    "Grounding",
    "Planted falsehoods and falsehoods without a number or name as their tell (to be flagged), and faithful "
    "paraphrases (to be left alone); one of two to six of each development set.",
    _run,
)
