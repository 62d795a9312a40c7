"""A packet of a data set as the product reads it: its document, its evidence, its matrix."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from assistant.coach.draft import DraftRequest, match_document
from assistant.domain.calibration import ObjectionKind
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.intake.growth import parse_growth
from assistant.intake.rubric import load_shipped_rubric

KEPT: Mapping[str, str] = {
    "held out": "planted_packets_kept.jsonl",
    "unseen": "planted_packets_unseen.jsonl",
    "fresh": "planted_packets_fresh.jsonl",
    "sober": "planted_packets_sober.jsonl",
    "everyday": "planted_packets_everyday.jsonl",
}
"""The sets of packets that are kept away from whoever builds, by what their figures are called."""

CLEAN = "clean"
NAMES = {"colleague's-part": ObjectionKind.COLLEAGUES_PART.value}
"""Where the writers' word for a kind is not ours."""


class ReadPacket(NamedTuple):
    """One row read on its own day; `team` is the author's, where the document names it."""

    items: tuple[EvidenceItem, ...]
    matrix: Matrix
    today: date
    team: str | None


def planted_in(row: Mapping[str, object]) -> str:
    """The kind that was planted, by our name for it; `CLEAN` for none."""
    return NAMES.get(str(row["weakness"]), str(row["weakness"]))


def read_packet(row: Mapping[str, object]) -> ReadPacket:
    """Read a row with `id`, `markdown`, `today`, `target` and `level` against the ladder that ships."""
    document = parse_growth(str(row["markdown"]), source=f"{row['id']}.md", suffix=".md")
    today = date.fromisoformat(str(row["today"]))
    request = DraftRequest(
        document=document,
        rubric=load_shipped_rubric(),
        target=str(row["target"]),
        current=str(row["level"]),
        today=today,
    )
    items, matrix = match_document(request)[:2]
    return ReadPacket(items, matrix, today, document.author.team)
