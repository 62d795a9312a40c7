"""The counter-argument paragraph from a rehearsal's answers."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.calibration import Objection, Turn
from assistant.domain.draft import Sentence
from assistant.domain.evidence import EvidenceItem


def counter_argument(
    objections: Sequence[Objection],  # noqa: ARG001
    turns: Sequence[Turn],  # noqa: ARG001
    evidence: Sequence[EvidenceItem],  # noqa: ARG001
) -> tuple[Sentence, ...]:
    """Nothing: no answer was given yet."""
    return ()
