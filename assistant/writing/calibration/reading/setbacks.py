"""What the record itself says went wrong, and whether it says, there or later, what changed since."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.speech import RETRO, spoken
from assistant.writing.calibration.reading.failing import failures_in
from assistant.writing.calibration.reading.metrics import has_both_ends
from assistant.writing.calibration.reading.topics import topic_words
from assistant.writing.calibration.reading.weighing import opens_with_help, words_of

_MEASURED = lazy_pattern(r"^[^.;,]{0,60}?\d")
"""`Lost events per million: 210 in December, 9 in April` counts what went wrong, and tells that it went less so."""

_CHANGED = spoken(
    r"""
    since (?:then|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \d)\w* | guard | in place | no repeat | none since
    | (?:no|zero|not one|nothing) (?:\w+ ){0,3}since | relaunched | (?:back|again) live | live again | went live again
    | (?:is|was|were|switched|turned|went|came) back on | fixed (?:on|in|by|it|and|within|the)
    | fix(?:es)? (?:live|shipped|merged|out|in)
    | all (?:\w+ )?actions (?:are )?(?:closed|done) | actions closed | met again | back (?:under|within|to) \d
    | (?<!not be )(?<!never )(?<!not )restored | (?:is|are|was|were|got|has been) (?:now )?(?:mended|repaired
    |corrected|solved
    |resolved|cured|fixed|proven) | mended | repaired | corrected | (?:second|third|next|new) (?:attempt|try
    |roll-?out|run|launch|date|migration) [^.;]{0,30}?(?:held|live
    |worked|met|kept|done|clean|without|passed|succeeded) | has held | holds since | not (?:come back|happened again)
    | (?:added|built|introduced|put in|wired) (?:(?:an?|the) )?(?:[\w-]+ ){0,3}(?:check|checks|test|tests|alarm|alert
    |canary|gate|limit|guardrail|review step|dry run|lock|switch|stage) | now (?:checks|stops|blocks|refuses|runs
    |requires|needs|fails) | shipped (?:on|in) the second | redone | repeated (?:successfully|without)
    """
)


def setbacks(items: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """Entries that say that something was taken back, late, short or broken, and that nothing answers.

    An answer stands in the entry itself (a retro is one), or in a later one that speaks of the same thing and says what
    changed.
    """
    found = (n for n, i in enumerate(items) if setback_words(i) is not None)
    return tuple(items[n] for n in found if not _answered(items[n], items[n + 1 :]))


def setback_at(item: EvidenceItem) -> int:
    """Where in the entry's text the setback is told."""
    found = setback_words(item)
    told = found if found is not None else (0, 0)
    return max(0, told[0] - (len(words_of(item)) - len(item.text)))


def setback_words(item: EvidenceItem) -> tuple[int, int] | None:
    """The span of the first words of failure in the entry as it is read (label first); None where there are none."""
    if opens_with_help(item):
        return None
    text = words_of(item)
    spans = list(failures_in(text))
    if has_both_ends(item):
        spans = [(start, end) for start, end in spans if not _MEASURED.match(text[end:])]
    return min(spans, default=None)


def _answered(item: EvidenceItem, later: Sequence[EvidenceItem]) -> bool:
    if _CHANGED.search(item.text) or RETRO.search(words_of(item)):
        return True
    about = topic_words(item)
    return any(
        _CHANGED.search(i.text) and setback_words(i) is None and len(about & topic_words(i)) >= _SAME_THING
        for i in later
    )


_SAME_THING = 2
"""Telling words that two entries share before they speak of one thing."""
