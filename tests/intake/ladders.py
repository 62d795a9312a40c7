"""Reading a ladder in a test, and looking at it the way a person would: level by level, theme and text."""

from __future__ import annotations

from assistant.domain.rubric import Rubric
from assistant.intake.rubric import parse_rubric


def read(text: str, suffix: str = ".md", *, stem: str = "notes") -> Rubric:
    """The rubric in a text that would stand in a file of that name and suffix."""
    return parse_rubric(text, source=f"{stem}{suffix}", suffix=suffix)


def by_level(rubric: Rubric) -> dict[str, list[tuple[str, str]]]:
    """Level id to (dimension, text) of its criteria, lowest level first, in file order."""
    return {level.id: [(c.dimension, c.text) for c in rubric.at(level)] for level in rubric.levels}
