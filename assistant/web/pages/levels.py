"""The levels that a page offers to choose from."""

from __future__ import annotations

from assistant.bootstrap import Assistant


def levels(assistant: Assistant) -> tuple[tuple[str, str], ...]:
    """Levels that the shipped rubric has criteria for, highest first: id and name."""
    rubric = assistant.packets.rubric()
    filled = {c.level for c in rubric.criteria}
    ordered = sorted(rubric.levels, key=lambda level: -level.rank)
    return tuple((level.id, level.name) for level in ordered if level.id in filled)
