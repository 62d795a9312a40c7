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
    weakness that touches one cell of several weighs less than one that touches all. `plain` is true where the page says
    it in so many words, twice over or against itself: then `PLAINLY` is added to the doubt that it stands.
    """

    says: str
    answered_by: str
    evidence_ids: tuple[str, ...] = ()
    criterion_id: str | None = None
    searched: str | None = None
    share: float = 1.0
    plain: bool = False


DOUBT = 1.0
"""Log odds by which it may be likelier that a room says nothing, while a weakness that was found is still raised: the
evidence for it is on the page. Chosen on packets read by what other writers taught: `python -m evals.learning --across`
prints what it gives, planted and clean. More of it names more planted weaknesses first and invents more of others."""

LESS_DOUBT = 0.5
"""The same for a short count, which a line that was misread shortens too, and for a colleague's part: a credit that is
given is told in much the same words."""

PLAINLY = 2.5
"""Log odds for what the page says in so many words. On development packets 2 did as well; one line of the tests, told
twice over, wants this much."""

BY_DATE = 6.0
"""The same where dates alone say it: they are read exactly, so the whole of a page hardly outweighs them. With it ten
more of 27 long development packets with such a weakness are read right, and none of 224 clean ones is disturbed."""

Finder = Callable[[Packet], Iterator[Case]]


@dataclass(frozen=True, eq=False)
class Kind:
    """One kind of weakness.

    `weight` (0 to 1) is where a room would raise it among other kinds, `ranked` the reason for that: the whole of a
    packet has the last word (`room.py`). `summary` says in a line what it is, `source` where the demand comes from.
    `find` claims no more than the page surely shows; `seek` takes the best there is, for a packet of which the whole
    says that this is what a room would raise. `doubt` is said above.
    """

    kind: ObjectionKind
    weight: float
    summary: str
    ranked: str
    source: str
    find: Finder
    seek: Finder | None = None
    doubt: float = DOUBT
