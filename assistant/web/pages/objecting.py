"""An objection as pages show it: the room's words, what would answer it, what it rests on, approved work like it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.domain.calibration import Objection
from assistant.domain.packet import ApprovedPassage


@dataclass(frozen=True)
class Raised:
    """One objection; `like` is an approved passage for its criterion and `like_by` whose it is, or both are empty.

    `answers` are the words of the page, each with its entry, that a model takes for the answer.
    """

    says: str
    answered_by: str
    evidence_ids: tuple[str, ...]
    searched: str
    like: str
    like_by: str
    answers: tuple[tuple[str, str], ...]


def raised(objection: Objection, examples: Mapping[str, ApprovedPassage]) -> Raised:
    """The objection beside the bar by example."""
    like = examples.get(objection.criterion_id or "")
    return Raised(
        says=objection.says,
        answered_by=objection.answered_by,
        evidence_ids=objection.evidence_ids,
        searched=objection.searched or "",
        like=like.text if like else "",
        like_by=whose(like) if like else "",
        answers=tuple((told.words, told.evidence_id) for told in objection.answered_on_page),
    )


def whose(passage: ApprovedPassage) -> str:
    """Who wrote an approved passage, in which line of work, and when it was approved."""
    return f"{passage.person}, {passage.field}, approved {passage.cycle}"
