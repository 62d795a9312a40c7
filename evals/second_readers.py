"""What two second readers found in the kept packets, beside their writers' labels: how far the labels can be trusted.

The readers, language models too, had the ladder, the list of kinds and each packet with its day and levels: no label,
no code, no word on how many are clean. So their agreement is also what a careful reader reaches on these packets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from evals.packets import CLEAN, KEPT, planted_in
from evals.task import Figure, Row, rows, share

READINGS = "packet_second_readings.jsonl"
NOTHING = "none"
"""What a reader writes who would raise nothing."""


def readers_figures(half: str) -> Sequence[Figure]:
    """How often a second reader raises first what was planted, and raises nothing in a clean packet."""
    label = {str(row["id"]): planted_in(row) for row in rows(KEPT[half])}
    read = [(label[str(r["id"])], str(r["first"])) for r in _readings().get(KEPT[half], ())]
    planted = [first == true for true, first in read if true != CLEAN]
    clean = [first == NOTHING for true, first in read if true == CLEAN]
    named = share(sum(planted), len(planted))
    return [
        Figure(f"second readers name the planted kind first, {half}", named, 0.0, n=len(planted)),
        Figure(f"second readers raise nothing in clean ones, {half}", share(sum(clean), len(clean)), 0.0, n=len(clean)),
    ]


@cache
def _readings() -> Mapping[str, Sequence[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows(READINGS):
        found.setdefault(f"{row['set']}.jsonl", []).append(row)
    return found
