"""Words outside quotations, which stay as they were said."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.evidence.lazy import lazy_pattern
from assistant.writing.feedback.reading import mask_quotes

SPOKEN_WORD = lazy_pattern(r"[\w/]+(?:['’]\w+)*|&")


def as_case(old: str, new: str | None) -> str:
    """A word in place of another, with a capital where the other has one; the other itself where there is none."""
    if new is None:
        return old
    return new.capitalize() if old[:1].isupper() else new


def outside_quotes(text: str, change: Callable[[str], str]) -> str:
    """The text with a change made to all but its quotations."""
    masked = mask_quotes(text)
    pieces, at = [], 0
    for match in re.finditer("ð+", masked):
        pieces += [change(text[at : match.start()]), text[match.start() : match.end()]]
        at = match.end()
    pieces.append(change(text[at:]))
    return "".join(pieces)
