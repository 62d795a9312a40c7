"""An objection as programs get it. Its weight orders those of one packet and is never told."""

from __future__ import annotations

from assistant.domain.calibration import Objection, ObjectionKind, PageAnswer
from assistant.web.api.answers import Answer


class ObjectionAnswer(Answer):
    """One weakness, what would answer it, and what it rests on; the first is what a room raises first.

    `answered_on_page` is what a model says that the page answers it with: those stand last.
    """

    kind: ObjectionKind
    says: str
    answered_by: str
    criterion_id: str | None
    evidence_ids: tuple[str, ...]
    searched: str | None
    answered_on_page: tuple[PageAnswer, ...]


def objection_answer(objection: Objection) -> ObjectionAnswer:
    """The objection without its weight, which orders those of one packet and compares nobody."""
    return ObjectionAnswer(**objection.model_dump(exclude={"weight"}))
