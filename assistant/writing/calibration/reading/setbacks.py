"""What the record itself says went wrong, and whether it says, there or later, what changed since."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.learned.matters import Matter
from assistant.evidence.speech import RETRO, spoken
from assistant.writing.calibration.packet import Packet
from assistant.writing.calibration.reading.failing import denies_failure, failures_in, is_faint
from assistant.writing.calibration.reading.tellings import LIKELY
from assistant.writing.calibration.reading.topics import topic_words
from assistant.writing.calibration.reading.weighing import opens_with_help, words_of
from assistant.writing.calibration.reading.worded import tells, tells_else

_CHANGED = spoken(
    r"""
    since(?=[,.;]|[ ](?:and|but)\b|$)
    | (?<!not )now(?! (?:off|back|late|due|overdue|planned|sometime|in|at|down|without|overrun))
    | since (?:then|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \d)\w* | guard | in place | no repeat
    | none since | (?:no|zero|not one|nothing) (?:\w+ ){0,3}since | relaunched | (?:back|again) live | live again
    | went live again
    | (?:is|was|were|switched|turned|went|came) back on | fixed (?:on|in|by|it|and|within|the)
    | fix(?:es)? (?:live|shipped|merged|out|in)
    | all (?:\w+ )?actions (?:are )?(?:closed|done) | actions closed | met again | back (?:under|within|to) \d
    | (?<!not be )(?<!never )(?<!not )restored | (?:is|are|was|were|got|has been) (?:now )?(?:mended|repaired
    |corrected|solved
    |resolved|cured|fixed|proven) | mended | repaired | corrected | (?:second|third|next|new) (?:attempt|try
    |roll-?out|run|launch|migration) [^.;]{0,30}?(?:held|live
    |worked|met|kept|done|clean|without|passed|succeeded) | (?:second|new) date (?:held|met|kept)
    | has held | holds since | (?:has|have|had) not (?:come back|happened again)
    | after (?:it|this|that) (?:every|each|no|we|the|all|a)
    | from (?:the )?\d{1,2}(?:st|nd|rd|th)? \w{3,9} (?:on )?(?:the|every|each|all|we|it|no|a)
    | (?:added|built|introduced|put in|wired) (?:(?:an?|the) )?(?:[\w-]+ ){0,3}(?:check|checks|test|tests|alarm|alert
    |canary|gate|limit|guardrail|review step|dry run|lock|switch|stage) | now (?:checks|stops|blocks|refuses|runs
    |requires|needs|fails) | shipped (?:on|in) the second | redone | repeated (?:successfully|without)
    """
)


SURE = 1.5
"""Log odds from which a line admits a failure that no list of words finds in it: bad news that is none angers."""

MENDS_ITSELF = 1.0
"""Log odds of it; where words of a list say that something changed as well, they have said it."""

WORDED = -3.0
"""Log odds from which a line admits a failure whose words a list finds, where they are faint or it tells something
else: of the development lines below it nineteen in twenty admit none."""

_RATHER = (Matter.OWNS, Matter.UNBLOCKED, Matter.MENTORED)
"""What is told in words of trouble too: of pages taken, and of what a colleague was stuck on."""


def setbacks(packet: Packet) -> tuple[EvidenceItem, ...]:
    """Entries that say that something was taken back, late, short or broken, and that nothing answers.

    An answer stands in the entry itself (a retro is one), or in a later one that speaks of the same thing and says what
    changed.
    """
    items = packet.recent
    found = [n for n, i in enumerate(items) if admits(packet, i) and not _mends_itself(packet, i)]
    ends = _ends_of_stories(items, found)
    return tuple(items[n] for n in found if not _answered(packet, items[n], items[n + 1 :], items[n + 1 : ends[n]]))


def _ends_of_stories(items: Sequence[EvidenceItem], found: Sequence[int]) -> dict[int, int]:
    """For each setback the place where the next one begins that is another story."""
    known, ends, end = frozenset(found), {}, len(items)
    for n in reversed(found):
        ends[n] = end
        if not _goes_on(items, known, n):
            end = n
    return ends


def _goes_on(items: Sequence[EvidenceItem], found: Collection[int], n: int) -> bool:
    """True where the line before, under the same heading, admits a failure too: bad news may take two sentences."""
    return n - 1 in found and items[n - 1].context == items[n].context


def admits(packet: Packet, item: EvidenceItem) -> bool:
    """True where an entry admits a failure, by its words and by what was learned of how failures are told."""
    if opens_with_help(item):
        return False
    words = setback_words(item)
    if words is None and denies_failure(words_of(item)):
        return False
    likely = packet.tells.alone(item)[Matter.SETBACK]
    if words is not None and not tells_else(packet, item, Matter.SETBACK):
        return likely > WORDED or not is_faint(words_of(item)[words[0] : words[1]])
    if likely <= (SURE if words is None else WORDED):
        return False
    return max(packet.tells.alone(item)[m] for m in _RATHER) <= max(likely, LIKELY)


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
    return min(spans, default=None)


def _answered(
    packet: Packet, item: EvidenceItem, later: Sequence[EvidenceItem], before_next: Sequence[EvidenceItem]
) -> bool:
    """True where the entry, one of the same thing, or one before the next setback says what changed since."""
    if RETRO.search(words_of(item)):
        return True
    about, following = topic_words(item), later[0] if later else None
    return any(packet.tells.may_tell(i, Matter.MENDED) for i in before_next) or any(
        _mended(packet, i) and ((i is following and i.id == item.id) or len(about & topic_words(i)) >= _SAME_THING)
        for i in later
    )


def _mends_itself(packet: Packet, item: EvidenceItem) -> bool:
    """True where the line that admits a failure surely says what changed: half of it is of trouble anyhow."""
    words = bool(_CHANGED.search(item.text))
    return _mended(packet, item) and (words or packet.tells.odds(item)[Matter.MENDED] > MENDS_ITSELF)


def _mended(packet: Packet, item: EvidenceItem) -> bool:
    return tells(packet, item, Matter.MENDED, bool(_CHANGED.search(item.text)))


_SAME_THING = 2
"""Telling words that two entries share before they speak of one thing; the next sentence speaks of it anyhow."""
