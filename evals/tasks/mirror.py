"""A demand of a ladder or a job description beside the other side's: same, contradicts, or only on one side."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.mirror import JobStatement, Relation
from assistant.domain.rubric import Criterion, Level, Rubric
from assistant.writing.mirror.compare import best
from assistant.writing.mirror.mirror import mirror
from evals.task import Case, Figure, Outcome, Row, Scored, Task, rows, share

HALVES = ("held-out", "development")


def _load() -> Sequence[Case]:
    return [Case(str(row["id"]), row) for row in rows("mirror_pairs.jsonl")]


def _score(case: Case) -> Outcome:
    row = case.row
    against = row["against"]
    assert isinstance(against, list)
    from_rubric = row["direction"] == "rubric"
    at, found = best(str(row["text"]), [str(a) for a in against], one_is_criterion=from_rubric)
    alone = Relation.ONLY_RUBRIC if from_rubric else Relation.ONLY_JD
    said = (found.relation or alone).value
    # A right word about the wrong counterpart is wrong.
    right = (
        said == row["label"] and at == row["answer"] and (not from_rubric or _shown_first(row, against) in (None, at))
    )
    return Outcome(
        right,
        f"{said} {at}, labelled {row['label']} {row['answer']} ({found.score:.2f}, {found.why}): {row['text']}",
        frozenset({f"half:{row['half']}", f"label:{row['label']}"}),
        output=f"{said} {at}: {found.why}",
    )


def _shown_first(row: Row, against: Sequence[object]) -> int | None:
    """The statement that the whole mirror shows first beside the criterion; None where it shows none."""
    statements = tuple(JobStatement(text=str(a), line=n, heading="") for n, a in enumerate(against, 1))
    criterion = Criterion(id="x.one", dimension="One", level="x", text=str(row["text"]))
    level = Level(id="x", name="X", rank=0)
    rubric = Rubric(name="one", levels=(level,), dimensions=("One",), criteria=(criterion,))
    beside = (
        r.statement for r in mirror(rubric, level, statements, source="job").rows if r.criterion_id and r.statement
    )
    return next((s.line - 1 for s in beside), None)


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for half in HALVES:
        ours = [s.outcome for s in scored if f"half:{half}" in s.outcome.tags]
        right = sum(o.passed for o in ours)
        figures.append(Figure(f"pairs right, {half} half", share(right, len(ours)), 0.8, n=len(ours)))
    for label in Relation:
        ours = [
            s.outcome for s in scored if f"label:{label.value}" in s.outcome.tags and "half:held-out" in s.outcome.tags
        ]
        right = sum(o.passed for o in ours)
        figures.append(Figure(f"  of these {label.value}, held-out half", share(right, len(ours)), 0.0, n=len(ours)))
    return figures


MIRROR = Task("mirror", "a ladder's demands beside a job description's", _load, _score, _figures)
