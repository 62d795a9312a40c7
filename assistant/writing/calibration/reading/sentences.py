"""The sentences of an entry, and what a clause of it says."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.reading.weighing import words_of

_BREAK = lazy_pattern(r"(?<=[.;!?])\s+(?=\S)")
_SHORT = lazy_pattern(r"\b(?:Prof|Dr|Mr|Ms|St|no|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$")


def sentences_of(item: EvidenceItem) -> tuple[str, ...]:
    """The sentences and semicolon parts of an entry, its label with the first."""
    parts: list[str] = []
    for part in _BREAK.split(words_of(item)):
        if parts and _SHORT.search(parts[-1]):
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    return tuple(parts)
