"""Which facts are read from a bullet: services owned, adopters, citations, people helped, numbers, decisions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.counting.documents import adopters_of
from assistant.evidence.counting.org_metrics import money, moved
from assistant.evidence.counting.owned_services import owned_names
from assistant.evidence.counting.strategy import tells_decision
from assistant.evidence.extract import extract_evidence
from assistant.intake.growth import parse_growth
from evals.task import DATASETS, Case, Figure, Outcome, Row, Scored, Task, rows

SETS = {"bullet_facts.jsonl": "development", "bullet_facts_kept.jsonl": "held out"}
DOCUMENT = "---\nname: Ana Sousa\nlevel: L5\nteam: Billing\n---\n## 2026-06\n- {bullet}\n"
"""Where each bullet stands: one month of a record whose author and team are known."""


class Tally(NamedTuple):
    """Facts found that are labelled, found that are not, and labelled that are not found."""

    right: int
    invented: int
    missed: int


def _owned(item: EvidenceItem) -> set[str]:
    return set(owned_names(item)) if item.accomplishment else set()


def _taken(item: EvidenceItem) -> set[str]:
    return set(adopters_of(item))


def _cited(item: EvidenceItem) -> set[str]:
    return {m.name for m in item.citations}


def _helped(item: EvidenceItem) -> set[str]:
    teams = {m.name for m in item.teams}
    return {m.name for m in item.helped if m.name not in teams} if item.accomplishment else set()


def _metric(item: EvidenceItem) -> set[str]:
    return {"metric"} if item.accomplishment and (moved(item) or money(item)) else set()


def _decision(item: EvidenceItem) -> set[str]:
    return {"decision"} if item.accomplishment and tells_decision(item) else set()


READERS: dict[str, Callable[[EvidenceItem], set[str]]] = {
    "owns": _owned, "taken up by": _taken, "cited by": _cited, "helped": _helped, "metric": _metric,
    "decision": _decision,
}  # fmt: skip


def _load() -> Sequence[Case]:
    found = []
    for file, half in SETS.items():
        if (DATASETS / file).exists():
            found += [Case(f"{half} {row['id']}", {**row, "half": half}) for row in rows(file)]
    return found


def labelled(row: Row, field: str) -> set[str]:
    """The names that a row's labels give for a field; for a yes, the field's own name."""
    keys = {"taken up by": ("adopters", "followers"), "cited by": ("cited_by",)}.get(field, (field,))
    names: set[str] = set()
    for key in keys:
        value = row[key]
        names |= {str(v) for v in value} if isinstance(value, list) else ({field} if value else set())
    return names


def _score(case: Case) -> Outcome:
    items = extract_evidence(
        parse_growth(DOCUMENT.format(bullet=case.row["bullet"]), source=f"{case.id}.md", suffix=".md")
    )
    tags, told = {f"half:{case.row['half']}"}, []
    for field, read in READERS.items():
        found = set().union(*(read(i) for i in items))
        tally, words = _compare(labelled(case.row, field), found, items)
        tags |= {f"{field}:{n}:{count}" for n, count in zip(Tally._fields, tally, strict=True)}
        told += [f"{field} {words}"] if words else []
    return Outcome(not told, f"{'; '.join(told) or 'as labelled'}: {case.row['bullet']}", frozenset(tags))


def _compare(wanted: set[str], found: set[str], items: Sequence[EvidenceItem]) -> tuple[Tally, str]:
    missed = {w for w in wanted if not any(_same(w, f) for f in found)}
    # Where a team took something up, its people in the bullet may be named beside it.
    persons = {m.name for i in items for m in i.people} if wanted else set()
    invented = {f for f in found if not any(_same(w, f) for w in wanted) and f not in persons}
    words = [f"misses {', '.join(sorted(missed))}"] if missed else []
    words += [f"invents {', '.join(sorted(invented))}"] if invented else []
    return Tally(len(wanted) - len(missed), len(invented), len(missed)), ", ".join(words)


def _same(wanted: str, found: str) -> bool:
    a, b = wanted.casefold(), found.casefold()
    return a in b or b in a


def _figures(scored: Sequence[Scored]) -> Sequence[Figure]:
    figures = []
    for half in SETS.values():
        tags = [s.outcome.tags for s in scored if f"half:{half}" in s.outcome.tags]
        if not tags:
            continue
        every = [_of(field, half, tags) for field in READERS]
        right, invented, missed = (sum(t[n] for t, _ in every) for n in range(3))
        figures += [
            Figure(f"facts found, {half}", _ratio(right, missed), 0.9, n=right + missed),
            Figure(f"facts found that are told, {half}", _ratio(right, invented), 0.9, n=right + invented),
            *(figure for _, pair in every for figure in pair),
        ]
    return figures


def _of(field: str, half: str, tags: Sequence[frozenset[str]]) -> tuple[Tally, tuple[Figure, Figure]]:
    counts = dict.fromkeys(Tally._fields, 0)
    for one in tags:
        for tag in one:
            if tag.startswith(f"{field}:"):
                _, name, count = tag.split(":")
                counts[name] += int(count)
    tally = Tally(**counts)
    found = Figure(f"  {field}: found, {half}", _ratio(tally.right, tally.missed), 0.0, n=tally.right + tally.missed)
    told = Figure(f"  {field}: told, {half}", _ratio(tally.right, tally.invented), 0.0, n=tally.right + tally.invented)
    return tally, (found, told)


def _ratio(part: int, rest: int) -> float:
    return part / (part + rest) if part + rest else 0.0


BULLET_FACTS = Task("bullet-facts", "facts read from single bullets of a record", _load, _score, _figures)
