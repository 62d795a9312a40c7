"""How questions and notes name things: a short quotation, a place in a file, a list, a number in words."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.domain.period import Period
from assistant.evidence.abbreviations import ABBREVIATIONS
from assistant.evidence.lazy import lazy_pattern

QUOTE_WORDS = 9
"""Words of an entry that are enough to recognise it."""

LONG_NAME = 24
"""Characters of a file name that a question can carry; beyond, the line alone is named."""

_URL = lazy_pattern(r"\s*\(?\b(?:https?://|www\.)\S+")
_EDGE = lazy_pattern(r"^[^\w“\"'(<$€£~]+|[\s,;:.!–—(-]+$")
_CLAUSE = lazy_pattern(r"(?:[.;!?]|\s[–—-])\s+")
_PART = lazy_pattern(r"[,:]\s+")
_PLURALS = {"person": "people", "RFC or retro": "RFCs or retros", "piece of work": "pieces of work"}
_SLASH = lazy_pattern(r"[/\\]")
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def quote(item: EvidenceItem, at: int = 0) -> str:
    """A few words of the entry in quotation marks, exactly as they stand in it: its first, or those around `at`."""
    text = item.text
    start = _clause_start(text, at)
    stops = (_URL.search(text, start), next(_clause_ends(text, max(at, start)), None))
    end = min([m.start() for m in stops if m] or [len(text)])
    ends = [m.end() for m in re.finditer(r"\S+", text[:end]) if m.end() > start]
    if len(ends) > QUOTE_WORDS + 2:
        end = ends[QUOTE_WORDS - 1]
    shown = _EDGE.sub("", text[start:end]) or _EDGE.sub("", text) or text
    return f"“{'…' if start else ''}{shown}{'…' if _EDGE.sub('', text[end:]) else ''}”"


def place(item: EvidenceItem) -> str:
    """Where to look: file name and line (`brag.md:14`)."""
    name = _SLASH.split(item.source)[-1]
    return f"{name}:{item.line}" if len(name) <= LONG_NAME else f"line {item.line}"


def named(item: EvidenceItem, at: int = 0) -> str:
    """Quotation and place, as a question names an entry."""
    return f"{quote(item, at)} ({place(item)})"


def listed(names: Sequence[str], most: int = 4) -> str:
    """`A, B and C`; beyond `most` the rest is a count."""
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}" if shown else ""


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


def _clause_ends(text: str, start: int, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """Where clauses end; behind "Dr." and the like none does."""
    for match in _CLAUSE.finditer(text, start, end):
        if text[match.start()] != "." or text[: match.start()].rpartition(" ")[2].casefold() not in ABBREVIATIONS:
            yield match


def _clause_start(text: str, at: int) -> int:
    """Where the clause that holds `at` begins, or a nearer comma when it began long before."""
    starts = [m.end() for m in _clause_ends(text, 0, at)]
    start = starts[-1] if starts else 0
    if len(text[start:at].split()) > QUOTE_WORDS // 2:
        commas = [m.end() for m in _PART.finditer(text, start, at)]
        before = [m.start() for m in re.finditer(r"\S+", text[start:at])]
        start = commas[-1] if commas else start + before[-3]
    return start
