"""How what was learned carries: every writer read by the weights that writers of other folds taught."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from assistant.evidence.learned.weights import Weights
from evals.learning.fitting import Taught, learn
from evals.learning.labelled import Labelled, Row
from evals.learning.rooms import in_folds, learn_rooms, reading_by
from evals.packets import CLEAN, planted_in
from evals.tasks.objections import first_objection


def across(packets: Sequence[Labelled]) -> Iterator[str]:
    """A line per question, with precision and recall; then a line per kind and per writer, with first objections."""
    taught = learn_rooms(learn(packets))
    yield from (_of_question(taught, question) for question in sorted(taught.examples))
    counts: Counter[tuple[str, bool]] = Counter()
    for writer, row, first in in_folds(taught, _firsts):
        planted = planted_in(row)
        right = first == (None if planted == CLEAN else planted)
        told = ("clean left alone", "") if planted == CLEAN else ("planted first", f"writer {writer}")
        counts.update((name, right) for name in (*told, f"kind {planted}") if name)
    for name in sorted({name for name, _ in counts}):
        yield f"{name:40} {counts[name, True]:4} of {counts[name, True] + counts[name, False]}"


def _of_question(taught: Taught, question: str) -> str:
    without, folds = taught.weights[question].without, taught.folds
    answers = [(without[folds[w]].score(features) > 0, true) for w, features, true in taught.examples[question]]
    hit = sum(said and true for said, true in answers)
    said, true = sum(s for s, _ in answers), sum(t for _, t in answers)
    return f"{question:20} {true:5}  precision {hit / max(1, said):.2f}  recall {hit / max(1, true):.2f}"


def _firsts(by: Mapping[str, Weights], part: Sequence[Row]) -> list[str | None]:
    """The first objection of each row, in a process of its own."""
    with reading_by(by):
        return [first_objection(row) for row in part]
