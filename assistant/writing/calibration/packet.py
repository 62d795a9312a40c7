"""A packet on the table: the matrix and the entries behind it, as a room goes through them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import SetAside
from assistant.evidence.learned.features import bare, is_capital, tokens_of
from assistant.evidence.learned.matters import Matter
from assistant.evidence.learned.naming import FAINT, PERSON, TEAM, Odds, documents_in, marked_in, named, odds_in
from assistant.writing.calibration.reading.passages import passages, reaches
from assistant.writing.calibration.reading.people import Who, people_in, teams_in, teams_of_people
from assistant.writing.calibration.reading.sides import is_home
from assistant.writing.calibration.reading.tellings import Tellings
from assistant.writing.calibration.reading.tickets import ticket_prefixes, titled_prefixes
from assistant.writing.calibration.reading.weighing import WEIGHTY, words_of
from assistant.writing.calibration.statements import FIRST_PERSON

_IDENTITY = frozenset({"name", "level", "team", "role", "title", "target", "author", "manager", "current level"})
_SILENT = frozenset({SetAside.SKIPPED, SetAside.TEMPLATE, SetAside.UNREADABLE})

HOME_PART = 0.25
"""Part of the entries with a ticket from which its project is the author's own."""

AUTHOR = "AUTHOR"
"""The kind of a word that names whose packet it is: nobody beside them."""

LEAST_TICKETS = 3
"""Entries with tickets of one project, from which it may be the author's own."""

