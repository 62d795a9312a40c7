"""Scope, impact and leverage in three short bullets each: counted evidence first, the next best after it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from assistant.domain.draft import Sentence
from assistant.domain.evidence import EvidenceItem, Mention
from assistant.domain.gap import Gap, Matrix
from assistant.domain.rubric import Measure
from assistant.domain.vocabulary import Role, Subject, Unit
from assistant.evidence.lazy import lazy_pattern
from assistant.writing.calibration.statements import FIRST_PERSON, best_statement, names_any, tellable
from assistant.writing.leads import is_people_work
from assistant.writing.ranking import Wording, item_weight, said_by, wording_of

MOST_BULLETS = 3
"""manager-playbook: scope, impact and leverage in three bullets each."""


class Dimension(NamedTuple):
    """One of the three: its name, its measures, the signs of an entry that shows it, and what its sentence must hold.

    `words` are those of an entry that a sentence is chosen by, `says` is what the sentence itself has to say.
    """

    name: str
    measures: frozenset[Measure]
    shows: Callable[[EvidenceItem], bool]
    words: Callable[[EvidenceItem], Sequence[str]]
    says: re.Pattern[str]


def _moved(item: EvidenceItem) -> bool:
    """A result in numbers; "twice" and "double" count things more often than they measure them."""
    told = [q for q in item.quantities if not q.target and item.text[q.start : q.end].strip("$€£~<>")[:1].isdigit()]
    return bool(item.changes) or bool({q.unit for q in told} & {Unit.PERCENT, Unit.MONEY, Unit.FACTOR})


def _written(item: EvidenceItem, mentions: Iterable[Mention]) -> Sequence[str]:
    return [item.text[m.start : m.end] for m in mentions]


def _figures(item: EvidenceItem) -> Sequence[str]:
    ends = [q for c in item.changes for q in (c.before, c.after)]
    return _written(item, ends or item.quantities)


def _others(item: EvidenceItem) -> Sequence[str]:
    return _written(item, (*item.adopters, *item.citations, *item.helped))


SCOPE = Dimension(
    "Scope",
    frozenset({Measure.OWNED_FEATURES, Measure.OWNED_SERVICES}),
    lambda i: bool(i.owned_services) or (i.role is Role.LED and i.subject is Subject.AUTHOR),
    lambda i: _written(i, i.owned_services),
    lazy_pattern(
        r"\b(?:own(?:s|ed|er|ership)?|took over|taken over|mine|on-?call|roadmap|deploys?|responsible|le(?:ads?"
        r"|d)|since"
        r"|commander|in charge|runs?|ran|released?|launch(?:ed)?|live|shipped|features?)\b",
        re.IGNORECASE,
    ),
)
IMPACT = Dimension(
    "Impact",
    frozenset({Measure.TEAM_GOALS, Measure.ORG_METRICS, Measure.STRATEGY_CHANGES}),
    lambda i: _moved(i) and i.subject is Subject.AUTHOR,
    _figures,
    lazy_pattern(r"\d"),
)
LEVERAGE = Dimension(
    "Leverage",
    frozenset({Measure.PEOPLE_MENTORED, Measure.PEOPLE_UNBLOCKED, Measure.PEOPLE_FOLLOWING}),
    lambda i: bool(i.adopters or i.citations or i.helped) or is_people_work(i),
    _others,
    lazy_pattern(r"\w"),
)
DIMENSIONS = (SCOPE, IMPACT, LEVERAGE)


def gaps_of(dimension: Dimension, matrix: Matrix) -> tuple[Gap, ...]:
    """The cells of the dimension, target level first: by its name in the ladder, else by what they measure."""
    named = tuple(g for g in matrix.gaps if g.criterion.dimension.casefold() == dimension.name.casefold())
    return named or tuple(g for g in matrix.gaps if g.criterion.measure in dimension.measures)


class Bullets:
    """Chooses bullets for one page; what one says, no other repeats."""

    def __init__(self, items: Sequence[EvidenceItem], matrix: Matrix, told: Sequence[Sentence]) -> None:
        self._items = [i for i in items if tellable(i, matrix)]
        self._matrix = matrix
        self._texts = {s.text for s in told}
        self._said: list[Wording] = [wording_of(s.text) for s in told]

    def of(self, dimension: Dimension) -> tuple[Sentence, ...]:
        """At most three, fewer where the record has fewer."""
        ranks = self._ranks(dimension)
        ordered = sorted(ranks, key=lambda i: (-ranks[i][0], -ranks[i][1]))
        by_id = {i.id: i for i in self._items}
        chosen: list[Sentence] = []
        named: set[str] = set()
        for id_ in ordered:
            item = by_id[id_]
            things = {m.name for m in item.owned_services} if dimension is SCOPE else set()
            sentence = best_statement(item, partial(_named_in, names=dimension.words(item)))
            if sentence is None or (things and things <= named) or not self._is_new(sentence):
                continue
            if not dimension.says.search(sentence.text):
                continue
            named |= things
            chosen.append(sentence)
            self._texts.add(sentence.text)
            self._said.append(wording_of(sentence.text))
            if len(chosen) == MOST_BULLETS:
                break
        return tuple(chosen)

    def _is_new(self, sentence: Sentence) -> bool:
        wording = wording_of(sentence.text)
        return sentence.text not in self._texts and not any(said_by(wording, s) for s in self._said)

    def _ranks(self, dimension: Dimension) -> dict[str, tuple[int, float]]:
        """Per item how surely it belongs here (counted for the target, counted for the current level, by signs)."""
        ranks: dict[str, int] = {}
        for gap in gaps_of(dimension, self._matrix):
            aimed = gap.criterion.level == self._matrix.target.id
            for ids, rank in ((gap.evidence_ids, 4 if aimed else 3), (gap.candidate_ids, 2 if aimed else 1)):
                for id_ in ids:
                    ranks[id_] = max(rank, ranks.get(id_, 0))
        for item in self._items:
            if dimension.shows(item):
                ranks.setdefault(item.id, 1)
        found = [i for i in self._items if i.id in ranks]
        return {i.id: (ranks[i.id] - _told_apart(i), item_weight(i, self._matrix)) for i in found}


def _named_in(text: str, names: Sequence[str]) -> float:
    return names_any(text, names)


def _told_apart(item: EvidenceItem) -> int:
    """How many places an entry steps back: the team's work, and words that only its author can say ("asked me")."""
    return int(item.subject is Subject.SHARED) + bool(FIRST_PERSON.search(item.text))
