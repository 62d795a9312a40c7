"""Does every real document draft, within its budget, every claim cited, with a reader's top accomplishments in it?"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date
from functools import cache

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.domain.draft import Draft, SentenceKind
from assistant.export import count_pages
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.writing.verify import verify_sentence
from evals.task import Case, Figure, Outcome, Scored, Task, real_text, rows, share
from evals.tasks.evidence import HALVES

TARGETS = ("l5", "staff")
WANTED_TOP = 4
"""Of a reader's top six, at least four (issue); of fewer than six, the same share."""


@cache
def _draft(path: str, target: str, today: str) -> Draft:
    document = parse_growth(real_text(path), source=path, suffix=".md")
    request = DraftRequest(
        document=document, rubric=load_shipped_rubric(), target=target, today=date.fromisoformat(today)
    )
    return asyncio.run(draft_packet(request, count_pages=count_pages))


def _load() -> Sequence[Case]:
    cases = []
    for half, name in HALVES.items():
        listed = rows(name)
        today = {str(r["path"]): str(r["today"]) for r in listed if "today" in r}
        for row in listed:
            if "top" in row:
                real_text(str(row["path"]))
                for target in TARGETS:
                    data = {**row, "target": target, "today": today[str(row["path"])], "half": half}
                    cases.append(Case(f"{row['path']} {target}", data))
    return cases


def _told_lines(draft: Draft) -> set[int]:
    cited = {
        e
        for section in draft.sections
        for s in section.sentences
        if s.kind is SentenceKind.FACT
        for e in s.evidence_ids
    }
    return {i.line for i in draft.evidence if i.id in cited}


def _top_told(draft: Draft, top: object) -> tuple[int, int]:
    lines = _told_lines(draft)
    wanted = [set(t) if isinstance(t, list) else {t} for t in top] if isinstance(top, list) else []
    return sum(bool(w & lines) for w in wanted[:6]), len(wanted[:6])


def _fault(draft: Draft) -> str | None:
    by_id = {i.id: i for i in draft.evidence}
    for section in draft.sections:
        for sentence in section.sentences:
            if sentence.kind in (SentenceKind.LEAD, SentenceKind.FACT) and not sentence.evidence_ids:
                return f"uncited: {sentence.text}"
            if sentence.kind is SentenceKind.GAP and not sentence.criterion_id:
                return f"a gap without its criterion: {sentence.text}"
            if sentence.kind is SentenceKind.FACT:
                problems = verify_sentence(sentence.text, [by_id[e] for e in sentence.evidence_ids])
                if problems:
                    return f"{problems[0].kind.value}: {sentence.text}"
    return None if (draft.pages or 99) <= 2 else f"{draft.pages} pages"


def _score(case: Case) -> Outcome:
    row = case.row
    draft = _draft(str(row["path"]), str(row["target"]), str(row["today"]))
    told, wanted = _top_told(draft, row["top"])
    fault = _fault(draft)
    needed = min(WANTED_TOP, round(wanted * WANTED_TOP / 6))
    tags = {f"half:{row['half']}"} | ({"top"} if told >= needed else set()) | ({"sound"} if fault is None else set())
    return Outcome(
        fault is None and told >= needed, fault or f"{told} of {wanted} top accomplishments told", frozenset(tags)
    )


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    sound = sum("sound" in s.outcome.tags for s in scored)
    figures = [Figure("drafts sound (cited, verified, two pages)", share(sound, len(scored)), 1.0, n=len(scored))]
    for half, name in (("a", "held-out half"), ("b", "development half")):
        ours = [s.outcome for s in scored if f"half:{half}" in s.outcome.tags]
        figures.append(
            Figure(
                f"four of the top six told, {name}",
                share(sum("top" in o.tags for o in ours), len(ours)),
                1.0,
                n=len(ours),
            )
        )
    return figures


DRAFTS = Task("drafts", "promotion documents from real documents", _load, _score, _figures)
