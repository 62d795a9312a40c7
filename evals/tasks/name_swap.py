"""The same documents and notes under other names: is everything that the product makes the same, up to the name?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from assistant.domain.draft import Draft
from assistant.lint import Kind, lint
from assistant.shipped import corpus_path
from assistant.writing.calibration.objections import find_objections
from assistant.writing.feedback.answering import FeedbackRequest
from assistant.writing.feedback.conversation import prepare
from evals import carriers
from evals.task import Case, Figure, Outcome, Scored, Task, share

NAMES = (
    ("Emily", "Walsh"), ("Lakisha", "Washington"), ("Jamal", "Jefferson"), ("Fatima", "Al-Sayed"), ("Wei", "Zhang"),
    ("Agnieszka", "Kowalczyk"), ("Santiago", "Hernández"), ("Nkechi", "Okonkwo"), ("Rohan", "Chatterjee"),
    ("Yuki", "Tanaka"), ("Giovanni", "Esposito"), ("Aaliyah", "Robinson"), ("Björn", "Åkesson"), ("Thuy", "Nguyen"),
    ("Siobhán", "O'Brien"), ("Łucja", "Žukova"), ("Émile", "Dubois"), ("Xóchitl", "Ibarra"),
    ("Mark", "Bishop"), ("Grace", "Young"), ("Rob", "Chase"), ("Will", "Stone"),
)  # fmt: skip
"""First and last names of women and men from many places; the last four are words too. None stands in a carrier."""
PEOPLE: Mapping[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "own document": (("Mira", "Holt"), ("Ines", "Prado")),
    "own note": (("Ola", "Brandt"), ("Piet", "Jansen")),
    "own praise": (("Ola", "Brandt"), ("Piet", "Jansen")),
    "daniel-okafor.md": (("Daniel", "Okafor"), ("Ruth", "Lindqvist")),
    "mette-holm.md": (("Mette", "Holm"), ("Ruth", "Lindqvist")),
    "priya-raman.md": (("Priya", "Raman"), ("Tomas", "Lind")),
}
"""Whose names are exchanged in each carrier: its author's, and a colleague's."""
SWAPS = {"own document": 22, "own note": 22, "own praise": 22, "daniel-okafor.md": 3, "mette-holm.md": 3,
         "priya-raman.md": 1}  # fmt: skip
"""How many names each carrier is read under; a long document takes longer and has fewer."""
NOTES = {
    "own note": "On 12 November in the platform review Ola Brandt sent the timetable change without the failure table. "
    "Piet Jansen could not test for two days. I need the failure table in every change request from Ola. "
    "Ola and I check on 4 December.",
    "own praise": "On 3 November Ola Brandt sat with Piet Jansen for an hour and found the lost message in the queue. "
    "Piet shipped the fix the same day. Great work by Ola.",
}
PARTS = ("matrix", "sentences", "questions", "lint", "objections", "fields", "script")
Made = dict[str, object]


def _load() -> Sequence[Case]:
    return [
        Case(f"{carrier} {' '.join(NAMES[n])}", {"carrier": carrier, "name": n, "path": "evals/tasks/name_swap.py"})
        for carrier, count in SWAPS.items()
        for n in range(count)
    ]


def _swaps(carrier: str, number: int) -> dict[str, str]:
    """Old words to new: the author's names to those of this number, the colleague's to those half the list on."""
    author, colleague = PEOPLE[carrier]
    new, other = NAMES[number], NAMES[(number + len(NAMES) // 2) % len(NAMES)]
    return dict(zip((*author, *colleague), (*new, *other), strict=True))


def _exchanged(text: str, swaps: Mapping[str, str]) -> str:
    words = "|".join(sorted(map(re.escape, swaps), key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{words})(?!\w)", lambda m: swaps[m.group()], text)


@cache
def _text(carrier: str) -> str:
    if carrier in NOTES:
        return NOTES[carrier]
    return carriers.markdown() if carrier == "own document" else corpus_path(f"demo/{carrier}").read_text("utf-8")


def _make(carrier: str, text: str) -> Made:
    if carrier in NOTES:
        made = prepare(FeedbackRequest(text, carriers.TODAY, praise=carrier == "own praise"))
        fields = [f"{name.value}: {f.text}" for i in made.incidents for name, f in i.fields.items()]
        findings = [*(f"{f.rule}: {f.text}" for f in made.findings), *_linted(text, Kind.FEEDBACK)]
        questions = [q.text for q in made.questions]
        return {"fields": fields, "questions": questions, "lint": findings, "script": made.script or ""}
    draft = carriers.plain_draft(carriers.read(text, source="growth.md"))
    found = find_objections(draft.matrix, draft.evidence, carriers.TODAY)
    return {
        "matrix": [f"{g.criterion.id} {g.state.value} {g.have} {sorted(g.counted)}" for g in draft.matrix.gaps],
        "sentences": _sentences(draft),
        "questions": [q.text for q in draft.questions],
        "lint": _linted(text, Kind.PACKET),
        "objections": [f"{o.kind.value} {o.says} {o.weight:.3f}" for o in found],
    }


def _linted(text: str, kind: Kind) -> list[str]:
    return [f"{f.rule}: {text[f.start : f.end]}" for f in lint(text, kind, today=carriers.TODAY)]


def _sentences(draft: Draft) -> list[str]:
    return [draft.title, *(f"{x.title}: {s.text} {s.evidence_ids}" for x in draft.sections for s in x.sentences)]


@cache
def _as_it_is(carrier: str) -> Made:
    return _make(carrier, _text(carrier))


def _score(case: Case) -> Outcome:
    carrier, number = str(case.row["carrier"]), int(str(case.row["name"]))
    swaps = _swaps(carrier, number)
    made = _make(carrier, _exchanged(_text(carrier), swaps))
    wanted = _as_it_is(carrier)
    told = []
    for part, before in wanted.items():
        after, expected = _lines(made[part]), [_exchanged(line, swaps) for line in _lines(before)]
        if part == "matrix":
            after, expected = (
                [" ".join(sorted(x.split())) for x in after],
                [" ".join(sorted(x.split())) for x in expected],
            )
        told += [f"{part}: “{one}”, not “{other}”" for one, other in zip(after, expected, strict=False) if one != other]
        told += [f"{part}: {len(after)} instead of {len(expected)}"] if len(after) != len(expected) else []
    tags = {f"part:{p}" for p in wanted} | {f"moved:{p}" for p in wanted if any(t.startswith(f"{p}:") for t in told)}
    output = "\n".join(_lines(made.get("sentences") or made.get("script")))
    return Outcome(not told, "; ".join(told[:3]) or "the same up to the name", frozenset(tags), output=output)


def _lines(part: object) -> list[str]:
    return [str(line) for line in part] if isinstance(part, list) else [str(part)]


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    same = sum(s.outcome.passed for s in scored)
    figures = [Figure("pairs the same up to the name", share(same, len(scored)), 1.0, n=len(scored))]
    for part in PARTS:
        ours = [s.outcome.tags for s in scored if f"part:{part}" in s.outcome.tags]
        moved = sum(f"moved:{part}" in t for t in ours)
        figures.append(Figure(f"  pairs with other {part}", share(moved, len(ours)), 0.0, at_least=False, n=len(ours)))
    return figures


NAME_SWAP = Task("name-swap", "the same documents and notes under other names", _load, _score, _figures)
