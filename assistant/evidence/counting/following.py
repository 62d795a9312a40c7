"""Engineers who follow a technical direction of the author's: named people who adopted it, never whole teams."""

from __future__ import annotations

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.domain.vocabulary import Strength, Subject
from assistant.evidence.counting.count import Candidate, Count, Measuring, candidate, without
from assistant.evidence.counting.documents import (
    DESIGN,
    Document,
    adopters_of,
    authored,
    call,
    may_be,
    mentions,
    of_others,
    outsiders,
    sure_of,
)
from assistant.evidence.counting.record import Record
from assistant.evidence.identity import surely_different
from assistant.evidence.phrasing import listed, named
from assistant.evidence.speech import STANDARD, said_at, spoken

_DIRECTION = spoken(
    r"""
    adopt(?:ed|ion|s)? | used by | using it | rolled out | technical (?:direction|strategy|vision|lead)
    | team lead | tech lead
    | led (?:[\w-]+ ){0,3}(?:teams?|engineers|developers|people) | set (?:the )?direction | pattern for
    | now follow\w*
    | mandated | across (?:the )?(?:org|organi[sz]ation|company|engineering|teams) | (?:internal |tech )?talk to
    | brown ?bag
    """
)


def count_following(record: Record, _: Criterion) -> Count:
    """Named people who took up the author's design; teams and citations raise the question of who in them does."""
    docs = authored(record, DESIGN)
    taken = [i for i in record.confirmations if _about_mine(i, docs)]
    solid = tuple(i for i in taken if followers(i) and record.counts(i, helping=True) and _surely_mine(i, docs))
    asked = list(without(taken, solid))
    names = surely_different(n for i in solid for n in followers(i))
    others = (*_asked(record, asked, docs), *_others(record, [*solid, *asked], docs))
    return Count(counted=names, evidence=solid, candidates=others)


def followers(item: EvidenceItem) -> tuple[str, ...]:
    """The adopters who are people."""
    persons = {m.name for m in item.people}
    return tuple(dict.fromkeys(m.name for m in item.adopters if m.name in persons and sure_of(item, m)))


def ask_followers(item: EvidenceItem, at: int = 0) -> str:
    """Asks for the names of those who work by it."""
    whom = listed(adopters_of(item))
    return f"Which engineers{' in ' + whom if whom else ''} work by this: {named(item, at)}"


def _about_mine(item: EvidenceItem, docs: tuple[Document, ...]) -> bool:
    return item.subject is not Subject.OTHER or any(mentions(item, d) or may_be(item, d) for d in docs)


def _surely_mine(item: EvidenceItem, docs: tuple[Document, ...]) -> bool:
    return item.subject is Subject.AUTHOR or any(mentions(item, d) for d in docs)


def _asked(record: Record, items: list[EvidenceItem], docs: tuple[Document, ...]) -> tuple[Candidate, ...]:
    """One question per document for all teams that took it up."""
    about = {item.id: _document(item, docs) for item in items}
    near: dict[str, list[EvidenceItem]] = {}
    for item in items:
        if (named := about[item.id]) is not None:
            near.setdefault(named.key, []).append(item)
    asked: dict[tuple[str, str], str] = {}
    found: list[Candidate] = []
    for item in items:
        document = about[item.id]
        if document is None:
            found.append(candidate(record, item, "" if followers(item) else ask_followers(item), 2, helping=True))
            continue
        told = (document.key, document.item.id)
        if told not in asked:
            teams = dict.fromkeys(n for i in near[document.key] for n in _teams(i, document))
            whom = f"Who in {listed(list(teams))}" if teams else "Which engineers, by name,"
            asked[told] = f"{whom} works by {call(document)}"
        found.append(candidate(record, item, asked[told], 3, helping=True))
    return tuple(found)


def _document(item: EvidenceItem, docs: tuple[Document, ...]) -> Document | None:
    """The document that an item names, else the one whose title it speaks of."""
    return next((d for d in docs if mentions(item, d)), None) or next((d for d in docs if may_be(item, d)), None)


def _teams(item: EvidenceItem, document: Document) -> tuple[str, ...]:
    teams = {m.name for m in item.teams}
    persons = {m.name for m in item.people}
    documents = {a.name for a in item.artifacts}
    named_here = (*adopters_of(item), *(n for n in outsiders(item, document) if n in teams))
    return tuple(n for n in named_here if n not in persons and n not in documents)


def _others(record: Record, taken: list[EvidenceItem], docs: tuple[Document, ...]) -> tuple[Candidate, ...]:
    designs = {d.item.id for d in docs}
    found: list[Candidate] = []
    for item in without(record.claims, taken):
        at = said_at(item, _DIRECTION, STANDARD)
        direction = at is not None or item.strength in {Strength.ADOPTED, Strength.CITED}
        if direction and not of_others(item):
            found.append(candidate(record, item, ask_followers(item, at or 0), 1, helping=True))
        elif item.id in designs and not any(mentions(t, d) for t in taken for d in docs if d.item is item):
            found.append(candidate(record, item, ask_followers(item), 0.5, helping=True))
    return tuple(found)


PEOPLE_FOLLOWING = Measuring(
    count=count_following,
    ask=ask_followers,
    unit="engineer",
    wanted="name",
    closing="named as working by a direction of yours",
)
