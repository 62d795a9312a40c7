"""Commit: a date ahead, or a checkpoint, at which both look again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from assistant.domain.period import Precision
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.relative_dates import SaidDate, find_said_dates
from assistant.writing.feedback.later import dayless_deadline, later_time
from assistant.writing.feedback.reading import Clause, mask_quotes

_LOOK = lazy_pattern(
    r"\b(?:look|check|review|revisit|talk|discuss|discussion|see|follow[- ]?up|meet|go (?:through|over)|read"
    r"|1:1|1-1|one-on-one|catch[- ]up"
    r"|sync|checkpoint|let['’]?s|again|touch base|come back|compare|count|sit down|recap|walk through|decide|retro|demo"
    r"|planning|bring|show me|ask you|update me|report back|evaluate|measure|assess|check-in|session|revisit"
    r"|reconvene|speak|agree)\b",
    re.IGNORECASE,
)
SPRINT = lazy_pattern(
    r"\b(?:the\s)?(?:end|start|beginning|middle|close)\sof\s(?:sprint|iteration)\s#?\d+|\b(?:in|after|before"
    r"|by)\ssprint\s#?\d+|\bsprint\s#?\d+\s(?:review|retro|planning|demo)\b"
    r"|\b(?:review|retro|planning|demo)\s(?:of|for|in)\ssprint\s#?\d+",
    re.I,
)
_EVERY = lazy_pattern(r"\b(?:every|each)\s$", re.IGNORECASE)
_DEADLINE = lazy_pattern(
    r"(?:^|[\s,])(?:by|before|until|till|no later than|due|(?:starting|beginning|effective|as)\s(?:on|from|of"
    r"|with[^,]{1,25}?\son)"
    r"|starting|beginning|effective)\s(?:the\s)?$",
    re.IGNORECASE,
)


class Checkpoint(NamedTuple):
    """A commit at `note[start:end]`; `day` is None for a time without a day, such as the end of a sprint."""

    start: int
    end: int
    day: date | None
    certain: bool = False
    """Whether the day was named, not worked out: a bare "Friday" may be the last one."""


def find_checkpoint(clause: Clause, today: date, *, agreed: bool = False, told: bool = False) -> Checkpoint | None:
    """The commit that a clause states: a look at it again, tied to a day or to something that both see coming.

    `agreed` when the clause is the manager's, or a fragment: then a day ahead is enough. `told` when it is about
    others: then a bare "Friday" is the last one.
    """
    if _WRITING.match(clause.text) or (clause.note[clause.end : clause.end + 1] == ":" and clause.predicate is None):
        return None
    text = mask_quotes(clause.text)
    if len(text) > _LONGEST:
        return None
    planned = agreed and not told and _PLANNED.match(text) and later_time(text)
    if not (agreed or planned or _LOOK.search(text) or _DATED_NEXT.match(text)):
        return None
    said = find_said_dates(text, today, ahead=not told)
    inside = [d for d in said if not _EVERY.search(text[: d.start]) and not _is_wide(d)]
    ahead = [d for d in inside if d.period is not None and d.period.end > today]
    surely = [
        d for d in find_said_dates(text, today) if d.period is not None and d.period.start > today and not _is_wide(d)
    ]
    if _DATED_NEXT.match(text) and ahead:
        return Checkpoint(clause.start, clause.end, _day_of(ahead[-1]))
    if any(d.period is not None and d.period.end <= today and not d.relative for d in said) and not planned:
        agreed = False
    looks = _LOOK.search(text) or planned
    if not looks and not (agreed and (surely or (ahead and _ON_IT.match(clause.text)))):
        return None
    if ahead and ahead[-1].period is not None:
        return Checkpoint(clause.start, clause.end, _day_of(ahead[-1]))
    if SPRINT.search(clause.text) or planned:
        return Checkpoint(clause.start, clause.end, None)
    return None


def _is_wide(said: SaidDate) -> bool:
    """A quarter, a half or a year: no two people meet on it."""
    wide = (Precision.QUARTER, Precision.HALF, Precision.YEAR)
    return said.period is not None and said.period.precision in wide


_LONGEST = 400
"""Characters of the longest clause that still states a checkpoint."""
_WRITING = lazy_pattern(r"i(?:['’]m| am) (?:writing|talking|referring|speaking)\b", re.IGNORECASE)
_DATED_NEXT = lazy_pattern(
    r"(?:the\s|our\s)?next\s(?:[\w/:-]+\s){1,3}(?:on\s)?\d{1,2}(?:st|nd|rd|th)?\s[a-z]{3,9}$|"
    r"(?:the\s|our\s|his\s|her\s|your\s)?(?:next|following)\s[\w /:-]{2,40}?\s(?:is|are)\s(?:on\s|in\s|at\s"
    r"|the\s)?(?:\d|\w+day\b|week|tomorrow|an?\b|two|three|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|[a-z]{3} \d)|(?:that|which|it)(?:['’]?s| is)\s(?:on|in|at)\s",
    re.IGNORECASE,
)
_ON_IT = lazy_pattern(r"(?:back (?:to|on|at)|again|re-?\w+|we|i|let)\b", re.IGNORECASE)
_PLANNED = lazy_pattern(
    r"(?:\W|and\b|then\b|so\b)*(?:we(?:['’]ll|['’]re| will| can| said we['’]?d?| agreed to| agreed we)?|i(?:['’]ll"
    r"|['’]m| will)|i (?=\w+\b)|let['’]?s|let us"
    r"|back (?:to|on|at)|again|look|check|review|revisit|follow[- ]?up|re-?check|re-?visit|first check|next check"
    r"|checkpoint|next (?:review|check|look|1:1|checkpoint)|until|till|(?:\w+\s){0,2}(?:check|review|look))\b",
    re.IGNORECASE,
)


def find_deadline(clause: Clause, dates: Sequence[SaidDate], today: date) -> Checkpoint | None:
    """A date ahead by which what is asked must be there: "by 1 December"; its span has the preposition."""
    for said in [*dates, *_ahead_in(clause, today)]:
        if said.start < clause.start or said.end > clause.end or said.period is None or said.period.end <= today:
            continue
        if _EACH_TIME.match(clause.note, said.end):
            continue
        before = clause.note[clause.start : said.start]
        if found := _DEADLINE.search(before):
            start = clause.start + found.start() + (before[found.start()] in " ,")
            return Checkpoint(start, said.end, _day_of(said), not said.relative)
    if due := dayless_deadline(clause.text):
        return Checkpoint(clause.start + due[0], clause.start + due[1], None)
    return None


def find_event(clause: Clause, dates: Sequence[SaidDate], today: date) -> Checkpoint | None:
    """The named day ahead on which what is asked for will be seen; it ends the clause."""
    event = _EVENT_DAY.search(clause.text)
    for said in dates if event else ():
        placed = event is not None and clause.start + event.start() < said.start < said.end <= clause.end
        if placed and event and said.period is not None and said.period.start > today and not said.relative:
            return Checkpoint(clause.start + event.start() + 1, said.end, _day_of(said), True)
    return None


_EACH_TIME = lazy_pattern(
    r"(?:\s(?:at\s)?(?:noon|midday|morning|evening|night|eod|\d{1,2}(?::\d\d)?))?\s(?:of\s)?(?:each|every)\b",
    re.IGNORECASE,
)
"""After a day that comes back each week, which is no day to look again."""
_EVENT_DAY = lazy_pattern(
    r"\son\s(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?\d{1,2}(?:st|nd|rd"
    r"|th)?\s(?:of\s)?[A-Z][a-z]+\W*$",
    re.IGNORECASE,
)
"""The day of what is asked for: "present it at the guild on 3 December"."""
_DUE = lazy_pattern(r"\b(?:by|before|until|till|no later than|due|starting|beginning|effective|as of)\b", re.IGNORECASE)


def _ahead_in(clause: Clause, today: date) -> list[SaidDate]:
    """The dates of a clause read as lying ahead, placed in the note."""
    if len(clause.text) > _LONGEST or not _DUE.search(clause.text):
        return []
    said = find_said_dates(clause.text, today, ahead=True)
    return [d._replace(start=d.start + clause.start, end=d.end + clause.start) for d in said]


def _day_of(said: SaidDate) -> date | None:
    """The last day of what was said: "in January" is over at its end."""
    return said.period.end if said.period else None
