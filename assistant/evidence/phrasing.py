"""How questions and notes name things: a short quotation, a place in a file, a list, a number in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.domain.period import Period

QUOTE_WORDS = 9
"""Words of an entry that are enough to recognise it."""

_URL = re.compile(r"\s*\(?\b(?:https?://|www\.)\S+")
_EDGE = re.compile(r"^[^\w“\"'(<$€£~]+|[\s,;:.!–—(-]+$")
_PLURALS = {"person": "people", "RFC or retro": "RFCs or retros", "piece of work": "pieces of work"}
_SLASH = re.compile(r"[/\\]")
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def quote(item: EvidenceItem) -> str:
    """The entry's first words in quotation marks, exactly as they stand in it."""
    text = _EDGE.sub("", _URL.split(item.text, maxsplit=1)[0] or item.text)
    pieces = text.split()
    if len(pieces) <= QUOTE_WORDS + 2:
        return f"“{text}”"
    end = [m.end() for m in re.finditer(r"\S+", text)][QUOTE_WORDS - 1]
    return f"“{_EDGE.sub('', text[:end])}…”"


def place(item: EvidenceItem) -> str:
    """Where to look: file name and line (`brag.md:14`)."""
    return f"{_SLASH.split(item.source)[-1]}:{item.line}"


def named(item: EvidenceItem) -> str:
    """Quotation and place, as a question names an entry."""
    return f"{quote(item)} ({place(item)})"


def listed(names: Sequence[str], most: int = 4, last: str = "and") -> str:
    """`A, B and C`; beyond `most` the rest is a count."""
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} {last} {shown[-1]}" if shown else ""


def number(count: int) -> str:
    """A small number in words, a large one in digits."""
    return _WORDS[count] if 0 <= count < len(_WORDS) else str(count)


def counted(count: int, noun: str) -> str:
    """`one name`, `five names`, `two entries`."""
    plural = _PLURALS.get(noun) or (noun[:-1] + "ies" if noun.endswith("y") else noun + "s")
    return f"{number(count)} {noun if count == 1 else plural}"


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def month_name(period: Period) -> str:
    """The month in which a period starts (`May 2026`)."""
    return period.start.strftime("%B %Y")


def months_between(period: Period) -> str:
    """`December 2025 to November 2026`."""
    return f"{period.start.strftime('%B %Y')} to {period.end.strftime('%B %Y')}"
