"""What a note gives of each field, as spans of it, incident by incident. Nothing is filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from assistant.domain.feedback import FieldName
from assistant.evidence.relative_dates import find_said_dates
from assistant.writing.feedback.checkpoints import Checkpoint
from assistant.writing.feedback.incidents import Incidents
from assistant.writing.feedback.machine_orders import machine_orders
from assistant.writing.feedback.occasions import find_occasions
from assistant.writing.feedback.people import find_people
from assistant.writing.feedback.reading import Clause, blanked, clauses_of, hold, mask_quotes, sentences_of
from assistant.writing.feedback.roles import Roles
from assistant.writing.feedback.soft_times import find_soft_times
from assistant.writing.feedback.sources import is_hearsay, without_source
from assistant.writing.feedback.told import Extraction, Span, Told
from assistant.writing.protected import protected_spans


@dataclass
class _Reader:
    roles: Roles
    incidents: Incidents
    protected: tuple[Span, ...]
    ask: Span | None = None
    commit: Checkpoint | None = None
    weak: dict[FieldName, Span] = field(default_factory=dict)
    demands: list[Span] = field(default_factory=list)

    def read(self, clauses: Sequence[Clause]) -> None:
        for number, clause in enumerate(clauses):
            if _touches((clause.start, clause.end), self.protected):
                continue
            role = self.roles.next(clause, clauses[number + 1] if number + 1 < len(clauses) else None)
            if role.commit is not None and (self.commit is None or role.name is FieldName.COMMIT):
                self.commit = role.commit
            if role.refused:
                self.demands.append(role.span)
                self.incidents.last_role = None
                continue
            if role.weak is not None:
                self.weak.setdefault(role.weak, role.span)
            match role.name:
                case FieldName.ASK:
                    self.ask = self.incidents.joined(self.ask, role.span, FieldName.ASK)
                case FieldName.IMPACT:
                    self.incidents.cost(role.span, number)
                    self.incidents.headed(number)
                case FieldName.BEHAVIOR:
                    self.incidents.act(clause, number)
                    self.incidents.headed(number)
                case None:
                    self.incidents.place(clause, number)
                case _:
                    pass
            self.incidents.last_role = role.name


def extract(note: str, today: date, *, names: frozenset[str] = frozenset()) -> Extraction:
    """The fields that a note gives; `names` are those of the person on record, `today` the day it is read."""
    orders = machine_orders(note)
    read = blanked(note, orders)
    quoted = mask_quotes(read)
    dates = find_said_dates(quoted, today)
    occasions = find_occasions(quoted, dates, today)
    masked = hold(quoted, [*((o.start, o.end) for o in occasions), *((d.start, d.end) for d in dates)])
    clauses, hearsay = [], []
    for clause in clauses_of(note, masked):
        bare, heard = without_source(clause)
        clauses.append(bare)
        if heard:
            hearsay.append(heard)
    people = find_people(read, clauses, names)
    incidents = Incidents(note, people, occasions)
    protected = protected_spans(note)
    reader = _Reader(Roles(note, today, dates, people, incidents), incidents, protected)
    reader.read(clauses)
    if incidents.mention and not any(t.has(FieldName.SITUATION) for t in incidents.told):
        incidents.told[0].spans[FieldName.SITUATION] = (incidents.mention.start, incidents.mention.end)
    for name, span in find_soft_times(read).items():
        reader.weak.setdefault(name, span)
    kept = [t for told in incidents.told if (t := _unprotected(told, protected)).spans] or [Told()]
    ask = reader.ask if reader.ask and not _touches(reader.ask, protected) else None
    return Extraction(
        note, tuple(_with_hearsay(read, _merged(kept), hearsay)), people, ask, reader.commit, reader.weak,
        tuple(hearsay), protected, orders, tuple(reader.demands), dates,
    )  # fmt: skip


def _with_hearsay(read: str, incidents: Sequence[Told], hearsay: Sequence[Span]) -> Iterator[Told]:
    """The incidents, each with whether only somebody else saw it."""
    sentences = sentences_of(mask_quotes(read))
    for told in incidents:
        act = told.spans.get(FieldName.BEHAVIOR)
        sentence = next((s for s in sentences if act and s[0] <= act[0] < s[1]), None)
        heard = act is not None and sentence is not None and is_hearsay(read, sentence, act[0], hearsay)
        yield replace(told, heard=heard)


def _merged(told: list[Told]) -> list[Told]:
    """An occasion alone at the end is no incident where another has one."""
    full = [t for t in told if set(t.spans) != {FieldName.SITUATION}]
    return full or told[:1]


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _unprotected(told: Told, protected: Sequence[Span]) -> Told:
    kept = {name: span for name, span in told.spans.items() if not _touches(span, protected)}
    return Told(kept, told.dates if FieldName.SITUATION in kept else (), told.last)
