"""Words of time that name no occasion and no day: "sometimes", "soon"."""

from __future__ import annotations

import re

from assistant.domain.feedback import FieldName
from assistant.evidence.lazy import lazy_pattern

_SOFT_TIME = lazy_pattern(
    r"\b(?:sometimes|often|always|never|lately|recently|occasionally|at times|now and then|from time to time"
    r"|in general|generally"
    r"|usually|every time|these days|constantly|consistently|all the time|this (?:quarter|half|year)"
    r"|the last (?:few|couple of) \w+)\b",
    re.IGNORECASE,
)
_SOFT_LATER = lazy_pattern(
    r"\b(?:soon|some ?time|at some point[\w ]*|going forward|over (?:the )?(?:coming|next) \w+"
    r"|next (?:quarter|half|year|cycle)"
    r"|in (?:the )?(?:near )?future|later on|eventually|when you get a chance|asap|down the (?:line|road))\b",
    re.IGNORECASE,
)


def find_soft_times(note: str) -> dict[FieldName, tuple[int, int]]:
    """The first such words for the situation and for the commit, as spans of the note."""
    found = ((FieldName.SITUATION, _SOFT_TIME.search(note)), (FieldName.COMMIT, _SOFT_LATER.search(note)))
    return {name: match.span() for name, match in found if match}
