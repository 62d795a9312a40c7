"""Is each cell of the matrix in the state that a careful reader gave it? A false at_bar is the error that matters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.evidence.match import match_evidence
from assistant.intake.rubric import load_shipped_rubric
from evals.task import Case, Figure, Outcome, Scored, Task, real_text, rows, share
from evals.tasks.evidence import HALVES, items_of


def _load() -> Sequence[Case]:
    cases = []
    for half, name in HALVES.items():
        for row in rows(name):
            if "cell" in row:
                real_text(str(row["path"]))
                cases.append(Case(f"{row['path']} {row['target']}.{row['cell']}", {**row, "half": half}))
    return cases


def _score(case: Case) -> Outcome:
    row = case.row
    matrix = match_evidence(
        items_of(str(row["path"])),
        load_shipped_rubric(),
        target=str(row["target"]),
        today=date.fromisoformat(str(row["today"])),
    )
    wanted_id = f"{row['target']}.{row['cell']}"
    state = next(g.state.value for g in matrix.gaps if g.criterion.id == wanted_id)
    also = row.get("also")
    fits = {str(row["state"]), *(map(str, also) if isinstance(also, list) else ())}
    tags = {f"half:{row['half']}"} | ({"false at_bar"} if state == "at_bar" and "at_bar" not in fits else set())
    if state == row["state"]:
        tags.add("first choice")
    return Outcome(
        state in fits,
        f"{state}, labelled {row['state']} (also {also}): {row.get('why')}",
        frozenset(tags),
        output=state,
    )


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for half, name in (("a", "held-out half"), ("b", "development half")):
        ours = [s.outcome for s in scored if f"half:{half}" in s.outcome.tags]
        figures.append(
            Figure(f"states right, {name}", share(sum(o.passed for o in ours), len(ours)), 0.85, n=len(ours))
        )
        first = sum("first choice" in o.tags for o in ours)
        figures.append(
            Figure(f"  of these the label's first choice, {name}", share(first, len(ours)), 0.0, n=len(ours))
        )
    false = sum("false at_bar" in s.outcome.tags for s in scored)
    figures.append(Figure("false at_bar", float(false), 0.0, at_least=False, n=len(scored)))
    return figures


MATCHING = Task("matching", "states of the matrix on real documents", _load, _score, _figures)
