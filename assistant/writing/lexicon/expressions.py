"""Lists of wordings as one pattern, compiled when it is first sought: most sentences need few of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from assistant.evidence.lazy import lazy_pattern


class Expressions:
    """Wordings with `|` between them, each a regular expression; blanks are layout, `_` is a blank of the text."""

    def __init__(self, *listed: str) -> None:
        self._listed = "|".join(listed)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        alternatives = (part.strip().replace("_", r"\s+") for part in self._listed.split("|"))
        return lazy_pattern(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE)

    def stand_in(self, text: str) -> bool:
        """Whether any of them stands in a text."""
        return self._pattern.search(text) is not None

    def spans(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Where they stand in `text[start:end]`, as places of `text`."""
        return (m.span() for m in self._pattern.finditer(text, start, len(text) if end is None else end))
