"""Matter that must stay out of a document or a script, beside work that must be told: leave, hearsay, counts, plans."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain.draft import SentenceKind
from assistant.domain.errors import InputError
from assistant.writing.feedback.answering import Answer, FeedbackRequest
from assistant.writing.feedback.conversation import prepare
from evals import carriers
from evals.task import Case, Figure, Outcome, Scored, Task, rows, share
from evals.tasks.feedback import STOCK

KINDS = (
    "protected_leave", "unsourced_complaint", "pr_counts", "hours", "praise_from_boss", "others_work",
    "planned_as_done",
)  # fmt: skip


def _load() -> Sequence[Case]:
    return [Case(str(row["id"]), row) for row in rows("hard_cases.jsonl")]


def _told_of_bullet(text: str) -> str:
    draft = carriers.plain_draft(carriers.read(carriers.markdown(bullet=text)))
    kinds = (SentenceKind.FACT, SentenceKind.LEAD)
    return "\n".join(s.text for section in draft.sections for s in section.sentences if s.kind in kinds)


def _told_of_note(text: str) -> str:
    """The script once every missing field has a stock answer; where the note is refused for export, its fields."""
    made = prepare(FeedbackRequest(text, carriers.TODAY))
    answers = tuple(Answer(q.field, STOCK[q.field], q.incident) for q in made.questions)
    whole = prepare(FeedbackRequest(text, carriers.TODAY, answers=answers)) if answers else made
    return whole.script or "\n".join(f.text or "" for i in whole.incidents for f in i.fields.values())


def _score(case: Case) -> Outcome:
    text, kind = str(case.row["text"]), str(case.row["kind"])
    tags = {f"kind:{kind}", f"place:{case.row['place']}"}
    try:
        told = _told_of_bullet(text) if case.row["place"] == "bullet" else _told_of_note(text)
    except InputError as refusal:
        return Outcome(False, f"refused: {refusal}", frozenset(tags))
    leaked = [w for w in _words(case, "must_not") if _stands_in(w, told)]
    lost = [w for w in _words(case, "must") if not _stands_in(w, told)]
    tags |= ({"leaked"} if leaked else set()) | ({"lost"} if lost else set())
    tags |= {"asked for"} if _words(case, "must") else set()
    said = [*(f"tells “{w}”" for w in leaked), *(f"lacks “{w}”" for w in lost)]
    return Outcome(not said, "; ".join(said) or "told as it should be", frozenset(tags), output=told)


def _words(case: Case, key: str) -> list[str]:
    listed = case.row[key]
    assert isinstance(listed, list)
    return [str(w) for w in listed]


def _stands_in(phrase: str, text: str) -> bool:
    plain = " ".join(text.replace("’", "'").split())
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", plain, re.IGNORECASE) is not None


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    tags = [s.outcome.tags for s in scored]
    asked = [t for t in tags if "asked for" in t]
    leaks = Figure("cases that tell what must not be told", share(sum("leaked" in t for t in tags), len(tags)), 0.0,
                   at_least=False, n=len(tags))  # fmt: skip
    kept = Figure("cases that tell what must be told", share(sum("lost" not in t for t in asked), len(asked)), 0.9,
                  n=len(asked))  # fmt: skip
    return [leaks, *(_of_kind(kind, tags) for kind in KINDS), kept]


def _of_kind(kind: str, tags: Sequence[frozenset[str]]) -> Figure:
    ours = [t for t in tags if f"kind:{kind}" in t]
    leaked = share(sum("leaked" in t for t in ours), len(ours))
    return Figure(f"  of these {kind.replace('_', ' ')}", leaked, 0.0, at_least=False, n=len(ours))


HARD_CASES = Task(
    "hard-cases", "leave, hearsay, counts, hours, praise and plans beside real work", _load, _score, _figures
)
