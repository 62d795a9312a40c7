"""What people write in braces behind an item to correct the machine: `{role: shared}`, `{kind: rfc}`, `{skip}`."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.domain.growth import Marks
from assistant.domain.vocabulary import ArtifactKind, Role
from assistant.evidence.dates import find_period
from assistant.evidence.lazy import lazy_pattern
from assistant.intake.growth.words import Words

_BRACES = lazy_pattern(r"\{([^{}\n]{1,200})\}\s*[.;,]?$")
_LIKE_A_MARK = lazy_pattern(r"[a-z][\w-]*(?:\s*:\s*\S.*)?", re.IGNORECASE)
_NO = frozenset({"no", "false", "off"})
_ROLES = {
    "lead": Role.LED,
    "owner": Role.LED,
    "alone": Role.DID,
    "mine": Role.DID,
    "team": Role.SHARED,
    "helped": Role.SUPPORTED,
}
KNOWN_MARKS = "role, kind, criterion, date, skip, outside"


class Marked(NamedTuple):
    """The words without the marks that were understood, and those that were not."""

    words: Words
    marks: Marks
    unknown: tuple[str, ...]


def split_marks(words: Words, inherited: Marks | None = None) -> Marked:
    """Take the marks off the end of an item; what looks like a mark and is none stays in the text."""
    marks, unknown = inherited or Marks(), []
    while "}" in words.text[-3:]:
        match = _BRACES.search(words.text, max(0, len(words.text) - 210))
        if match is None:
            break
        read = _read(match[1], marks)
        if read is None:
            if _LIKE_A_MARK.fullmatch(match[1].strip()):
                unknown.append(match.group().strip())
            break
        marks, words = read, words.cut(0, match.start())
    return Marked(words, marks, tuple(unknown))


def _read(inside: str, marks: Marks) -> Marks | None:
    """The marks inside one pair of braces added to these, or None where one is not understood."""
    key = ""
    for part in (part.strip() for part in inside.split(",")):
        name, colon, value = part.partition(":")
        if colon or name.strip().lower() in ("skip", "outside"):
            key, value = name.strip().lower(), value.strip()
        elif key in ("criterion", "criteria"):
            value = part
        else:
            return None
        added = marks_from(marks, key, value)
        if added is None:
            return None
        marks = added
    return marks


def marks_from(marks: Marks, key: str, value: str) -> Marks | None:
    """These marks and one more, or None where its name or value is not known."""
    low = value.lower()
    if key == "role" and (low in set(Role) or low in _ROLES):
        return marks.model_copy(update={"role": _ROLES[low] if low in _ROLES else Role(low)})
    if key == "kind" and (kind := low.replace(" ", "-").replace("_", "-")) in set(ArtifactKind):
        return marks.model_copy(update={"kind": kind})
    if key in ("criterion", "criteria") and value:
        return marks.model_copy(update={"criteria": (*marks.criteria, *value.split())})
    if key == "date" and find_period(value, default_year=2000):
        return marks.model_copy(update={"date": value})
    if key == "skip" and low not in _NO:
        return marks.model_copy(update={"skip": True})
    if key == "outside":
        return marks.model_copy(update={"outside": low not in _NO})
    return None
