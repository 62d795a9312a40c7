"""Growth documents in the shapes that people keep them, read into entries that know their file and line."""

from assistant.intake.growth.reading import parse_growth, read_growth

__all__ = ["parse_growth", "read_growth"]