ABOUT_SOMEBODY = frozenset({Matter.FOLLOWED, Matter.UNBLOCKED, Matter.MENTORED})
"""What a line does not tell without somebody in it."""


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
        return tuple(filter(is_read, self.evidence))

    @cached_property
    def told(self) -> tuple[EvidenceItem, ...]:
        """The entries, a paragraph by its sentences: these share its id, and `entries` counts entries again.

        A question of the page ("Were you alone in this?") tells nothing.
        """
        return tuple(p for i in self.whole for p in passages(i, self.today) if not p.text.rstrip('*_"” ').endswith("?"))

    @cached_property
    def recent(self) -> tuple[EvidenceItem, ...]:
        """What lies in the window at least in part, and what is not dated."""
        return tuple(i for i in self.told if self._is_recent(i))

    @cached_property
    def older(self) -> tuple[EvidenceItem, ...]:
        """What ended before the window opens."""
        return tuple(i for i in self.told if not self._is_recent(i))

    @cached_property
    def weighty(self) -> tuple[EvidenceItem, ...]:
        """Recent entries that carry something a room weighs."""
        return self.carrying(*WEIGHTY)

    @cached_property
    def tells(self) -> Tellings:
        """What each line tells; readers learned from pages on which the author, too, is somebody by name."""
        return Tellings(self.told, {word: PERSON if kind == AUTHOR else kind for word, kind in self.named.items()})

    def carries(self, item: EvidenceItem) -> frozenset[Matter]:
        """What an entry is likely to be evidence of."""
        return self.tells.likely(item)

    @cached_property
    def unexplained(self) -> tuple[EvidenceItem, ...]:
        """Recent lines that tell nothing for sure: what is missing may stand in them."""
        return tuple(i for i in self.recent if not self.carries(i))

    def carrying(self, *kinds: Matter, told: Sequence[EvidenceItem] | None = None) -> tuple[EvidenceItem, ...]:
        """Recent entries (or those told) that carry at least one of these kinds of evidence."""
        wanted = frozenset(kinds)
        return tuple(i for i in (self.recent if told is None else told) if self.carries(i) & wanted)

    @cached_property
    def named(self) -> Mapping[str, str]:
        """Which capital words of the page name a person or a team."""
        found = named(self._name_odds) | marked_in(i.text for i in self.told)
        for name in (m.name for i in self.told for m in i.people):
            found = {word: PERSON for word in name.split() if is_capital(word)} | found
        found |= {word: TEAM for word in (self.team or "").split() if is_capital(word)}
        return found | {word: AUTHOR for word in self._titled if found.get(word) == PERSON}

    def in_first_person(self, item: EvidenceItem) -> str:
        """The words of an entry as its author would tell them: `Mara's` as `mine`, `by Mara` as `by me`."""
        text = re.sub(r"\bthe author['’]s\b", "mine", re.sub(r"\b[Tt]he author(?![\w'’])", "me", item.text))
        for name in (word for word, kind in self.named.items() if kind == AUTHOR):
            text = re.sub(rf"\b{re.escape(bare(name))}['’]s(?= [a-z])", "my", text)
            text = re.sub(rf"\b{re.escape(bare(name))}['’]s\b", "mine", text)
            text = re.sub(rf"\b{re.escape(name)}\b", "me", text)
        return text

    @cached_property
    def _titled(self) -> frozenset[str]:
        """Capital words of the heading over the whole page: where a manager wrote it, they name whom it is about.

        In a page told by "I" such a name is somebody else's ("A year with Dana").
        """
        over = set(self.told[0].context).intersection(*(i.context for i in self.told)) if self.told else set()
        words = {bare(token) for heading in over for token in tokens_of(heading) if is_capital(token)}
        own = sum(bool(FIRST_PERSON.search(i.text)) for i in self.told)
        about = sum(not words.isdisjoint(map(bare, tokens_of(i.text))) for i in self.told)
        return frozenset(t for t in self._name_odds if bare(t) in words) if about > own else frozenset()

    @cached_property
    def _name_odds(self) -> Mapping[str, Odds]:
        return odds_in(i.text for i in self.told)

    @cached_property
    def often(self) -> Mapping[str, int]:
        """How often each word stands on the page."""
        return Counter(t for i in self.told for t in tokens_of(i.text))

    @cached_property
    def handles(self) -> frozenset[str]:
        """Titles and numbers of the author's documents, by which a later line calls them."""
        lines = self.carrying(Matter.DOCUMENT, Matter.FOLLOWED, told=self.told)
        return frozenset(documents_in({t for i in lines for t in tokens_of(i.text)}, self.named))

    @cached_property
    def people(self) -> frozenset[str]:
        """Single names of the people on the page."""
        return frozenset(word for word, kind in self.named.items() if kind == PERSON)

    @cached_property
    def teams(self) -> frozenset[str]:
        """Single words of the names of teams, the author's own among them."""
        return frozenset(w for w, kind in self.named.items() if kind == TEAM) | frozenset((self.team or "").split())

    @cached_property
    def home_prefixes(self) -> frozenset[str]:
        """The ticket projects of the author's own team: of what is owned, of titled documents, and the common ones."""
        owned = [p for i in self.told if Matter.OWNS in self.carries(i) for p in ticket_prefixes(i.text)]
        titled = [p for i in self.told for p in titled_prefixes(i.text)]
        every = Counter(p for i in self.told for p in set(ticket_prefixes(i.text)))
        common = [p for p, n in every.items() if n >= max(LEAST_TICKETS, HOME_PART * sum(every.values()))]
        first = [max(owned, key=lambda p: (owned.count(p), -owned.index(p)))] if owned else []
        return frozenset((*first, *titled, *common))

    def who_in(self, item: EvidenceItem) -> tuple[Who, ...]:
        """The people that an entry names, each with the team that stands beside the name here or elsewhere."""
        found = people_in(item.text, self.named) or self._expected_in(item)
        return tuple(Who(name, team or self._team_of.get(name.split()[0])) for name, team in found)

    def _expected_in(self, item: EvidenceItem) -> tuple[Who, ...]:
        """The likeliest person of a line that is about somebody, where no word of it is a name for sure."""
        if not self.carries(item) & ABOUT_SOMEBODY:
            return ()
        faint = {token: self._name_odds[token].person for token in tokens_of(item.text) if token in self._name_odds}
        likeliest = max(faint, key=lambda token: faint[token], default=None)
        if likeliest is None or faint[likeliest] < FAINT or likeliest in self.named:
            return ()
        return people_in(item.text, {**self.named, likeliest: PERSON})

    def outsiders(self, item: EvidenceItem) -> tuple[str, ...]:
        """Signs of other teams in an entry: their names, people of theirs, and tickets of theirs."""
        said = words_of(item)
        teams = (t for t in teams_in(said, self.named) if not is_home(t, self.team))
        people = (w.name for w in self.who_in(item) if w.team is not None and not is_home(w.team, self.team))
        foreign = (p for p in ticket_prefixes(said) if p not in self.home_prefixes)
        return tuple(dict.fromkeys((*teams, *people, *foreign)))

    @cached_property
    def _team_of(self) -> Mapping[str, str]:
        return teams_of_people((i.text for i in self.told), self.named)

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
        return lies_in(item, self.matrix.window.start, self.today)


def is_read(item: EvidenceItem) -> bool:
    """False for what no room reads: work elsewhere, what its author marked to be skipped, and who the author is."""
    return not item.outside and item.set_aside not in _SILENT and not _of_its_author(item)


def lies_in(item: EvidenceItem, start: date, today: date) -> bool:
    """Whether an entry lies, at least in part, in the time from `start` to `today`, or has no date."""
    return item.period is None or item.period.end >= start or reaches(item, start, today)


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
