"""Which field a clause gives: act, cost, ask or commit, or none, told by what was read before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from assistant.domain.feedback import FieldName
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.letters import LOWER, NAME_WORD
from assistant.evidence.relative_dates import SaidDate
from assistant.writing.feedback.acts import is_observable, is_undone
from assistant.writing.feedback.asks import is_checkable, is_look, is_request
from assistant.writing.feedback.checkpoints import Checkpoint, find_checkpoint, find_deadline, find_event
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
from assistant.writing.feedback.incidents import Incidents
from assistant.writing.feedback.judgements import no_ask_in
from assistant.writing.feedback.norms import names_measure, states_norm
from assistant.writing.feedback.passives import done_by_person, is_unowned_act
from assistant.writing.feedback.people import Party, People
from assistant.writing.feedback.placed import opening_place
from assistant.writing.feedback.reading import Clause, trimmed
from assistant.writing.feedback.reported import is_about_the_talk, reported_ask
from assistant.writing.feedback.spans import meat, without
from assistant.writing.feedback.told import Span


class Role(NamedTuple):
    """The field that a clause gives and its span; `weak` is the field that it only comes near to, and one is
    `refused` that asks for a rating."""

    name: FieldName | None
    span: Span
    commit: Checkpoint | None = None
    weak: FieldName | None = None
    refused: bool = False


@dataclass
class Roles:
    """Tells the role of one clause after another; after `asking` or `effect` the next one is an ask or a cost."""

    note: str
    today: date
    dates: tuple[SaidDate, ...]
    people: People
    incidents: Incidents
    judged_act: bool = False
    asking: bool = False
    effect: bool = False

    def next(self, clause: Clause, following: Clause | None = None) -> Role:
        """The role of the next clause, before the one that is `following`."""
        role = self._role(clause)
        if role.name is None and following is not None and self._is_explained(clause, following):
            role = Role(FieldName.IMPACT, meat(clause))
        if role.weak is FieldName.BEHAVIOR:
            self.judged_act = True
        if self._asks_on(clause, role):
            role = role._replace(name=FieldName.ASK, span=meat(clause))
        plain = role.name in (None, FieldName.BEHAVIOR, FieldName.IMPACT) and role.weak is not FieldName.ASK
        if self.asking and plain:
            role = self._request(clause, None)._replace(commit=role.commit)
        wanted = role.name in (FieldName.ASK, FieldName.COMMIT) or role.weak is FieldName.ASK
        if wanted and no_ask_in(clause.text):
            role = Role(None, (clause.start, clause.end), refused=True)
        self.asking = is_frame(clause)
        self.effect = bool(_EFFECT_LABEL.match(clause.text))
        return role

    def _is_explained(self, clause: Clause, following: Clause) -> bool:
        """Whether what happened to others is told before the act it came of: "three dropped out because you …"."""
        if following.led_by not in ("because", "since", "as", "after") or following.sentence != clause.sentence:
            return False
        acts = is_observable(following, self.people.party(following))
        return acts and self.people.party(clause) is Party.OTHER and is_past(clause) and not is_opinion(clause)

    def _is_norm(self, clause: Clause, party: Party) -> bool:
        past = self.incidents.told_past
        conditioned = clause.led_by == "," and bool(_IF.search(self.note, 0, clause.start))
        return states_norm(clause, party, past=past, conditioned=conditioned)

    def _asks_on(self, clause: Clause, role: Role) -> bool:
        """Whether a clause goes on with the ask before it: "rates come from the table, no literals"."""
        if self.incidents.last_role is not FieldName.ASK or role.name not in (
            None,
            FieldName.IMPACT,
            FieldName.BEHAVIOR,
        ):
            return False
        if (
            clause.led_by not in (",", "and", "or", "&", "then", ", and", "and then", "not", "so that")
            or is_rating(clause)
            or is_past(clause)
        ):
            return False
        return self.people.party(clause) in (Party.PERSON, Party.OTHER, Party.NOBODY) and bool(clause.telling)

    def _role(self, clause: Clause) -> Role:
        party = self.people.party(clause)
        span = (clause.start, clause.end)
        before = self.incidents.begun
        if (asked := reported_ask(clause, party)) is not None:
            return self._reported(clause, asked)
        if is_about_the_talk(clause):
            return Role(None, span)
        if self.effect and clause.predicate is not None and not is_opinion(clause):
            return Role(FieldName.IMPACT, span)
        request = is_request(clause, party, after_behavior=before)
        deadline = find_deadline(clause, self.dates, self.today)
        if request and deadline is None:
            deadline = find_event(clause, self.dates, self.today)
        past = not request and is_past(clause) and not (party is Party.MANAGER and AGREED.search(clause.text))
        both = party in (Party.MANAGER, Party.NOBODY) or is_look(clause)
        agreed = both and not request and not is_observable(clause, party)
        near = (
            None
            if past
            else find_checkpoint(clause, self.today, agreed=agreed, told=party is Party.OTHER and not request)
        )
        if near is not None and not (request and deadline):
            return Role(FieldName.COMMIT, span, near)
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

    def _reported(self, clause: Clause, start: int) -> Role:
        return self._request(clause, find_deadline(clause, self.dates, self.today), start)

    def _request(self, clause: Clause, deadline: Checkpoint | None, start: int | None = None) -> Role:
        start, end = clause.start if start is None else start, clause.end
        if greeted := _HELLO.match(self.note, start, end):
            start = greeted.end()
        if promised := _WILL.match(self.note, start, end):
            start = promised.end()
        if deadline:
            start, end = without((start, end), (deadline.start, deadline.end))
        start, end = trimmed(self.note, start, end)
        if is_checkable(tuple(w for w in clause.telling if start <= w.start and w.end <= end)):
            return Role(FieldName.ASK, (start, end), deadline)
        return Role(None, (start, end), deadline, FieldName.ASK)

    def _told(self, clause: Clause, party: Party, span: Span, before: bool) -> Role:
        if (
            clause.led_by in ("so", "so that", "which", "because")
            and party is Party.PERSON
            and not self.people.spoken_to
        ):
            party = Party.OTHER if clause.telling and clause.telling[0].low in ("he", "she", "they") else party
        if clause.predicate is None and _SAID.search(clause.text) and self.incidents.occasions_in(clause):
            return Role(FieldName.BEHAVIOR, span)
        if THANKS.search(clause.text) and thanks_for_act(clause):
            return Role(FieldName.BEHAVIOR, span)
        if done_by_person(clause, self.people):
            return Role(FieldName.BEHAVIOR, span)
        if party is Party.PERSON and self._means_another(clause):
            party = Party.OTHER
        if (
            party is Party.THEIRS
            and self.incidents.last_role is FieldName.IMPACT
            and clause.led_by in (",", "and", ";")
        ):
            party = Party.OTHER
        placed = self.incidents.current.has(FieldName.SITUATION) or bool(self.incidents.occasions_in(clause))
        if placed and not self.incidents.current.has(FieldName.BEHAVIOR) and is_unowned_act(clause, party):
            return Role(FieldName.BEHAVIOR, span)
        if before and party is Party.THEIRS and costs_us(clause):
            return Role(FieldName.IMPACT, meat(clause))
        if is_strong(clause, party) and not (party is Party.THEIRS and is_observable(clause, party)):
            return Role(FieldName.IMPACT, meat(clause))
        if is_observable(clause, party):
            return Role(FieldName.BEHAVIOR, span)
        current = self.incidents.current
        if current.has(FieldName.SITUATION) and not current.has(FieldName.BEHAVIOR) and is_undone(clause):
            return Role(FieldName.BEHAVIOR, span)
        judged_before = self.judged_act or self.incidents.mention is not None or current.has(FieldName.SITUATION)
        if before and is_consequence(clause, party):
            return Role(FieldName.IMPACT, meat(clause))
        if judged_before and happened_to_others(clause, party):
            return Role(FieldName.IMPACT, meat(clause))
        return Role(None, span, None, FieldName.BEHAVIOR if is_rating(clause) else None)

    def _means_another(self, clause: Clause) -> bool:
        """Whether "she" is somebody just named, in a note that has not named the person: "… with Noor, she "
        "closed it"."""
        if self.people.spoken_to or self.people.names or clause.telling[0].low not in ("he", "she"):
            return False
        before = self.note[: clause.start]
        return not _SINGULAR.search(before) and bool(_NAMED_BEFORE.search(before))


_EFFECT_LABEL = lazy_pattern(
    r"^what (?:it|this|that|happened then) (?:did|cost|caused|led to|meant|broke)(?: us| them)?$|^(?:the |team "
    r"|customer |business |our )*(?:impact|effect|consequence|result|cost|outcome"
    r"|damage)s?(?: (?:on|for|to) .{2,25})?$",
    re.IGNORECASE,
)
_SAID = lazy_pattern(r"^[\"“‘'][^\"”’']{10,}")
_HELLO = lazy_pattern(r"(?:(?:hey|hi|hello|ok|okay|um|uh|yeah|yo)[ ,]+)+", re.IGNORECASE)
_WILL = lazy_pattern(r"(?:(?:so|and|then)\s)?(?:he|she|they|you)(?:['’]ll|\swill)\s(?:now\s|then\s)?", re.IGNORECASE)
_IF = lazy_pattern(r"(?:^|[.!?\n]\s*)(?:if|when|whenever|once|as soon as)\b[^.!?\n]*$", re.IGNORECASE)
_CONCRETELY = lazy_pattern(r"(?:concretely|specifically|in practice|in concrete terms|so)\b", re.IGNORECASE)
_SINGULAR = lazy_pattern(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_NAMED_BEFORE = lazy_pattern(rf"[{LOWER},] {NAME_WORD}[\s,]*$")
