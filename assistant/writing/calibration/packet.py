"""A packet on the table: the matrix and the entries behind it, as a room goes through them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import SetAside
from assistant.writing.calibration.reading.directions import about_documents
from assistant.writing.calibration.reading.parties import (
    other_teams,
    people_in,
    people_of_teams,
    ticket_prefixes,
    titled_prefixes,
)
from assistant.writing.calibration.reading.passages import passages, reaches
from assistant.writing.calibration.reading.weighing import Carries, carries, weighty, words_of

_IDENTITY = frozenset({"name", "level", "team", "role", "title", "target", "author", "manager", "current level"})
_SILENT = frozenset({SetAside.SKIPPED, SetAside.TEMPLATE, SetAside.UNREADABLE})

HOME_PART = 0.25
"""Part of the entries with a ticket from which its project is the author's own."""

LEAST_TICKETS = 3
"""Entries with tickets of one project, from which it may be the author's own."""


@dataclass(frozen=True)
class Packet:
    """The record of one person against one target. `team` is the author's own, where the document names it."""

    matrix: Matrix
    evidence: tuple[EvidenceItem, ...]
    today: date
    team: str | None = None

    @cached_property
    def whole(self) -> tuple[EvidenceItem, ...]:
        """Every entry that says something here, whatever it is read as: a room reads the page, not our sorting."""
        return tuple(i for i in self.evidence if not i.outside and i.set_aside not in _SILENT and not _of_its_author(i))

    @cached_property
    def told(self) -> tuple[EvidenceItem, ...]:
        """The entries, a paragraph by its sentences: these share its id, and `entries` counts entries again."""
        return tuple(part for i in self.whole for part in passages(i, self.today))

    @cached_property
    def recent(self) -> tuple[EvidenceItem, ...]:
        """What lies in the window at least in part, and what is not dated."""
        return tuple(i for i in self.told if self._is_recent(i))

    @cached_property
    def of_documents(self) -> tuple[EvidenceItem, ...]:
        """Recent entries that speak of a document which the page names."""
        told = about_documents(self.told)
        recent = {id(i) for i in self.recent}
        return tuple(i for place, i in enumerate(self.told) if place in told and id(i) in recent)

    @cached_property
    def older(self) -> tuple[EvidenceItem, ...]:
        """What ended before the window opens."""
        return tuple(i for i in self.told if not self._is_recent(i))

    @cached_property
    def weighty(self) -> tuple[EvidenceItem, ...]:
        """Recent entries that carry something a room weighs."""
        return tuple(i for i in self.recent if weighty(i))

    def carrying(self, *kinds: Carries, told: Sequence[EvidenceItem] | None = None) -> tuple[EvidenceItem, ...]:
        """Recent entries (or those told) that carry at least one of these kinds of evidence."""
        wanted = frozenset(kinds)
        return tuple(i for i in (self.recent if told is None else told) if carries(i) & wanted)

    @cached_property
    def people(self) -> frozenset[str]:
        """Single names of the people on the page."""
        return people_in(self.told)

    @cached_property
    def names(self) -> frozenset[str]:
        """Single words of the names of people and of other teams."""
        return self.people | self.teams

    @cached_property
    def teams(self) -> frozenset[str]:
        """Single words of the names of other teams and of the author's own."""
        named = [o for i in self.told for o in self.outsiders(i)] + [self.team or ""]
        return frozenset(w for o in named for w in o.split()) - self.people

    @cached_property
    def home_prefixes(self) -> frozenset[str]:
        """The ticket projects of the author's own team: of what is owned, of titled documents, and the common ones."""
        owned = [p for i in self.told if Carries.OWNS in carries(i) for p in ticket_prefixes(i.text)]
        titled = [p for i in self.told for p in titled_prefixes(i.text)]
        every = Counter(p for i in self.told for p in set(ticket_prefixes(i.text)))
        common = [p for p, n in every.items() if n >= max(LEAST_TICKETS, HOME_PART * sum(every.values()))]
        first = [max(owned, key=lambda p: (owned.count(p), -owned.index(p)))] if owned else []
        return frozenset((*first, *titled, *common))

    def outsiders(self, item: EvidenceItem) -> tuple[str, ...]:
        """Signs of other teams in an entry: their names, and tickets of theirs."""
        return self.outsiders_in(words_of(item))

    def outsiders_in(self, text: str) -> tuple[str, ...]:
        """Signs of other teams in a text."""
        foreign = (p for p in ticket_prefixes(text) if p not in self.home_prefixes)
        known = (t for t in self._teams_named if re.search(rf"\b{re.escape(t)}\b", text))
        of_others = (n for n in self._people_outside if re.search(rf"\b{re.escape(n)}\b", text))
        return tuple(dict.fromkeys((*other_teams(text, self.people, self.team), *known, *foreign, *of_others)))

    @cached_property
    def _people_outside(self) -> tuple[str, ...]:
        """First names of those who once stand beside another team ("Jay (Archive)"), so that "Jay" is an outsider."""
        named = (n for i in self.told for n in people_of_teams(words_of(i), self.team))
        return tuple(dict.fromkeys(n for n in named if n in self.people))

    @cached_property
    def _teams_named(self) -> tuple[str, ...]:
        """The other teams that the page names anywhere, so that "Labs book by it" speaks of them too."""
        named = (t for i in self.told for t in other_teams(words_of(i), self.people, self.team))
        return tuple(dict.fromkeys(t for t in named if t not in self.people))

    def gap(self, measure: Measure) -> Gap | None:
        """The target level's gap with that measure."""
        return next((g for g in self.matrix.target_gaps if g.criterion.measure is measure), None)

    def criterion_of(self, evidence_ids: Iterable[str]) -> str | None:
        """The target criterion that rests most on these entries, if one rests on any."""
        wanted = set(evidence_ids)
        shares = [(len(wanted & {*g.evidence_ids, *g.candidate_ids}), g.criterion.id) for g in self.matrix.target_gaps]
        most = max(shares, key=lambda pair: pair[0], default=(0, ""))
        return most[1] if most[0] else None

    def criterion_measured(self, *measures: Measure) -> str | None:
        """The id of the target's first criterion with one of these measures, in the order given."""
        gaps = (g for m in measures if (g := self.gap(m)) is not None)
        return next((g.criterion.id for g in gaps), None)

    @property
    def headline_criterion(self) -> str | None:
        """The criterion of what the work changed: what a headline is for."""
        return self.criterion_measured(Measure.STRATEGY_CHANGES, Measure.ORG_METRICS, Measure.TEAM_GOALS)

    @property
    def searched(self) -> str:
        """What an absence rests on."""
        matrix = self.matrix
        return f"{matrix.searched_entries} entries, {matrix.searched_months} of {matrix.window_months} months"

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {i.id: i.text for i in self.whole}

    def around(self, item: EvidenceItem) -> str:
        """The whole entry that a sentence stands in."""
        return self._texts.get(item.id, item.text)

    def _is_recent(self, item: EvidenceItem) -> bool:
        start = self.matrix.window.start
        return item.period is None or item.period.end >= start or reaches(item, start, self.today)


def _of_its_author(item: EvidenceItem) -> bool:
    """True for a line that only says whose document it is (`Level: L5, team: Settlement`)."""
    return (item.label or "").casefold() in _IDENTITY and not item.accomplishment and item.period is None


def ids(items: Iterable[EvidenceItem]) -> tuple[str, ...]:
    """The ids of entries, in order, each once."""
    return tuple(dict.fromkeys(i.id for i in items))


def entries(items: Iterable[EvidenceItem]) -> int:
    """How many entries of the document these are."""
    return len(ids(items))


def make_packet(matrix: Matrix, evidence: Sequence[EvidenceItem], today: date, team: str | None = None) -> Packet:
    """The packet of a matrix and the entries it was counted from."""
    return Packet(matrix, tuple(evidence), today, team)
