"""Numbers with both ends, held against what is said of them: a percentage recomputed, unlike things told apart."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from assistant.domain.evidence import Change, EvidenceItem, Quantity
from assistant.domain.vocabulary import Unit
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import named

_VERSUS = lazy_pattern(
    r"\b(?:compared (?:to|with)|versus|vs\.?|as opposed to|against|relative to|than)\b", re.IGNORECASE
)
_EARLIER = lazy_pattern(
    r"\b(?:previous(?:ly)?|before|old|older|earlier|formerly|former|last|prior|baseline|original(?:ly)?|legacy|"
    r"initial(?:ly)?|"
    r"was|were|used to|control|from|manual(?:ly)?|without|today|then|it took)\b",
    re.IGNORECASE,
)
_STATED = lazy_pattern(
    r"^\s*(?:%|percent|per cent)?\s*(?:[\w-]+\s+){0,2}?(?:less|fewer|faster|quicker|slower|smaller|lower|higher|"
    r"cheaper|shorter|reduction|"
    r"decrease|drop|cut|increase|more|gain|improvement|growth|off|down|up|better|saving)",
    re.IGNORECASE,
)
_BY = lazy_pattern(r"\bby\s+(?:about|around|over|nearly|almost|~)?\s*$", re.IGNORECASE)
_SENTENCE = lazy_pattern(r"[.!?](?=\s|$)|;")
_MEASURED = frozenset({Unit.PERCENT, Unit.FACTOR, Unit.MONEY, Unit.DURATION, Unit.BYTES, Unit.RATE})
_FAR = 90
_MANY = 60
TOLERANCE = Decimal(1)
"""Percentage points by which a rounded percentage may miss the recomputed one."""


class Doubt(StrEnum):
    """Why a number with both ends does not prove its change as it stands."""

    UNLIKE = "unlike"
    MISMATCH = "mismatch"


class Doubted(NamedTuple):
    """A doubt, the question (no question mark) that settles it, and the two numbers as they are written."""

    kind: Doubt
    question: str
    numbers: str


def doubt(item: EvidenceItem) -> Doubted | None:
    """The first doubt about the item's numbers, if there is one."""
    if len(item.quantities) > _MANY:
        return None
    changes = ends_of(item)
    for change in changes:
        if unlike(item, change):
            numbers = f"{_text(item, change.after)} and {_text(item, change.before)}"
            asked = f"Do {numbers} in {named(item, change.after.start)} measure the same thing"
            return Doubted(Doubt.UNLIKE, asked, numbers)
    for change in changes:
        said = _stated_percentage(item, change)
        if said is not None and not _agrees(said.value, change):
            less = _less(change)
            ends = f"{_text(item, change.before)} to {_text(item, change.after)}"
            right = f"{_rounded(abs(less))} % {'less' if less > 0 else 'more'}"
            asked = f"{named(item, said.start)} says {_text(item, said)}, but {ends} is {right}: which of them is right"
            return Doubted(Doubt.MISMATCH, asked, ends)
    return None


def ends_of(item: EvidenceItem) -> tuple[Change, ...]:
    """The item's changes, and pairs held together at a distance: `900 ms (25% faster than the previous 1.2s)`."""
    known = {q.start for c in item.changes for q in (c.before, c.after)}
    told = [q for q in item.quantities if not q.target and q.start not in known][:_MANY]
    pairs = []
    for place, first in enumerate(told):
        last = next((q for q in told[place + 1 : place + 4] if q.unit is first.unit), None)
        if last is not None and (pair := _pair(item.text, first, last)) is not None:
            pairs.append(pair)
    return (*item.changes, *pairs)


