"""A conversation in preparation as plain values for its page: the note's words by field, a row a field, the days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.domain.feedback import (
    RECOGNITION,
    Feedback,
    FeedbackFinding,
    FeedbackQuestion,
    FieldName,
    FieldState,
    Filled,
)
from assistant.web.pages.marking import Mark, Run, marked
from assistant.web.pages.note import Place, Typed, digest

REFUSED = "answer-refused"
PROTECTED = "protected-matter"


@dataclass(frozen=True)
class Offer:
    """An entry on record that a field may be taken from; `value` is what the form sends for it."""

    value: str
    text: str
    source: str
    day: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class Row:
    """A field of an incident: its words and where they come from, or what is asked and what was typed so far."""

    id: str
    box: str
    name: str
    state: FieldState
    words: str
    days: tuple[str, ...]
    source: str
    question: str
    refused: str
    typed: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True)
class Weak:
    """A finding: the words, what is wrong with them, and the rule that has a page."""

    id: str
    words: str
    message: str
    rule: str
    has_page: bool


@dataclass(frozen=True)
class NoteReading:
    """The conversation to look at."""

    runs: tuple[Run, ...]
    incidents: tuple[tuple[Row, ...], ...]
    missing: int
    weak: tuple[Weak, ...]
    protected: tuple[str, ...]
    commit_day: str
    words: int


def read_note(made: Feedback, typed: Typed) -> NoteReading:
    """What the page shows of a conversation and of what was typed for it."""
    return NoteReading(
        runs=marked(made.note, _marks(made)),
        incidents=tuple(tuple(_rows(made, number, typed)) for number in range(1, len(made.incidents) + 1)),
        missing=len(made.questions),
        weak=tuple(_weak(n, f) for n, f in enumerate(made.findings, 1) if f.rule != REFUSED),
        protected=made.protected(),
        commit_day=in_words(made.commit_date) if made.commit_date else "",
        words=len((made.script or "").split()),
    )


def in_words(day: date) -> str:
    """A day as people write it: “Tue 10 November 2026”."""
    return f"{day:%a} {day.day} {day:%B %Y}"


def _marks(made: Feedback) -> Iterator[Mark]:
    several = len(made.incidents) > 1
    seen = set()
    for number, incident in enumerate(made.incidents, 1):
        for name, filled in incident.fields.items():
            if filled.span is not None and (name, filled.span) not in seen:
                seen.add((name, filled.span))  # what holds for all incidents stands in the note once
                title = f"{name.capitalize()}{f', incident {number}' if several else ''}"
                yield Mark(*filled.span, name.value, title, _id(number, name))
    for number, finding in enumerate(made.findings, 1):
        if finding.span is not None:
            yield Mark(*finding.span, "finding", finding.message, f"weak-{number}")


def _id(number: int, name: FieldName) -> str:
    return f"{name}-{number}"


def _rows(made: Feedback, number: int, typed: Typed) -> Iterator[Row]:
    for name, filled in made.incidents[number - 1].fields.items():
        asked = next((q for q in made.questions if (q.incident, q.field) == (number, name)), None)
        shared = number > 1 and name not in RECOGNITION
        if shared or (asked is None and filled.state is FieldState.MISSING):
            continue
        yield _row(made, (number, name), filled, asked, typed)


def _row(made: Feedback, place: Place, filled: Filled, asked: FeedbackQuestion | None, typed: Typed) -> Row:
    said, taken = typed.said.get(place, ""), typed.taken.get(place, "")
    number, name = place
    words = " ".join(said.split())
    why = (f.message for f in made.findings if f.rule == REFUSED and f.field is name and f.text == words)
    offers = tuple(
        Offer(digest(c.text), c.text, c.source, f"{c.date:%Y-%m}" if c.date else "", digest(c.text) == taken)
        for c in (asked.candidates if asked else ())
    )
    if filled.state is FieldState.ATTACHED and taken:
        offers = (Offer(taken, filled.text or "", filled.source or "", chosen=True),)
    return Row(
        id=_id(number, name),
        box=f"{number}.{name}",
        name=name.capitalize(),
        state=filled.state,
        words=filled.text or "",
        days=tuple(map(_said_day, filled.resolved)),
        source=filled.source or "",
        question=asked.text if asked else "",
        refused=next((w.partition(" is not enough. ")[2] for w in why), "") if asked else "",
        typed=said,
        offers=offers,
    )


def _said_day(resolved: str) -> str:
    first, apart, last = resolved.partition("/")
    start = in_words(date.fromisoformat(first))
    return f"{start} to {in_words(date.fromisoformat(last))}" if apart else start


def _weak(number: int, finding: FeedbackFinding) -> Weak:
    from assistant.lint import all_rules

    known = any(rule.name == finding.rule for rule in all_rules())
    return Weak(f"weak-{number}", finding.text, finding.message, finding.rule, known)
