"""The rules of counting (product: matching and gaps), each on a document of its own: have, state, what is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.evidence.extract import extract_evidence
from assistant.evidence.match import match_evidence
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric
from evals.task import Case, Figure, Outcome, Scored, Task, rows, share

TODAY = date(2026, 11, 16)
"""The day on which every document of the set is counted."""


def _load() -> Sequence[Case]:
    return [Case(f"{row['id']} {row['rule']}", row) for row in rows("counting.jsonl")]


def _score(case: Case) -> Outcome:
    row = case.row
    document = parse_growth(str(row["markdown"]), source="growth.md", suffix=".md")
    items = extract_evidence(document)
    matrix = match_evidence(
        items, load_shipped_rubric(), target=str(row["target"]), current=document.author.level, today=TODAY
    )
    gap = next(g for g in matrix.gaps if g.criterion.id == row["criterion"])
    done = sum(i.accomplishment for i in items)
    wanted = {"have": row["have"], "state": row["state"]} | (
        {} if row["accomplishments"] is None else {"accomplishments": row["accomplishments"]}
    )
    found = {"have": gap.have, "state": gap.state.value, "accomplishments": done}
    wrong = [f"{name} is {found[name]}, labelled {value}" for name, value in wanted.items() if found[name] != value]
    told = "; ".join(wrong) or "as labelled"
    return Outcome(not wrong, f"{told}: {row['why']}", frozenset({f"rule:{row['rule']}"}), output=str(found))


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    passed = sum(s.outcome.passed for s in scored)
    return [Figure("rules of counting kept", share(passed, len(scored)), 1.0, n=len(scored))]


COUNTING = Task("counting", "each rule of counting on a document of its own", _load, _score, _figures)
