"""Which entries meaning brings near a criterion: those whose nearest approved examples nearly all show it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.domain.ports import Passage

NEIGHBOURS, AGREEING = 5, 4
"""Of an entry's five nearest approved passages four show the criterion, or it is not proposed."""
NEAR = 0.3
"""Cosine of those passages on average; with it no labelled cell of evals/datasets/real_documents_b.jsonl gets worse."""
NEAR_TEXT = 0.42
"""Cosine to a criterion's own words, which stand far from any bullet: for ladders without approved packets (by eye)."""
MOST = 2
"""Entries proposed for one criterion: each one asks a person to read it."""


@dataclass(frozen=True)
class Example:
    """A text that shows a criterion: an approved passage, or the criterion's own words."""

    passage: Passage
    criterion_id: str
    approved: bool


def propose(
    entry_ids: Sequence[str], examples: Sequence[Example], near: Sequence[Sequence[float]], wanted: set[str]
) -> Mapping[str, Sequence[str]]:
    """Entry ids per wanted criterion, nearest first. `near` has a row per example and a cosine per entry."""
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for place, entry_id in enumerate(entry_ids):
        approved = [(near[row][place], e.criterion_id) for row, e in enumerate(examples) if e.approved]
        nearest = sorted(approved, reverse=True)[:NEIGHBOURS]
        agreed, votes = Counter(criterion for _, criterion in nearest).most_common(1)[0] if nearest else ("", 0)
        cosines = [cosine for cosine, criterion in nearest if criterion == agreed]
        if votes >= AGREEING and sum(cosines) / votes >= NEAR:
            found[agreed].append((sum(cosines) / votes, entry_id))
        for row, example in enumerate(examples):
            if not example.approved and near[row][place] >= NEAR_TEXT:
                found[example.criterion_id].append((near[row][place], entry_id))
    return {c: tuple(i for _, i in sorted(ranked, reverse=True)[:MOST]) for c, ranked in found.items() if c in wanted}
