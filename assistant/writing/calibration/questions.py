"""A line of the question bank, filled from the objection that it is about; nothing else is filled in."""

from __future__ import annotations

import re

from assistant.domain.calibration import Objection
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import listed

FIELDS = frozenset({"says", "quote", "settles", "evidence", "criterion", "searched"})
"""What a line may ask for."""

_FIELD = lazy_pattern(r"\{(\w+)\}")
_READ_OUT = lazy_pattern(r"“[^“”]+”")


def fill(line: str, objection: Objection) -> str:
    """The line with its fields; what the objection lacks is “this”. Braces in its words stay as they are."""
    told = _READ_OUT.search(objection.says)
    fields = {
        "says": objection.says,
        "quote": told.group() if told else "this",
        "settles": objection.answered_by,
        "evidence": listed(objection.evidence_ids) or "this",
        "criterion": objection.criterion_id or "this",
        "searched": objection.searched or "the record",
    }
    return _FIELD.sub(lambda match: fields.get(match.group(1), match.group()), line)


def fields_of(line: str) -> frozenset[str]:
    """The fields that a line asks for."""
    return frozenset(re.findall(r"\{(\w+)\}", line))
