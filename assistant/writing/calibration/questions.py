"""A line of the question bank, filled from the objection and the answer that it is about; nothing else is filled in."""

from __future__ import annotations

from assistant.domain.calibration import Objection
from assistant.evidence.lazy import lazy_pattern

FIELDS = frozenset({"says", "quote", "settles", "words"})
"""What a line may ask for."""

_FIELD = lazy_pattern(r"\{(\w+)\}")
_READ_OUT = lazy_pattern(r"“[^“”]+”")
_INNER = str.maketrans("“”", "‘’")


def fill(line: str, objection: Objection | None, words: str = "") -> str:
    """The line with its fields; what the objection lacks is “this”. Braces in its words stay as they are."""
    told = _READ_OUT.search(objection.says) if objection else None
    fields = {
        "says": objection.says if objection else "",
        "quote": told.group().replace("“…", "“") if told else "this",
        "settles": objection.answered_by if objection else "",
        "words": words.translate(_INNER),
    }
    return _FIELD.sub(lambda match: fields.get(match.group(1), match.group()), line)


def fields_of(line: str) -> frozenset[str]:
    """The fields that a line asks for."""
    return frozenset(match.group(1) for match in _FIELD.finditer(line))


def fixed_parts(line: str) -> tuple[str, ...]:
    """What a line says whatever fills it: its words between the fields."""
    return tuple(part for part in _FIELD.split(line)[::2] if part.strip())
