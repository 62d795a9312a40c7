"""What the lines of a page tell: the odds that were learned, what the lines around add, what plain words take away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from assistant.domain.evidence import EvidenceItem
from assistant.evidence.dates import find_periods
from assistant.evidence.learned.features import tokens_of
from assistant.evidence.learned.matters import Matter, matters_in
from assistant.evidence.learned.word_groups import GROUP_OF
from assistant.evidence.speech import spoken
from assistant.evidence.stems import stem
from assistant.writing.calibration.reading.weighing import COMMANDS, heading_of, words_of

LIKELY = 0.0
"""Log odds from which a line is read as telling a kind of evidence: it is likelier than not."""

POSSIBLE = -0.8
"""Log odds from which it may tell it (three in ten): enough for the benefit of the doubt."""

SECTION = 1.5
"""Log odds that a line gains where half of the lines beside it, under a heading that is no date, tell the same."""

_OF_OTHERS = frozenset({Matter.TAKEN_UP, Matter.FOLLOWED, Matter.CITED})
_TAKEN = frozenset({Matter.TAKEN_UP, Matter.FOLLOWED})
_NOBODY = spoken(
    r"nobody | no[- ]one | none | no (?:other )?(?:team|squad|group|reader|user|adopter|report|reference|outside)s?"
    r" | not (?:yet )?(?:been )?(?:picked|taken|used|adopted|cited|asked) | (?:hasn|haven)['’]t"
)
"""That nobody does it, in so many words: beside a lack, names of teams are of those who do not."""

_READS_FROM = spoken(r"reads? (?:[\w-]+ ){0,4}(?:from|off|out of) (?:it|this|that|the|there)")
"""A system that reads its data from the work uses it; a person who reads the work does not."""


class Tellings:
    """The lines of a page, each read once. `named` says which of its words name a person, a team or a paper."""

    def __init__(self, told: Sequence[EvidenceItem], named: Mapping[str, str]) -> None:
        self._told, self._named = told, named
        self._likely: dict[tuple[str, str], frozenset[Matter]] = {}
        self._odds: dict[tuple[str, str], Mapping[Matter, float]] = {}
        self._alone: dict[tuple[str, str], Mapping[Matter, float]] = {}

    def likely(self, item: EvidenceItem) -> frozenset[Matter]:
        """What a line is likely to be evidence of."""
        if _key(item) not in self._likely:
            self._likely[_key(item)] = self._find_likely(item)
        return self._likely[_key(item)]

    def _find_likely(self, item: EvidenceItem) -> frozenset[Matter]:
        found = frozenset(m for m, odds in self.odds(item).items() if odds > LIKELY)
        if found & _OF_OTHERS and self.says_nobody(item):
            found -= _OF_OTHERS
        if found & _TAKEN and not item.adopters and _only_looked_at(item.text, self._named):
            found -= _TAKEN
        return found | {Matter.COMMAND} if COMMANDS.search(words_of(item)) else found

    def may_tell(self, item: EvidenceItem, matter: Matter) -> bool:
        """True where an entry may be evidence of a kind: for the benefit of the doubt."""
        return self.odds(item).get(matter, POSSIBLE) > POSSIBLE and not (
            (matter in _OF_OTHERS and self.says_nobody(item))
            or (matter in _TAKEN and _only_looked_at(item.text, self._named))
        )

    def says_nobody(self, item: EvidenceItem) -> bool:
        """True where an entry says that nobody does it: the teams that it names are of those who do not."""
        return self.odds(item)[Matter.LACK] > POSSIBLE and bool(_NOBODY.search(item.text))

    def is_rather(self, item: EvidenceItem, one: Matter, other: Matter) -> bool:
        """True where an entry is likely to tell the one kind, and likelier than the other."""
        odds = self.odds(item)
        return odds[one] > max(LIKELY, odds[other])

    def odds(self, item: EvidenceItem) -> Mapping[Matter, float]:
        """The log odds of a line, with what the lines around it add."""
        if _key(item) not in self._odds:
            self._odds[_key(item)] = {m: odds + self._beside(item, m) for m, odds in self.alone(item).items()}
        return self._odds[_key(item)]

    def alone(self, item: EvidenceItem) -> Mapping[Matter, float]:
        """The log odds of a line by its own words."""
        if _key(item) not in self._alone:
            self._alone[_key(item)] = matters_in(item, self._named)
        return self._alone[_key(item)]

    def _beside(self, item: EvidenceItem, matter: Matter) -> float:
        """What the lines around it add: a section and an entry are about one thing, a month is about many."""
        of_entry = [i for i in self._sentences.get(item.id, ()) if i is not item]
        if of_entry and not any(odds > LIKELY for odds in self.alone(item).values()):
            return SECTION if any(self.alone(i)[matter] > LIKELY for i in of_entry) else 0.0
        heading = heading_of(item)
        lines = self._sections.get(heading, ())
        if len(lines) < 2:
            return 0.0
        likely = self._likely_in[heading][matter] - (self.alone(item)[matter] > LIKELY)
        return SECTION if 2 * likely >= len(lines) - 1 else 0.0

    @cached_property
    def _sentences(self) -> Mapping[str, Sequence[EvidenceItem]]:
        """The sentences of each entry that is a paragraph."""
        found: dict[str, list[EvidenceItem]] = {}
        for item in self._told:
            found.setdefault(item.id, []).append(item)
        return found

    @cached_property
    def _sections(self) -> Mapping[str, Sequence[EvidenceItem]]:
        """The lines under each heading that is not a date."""
        found: dict[str, list[EvidenceItem]] = {}
        for item in self._told:
            heading = heading_of(item)
            if heading and not find_periods(heading):
                found.setdefault(heading, []).append(item)
        return found

    @cached_property
    def _likely_in(self) -> Mapping[str, Mapping[Matter, int]]:
        """How many lines of each section are likely to tell each kind: counted once, since a section may be long."""
        return {
            heading: Counter(m for i in lines for m, odds in self.alone(i).items() if odds > LIKELY)
            for heading, lines in self._sections.items()
        }


def _key(item: EvidenceItem) -> tuple[str, str]:
    return words_of(item), heading_of(item)


def _only_looked_at(text: str, named: Mapping[str, str]) -> bool:
    """True where a line tells of reviews, approvals or talks, and has no word of use; what is a name is no word."""
    groups = {GROUP_OF.get(stem(token)) for token in tokens_of(text) if token not in named}
    return "LOOK" in groups and "USE" not in groups and not _READS_FROM.search(text)
