"""The borderline sentence, or why the matrix does not support one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix


@dataclass(frozen=True)
class Refusal:
    """Why there is no borderline sentence."""

    reason: str


def borderline(matrix: Matrix, evidence: Sequence[EvidenceItem], today: date) -> str | Refusal:  # noqa: ARG001
    """A refusal: until the counts are read for it, no case is called borderline."""
    return Refusal("Nothing here says that two of three are at bar and dated work closes the third.")
