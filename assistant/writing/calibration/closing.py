"""Which work closes the gap, and by when: a day, week, month, quarter or sprint that lies ahead."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from assistant.domain.period import Period, Precision
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.relative_dates import find_said_dates
from assistant.evidence.verbs import Tense, tense
from assistant.writing.calibration.said import sentences_of, telling_words

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_NAMED = lazy_pattern(
    rf"""
    \b(?:next|coming|following)\s(?:sprint|quarter|half|cycle|release|iteration|year|spring|summer|autumn|winter|rotation)\b
    | \b(?:this|the\scurrent)\s(?:sprint|quarter|half)\b | \bin\sthe\s\w+\ssprint\b
    | \b(?:in|by|until|before|end\sof|during|for)\s(?:the\s)?(?:end\sof\s)?(?:q[1-4]|h[12])\b | \bq[1-4]\b
    | \bweeks?\s\d{{1,2}}\b | \bkw\s?\d{{1,2}}\b | \bweek\s(?:\w+\s)?(?:of|in|after)\s(?:the\s\d|{_MONTH})
    | \b(?:\w+|\d+)\s(?:days|weeks)\sat\s(?:the\s)?most\b | \b(?:in|with)\sthe\snew\syear\b
    | \b(?:before|by|until)\s(?:christmas|new\syear|the\snew\syear|easter|year[\s-]end|month[\s-]end|the\snext\s\w+)\b
    | \b(?:by|until)\s(?:the\s)?end\sof\s(?:the\s|this\s|next\s)?(?:week|month|quarter|half|year|sprint)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_QUARTER = lazy_pattern(r"\b(q[1-4])\b", re.IGNORECASE)
_AHEAD = lazy_pattern(
    r"\b(?:will|shall|due|until|deadline|next|from\s(?:then|there)\son)\b|['’]ll\b|\bgoing\sto\b|\bby\s|\bat\sthe\slatest\b"
    r"|\b(?:is|are)\s(?:on\sthe\sagenda|planned|scheduled|booked|set|lined\sup|going|to)\b|['’]d\sbe\b",
    re.IGNORECASE,
)
_VAGUE = lazy_pattern(
    r"\b(?:maybe|perhaps|might|hopefully|hope|sometime|some\sday|someday|eventually|at\ssome\spoint|we['’]ll\ssee"
    r"|would\slike\sto|couldn['’]t\s(?:tell|say)|can['’]t\s(?:tell|say)\syou\swhen|no\sidea|ideally|with\sluck|probably)\b",
    re.IGNORECASE,
)
_SINCE = lazy_pattern(r"\b(?:since|back\sin|last|from|between|until)\s(?:the\s)?(?:\w+\s)?$", re.IGNORECASE)
_DONE = lazy_pattern(
    r"\b(?:was|were|had|has|have|been|did|went|came|ran|took|got|gave|wrote|built|led|made)\b", re.IGNORECASE
)
_HABIT = lazy_pattern(
    r"\bblack\s$|\b(?:every|each|most)\s(?:other\s|second\s)?$|\b(?:on|the)\s(?:\w+\s)?(?=\w+days$)", re.IGNORECASE
)
_PAST_NAME = lazy_pattern(r"^(?:last|previous)\b", re.IGNORECASE)
_IN_FORCE = lazy_pattern(r"\bsince\b|\bago\b|\balready\b", re.IGNORECASE)


class Closing(NamedTuple):
    """Where the date is said, and the last day of what it means (None where a calendar does not tell)."""

    start: int
    end: int
    day: date | None


def find_closing(
    answer: str, today: date, recorded: frozenset[int] = frozenset(), *, bare: bool = False
) -> Closing | None:
    """The first date ahead of today that work stands beside; a date of what was done is none.

    `recorded` are the months (1 to 12) of the record: "the naming doc in May" tells of the May on record.
    With `bare` a date alone will do: it was asked for, and the work was said before.
    """
    for sentence in sentences_of(answer):
        if _VAGUE.search(sentence.text) or not (bare or any(True for _ in telling_words(sentence.text))):
            continue
        for start, end, period in _dates(sentence.text, today):
            if _is_ahead(sentence.text, (start, end), period, today, recorded):
                return Closing(sentence.start + start, sentence.start + end, period.end if period else None)
    return None


def _dates(text: str, today: date) -> list[tuple[int, int, Period | None]]:
    said = [(d.start, d.end, d.period) for d in find_said_dates(text, today, ahead=True)]
    for match in _NAMED.finditer(text):
        if not any(a < match.end() and match.start() < b for a, b, _ in said):
            quarter = _QUARTER.search(match.group())
            said.append((*match.span(), _next_quarter(quarter[1], today) if quarter else None))
    return sorted(said, key=lambda found: found[0])


def _next_quarter(name: str, today: date) -> Period:
    """The quarter of that name that ends nearest after today."""
    number = int(name[1])
    year = today.year if number * 3 >= today.month else today.year + 1
    end = date(year + (number == 4), number * 3 % 12 + 1, 1)
    return Period(
        start=date(year, number * 3 - 2, 1), end=date.fromordinal(end.toordinal() - 1), precision=Precision.QUARTER
    )


def _is_ahead(text: str, span: tuple[int, int], period: Period | None, today: date, recorded: frozenset[int]) -> bool:
    start, end = span
    if (
        _HABIT.search(text[:start])
        or _PAST_NAME.search(text[start:end])
        or (period is not None and period.end <= today)
    ):
        return False
    if _SINCE.search(text[:start]) and not re.search(r"\b(?:from|until)\s(?:\w+\s)?$", text[:start], re.IGNORECASE):
        return False
    clause = _clause(text, start, end)
    if _AHEAD.search(clause):
        return True
    if _IN_FORCE.search(clause) or _DONE.search(clause) or _tells_past(clause):
        return False
    if period is None:
        return not re.fullmatch(r"q[1-4]|h[12]", text[start:end], re.IGNORECASE)
    # Without "will" a bare month of the record is the one on record, and one far ahead is last year's.
    loose = period.precision not in (Precision.DAY, Precision.WEEK)
    bare_quarter = re.fullmatch(r"q[1-4]", text[start:end], re.IGNORECASE)
    return not bare_quarter and not (loose and period.start.month in recorded) and (period.start - today).days <= 183


def _clause(text: str, start: int, end: int) -> str:
    """The words around a date, up to the next comma or "and"."""
    before = max((m.end() for m in _CUT.finditer(text[:start])), default=0)
    after = next((end + m.start() for m in _CUT.finditer(text[end:])), len(text))
    return text[before:after]


_CUT = lazy_pattern(r"[,;:]\s|\sand\s", re.IGNORECASE)


def _tells_past(clause: str) -> bool:
    """Whether a verb of the clause is past; "is handed over" and "gets reviewed" are not."""
    words = re.findall(r"[A-Za-z]+", clause.lower())
    return any(_is_past(w) and before not in _PASSIVE for before, w in zip(["", *words], words, strict=False))


_PASSIVE = ("is", "are", "be", "gets", "get", "being")


def _is_past(word: str) -> bool:
    return (tense(word) is Tense.PAST and word not in ("cut", "set", "put", "read")) or word.endswith("ed")
