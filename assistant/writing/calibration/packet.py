"""A packet on the table: the matrix and the entries behind it, as a room goes through them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import SetAside
from assistant.writing.calibration.reading.parties import other_teams, people_in, ticket_prefixes
from assistant.writing.calibration.reading.weighing import Carries, carries, weighty, words_of

READ = 1500
"""Letters of one entry that a room reads: a paragraph. It also bounds the time that a line without end can take."""

_SILENT = frozenset({SetAside.SKIPPED, SetAside.TEMPLATE, SetAside.UNREADABLE})


@dataclass(frozen=True)
class Packet:
    """The record of one person against one target. `team` is the author's own, where the document names it."""

    matrix: Matrix
    evidence: tuple[EvidenceItem, ...]
    today: date
    team: str | None = None

    @cached_property
    def told(self) -> tuple[EvidenceItem, ...]:
        """Every entry that says something here, whatever it is read as: a room reads the page, not our sorting."""
        return tuple(_as_read(i) for i in self.evidence if not i.outside and i.set_aside not in _SILENT)

    @cached_property
    def recent(self) -> tuple[EvidenceItem, ...]:
        """What lies in the window at least in part, and what is not dated."""
        window = self.matrix.window
        return tuple(i for i in self.told if i.period is None or i.period.end >= window.start)

    @cached_property
    def older(self) -> tuple[EvidenceItem, ...]:
        """What ended before the window opens."""
        kept = {i.id for i in self.recent}
        return tuple(i for i in self.told if i.id not in kept)

    @cached_property
    def weighty(self) -> tuple[EvidenceItem, ...]:
        """Recent entries that carry something a room weighs."""
        return tuple(i for i in self.recent if weighty(i))

    def carrying(self, *kinds: Carries) -> tuple[EvidenceItem, ...]:
        """Recent entries that carry at least one of these kinds of evidence."""
        wanted = frozenset(kinds)
        return tuple(i for i in self.recent if carries(i) & wanted)

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
    def home_prefix(self) -> str | None:
        """The ticket project of the author's own team: that of the first entry with an ownership, else the
        commonest."""
        owned = [p for i in self.told if Carries.OWNS in carries(i) for p in ticket_prefixes(i.text)]
        every = [p for i in self.told for p in ticket_prefixes(i.text)]
        counts = owned or every
        return max(counts, key=lambda p: (counts.count(p), -counts.index(p))) if counts else None

    def outsiders(self, item: EvidenceItem) -> tuple[str, ...]:
        """Signs of other teams in an entry: their names, and tickets of theirs."""
        return self.outsiders_in(words_of(item))

    def outsiders_in(self, text: str) -> tuple[str, ...]:
        """Signs of other teams in a text."""
        foreign = (p for p in ticket_prefixes(text) if p != self.home_prefix)
        return tuple(dict.fromkeys((*other_teams(text, self.people, self.team), *foreign)))

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


def _as_read(item: EvidenceItem) -> EvidenceItem:
    """The entry as far as a room reads it; a page in one line is cut."""
    return item if len(item.text) <= READ else item.model_copy(update={"text": item.text[:READ]})


def ids(items: Iterable[EvidenceItem]) -> tuple[str, ...]:
    """The ids of entries, in order, each once."""
    return tuple(dict.fromkeys(i.id for i in items))


def make_packet(matrix: Matrix, evidence: Sequence[EvidenceItem], today: date, team: str | None = None) -> Packet:
    """The packet of a matrix and the entries it was counted from."""
    return Packet(matrix, tuple(evidence), today, team)
