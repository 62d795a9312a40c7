"""What a measure finds: things counted, candidates that lack a fact, and what to say about both."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.evidence import EvidenceItem
from assistant.domain.rubric import Criterion
from assistant.evidence.counting.record import Record


class Lack(StrEnum):
    """The fact that keeps a candidate from being counted. Order: the easiest to name first."""

    DATE = "date"
    SHARE = "share"
    DOUBT = "doubt"
    FACT = "fact"


@dataclass(frozen=True)
class Candidate:
    """An item that would count if a fact were named.

    `ask` is the question for the fact, without its question mark; empty when only a date or a share is lacking.
    `weight` orders candidates that lack equally much, greatest first.
    """

    item: EvidenceItem
    lacks: frozenset[Lack]
    ask: str = ""
    weight: float = 0.0


@dataclass(frozen=True)
class Count:
    """The finding of one measure for one criterion.

    `counted` names each thing once; `evidence` backs the count. `note` says what a reader needs beside the number.
    """

    counted: tuple[str, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Measuring:
    """How one measure is counted and talked about.

    `unit` is the noun of what is counted, `wanted` that of what an answer gives ("name" settles a count of people).
    `ask` words the question for an item that is only marked or proposed for the criterion. `person_decides` is true
    where finding something is not yet meeting the demand, whatever the number. `closing` says what each further unit
    must have, `when` how a date is asked for beside another fact.
    """

    count: Callable[[Record, Criterion], Count]
    ask: Callable[[EvidenceItem], str]
    unit: str
    wanted: str
    closing: str
    when: str = "when"
    person_decides: bool = False


def without(items: Iterable[EvidenceItem], taken: Iterable[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """The items that are not among those taken, told apart by their ids."""
    ids = {i.id for i in taken}
    return tuple(i for i in items if i.id not in ids)


def candidate(
    record: Record,
    item: EvidenceItem,
    ask: str = "",
    weight: float = 0.0,
    *,
    helping: bool = False,
    doubted: bool = False,
) -> Candidate:
    """The item as a candidate, with everything that it lacks: date, share, and the fact that `ask` asks for.

    `doubted` says that the fact is told, and disagrees with itself. Work from before the window stands behind newer.
    """
    lacks = {Lack.DOUBT if doubted else Lack.FACT} if ask else set()
    weight = weight if record.touches(item) else weight - 1
    if not record.dated(item):
        lacks.add(Lack.DATE)
    if not record.own(item, helping=helping):
        lacks.add(Lack.SHARE)
    return Candidate(item=item, lacks=frozenset(lacks), ask=ask, weight=weight)
