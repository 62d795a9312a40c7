"""What a note gives of each field, as spans of it, incident by incident. Nothing is filled in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from assistant.domain.feedback import FieldName
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.relative_dates import SaidDate, find_said_dates
from assistant.writing.feedback.acts import is_observable, is_undone
from assistant.writing.feedback.asks import is_checkable, is_request
from assistant.writing.feedback.checkpoints import Checkpoint, find_checkpoint, find_deadline
from assistant.writing.feedback.clause_kinds import (
    AGREED,
    THANKS,
    is_done,
    is_frame,
    is_past,
    is_rating,
    thanks_for_act,
)
from assistant.writing.feedback.costs import costs_us, happened_to_others, is_consequence, is_opinion, is_strong
from assistant.writing.feedback.norms import names_measure, states_norm
from assistant.writing.feedback.occasions import Occasion, find_occasions
from assistant.writing.feedback.people import Party, People, find_people
from assistant.writing.feedback.placed import Place, heading, judged, opening_place
from assistant.writing.feedback.protected import protected_spans
from assistant.writing.feedback.reading import Clause, clauses_of, hold, mask_quotes, trimmed
from assistant.writing.feedback.reported import is_about_the_talk, reported_ask
from assistant.writing.feedback.soft_times import find_soft_times
from assistant.writing.feedback.sources import without_source
from assistant.writing.feedback.spans import DANGLING, LEADING, is_only_a_day, meat, opens, when_of, without
from assistant.writing.feedback.told import Extraction, Span, Told


class _Role(NamedTuple):
    name: FieldName | None
    span: Span
    commit: Checkpoint | None = None
    weak: FieldName | None = None


@dataclass
class _Reader:
    note: str
    today: date
    dates: tuple[SaidDate, ...]
    occasions: tuple[Occasion, ...]
    people: People
    incidents: list[Told] = field(default_factory=lambda: [Told()])
    ask: Span | None = None
    commit: Checkpoint | None = None
    weak: dict[FieldName, Span] = field(default_factory=dict)
    last_role: FieldName | None = None
    heading: tuple[Place | None, int] = (None, -9)
    mention: Place | None = None
    asking: bool = False
    effect: bool = False
    told_past: bool = False

    def read(self, clauses: Sequence[Clause]) -> None:
        for number, clause in enumerate(clauses):
            role = self._role(clause)
            if role.commit is not None and (self.commit is None or role.name is FieldName.COMMIT):
                self.commit = role.commit
            if role.weak is not None:
                self.weak.setdefault(role.weak, role.span)
            if self._asks_on(clause, role):
                role = _Role(FieldName.ASK, meat(clause))
            if (
                self.asking
                and role.name in (None, FieldName.BEHAVIOR, FieldName.IMPACT)
                and role.weak is not FieldName.ASK
            ):
                role = self._request(clause, None)
            self.asking = is_frame(clause)
            self.effect = bool(_EFFECT_LABEL.match(clause.text))
            match role.name:
                case FieldName.ASK:
                    self.ask = self._joined(self.ask, role.span, FieldName.ASK)
                case FieldName.IMPACT:
                    self._cost(role.span, number)
                    self._headed(number)
                case FieldName.BEHAVIOR:
                    self._act(clause, number)
                    self._headed(number)
                case None:
                    self._place(clause, number)
                case _:
                    pass
            self.last_role = role.name

    def _is_norm(self, clause: Clause, party: Party) -> bool:
        told = next((t.spans[FieldName.BEHAVIOR] for t in reversed(self.incidents) if t.has(FieldName.BEHAVIOR)), None)
        past = told is not None and self.told_past
        conditioned = clause.led_by == "," and bool(_IF.search(self.note, 0, clause.start))
        return states_norm(clause, party, past=past, conditioned=conditioned)

    def _asks_on(self, clause: Clause, role: _Role) -> bool:
        """Whether a clause goes on with the ask before it: "rates come from the table, no literals"."""
        if self.last_role is not FieldName.ASK or role.name not in (None, FieldName.IMPACT, FieldName.BEHAVIOR):
            return False
        if (
            clause.led_by not in (",", "and", "or", "&", "then", ", and", "and then", "not", "so that")
            or is_rating(clause)
            or is_past(clause)
        ):
            return False
        return self.people.party(clause) in (Party.PERSON, Party.OTHER, Party.NOBODY) and bool(clause.telling)

    def _role(self, clause: Clause) -> _Role:
        party = self.people.party(clause)
        span = (clause.start, clause.end)
        before = any(t.has(FieldName.BEHAVIOR) or t.has(FieldName.IMPACT) for t in self.incidents)
        if (asked := reported_ask(clause, party)) is not None:
            return self._reported(clause, asked)
        if is_about_the_talk(clause):
            return _Role(None, span)
        if self.effect and clause.predicate is not None and not is_opinion(clause):
            return _Role(FieldName.IMPACT, span)
        request = is_request(clause, party, after_behavior=before)
        deadline = find_deadline(clause, self.dates, self.today)
        past = not request and is_past(clause) and not (party is Party.MANAGER and AGREED.search(clause.text))
        agreed = party in (Party.MANAGER, Party.NOBODY) and not request and not is_observable(clause, party)
        near = (
            None
            if past
            else find_checkpoint(clause, self.today, agreed=agreed, told=party is Party.OTHER and not request)
        )
        if near is not None and not (request and deadline):
            return _Role(FieldName.COMMIT, span, near)
        if request and not is_frame(clause):
            return self._request(clause, deadline)
        if deadline and (
            clause.predicate is None or (party is Party.PERSON and not past) or (deadline.certain and is_done(clause))
        ):
            return self._request(clause, deadline)
        if (
            (before or _CONCRETELY.match(clause.text))
            and (self._is_norm(clause, party) or names_measure(clause, party))
            and not opening_place(clause)
        ):
            return self._request(clause, deadline)
        return self._told(clause, party, span, before)

    def _reported(self, clause: Clause, start: int) -> _Role:
        return self._request(clause, find_deadline(clause, self.dates, self.today), start)

    def _request(self, clause: Clause, deadline: Checkpoint | None, start: int | None = None) -> _Role:
        start, end = clause.start if start is None else start, clause.end
        if promised := _WILL.match(self.note, start, end):
            start = promised.end()
        if deadline:
            start, end = without((start, end), (deadline.start, deadline.end))
        start, end = trimmed(self.note, start, end)
        if is_checkable(tuple(w for w in clause.telling if start <= w.start and w.end <= end)):
            return _Role(FieldName.ASK, (start, end), deadline)
        return _Role(None, (start, end), deadline, FieldName.ASK)

    def _told(self, clause: Clause, party: Party, span: Span, before: bool) -> _Role:
        if (
            clause.led_by in ("so", "so that", "which", "because")
            and party is Party.PERSON
            and not self.people.spoken_to
        ):
            party = Party.OTHER if clause.telling and clause.telling[0].low in ("he", "she", "they") else party
        if clause.predicate is None and _SAID.search(clause.text) and self._occasions_in(clause):
            return _Role(FieldName.BEHAVIOR, span)
        if THANKS.search(clause.text) and thanks_for_act(clause):
            return _Role(FieldName.BEHAVIOR, span)
        if party is Party.PERSON and self._means_another(clause):
            party = Party.OTHER
        if party is Party.THEIRS and self.last_role is FieldName.IMPACT and clause.led_by in (",", "and", ";"):
            party = Party.OTHER
        if before and party is Party.THEIRS and costs_us(clause):
            return _Role(FieldName.IMPACT, meat(clause))
        if is_strong(clause, party) and not (party is Party.THEIRS and is_observable(clause, party)):
            return _Role(FieldName.IMPACT, meat(clause))
        if is_observable(clause, party):
            return _Role(FieldName.BEHAVIOR, span)
        current = self.incidents[-1]
        if current.has(FieldName.SITUATION) and not current.has(FieldName.BEHAVIOR) and is_undone(clause):
            return _Role(FieldName.BEHAVIOR, span)
        judged_before = FieldName.BEHAVIOR in self.weak or self.mention is not None or current.has(FieldName.SITUATION)
        if before and is_consequence(clause, party):
            return _Role(FieldName.IMPACT, meat(clause))
        if judged_before and happened_to_others(clause, party):
            return _Role(FieldName.IMPACT, meat(clause))
        return _Role(None, span, None, FieldName.BEHAVIOR if is_rating(clause) else None)

    def _means_another(self, clause: Clause) -> bool:
        """Whether "she" is somebody just named, in a note that has not named the person: "… with Noor, she "
        "closed it"."""
        if self.people.spoken_to or self.people.names or clause.telling[0].low not in ("he", "she"):
            return False
        before = self.note[: clause.start]
        return not _SINGULAR.search(before) and bool(_NAMED_BEFORE.search(before))

    def _joined(self, known: Span | None, span: Span, name: FieldName) -> Span:
        """One span where the same field goes on in the next clause."""
        if known is None:
            return span
        return (known[0], span[1]) if self.last_role is name else known

    def _cost(self, span: Span, number: int) -> None:
        current = self.incidents[-1]
        known = current.spans.get(FieldName.IMPACT)
        current.spans[FieldName.IMPACT] = self._joined(known, span, FieldName.IMPACT)
        opening = next((o for o in self.occasions if span[0] <= o.start <= span[0] + 1 and o.end < span[1]), None)
        if opening is not None and not current.has(FieldName.SITUATION):
            current.spans[FieldName.SITUATION], current.dates = (opening.start, opening.end), opening.dates
        current.last = number

    def _act(self, clause: Clause, number: int) -> None:
        self.told_past = is_past(clause)
        if self.mention is None:
            self.mention = judged(clause, only_events=True) if self.told_past else None
        span, occasion = self._apart(clause)
        current = self.incidents[-1]
        if current.has(FieldName.BEHAVIOR):
            if occasion is None and self._goes_on(current, clause):
                start, _ = current.spans[FieldName.BEHAVIOR]
                current.spans[FieldName.BEHAVIOR] = (start, span[1])
                return
            current = Told()
            self.incidents.append(current)
        current.spans[FieldName.BEHAVIOR] = span
        current.last = number
        if occasion is None or not occasion.dates:
            self._headed(number)
        if occasion is not None and not current.has(FieldName.SITUATION):
            current.spans[FieldName.SITUATION] = (occasion.start, occasion.end)
            current.dates = occasion.dates

    def _goes_on(self, current: Told, clause: Clause) -> bool:
        """Whether an act belongs to the one before it: in the same sentence, and nothing between them."""
        end = current.spans[FieldName.BEHAVIOR][1]
        return self.last_role is FieldName.BEHAVIOR and not re.search(r"[.!?\n]", self.note[end : clause.start])

    def _apart(self, clause: Clause) -> tuple[Span, Occasion | None]:
        """The act without the occasion that opens or ends its clause."""
        inside = self._occasions_in(clause)
        start, end = meat(clause)
        thanked = THANKS.search(self.note, start, end)
        if thanked:
            start = thanked.end()
        chosen = next((o for o in inside if o.dates), inside[0] if inside else None)
        if chosen is not None and chosen.start - start > 4:
            chosen = when_of(self.note, chosen)
        if chosen is not None:
            bare = without((start, end), (chosen.start, chosen.end))
            if bare[0] > start or not DANGLING.search(self.note[bare[0] : bare[1]]):
                start, end = bare
        start, end = trimmed(self.note, start, end)
        led = LEADING.match(self.note, start, end)
        return (led.end() if led else start, end), chosen

    def _occasions_in(self, clause: Clause) -> list[Occasion]:
        """The occasions of a clause; the place that opens it counts as a whole."""
        inside = [o for o in self.occasions if clause.start <= o.start and o.end <= clause.end]
        place = opening_place(clause)
        if place is None:
            return inside
        within = [o for o in inside if o.start < place.end]
        if any(o.end > place.end for o in within):
            return inside
        whole = Occasion(place.start, place.end, tuple(d for o in within for d in o.dates))
        return [whole, *(o for o in inside if o.start >= place.end)]

    def _near(self, clause: Clause, number: int) -> None:
        """What a clause without a dated occasion is about, kept until an act or a cost says that it mattered."""
        if self.incidents[-1].has(FieldName.SITUATION) and not self.incidents[-1].has(FieldName.BEHAVIOR):
            return
        named = heading(clause)
        if named is not None:
            self.heading = (named, number)
        elif not self.incidents[-1].has(FieldName.SITUATION):
            self.mention = self.mention or judged(clause)

    def _headed(self, number: int) -> None:
        """Give the incident the heading right before it, where it has no situation of its own."""
        place, at = self.heading
        current = self.incidents[-1]
        if place is not None and number - at <= 4 and not current.has(FieldName.SITUATION):
            current.spans[FieldName.SITUATION] = (place.start, place.end)
            self.heading = (None, -9)

    def _place(self, clause: Clause, number: int) -> None:
        inside = self._occasions_in(clause)
        if is_about_the_talk(clause):
            inside = [o for o in inside if not is_only_a_day(o)]
        if self.people.party(clause) is Party.MANAGER and re.search(
            r"\b(?:thank|thanks|grateful)\b", clause.text, re.I
        ):
            inside = [o for o in inside if o.dates]
        if not inside:
            self._near(clause, number)
            return
        current = self.incidents[-1]
        if current.has(FieldName.SITUATION):
            if not current.has(FieldName.BEHAVIOR) and not current.has(FieldName.IMPACT):
                return
            current = Told()
            self.incidents.append(current)
        elif current.has(FieldName.BEHAVIOR) and opens(clause, inside[0]):
            current = Told()
            self.incidents.append(current)
        chosen = next((o for o in inside if o.dates), inside[0])
        current.spans[FieldName.SITUATION] = (chosen.start, chosen.end)
        current.dates = chosen.dates


_EFFECT_LABEL = lazy_pattern(r"^(?:the )?(?:impact|effect|consequence|result|cost|outcome|damage)$", re.IGNORECASE)
_SAID = lazy_pattern(r"^[\"“‘'][^\"”’']{10,}")
_WILL = lazy_pattern(r"(?:(?:so|and|then)\s)?(?:he|she|they|you)(?:['’]ll|\swill)\s(?:now\s|then\s)?", re.IGNORECASE)
_IF = lazy_pattern(r"(?:^|[.!?\n]\s*)(?:if|when|whenever|once|as soon as)\b[^.!?\n]*$", re.IGNORECASE)
_CONCRETELY = lazy_pattern(r"(?:concretely|specifically|in practice|in concrete terms|so)\b", re.IGNORECASE)
_SINGULAR = lazy_pattern(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_NAMED_BEFORE = lazy_pattern(r"[a-z,] [A-Z][a-z]+[\s,]*$")


def extract(note: str, today: date, *, names: frozenset[str] = frozenset()) -> Extraction:
    """The fields that a note gives; `names` are those of the person on record, `today` the day it is read."""
    quoted = mask_quotes(note)
    dates = find_said_dates(quoted, today)
    occasions = find_occasions(quoted, dates, today)
    masked = hold(quoted, [*((o.start, o.end) for o in occasions), *((d.start, d.end) for d in dates)])
    clauses, hearsay = [], []
    for clause in clauses_of(note, masked):
        bare, heard = without_source(clause)
        clauses.append(bare)
        if heard:
            hearsay.append(heard)
    people = find_people(note, clauses, names)
    reader = _Reader(note, today, dates, occasions, people)
    reader.read(clauses)
    if reader.mention and not any(t.has(FieldName.SITUATION) for t in reader.incidents):
        reader.incidents[0].spans[FieldName.SITUATION] = (reader.mention.start, reader.mention.end)
    for name, span in find_soft_times(note).items():
        reader.weak.setdefault(name, span)
    protected = protected_spans(note)
    incidents = [_unprotected(t, protected) for t in reader.incidents]
    told = [t for t in incidents if t.spans] or [Told()]
    ask = reader.ask if reader.ask and not _touches(reader.ask, protected) else None
    return Extraction(
        note, tuple(_merged(told)), people, ask, reader.commit, reader.weak, tuple(hearsay), protected, dates
    )


def _merged(told: list[Told]) -> list[Told]:
    """An occasion alone at the end is no incident where another has one."""
    full = [t for t in told if set(t.spans) != {FieldName.SITUATION}]
    return full or told[:1]


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _unprotected(told: Told, protected: Sequence[Span]) -> Told:
    kept = {name: span for name, span in told.spans.items() if not _touches(span, protected)}
    return Told(kept, told.dates if FieldName.SITUATION in kept else (), told.last)
