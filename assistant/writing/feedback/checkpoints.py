"""Commit: a date ahead, or a checkpoint, at which both look again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from assistant.evidence.relative_dates import SaidDate, find_said_dates
from assistant.writing.feedback.reading import Clause

_LOOK = re.compile(
    r"\b(?:look|check|review|revisit|talk|discuss|discussion|see|follow[- ]?up|meet|go (?:through|over)|read"
    r"|1:1|1-1|one-on-one|catch[- ]up"
    r"|sync|checkpoint|let['’]?s|again|touch base|come back|compare|count|sit down|recap|walk through|decide|retro|demo"
    r"|planning|bring|show me|ask you|update me|report back|evaluate|measure|assess|check-in|session|revisit"
    r"|reconvene|speak|agree)\b",
    re.IGNORECASE,
)
SPRINT = re.compile(
    r"\b(?:the\s)?(?:end|start|beginning|middle|close)\sof\s(?:sprint|iteration)\s#?\d+|\b(?:in|after|before"
    r"|by)\ssprint\s#?\d+|\bsprint\s#?\d+\s(?:review|retro|planning|demo)\b"
    r"|\b(?:review|retro|planning|demo)\s(?:of|for|in)\ssprint\s#?\d+",
    re.I,
)
_NAMED = re.compile(
    r"\b(?:our|the|your)?\s?next\s(?:1:1|1-1|one-on-one|retro|planning|review|demo|catch-up|sync)\b", re.IGNORECASE
)
_EVERY = re.compile(r"\b(?:every|each)\s$", re.IGNORECASE)
_DEADLINE = re.compile(r"(?:^|[\s,])(?:by|before|until|till|no later than|due)\s(?:the\s)?$", re.IGNORECASE)


class Checkpoint(NamedTuple):
    """A commit at `note[start:end]`; `day` is None for the end of a sprint whose dates nobody told."""

    start: int
    end: int
    day: date | None
    certain: bool = False
    """Whether the day was named, not worked out: a bare "Friday" may be the last one."""


class Vague(NamedTuple):
    """Words that name a checkpoint without a day."""

    start: int
    end: int


def find_checkpoint(
    clause: Clause, today: date, *, agreed: bool = False, told: bool = False
) -> Checkpoint | Vague | None:
    """The commit that a clause states, or the words that come near to one.

    `agreed` when the clause is the manager's, or a fragment: then a day ahead is enough. `told` when it is about
    others: then a bare "Friday" is the last one.
    """
    said = find_said_dates(clause.text, today, ahead=not told)
    inside = [d for d in said if not _EVERY.search(clause.text[: d.start])]
    ahead = [d for d in inside if d.period is not None and d.period.end > today]
    surely = [d for d in find_said_dates(clause.text, today) if d.period is not None and d.period.start > today]
    if not _LOOK.search(clause.text) and not (agreed and surely):
        return None
    if ahead and ahead[-1].period is not None:
        return Checkpoint(clause.start, clause.end, _day_of(ahead[-1]))
    if SPRINT.search(clause.text):
        return Checkpoint(clause.start, clause.end, None)
    if named := _NAMED.search(clause.text):
        return Vague(clause.start + named.start(), clause.start + named.end())
    return None


def find_deadline(clause: Clause, dates: Sequence[SaidDate], today: date) -> Checkpoint | None:
    """A date ahead by which what is asked must be there: "by 1 December"; its span has the preposition."""
    for said in dates:
        if said.start < clause.start or said.end > clause.end or said.period is None or said.period.end <= today:
            continue
        before = clause.note[clause.start : said.start]
        if found := _DEADLINE.search(before):
            return Checkpoint(
                clause.start + found.start() + (before[found.start()] in " ,"),
                said.end,
                _day_of(said),
                not said.relative,
            )
    return None


def _day_of(said: SaidDate) -> date | None:
    """The last day of what was said: "in January" is over at its end."""
    return said.period.end if said.period else None
