"""Months of entries in the words of a room."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.phrasing import month_name


def months_of(items: Sequence[EvidenceItem]) -> tuple[str, ...]:
    """The months in which dated entries begin, in order, each once (`October 2026`)."""
    dated = sorted((i.period for i in items if i.period is not None), key=lambda p: p.start)
    return tuple(dict.fromkeys(month_name(p) for p in dated))


def span_of(items: Sequence[EvidenceItem]) -> str:
    """`October 2026`, or `October 2026 to November 2026`; empty where nothing is dated."""
    months = months_of(items)
    if not months:
        return ""
    return months[0] if len(months) == 1 else f"{months[0]} to {months[-1]}"
