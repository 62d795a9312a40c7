"""A paragraph as the sentences that a room takes one by one: each an entry of its own, with what is named in it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TypeVar

from assistant.domain.evidence import EvidenceItem, Mention
from assistant.domain.period import Period, Precision
from assistant.evidence.dates import find_periods
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.tokens import find_sentences

LEAST_SENTENCES = 3
"""Full sentences from which an entry is a paragraph; a bullet with remarks behind it is one entry."""

FULL = 6
"""Words of a full sentence; what is shorter ("Since 2024. AD-9.") belongs to the one before."""

READ = 1500
"""Letters of one sentence that a room reads. It also bounds the time that a line without end can take."""

_NEAR = timedelta(days=45)
"""How far outside its paragraph's dates a sentence may be dated; beyond, the date is of something that it speaks of."""

_SPANS = ("artifacts", "tickets", "quantities", "people", "teams", "owned_services", "adopters", "citations", "helped")
_ONGOING = lazy_pattern(
    r"\b(?:since|from|as of|until|till|before|after|by|(?<!week )of|for)\s(?:the\s)?$", re.IGNORECASE
)
_STAMP = lazy_pattern(
    r"\[(?:\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]{2,8}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2})\](?!\()"
)
"""`[Mar 5]`, as messages and logs open their lines."""

_EXACT = frozenset({Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER})
_M = TypeVar("_M", bound=Mention)


def passages(item: EvidenceItem, today: date) -> tuple[EvidenceItem, ...]:
    """The entry's sentences under its id, each with its own mentions and, where it has one, its own date.

    An entry of fewer than three full sentences stays whole. A day without a year in an entry without a date is the last
    such day before `today`: who tells a year in order does not repeat its number.
    """
    item = _of_its_own_time(item)
    cuts = _cuts(item.text)
    if len(cuts) < LEAST_SENTENCES:
        return (_dated(_shortened(item), today),)
    ends = [*cuts[1:], len(item.text)]
    parts = (_dated(_part(item, start, end), today) for start, end in zip(cuts, ends, strict=True))
    return _in_its_time(tuple(part for part in parts if part.text))


def _of_its_own_time(item: EvidenceItem) -> EvidenceItem:
    """An entry without the year that its words give to something else, where they give a month or a day to it.

    "Their retro (July) cites the one I wrote in 2024" is of this July. Under a heading with that year it is of then.
    """
    if item.period is None or item.period.precision is not Precision.YEAR:
        return item
    if any(item.period.within(found.period) for heading in item.context for found in find_periods(heading)):
        return item
    year = item.period.start.year
    told = find_periods(item.text, default_year=year)
    years = find_periods(item.text)
    nearer = any(f.period.precision in _EXACT and f not in years for f in told)
    return item.model_copy(update={"period": None}) if nearer else item


def _in_its_time(parts: tuple[EvidenceItem, ...]) -> tuple[EvidenceItem, ...]:
    """Sentences of which only the first is dated are all of its time."""
    first, rest = parts[:1], parts[1:]
    if not first or first[0].period is None or any(part.period is not None for part in rest):
        return parts
    return (*first, *(part.model_copy(update={"period": first[0].period}) for part in rest))


def _cuts(text: str) -> list[int]:
    """Where full sentences begin, and what a date in brackets opens; the first at 0."""
    starts = [s[0].start for s in find_sentences(text) if sum(t.is_word for t in s) >= FULL]
    return sorted({0, *starts[1:], *(m.start() for m in _STAMP.finditer(text))})


def _shortened(item: EvidenceItem) -> EvidenceItem:
    return item if len(item.text) <= READ else item.model_copy(update={"text": item.text[:READ]})


def _part(item: EvidenceItem, start: int, end: int) -> EvidenceItem:
    text = item.text[start:end].rstrip()[:READ]
    inside = {name: _moved(getattr(item, name), start, start + len(text)) for name in _SPANS}
    changes = tuple(
        c.model_copy(update={"before": _shifted(c.before, start), "after": _shifted(c.after, start)})
        for c in item.changes
        if start <= min(c.before.start, c.after.start) and max(c.before.end, c.after.end) <= start + len(text)
    )
    label = item.label if start == 0 else None
    return item.model_copy(
        update={"text": text, "label": label, "changes": changes, "period": _period(text, item.period), **inside}
    )


def _dated(item: EvidenceItem, today: date) -> EvidenceItem:
    """An entry without a date, dated by the last day or month of its own words, or of the headings over it."""
    if item.period is not None:
        return item
    for text, kinds in ((item.text, _EXACT), *((h, _EXACT | {Precision.RANGE}) for h in reversed(item.context))):
        period = _last_before(text, kinds, today)
        if period is not None:
            return item.model_copy(update={"period": period})
    return item


def _last_before(text: str, kinds: frozenset[Precision], today: date) -> Period | None:
    """The last date that a text names, in the year up to today where it names none."""
    told = [
        found
        for found in find_periods(text, default_year=today.year)
        if found.period.precision in kinds and not _ONGOING.search(text[: found.start])
    ]
    if not told or (today - told[-1].period.start).days > _A_YEAR:
        return None
    if told[-1].period.start <= today:
        return told[-1].period
    again = find_periods(text, default_year=today.year - 1)
    return next((f.period for f in again if f.start == told[-1].start and f.period.start <= today), None)


_A_YEAR = 366


def _moved(mentions: tuple[_M, ...], start: int, end: int) -> tuple[_M, ...]:
    return tuple(_shifted(m, start) for m in mentions if start <= m.start and m.end <= end)


def _shifted(mention: _M, start: int) -> _M:
    return mention.model_copy(update={"start": mention.start - start, "end": mention.end - start})


def _period(text: str, around: Period | None) -> Period | None:
    """The last day, month or quarter that the sentence names near its paragraph's; else the paragraph's."""
    year = around.end.year if around is not None else None
    told = [
        found.period
        for found in find_periods(text, default_year=year)
        if found.period.precision in _EXACT and not _ONGOING.search(text[: found.start]) and _fits(found.period, around)
    ]
    return told[-1] if told else around


def _fits(period: Period, around: Period | None) -> bool:
    return around is None or (around.start - _NEAR <= period.start and period.end <= around.end + _NEAR)


def reaches(item: EvidenceItem, start: date, today: date) -> bool:
    """True where an entry that is dated before `start` goes on or is about what came later.

    `on call since 2024`, `the retro of 2024, cited in June 2026`: the old date is of what the entry speaks of.
    A forecast ("full by 2028") brings nothing into the window.
    """
    told = find_periods(item.text)
    ongoing = any(_ONGOING.search(item.text[: f.start]) and f.period == item.period for f in told)
    heading = [f for h in item.context for f in find_periods(h)]
    return ongoing or any(f.period.end >= start and f.period.start <= today for f in (*told, *heading))
