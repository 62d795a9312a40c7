"""A kind of objection: one file that finds it, says it in the room's words, and says what would answer it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from assistant.domain.calibration import ObjectionKind
from assistant.writing.calibration.packet import Packet


@dataclass(frozen=True)
class Case:
    """One weakness as a kind found it.

    `says` and `answered_by` are an objection's. `share` (0 to 1) is how much of the kind's weight this case has: a
    weakness that touches one cell of several weighs less than one that touches all.
    """

    says: str
    answered_by: str
    evidence_ids: tuple[str, ...] = ()
    criterion_id: str | None = None
    searched: str | None = None
    share: float = 1.0


Finder = Callable[[Packet], Iterator[Case]]


@dataclass(frozen=True, eq=False)
class Kind:
    """One kind of weakness.

    `weight` (0 to 1) is where a room would raise it among other kinds, `ranked` the reason for that. `summary` says in
    a line what it is, `source` where the demand comes from.
    """

    kind: ObjectionKind
    weight: float
    summary: str
    ranked: str
    source: str
    find: Finder
