"""The verifier as a library function: how long an answer of RAGTruth takes, beside the naive regex on the same one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from assistant.writing.unsourced import find_unsourced
from evals.bench.measure import Benchmark, Row, against, milliseconds, not_run, say
from evals.naive import unsaid_numbers
from evals.task import Absent
from evals.tasks.ragtruth import RAGTRUTH

EVERY = 3
"""One answer of three: enough for a median, and each source is met twice."""


def _naive(text: str, source: str) -> int:
    return sum(1 for _ in unsaid_numbers(text, source))


def _bench() -> Sequence[Row]:
    try:
        cases = RAGTRUTH.load()[::EVERY]
    except Absent as absence:
        return [not_run("an answer of RAGTruth, median", str(absence))]
    say(f"  {len(cases)} answers")
    ours, naive = [], []
    for case in cases:
        text, source = str(case.row["text"]), str(case.row["source"])
        naive.append(milliseconds(partial(_naive, text, source)))
        ours.append(milliseconds(partial(find_unsourced, text, source)))
    return [
        against("an answer of RAGTruth, median, against 1 ms", ours, [1.0] * len(ours), 1.0),
        against("an answer of RAGTruth against the naive regex", ours, naive, 3.0),
    ]


GROUNDING = Benchmark("grounding", "the verifier on free text, an answer at a time", _bench)
