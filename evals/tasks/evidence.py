"""Is each labelled line of a real document found as an accomplishment, or rightly set aside?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.extract import extract_evidence
from assistant.intake.growth import parse_growth
from evals.task import Case, Figure, Outcome, Scored, Task, real_text, rows, share

HALVES = {"a": "real_documents_a.jsonl", "b": "real_documents_b.jsonl"}
"""a was held out while the rules were written; b was there to develop against."""


@cache
def items_of(path: str) -> tuple[EvidenceItem, ...]:
    """The evidence of a real document."""
    return extract_evidence(parse_growth(real_text(path), source=path, suffix=".md"))


def _load() -> Sequence[Case]:
    cases = []
    for half, name in HALVES.items():
        for row in rows(name):
            if "line" in row and row["label"] != "unclear":
                real_text(str(row["path"]))
                cases.append(Case(f"{row['path']}:{row['line']}", {**row, "half": half}))
    return cases


def _found(row: dict[str, object]) -> bool:
    line = int(str(row["line"]))
    return any(i.accomplishment and i.line == line for i in items_of(str(row["path"])))


def _score(case: Case) -> Outcome:
    wanted = case.row["label"] == "accomplishment"
    found = _found(case.row)
    tags = {f"half:{case.row['half']}", "wanted" if wanted else "unwanted", "found" if found else "left"}
    return Outcome(
        wanted == found, f"labelled {case.row['label']}, {'found' if found else 'set aside'}", frozenset(tags)
    )


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for half in HALVES:
        tags = [s.outcome.tags for s in scored if f"half:{half}" in s.outcome.tags]
        wanted = [t for t in tags if "wanted" in t]
        found = [t for t in tags if "found" in t]
        hits = sum("found" in t for t in wanted)
        name = "held-out half" if half == "a" else "development half"
        figures.append(Figure(f"accomplishments found, {name}", share(hits, len(wanted)), 0.90, n=len(wanted)))
        figures.append(Figure(f"evidence precision, {name}", share(hits, len(found)), 0.85, n=len(found)))
    return figures


EVIDENCE = Task("evidence", "accomplishments in real documents", _load, _score, _figures)
