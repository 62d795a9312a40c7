"""What the record itself says went wrong, and whether it says what changed since."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.reading.weighing import words_of

_SETBACK = lazy_pattern(
    r"\b(?:rolled|turned|switched|backed) (?:it )?(?:back|out again)\b|\broll(?:ed)?-?back after\b|\breverted\b"
    r"|\btaken down again\b"
    r"|\b(?:dates?|deadlines?|slos?|slas?|goals?|targets?|okrs?|milestones?|promise)\b[^.;]{0,25}?\b(?:missed"
    r"|not met|not reached|not hit|slipped|overrun)\b|\b(?:fell short of|backed out|turned off again"
    r"|switched off again)\b"
    r"|\bmissed (?:the|its|our|my|their|in|by)\b|(?:^|[.;:] )missed\b"
    r"|\b(?:did not|didn['’]t|has not|hasn['’]t|never) (?:happen|ship|launch|land|come|work|recover|went|go live)\w*"
    r"|\bregress(?:ed|ion from)\b|\boff again\b|\bdata loss\b|\bslipped\b|\b(?:weeks|months) (?:after the date"
    r"|late)\b|\bstays off\b"
    r"|\b(?:launch|rollout|migration|cutover|release|relaunch) (?:failed|cancelled|abandoned)\b|\bfailed (?:launch"
    r"|rollout|migration|cutover)\b"
    r"|\bpulled (?:it )?(?:back|again)\b|\bhad to (?:revert|undo|withdraw)\b"
    r"|\bstill (?:broken|down|not live|open|failing|at \d)\b",
    re.IGNORECASE,
)
_DENIED = lazy_pattern(
    r"\b(?:that|which|who|had to be|squads?|teams?|vendors?|suppliers?|they|others)\s+$"
    r"|\b(?:no|not|never|without|zero|nothing|none|did not|didn['’]t)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_CHANGED = lazy_pattern(
    r"\bsince (?:then|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \d)|\bguard\b|\bin place\b|\bno repeat\b"
    r"|\bnone since\b"
    r"|\brelaunched\b|\bback live\b|\bfixed (?:on|in|by|it|and)\b|\bfix live\b|\ball (?:\w+ )?actions (?:closed"
    r"|done)\b|\bmet again\b"
    r"|\bback (?:under|within|to) \d|\brestored\b",
    re.IGNORECASE,
)


def setbacks(items: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """Entries that say that something was rolled back, missed or lost, and do not say what changed since."""
    found = tuple(i for i in items if _setback(i))
    return tuple(i for i in found if not _CHANGED.search(i.text))


def setback_at(item: EvidenceItem) -> int:
    """Where in the entry's text the setback is told."""
    match = _SETBACK.search(item.text)
    if match is None:
        return 0
    return match.end() - len(match.group().lstrip(" .;:"))


def _setback(item: EvidenceItem) -> bool:
    text = words_of(item)
    return any(not _DENIED.search(text[: m.start()]) for m in _SETBACK.finditer(text))
