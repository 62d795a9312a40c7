"""Does every real document draft, within its budget, every claim cited, with a reader's top accomplishments in it?

Structure, lint and coverage of the matrix are looked at too, here and on the demo team, which has no reader's labels.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date
from functools import cache

from assistant.coach.draft import DraftRequest, draft_packet
from assistant.domain.draft import Draft, SentenceKind
from assistant.domain.gap import State
from assistant.export import count_pages
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric
from assistant.lint import Kind, lint
from assistant.writing.plan import BEHAVIORS, GAP, PEERS, SCOPE
from assistant.writing.verify import verify_sentence
from evals import carriers
from evals.task import Case, Figure, Outcome, Row, Scored, Task, real_text, rows, share
from evals.tasks.evidence import HALVES

TARGETS = ("l5", "staff")
SECTIONS = (SCOPE, BEHAVIORS, GAP, PEERS)
"""The order of the guide."""
WANTED_TOP = 4
"""Of a reader's top six, at least four (issue); of fewer than six, the same share."""


@cache
def _draft(path: str, target: str, today: str) -> Draft:
    return _draft_text(real_text(path), path, target, today)


def _draft_text(text: str, source: str, target: str, today: str) -> Draft:
    document = parse_growth(text, source=source, suffix=".md")
    request = DraftRequest(
        document=document, rubric=load_shipped_rubric(), target=target, today=date.fromisoformat(today)
    )
    return asyncio.run(draft_packet(request, count_pages=count_pages))


@cache
def real_cases() -> Sequence[Case]:
    """A case for each labelled real document and target; raises Absent."""
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


def draft_of(case: Case) -> Draft:
    """The plain document of a real case, made once."""
    return _draft(str(case.row["path"]), str(case.row["target"]), str(case.row["today"]))


def _load() -> Sequence[Case]:
    demo: list[Row] = [
        {"demo": name, "target": t, "path": f"corpus/demo/{name}"} for name in carriers.DEMO for t in TARGETS
    ]
    long: list[Row] = [{**r, "target": t} for r in rows("long_records.jsonl") for t in TARGETS]
    return [
        *real_cases(),
        *(Case(f"demo {r['demo']} {r['target']}", r) for r in demo),
        *(Case(f"{r['id']} {r['target']}", r) for r in long),
    ]


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
    if "demo" in row:
        return _score_demo(case)
    if "markdown" in row:
        return _score_long(case)
    draft = draft_of(case)
    told, wanted = _top_told(draft, row["top"])
    fault = _fault(draft)
    needed = min(WANTED_TOP, round(wanted * WANTED_TOP / 6))
    tags = {f"half:{row['half']}"} | ({"top"} if told >= needed else set()) | ({"sound"} if fault is None else set())
    return Outcome(
        fault is None and told >= needed,
        fault or f"{told} of {wanted} top accomplishments told",
        frozenset(tags | _qualities(draft)),
    )


def _score_demo(case: Case) -> Outcome:
    draft = carriers.demo_draft(str(case.row["demo"]), str(case.row["target"]))
    fault, found = _fault(draft), _qualities(draft)
    text = "\n".join(s.text for section in draft.sections for s in section.sentences)
    passed = fault is None and {"ordered", "covered"} <= found
    return Outcome(passed, fault or ", ".join(sorted(found)), frozenset({"demo", *found}), output=text)


def _score_long(case: Case) -> Outcome:
    row = case.row
    draft = _draft_text(str(row["markdown"]), f"{row['id']}.md", str(row["target"]), str(row["today"]))
    fault = _fault(draft)
    return Outcome(fault is None, fault or "shortened to two pages", frozenset({"long"}))


def _qualities(draft: Draft) -> set[str]:
    """Which of the qualities that need no label the document has."""
    titles = [s.title for s in draft.sections]
    ordered = titles == [t for t in SECTIONS if t in titles] and GAP in titles
    ordered = ordered and all(s.sentences for s in draft.sections)
    said = [s.text for section in draft.sections for s in section.sentences if s.kind is SentenceKind.FACT]
    shown = {e for section in draft.sections for s in section.sentences for e in s.evidence_ids}
    met = [g for g in draft.matrix.gaps if g.state is State.AT_BAR]
    covered = all(set(g.evidence_ids) & shown for g in met)
    clean = not lint("\n\n".join(said), Kind.PACKET)
    return {
        *(("ordered",) if ordered else ()),
        *(("clean",) if clean else ()),
        *(("covered",) if covered else ()),
        *(("met",) if met else ()),
    }


def _quality_figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for name, demo in (("real documents", False), ("demo team", True)):
        ours = [s.outcome.tags for s in scored if ("demo" in s.outcome.tags) is demo]
        figures += [
            Figure(f"{words}, {name}", share(sum(tag in t for t in ours), len(ours)), 1.0, n=len(ours))
            for tag, words in (("ordered", "sections in order, none empty"), ("clean", "clean of lint"))
        ]
    met = [s.outcome.tags for s in scored if "met" in s.outcome.tags]
    covered = share(sum("covered" in t for t in met), len(met))
    return [*figures, Figure("every criterion at the bar shown with its evidence", covered, 1.0, n=len(met))]


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    long = [s for s in scored if "long" in s.outcome.tags]
    scored = [s for s in scored if s not in long]
    real = [s for s in scored if "demo" not in s.outcome.tags]
    sound = sum("sound" in s.outcome.tags for s in real)
    figures = [Figure("drafts sound (cited, verified, two pages)", share(sound, len(real)), 1.0, n=len(real))]
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
    kept = share(sum(s.outcome.passed for s in long), len(long))
    shortened = Figure("long records told on two pages", kept, 1.0, n=len(long))
    return [*figures, shortened, *_quality_figures(scored)]


DRAFTS = Task("drafts", "promotion documents from real documents", _load, _score, _figures)
