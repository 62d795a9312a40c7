"""The lines of a matrix as a page shows them: have, need, which evidence, what would settle or close it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.domain.gap import Gap, State
from assistant.domain.packet import ApprovedPassage

STATE_WORDS = {
    State.AT_BAR: "at bar",
    State.APPROACHING: "approaching",
    State.MISSING: "missing",
    State.ASK: "ask",
}


@dataclass(frozen=True)
class Cell:
    """One line of the matrix; `anchor` is its id on the page, where something leads to it."""

    dimension: str
    text: str
    state: str
    state_words: str
    count: str
    dots: tuple[bool, ...]
    counted: str
    evidence_ids: tuple[str, ...]
    candidate_ids: tuple[str, ...]
    note: str
    next: str
    like: str
    like_by: str
    anchor: str = ""


def cell_of(gap: Gap, example: ApprovedPassage | None = None, *, anchor: str = "") -> Cell:
    """The cell of a gap, with approved work like it where there is any."""
    need = gap.need or 0
    return Cell(
        dimension=gap.criterion.dimension,
        text=gap.criterion.text,
        state=gap.state.value,
        state_words=STATE_WORDS[gap.state],
        count=f"{gap.have} of {need}" if need else f"{gap.have}, a person decides",
        dots=tuple(n < gap.have for n in range(need)) if 0 < need <= 8 else (),
        counted=", ".join(gap.counted),
        evidence_ids=gap.evidence_ids,
        candidate_ids=tuple(e for e in gap.candidate_ids if e not in gap.evidence_ids),
        note=gap.note or "",
        next=_joined((gap.question, gap.closes_with)),
        like=example.text if example else "",
        like_by=f"{example.person}, {example.field}, approved {example.cycle}" if example else "",
        anchor=anchor,
    )


def _joined(words: Iterable[str | None]) -> str:
    return " ".join(w for w in words if w)
