"""What may be said of a borderline case: two of scope, impact and leverage at bar, the third on its way by a date.

The playbook's sentence, built from the matrix and the record; where the matrix says otherwise, a refusal that says
which condition is missing (manager-playbook: defend a borderline case without overselling).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Gap, Matrix, State
from assistant.domain.vocabulary import Modality, SetAside
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.phrasing import listed
from assistant.evidence.relative_dates import find_said_dates

DIMENSIONS = ("scope", "impact", "leverage")
"""The three that the playbook speaks of; artifacts stand behind all of them."""

AT_BAR_NEEDED = 2
"""manager-playbook: at the bar on two of three dimensions and approaching on the third."""

_WORDS = {State.AT_BAR: "at bar", State.APPROACHING: "approaching", State.MISSING: "missing", State.ASK: "open"}
_DUE = lazy_pattern(
    r"\s*(?:,|\bis|\bare)?\s*\b(?:by|until|before|due|due on|for|on|in)\s+(?:the\s+)?(?:end of\s+)?$", 2
)
_OPENER = lazy_pattern(
    r"^(?:next|plan(?:ned|s)?|goal|in flight|in progress|doing|working on|started|will)\s*[:–-]?\s+", 2
)


class Refusal(BaseModel):
    """Why the sentence is not given. `missing` names each condition that does not hold."""

    model_config = ConfigDict(frozen=True)

    reason: str
    missing: tuple[str, ...]


class _InFlight(NamedTuple):
    """Work that is planned or going on, in its own words, with the day as it is written."""

    item: EvidenceItem
    work: str
    due: str


def borderline(matrix: Matrix, evidence: Sequence[EvidenceItem], today: date) -> str | Refusal:
    """One sentence that a room accepts, every word of it from the matrix and the evidence; else what is missing."""
    states = {d: _state([g for g in matrix.target_gaps if g.criterion.dimension.casefold() == d]) for d in DIMENSIONS}
    at_bar = [d for d in DIMENSIONS if states[d] is State.AT_BAR]
    rest = [d for d in DIMENSIONS if d not in at_bar]
    missing = _unmet(states, at_bar, rest)
    third = rest[0] if len(rest) == 1 else None
    found = _in_flight(evidence, third, today) if third is not None else None
    if third is not None and found is None:
        missing.append(f"work in flight with a date after {today.isoformat()} that closes {third}")
    if missing or third is None or found is None:
        return Refusal(reason=f"Not borderline as the record stands: {told(states)}.", missing=tuple(missing))
    close = f"“{found.work}” closes it" if _marked(found.item, third) else f"“{found.work}” is in flight,"
    return f"At bar on {listed(at_bar)}, approaching on {third}, and {close} {found.due}."


def told(states: dict[str, State | None]) -> str:
    """`at bar on scope, open on leverage, missing on impact`."""
    groups: dict[str, list[str]] = {}
    for dimension, state in states.items():
        groups.setdefault(_WORDS[state] if state is not None else "not in this ladder", []).append(dimension)
    return ", ".join(f"{words} on {listed(names)}" for words, names in groups.items())


def _unmet(states: dict[str, State | None], at_bar: list[str], rest: list[str]) -> list[str]:
    missing = [f"a criterion for {d} in this ladder" for d in DIMENSIONS if states[d] is None]
    if len(at_bar) > AT_BAR_NEEDED:
        return [*missing, "a dimension short of the bar: all three are at bar, so nothing is borderline"]
    if len(at_bar) < AT_BAR_NEEDED:
        missing.append(f"two of scope, impact and leverage at bar (now {len(at_bar)})")
    elif states[rest[0]] is not State.APPROACHING:
        missing.append(f"{rest[0]} approaching (now {told({rest[0]: states[rest[0]]}).removesuffix(f' on {rest[0]}')})")
    return missing


def _state(gaps: Sequence[Gap]) -> State | None:
    """The weakest state of a dimension's criteria; None where the ladder has none."""
    order = (State.MISSING, State.ASK, State.APPROACHING, State.AT_BAR)
    return min((g.state for g in gaps), key=order.index, default=None)


def _in_flight(evidence: Sequence[EvidenceItem], dimension: str, today: date) -> _InFlight | None:
    """Dated work ahead: what its author marked for the dimension first, then the nearest date."""
    found = [(_marked(i, dimension), due, flight) for i in evidence if _ahead(i) for due, flight in _dated(i, today)]
    return min(found, key=lambda entry: (not entry[0], entry[1]))[2] if found else None


def _ahead(item: EvidenceItem) -> bool:
    open_work = item.modality in {Modality.PLANNED, Modality.ONGOING} or item.set_aside is SetAside.PLANNED
    return open_work and not item.outside and item.set_aside in {None, SetAside.PLANNED}


def _dated(item: EvidenceItem, today: date) -> list[tuple[date, _InFlight]]:
    """The item's days ahead, each with the words before it as the work."""
    dated = []
    for said in find_said_dates(item.text, today, ahead=True):
        if said.period is None or said.period.end <= today:
            continue
        before = item.text[: said.start]
        lead = _DUE.search(before)
        work = _OPENER.sub("", before[: lead.start()] if lead else before).strip(" ,;:(–-")
        due = item.text[lead.start() if lead else said.start : said.end].strip(" ,")
        if work:
            dated.append((said.period.end, _InFlight(item, work, due if lead else f"by {due}")))
    return dated


def _marked(item: EvidenceItem, dimension: str) -> bool:
    """True where its author tied the item to the dimension, by name or by a criterion of it."""
    return any(c.casefold() == dimension or c.casefold().endswith(f".{dimension}") for c in item.criteria)
