"""The bar by example beside each criterion: an approved passage, looked up once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assistant.bootstrap import Assistant
from assistant.domain.errors import AssistantError
from assistant.domain.packet import ApprovedPassage


class Examples:
    """The nearest approved passage of each criterion of the shipped rubric; a company's own criteria have none."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        self._known: dict[str, ApprovedPassage | None] = {}

    def of(self, criterion_ids: Iterable[str]) -> Mapping[str, ApprovedPassage]:
        """The passages by criterion id. The first look-up of a process takes a second or two."""
        found = {criterion_id: self._one(criterion_id) for criterion_id in criterion_ids}
        return {criterion_id: passage for criterion_id, passage in found.items() if passage is not None}

    def _one(self, criterion_id: str) -> ApprovedPassage | None:
        if criterion_id not in self._known:
            try:
                nearest = self._assistant.search.like(criterion_id, limit=1)
            except AssistantError:
                nearest = ()
            self._known[criterion_id] = nearest[0] if nearest else None
        return self._known[criterion_id]
