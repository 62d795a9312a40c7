"""Words of a note that speak to a machine instead of about a person: they are read as nothing, and told of."""

from __future__ import annotations

import re

from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.machine_orders import is_machine_order
from assistant.writing.feedback.reading import sentences_of

_COMMENT = lazy_pattern(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HIDDEN = lazy_pattern(r"(?<!\U0001F3F4)[\U000E0000-\U000E007F]{2,}")
"""Letters that no screen shows; a flag is built of such letters after its own."""


def machine_orders(note: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a note that order a machine about, and hidden text, in order and without overlaps."""
    found = [m.span() for m in _COMMENT.finditer(note)]
    rest = note
    for start, end in found:
        rest = rest[:start] + "\n" * (end - start) + rest[end:]
    for start, end in sentences_of(rest):
        sentence = rest[start:end]
        if is_machine_order(sentence) or _HIDDEN.search(sentence):
            found.append((start, end))
    return tuple(sorted(found))
