"""What an LLM judge said, read: the last verdict wins, and what cannot be read is no verdict."""

from __future__ import annotations

import re
from enum import StrEnum


class Verdict(StrEnum):
    """Whether the evidence holds the sentence."""

    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"


_LINE = re.compile(r"[*_#\s]*verdict[*_\s]*:[*_\s]*(supported|unsupported)[*_.!\s]*", re.IGNORECASE)
_QUOTED = re.compile(r"\s*(?:>|\||[\"“'‘`])")
_FENCE = re.compile(r"^\s*(?:```|~~~)")


def read_verdict(raw: str, graded: str = "") -> Verdict | None:
    """The last line of an answer that is a verdict and nothing else; None where there is none.

    A line that is quoted, fenced, or stands in the `graded` text counts for nothing: a text may not grade itself.
    """
    own = {" ".join(line.split()).casefold() for line in graded.splitlines()}
    found, fenced = None, False
    for line in raw.splitlines():
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and not _QUOTED.match(line) and " ".join(line.split()).casefold() not in own:
            match = _LINE.fullmatch(line)
            found = Verdict(match[1].lower()) if match else found
    return found
