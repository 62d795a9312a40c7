"""The incidents of a note while its clauses are read: which act, cost and occasion belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assistant.domain.feedback import FieldName
from assistant.writing.feedback.clause_kinds import THANKS, is_past
from assistant.writing.feedback.occasions import Occasion
from assistant.writing.feedback.people import Party, People
from assistant.writing.feedback.placed import Place, heading, judged, opening_place
from assistant.writing.feedback.reading import Clause, trimmed
from assistant.writing.feedback.reported import is_about_the_talk
from assistant.writing.feedback.spans import DANGLING, LEADING, is_only_a_day, meat, opens, when_of, without
from assistant.writing.feedback.told import Span, Told


@dataclass
class Incidents:
    """What was told so far, and what may turn out to be its occasion: a `heading`, or the first thing `mention`ed."""

    note: str
    people: People
    occasions: tuple[Occasion, ...]
    told: list[Told] = field(default_factory=lambda: [Told()])
    heading: tuple[Place | None, int] = (None, -9)
    mention: Place | None = None
    told_past: bool = False
    last_role: FieldName | None = None

    @property
    def current(self) -> Told:
        """The incident that is being told."""
        return self.told[-1]

    @property
    def begun(self) -> bool:
        """Whether anything has happened yet."""
        return any(t.has(FieldName.BEHAVIOR) or t.has(FieldName.IMPACT) for t in self.told)

    def joined(self, known: Span | None, span: Span, name: FieldName) -> Span:
        """One span where the same field goes on in the next clause."""
        if known is None:
            return span
        return (known[0], span[1]) if self.last_role is name else known

    def cost(self, span: Span, number: int) -> None:
        """Take a cost that clause `number` tells."""
        current = self.current
        known = current.spans.get(FieldName.IMPACT)
        current.spans[FieldName.IMPACT] = self.joined(known, span, FieldName.IMPACT)
        opening = next((o for o in self.occasions if span[0] <= o.start <= span[0] + 1 and o.end < span[1]), None)
        if opening is not None and not current.has(FieldName.SITUATION):
            current.spans[FieldName.SITUATION], current.dates = (opening.start, opening.end), opening.dates
        current.last = number

    def act(self, clause: Clause, number: int) -> None:
        """Take an act that clause `number` tells."""
        self.told_past = is_past(clause)
        if self.mention is None:
            self.mention = judged(clause, only_events=True) if self.told_past else None
        span, occasion = self._apart(clause)
        current = self.current
        if current.has(FieldName.BEHAVIOR):
            if occasion is None and self._goes_on(current, clause):
                start, _ = current.spans[FieldName.BEHAVIOR]
                current.spans[FieldName.BEHAVIOR] = (start, span[1])
                return
            current = self._begin()
        current.spans[FieldName.BEHAVIOR] = span
        current.last = number
        if occasion is None or not occasion.dates:
            self.headed(number)
        if occasion is None and not current.has(FieldName.SITUATION) and clause.led_by in ("because", "as", "since"):
            occasion = self._dated_cost(current)
        if occasion is not None and not current.has(FieldName.SITUATION):
            current.spans[FieldName.SITUATION] = (occasion.start, occasion.end)
            current.dates = occasion.dates

    def _dated_cost(self, current: Told) -> Occasion | None:
        """The dated occasion in the cost that an act explains: "two waited an hour on Friday because you …"."""
        cost = current.spans.get(FieldName.IMPACT)
        inside = (o for o in self.occasions if cost and cost[0] <= o.start and o.end <= cost[1] and o.dates)
        return next(inside, None)

    def _goes_on(self, current: Told, clause: Clause) -> bool:
        """Whether an act belongs to the one before it: in the same sentence, and nothing between them."""
        end = current.spans[FieldName.BEHAVIOR][1]
        return self.last_role is FieldName.BEHAVIOR and not re.search(r"[.!?\n]", self.note[end : clause.start])

    def _apart(self, clause: Clause) -> tuple[Span, Occasion | None]:
        """The act without the occasion that opens or ends its clause."""
        inside = self.occasions_in(clause)
        start, end = meat(clause)
        thanked = THANKS.search(self.note, start, end)
        if thanked:
            start = thanked.end()
        chosen = next((o for o in inside if o.dates), inside[0] if inside else None)
        if chosen is not None and chosen.start - start > 4:
            chosen = when_of(self.note, chosen)
        if chosen is not None and chosen.start >= start - 4:
            bare = without((start, end), (chosen.start, chosen.end))
            if bare[0] > start or not DANGLING.search(self.note[bare[0] : bare[1]]):
                start, end = bare
        start, end = trimmed(self.note, start, end)
        led = LEADING.match(self.note, start, end)
        return (led.end() if led else start, end), chosen

    def occasions_in(self, clause: Clause) -> list[Occasion]:
        """The occasions of a clause; the place that opens it counts as a whole."""
        inside = [o for o in self.occasions if clause.begins <= o.start and o.end <= clause.end]
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
        if self.current.has(FieldName.SITUATION) and not self.current.has(FieldName.BEHAVIOR):
            return
        named = heading(clause)
        if named is not None:
            self.heading = (named, number)
        elif not self.current.has(FieldName.SITUATION):
            self.mention = self.mention or judged(clause)

    def _begin(self) -> Told:
        self.told.append(Told())
        return self.current

    def headed(self, number: int) -> None:
        """Give the incident the heading right before it, where it has no situation of its own."""
        place, at = self.heading
        current = self.current
        if place is not None and number - at <= 4 and not current.has(FieldName.SITUATION):
            current.spans[FieldName.SITUATION] = (place.start, place.end)
            self.heading = (None, -9)

    def place(self, clause: Clause, number: int) -> None:
        """Take what a clause without an act, a cost or an ask says of the occasion."""
        inside = self.occasions_in(clause)
        if is_about_the_talk(clause):
            inside = [o for o in inside if not is_only_a_day(o)]
        if self.people.party(clause) is Party.MANAGER and re.search(
            r"\b(?:thank|thanks|grateful)\b", clause.text, re.I
        ):
            inside = [o for o in inside if o.dates]
        if self.people.party(clause) is Party.MANAGER and re.search(r"n['’]t\b|\bnot\b|\bnever\b", clause.text):
            inside = [o for o in inside if o.dates or o.start == clause.start]
        if not inside:
            if self.note[clause.end : clause.end + 1] != "?":
                self._near(clause, number)
            return
        current = self.current
        if current.has(FieldName.SITUATION):
            if not current.has(FieldName.BEHAVIOR) and not current.has(FieldName.IMPACT):
                return
            current = self._begin()
        elif current.has(FieldName.BEHAVIOR) and opens(clause, inside[0]):
            current = self._begin()
        chosen = next((o for o in inside if o.dates), inside[0])
        current.spans[FieldName.SITUATION] = (chosen.start, chosen.end)
        current.dates = chosen.dates
