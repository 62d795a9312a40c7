"""What people would rather look at than read: the months that have evidence, drawn from the counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant.domain.evidence import EvidenceItem
from assistant.domain.period import Period, Precision

TALLEST = 56
"""Units of height of the fullest month's bar."""
_EXACT = frozenset({Precision.DAY, Precision.WEEK, Precision.MONTH})


@dataclass(frozen=True)
class Month:
    """One month: accomplishments that it has for sure, those some time around it, and how tall both are drawn."""

    first: date
    sure: int
    about: int
    sure_height: int
    about_height: int

    @property
    def words(self) -> str:
        """The numbers in words."""
        about = f", {self.about} more some time around it" if self.about else ""
        return f"{self.first:%B %Y}: {self.sure}{about}"


@dataclass(frozen=True)
class Coverage:
    """The months of the window, oldest first; `undated` accomplishments have no date, `outside` ones another one."""

    months: tuple[Month, ...]
    undated: int
    outside: int

    @property
    def empty(self) -> tuple[Month, ...]:
        """The months without anything."""
        return tuple(m for m in self.months if not m.sure + m.about)


def coverage(evidence: Iterable[EvidenceItem], window: Period) -> Coverage:
    """Accomplishments by month of the window. A quarter or a year lies about its months: nobody said in which."""
    done = [i for i in evidence if i.accomplishment]
    firsts = _months(window)[1 if window.start.day > 1 else 0 :]  # a month that the window cuts has no bar
    sure, about = dict.fromkeys(firsts, 0), dict.fromkeys(firsts, 0)
    undated = outside = 0
    for item in done:
        if item.period is None:
            undated += 1
            continue
        exact = item.period.precision in _EXACT
        told = [item.period.start.replace(day=1)] if exact else _months(item.period)
        within = [m for m in told if m in sure]
        outside += not within
        for month in within:
            (sure if exact else about)[month] += 1
    most = max((sure[m] + about[m] for m in firsts), default=0) or 1
    return Coverage(tuple(_month(m, sure[m], about[m], most) for m in firsts), undated, outside)


def _month(first: date, sure: int, about: int, most: int) -> Month:
    return Month(first, sure, about, round(TALLEST * sure / most), round(TALLEST * about / most))


def _months(period: Period) -> list[date]:
    """The first days of the months that the period touches, the last 1,200 at most."""
    start = period.start.year * 12 + period.start.month - 1
    end = period.end.year * 12 + period.end.month - 1
    return [date(n // 12, n % 12 + 1, 1) for n in range(max(start, end - 1_199), end + 1)]
