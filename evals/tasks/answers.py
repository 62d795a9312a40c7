"""Answers to objections: does the check see in them what a reader saw?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from assistant.domain.calibration import AnswerSign, Objection, ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.growth import Author, Entry, GrowthDocument
from assistant.evidence.extract import extract_evidence
from assistant.writing.calibration.answers import check_answer
from evals.task import DATASETS, Case, Figure, Outcome, Row, Scored, Task, rows, share

LABELS = {
    "names_artifact": AnswerSign.NAMES_ARTIFACT,
    "concedes": AnswerSign.CONCEDES,
    "closes_with_date": AnswerSign.CLOSES_WITH_DATE,
    "oversells": AnswerSign.OVERSELLS,
    "on_point": AnswerSign.ON_POINT,
}
SETS = {"dev": "objection_answers.jsonl", "held": "objection_answers_kept.jsonl"}
"""The second file is held out: whoever writes the check has not opened it, and it may be elsewhere."""
AGREEMENT = 0.85
"""What the issue asks for."""


def _load() -> Sequence[Case]:
    there = {half: name for half, name in SETS.items() if (DATASETS / name).exists()}
    return [Case(f"{half} {r['id']}", {**r, "set": half}) for half, name in there.items() for r in rows(name)]


def _score(case: Case) -> Outcome:
    answer, today = str(case.row["answer"]), date.fromisoformat(str(case.row["today"]))
    check = check_answer(answer, _objection(case.row), _evidence(case.row), today)
    labels = case.row["labels"]
    assert isinstance(labels, dict)
    agreed = {name for name, sign in LABELS.items() if (sign in check.signs) is labels[name]}
    wrong = [f"{name} is {labels[name]}" for name in LABELS if name not in agreed]
    misplaced = [f.sign for f in check.findings if not 0 <= f.start < f.end <= len(answer)]
    tags = frozenset({f"set:{case.row['set']}", *(f"agreed:{name}" for name in agreed)})
    told = "\n".join(f"{f.sign.value}: {answer[f.start : f.end]}" for f in check.findings)
    return Outcome(not wrong and not misplaced, "; ".join([*wrong, *misplaced]) or "as labelled", tags, output=told)


def _objection(row: Mapping[str, object]) -> Objection:
    told = row["objection"]
    assert isinstance(told, dict)
    return Objection(
        kind=ObjectionKind(told["kind"]), says=told["says"], answered_by="", weight=0.5,
        evidence_ids=tuple(told["evidence_ids"]),
    )  # fmt: skip


def _evidence(row: Row) -> tuple[EvidenceItem, ...]:
    told = row["evidence"]
    assert isinstance(told, list)
    entries = tuple(
        Entry(id=e["id"], text=e["text"], source="s.md", line=n, end_line=n, headings=tuple(e["context"]))
        for n, e in enumerate(told, 1)
    )
    return extract_evidence(GrowthDocument(source="s.md", author=Author(), entries=entries))


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for half in SETS:
        tags = [s.outcome.tags for s in scored if f"set:{half}" in s.outcome.tags]
        if not tags:
            continue
        agreed = {name: sum(f"agreed:{name}" in t for t in tags) for name in LABELS}
        for name, n in agreed.items():
            figures.append(Figure(f"agreement on {name}, {half}", share(n, len(tags)), AGREEMENT, n=len(tags)))
        overall = share(sum(agreed.values()), len(tags) * len(LABELS))
        figures.append(Figure(f"agreement over all labels, {half}", overall, AGREEMENT, n=len(tags) * len(LABELS)))
    return figures


ANSWERS = Task("answers", "what an answer to an objection holds, label by label", _load, _score, _figures)
