"""The evidence as it is counted: each item once, in one order, with the rules that hold for every measure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from assistant.domain.evidence import EvidenceItem
from assistant.domain.period import Period, Precision
from assistant.domain.rubric import Rubric
from assistant.domain.vocabulary import Modality, Role, Subject
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.likeness import Vocabulary

_NUMBERS = lazy_pattern(r"(\d+)")
_REHEARSAL = lazy_pattern(
    r"\b(?:prototyp\w*|proofs?[- ]of[- ]concept|po?cs?|hackathons?|sandbox|spikes?|mock-?ups?|capstone|coursework|"
    r"side[- ]projects?|hobby|toy|pre-?alphas?|school|university|semesters?|thesis|bootcamp|tutorials?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Record:
    """All entries with the window in which they count.

    Never counted whatever the measure: what is set aside, what lies outside the employment, plans, and what others did
    (their adoption and citation of the author's work are read apart, as `confirmations`).
    """

    items: tuple[EvidenceItem, ...]
    window: Period
    vocabulary: Vocabulary

    @cached_property
    def claims(self) -> tuple[EvidenceItem, ...]:
        """What the author did, alone or with others."""
        return tuple(i for i in self._told if i.subject is not Subject.OTHER)

    @cached_property
    def confirmations(self) -> tuple[EvidenceItem, ...]:
        """What tells of others who took up the author's work, whoever is its subject."""
        return tuple(i for i in self._told if i.adopters or i.citations)

    @cached_property
    def _told(self) -> tuple[EvidenceItem, ...]:
        return tuple(i for i in self.items if i.accomplishment and not i.outside and i.modality is not Modality.PLANNED)

    def dated(self, item: EvidenceItem) -> bool:
        """True when the item's whole interval lies in the window; a month or year that still runs ends today."""
        return item.period is not None and until(item.period, self.window.end).within(self.window)

    def touches(self, item: EvidenceItem) -> bool:
        """True when some of the item's interval lies in the window, or when it is not known."""
        period = item.period
        return period is None or (period.start <= self.window.end and self.window.start <= period.end)

    def own(self, item: EvidenceItem, *, helping: bool = False) -> bool:
        """True unless the work is told as shared ("we", "contributed to").

        Where the help itself is counted (`helping`), having a supporting part is no lack. What others did needs no
        share of the author's.
        """
        partly = item.role in {Role.SHARED, Role.SUPPORTED} and item.subject is Subject.AUTHOR and not helping
        return item.subject is not Subject.SHARED and not partly

    def counts(self, item: EvidenceItem, *, helping: bool = False) -> bool:
        """True when nothing is lacking that every measure asks for: a date in the window, and whose work it is."""
        return self.dated(item) and self.own(item, helping=helping)

    @property
    def window_months(self) -> int:
        """How many months the window spans."""
        opens, closes = self.window.start, self.window.end
        return (closes.year - opens.year) * 12 + closes.month - opens.month

    def months(self) -> int:
        """In how many months of the window at least one accomplishment is dated by range, month or quarter."""
        months: set[int] = set()
        for item in self.items:
            if item.accomplishment and item.period is not None and self.dated(item):
                months |= set(_months_of(until(item.period, self.window.end)))
        return min(len(months), self.window_months)


def make_record(items: Iterable[EvidenceItem], window: Period, rubric: Rubric) -> Record:
    """The record of these items: each id once, ordered by place in the file so that the order given tells nothing."""
    unique = {item.id: item for item in sorted(items, key=lambda i: i.model_dump_json(), reverse=True)}
    ordered = tuple(sorted(unique.values(), key=_order))
    return Record(items=ordered, window=window, vocabulary=Vocabulary(rubric.criteria, ordered))


def until(period: Period, today: date) -> Period:
    """The part up to today of a month, quarter or year that is still running: what is done in it is done by now."""
    running = period.precision is not Precision.RANGE and period.start <= today < period.end
    return period.model_copy(update={"end": today}) if running else period


def rehearsal(item: EvidenceItem) -> bool:
    """True for prototypes, hackathons, studies and side projects: nobody else runs or depends on them yet."""
    return bool(_REHEARSAL.search(" ".join((*item.context, item.text))))


def _order(item: EvidenceItem) -> tuple[object, ...]:
    parts = tuple((int(p), "") if p.isdigit() else (0, p) for p in _NUMBERS.split(item.id))
    return (item.source, item.line, parts)


def _months_of(period: Period) -> Iterable[int]:
    """The months of an interval; a year or half says nothing about its months."""
    first = period.start.year * 12 + period.start.month
    last = period.end.year * 12 + period.end.month
    return range(first, last + 1) if period.precision not in {Precision.YEAR, Precision.HALF} else ()