_INSTEAD = lazy_pattern(r"\b(?:instead of|rather than|down from|up from|it was|it had been|used to)\b", re.IGNORECASE)
_BECAME = lazy_pattern(r"^[^.;]{0,25}\b(?:became|becomes?|turned into|is now|are now)\s*$", re.IGNORECASE)
_THEN = lazy_pattern(
    r"\b(?:before|previously|earlier|formerly|then|back then|last (?:year|quarter|month|half|spring|autumn|time)"
    r"|at the start|used to"
    r"|was|were|had been|until|once|(?:in|back in) (?:january|february|march|april|may|june|july|q[1-3]|h1"
    r"|20\d\d))\b",
    re.IGNORECASE,
)
_NOW = lazy_pattern(
    r"\b(?:after|now|lately|today|these days|at present|since|currently|this (?:year|quarter|month|half|time)"
    r"|by now|are down|is down"
    r"|(?:in|by) (?:march|april|may|june|july|august|september|october|november|december|q[2-4]|h2|20\d\d))\b",
    re.IGNORECASE,
)
_BESIDE = 28
"""Characters before or behind a number in which a word tells its time."""


def _pair(text: str, first: Quantity, last: Quantity) -> Change | None:
    """Two numbers of one unit as one change, where the words between or beside them say which came first."""
    between = text[first.end : last.start]
    if last.start - first.end > _FAR or _SENTENCE.search(between.replace(";", ",")) or first.value == last.value:
        return None
    if first.unit in _MEASURED and (_VERSUS.search(between) or _INSTEAD.search(between)):
        return Change(before=last, after=first)
    if _BECAME.search(between):
        return Change(before=first, after=last)
    behind_first, behind_last = between[:_BESIDE], text[last.end : last.end + _BESIDE]
    if _THEN.search(behind_first) and _NOW.search(behind_last + text[max(0, last.start - 12) : last.start]):
        return Change(before=first, after=last)
    if _THEN.search(behind_last) and first.unit in _MEASURED:
        return Change(before=last, after=first)
    return None


def unlike(item: EvidenceItem, change: Change) -> bool:
    """True when one thing is held against another, not against its own past."""
    first, last = sorted((change.before, change.after), key=lambda q: q.start)
    between = item.text[first.end : last.start]
    if not _VERSUS.search(between):
        return False
    around = item.text[max(0, first.start - 25) : first.start] + between + item.text[last.end : last.end + 25]
    return not _EARLIER.search(around)


def _stated_percentage(item: EvidenceItem, change: Change) -> Quantity | None:
    """The one percentage that the sentence of a change states of it, if there is exactly one change in the sentence."""
    start, end = _sentence(item.text, min(change.before.start, change.after.start))
    changes = ends_of(item)
    here = [c for c in changes if start <= c.before.start < end]
    ends = {(q.start, q.end) for c in changes for q in (c.before, c.after)}
    stated = [
        q
        for q in item.quantities
        if q.unit is Unit.PERCENT and not q.target and start <= q.start < end and (q.start, q.end) not in ends
    ]
    told = [q for q in stated if _STATED.match(item.text[q.end :]) or _BY.search(item.text[start : q.start])]
    return told[0] if len(here) == 1 and len(stated) == 1 and told and not told[0].bound else None


def _agrees(said: Decimal, change: Change) -> bool:
    before, after = change.before.value, change.after.value
    if not before or not after:
        return True
    ways = (_less(change), -_less(change), (before - after) / after * 100, abs(before - after))
    return any(abs(said - way) <= TOLERANCE for way in ways)


def _less(change: Change) -> Decimal:
    before = change.before.value
    return (before - change.after.value) / before * 100 if before else Decimal(0)


def _rounded(value: Decimal) -> str:
    return f"{value.quantize(Decimal(1))}"


def _text(item: EvidenceItem, quantity: Quantity) -> str:
    return item.text[quantity.start : quantity.end]


def _sentence(text: str, position: int) -> tuple[int, int]:
    ends = [m.end() for m in _SENTENCE.finditer(text)]
    start = max((e for e in ends if e <= position), default=0)
    return start, min((e for e in ends if e > position), default=len(text))
