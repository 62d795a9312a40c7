"""The sentences of an entry, and what a clause of it says."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.abbreviations import SHORT_MONTHS, is_abbreviated
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.reading.weighing import words_of

_BREAK = lazy_pattern(r"(?<=[.;!?])\s+(?=\S)")


def sentences_of(item: EvidenceItem) -> tuple[str, ...]:
    """The sentences and semicolon parts of an entry, its label with the first."""
    parts: list[str] = []
    for part in _BREAK.split(words_of(item)):
        if parts and parts[-1].endswith(".") and is_abbreviated(parts[-1], len(parts[-1]) - 1, SHORT_MONTHS):
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    return tuple(parts)
