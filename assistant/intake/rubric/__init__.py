"""Ladders become rubrics: our YAML, and the shapes in which companies publish theirs."""

from assistant.intake.rubric.ours import format_rubric_yaml
from assistant.intake.rubric.reading import load_shipped_rubric, parse_rubric, read_rubric

__all__ = ["format_rubric_yaml", "load_shipped_rubric", "parse_rubric", "read_rubric"]
