"""What a manager adds to a note: answers that pass their check, and entries of the record."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from assistant.domain.errors import InputError, UsageError
from assistant.domain.feedback import FieldName, FieldState, Filled
from assistant.domain.growth import Entry
from assistant.evidence.lazy import lazy_pattern
from assistant.evidence.relative_dates import find_said_dates
from assistant.writing.feedback.answers import check_answer
from assistant.writing.feedback.candidates import as_candidate
from assistant.writing.feedback.extract import extract
from assistant.writing.feedback.told import Extraction
from assistant.writing.protected import protected_spans

LONGEST_ANSWER = 2_000
"""Characters of one answer: it is said in one breath, and this is half a page."""
SHARED = (FieldName.ASK, FieldName.COMMIT)
"""Fields that a note says once for all of its incidents."""


@dataclass(frozen=True)
class Answer:
    """Words for a field; `incident` counts from 1, None means the first that lacks it."""

    field: FieldName
    text: str
    incident: int | None = None


@dataclass(frozen=True)
class Attachment:
    """An entry to attach, by id; `field` None means the first missing field that it could give.

    `incident` counts from 1, None means the first that lacks the field.
    """

    entry: str
    field: FieldName | None = None
    incident: int | None = None


@dataclass(frozen=True)
class FeedbackRequest:
    """A note, the day it is read, whom it is about, and what the manager has added."""

    note: str
    today: date
    names: frozenset[str] = frozenset()
    answers: tuple[Answer, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    entries: tuple[Entry, ...] = ()
    praise: bool | None = None


@dataclass
class Work:
    """A conversation while it is put together."""

    request: FeedbackRequest
    extraction: Extraction
    incidents: list[dict[FieldName, Filled]]
    refused: list[tuple[FieldName, str, str]] = field(default_factory=list)
    commit_day: date | None = None

    def is_open(self, incident: int, name: FieldName) -> bool:
        """Whether words are wanted for a field of an incident (from 0): none are there, or only hearsay."""
        held = self.incidents[incident][name]
        told = self.extraction.incidents[incident]
        heard = name is FieldName.BEHAVIOR and told.heard and held.state is FieldState.GIVEN
        return held.state is FieldState.MISSING or heard


def resolved_days(text: str, today: date, *, ahead: bool) -> tuple[str, ...]:
    """The days that relative dates mean; nothing that happened lies ahead ("fixed it in two days")."""
    periods = [d.period for d in find_said_dates(text, today, ahead=ahead) if d.relative and d.period is not None]
    periods = [p for p in periods if ahead or p.start <= today]
    return tuple(
        p.start.isoformat() if p.start == p.end else f"{p.start.isoformat()}/{p.end.isoformat()}" for p in periods
    )


SPRINT_DAYS = 14
"""Days that a sprint is taken to last where nothing says so: shown as assumed, and never said in a script."""


def assumed_days(text: str, today: date, *, ahead: bool) -> tuple[str, ...]:
    """What "last sprint" is taken to mean: a sprint has no calendar, so its days are a guess that says so."""
    found = []
    for said in find_said_dates(text, today, ahead=ahead):
        words = text[said.start : said.end]
        if said.period is None and (match := _SPRINT_WORDS.match(words)):
            behind = match["which"].lower() in ("last", "previous")
            start = today - timedelta(days=SPRINT_DAYS) if behind else today
            side = "before" if behind else "from"
            end = start + timedelta(days=SPRINT_DAYS - 1)
            found.append(f"“{words}” taken as the two weeks {side} {today}: {start}/{end}")
    return tuple(found)


_SPRINT_WORDS = lazy_pattern(r"(?P<which>last|previous|next) (?:sprint|iteration)\b", re.IGNORECASE)


def _places(work: Work, name: FieldName, incident: int | None) -> list[dict[FieldName, Filled]]:
    """The incidents that words for a field go to."""
    if name in SHARED:
        return work.incidents
    if incident is None:
        lacking = [f for i, f in enumerate(work.incidents) if work.is_open(i, name)]
        return [(lacking or work.incidents)[0]]
    if not 1 <= incident <= len(work.incidents):
        raise UsageError(f"This note has {len(work.incidents)} incident(s); there is no number {incident}.")
    return [work.incidents[incident - 1]]


def filled(text: str, today: date, *, ahead: bool, state: FieldState, span: tuple[int, int] | None = None) -> Filled:
    """Words for a field with the days that they mean; `ahead` for an ask and a commit."""
    resolved, assumed = resolved_days(text, today, ahead=ahead), assumed_days(text, today, ahead=ahead)
    return Filled(state=state, text=text, span=span, resolved=resolved, assumed=assumed)


def take_answer(work: Work, answer: Answer) -> None:
    if len(answer.text) > LONGEST_ANSWER:
        raise InputError(
            f"The answer for {answer.field.value} has {len(answer.text):,} characters; say it in at most "
            f"{LONGEST_ANSWER:,}."
        )
    text = " ".join(answer.text.split())
    if protected_spans(text):
        raise InputError(
            f"The answer for {answer.field.value} touches a protected matter, so nothing is written. "
            "Say what happened at work, without it."
        )
    verdict = check_answer(answer.field, text, work.request.today)
    if not verdict.passes:
        work.refused.append((answer.field, text, f"“{text}” is not enough. {verdict.why}"))
        return
    if answer.field is FieldName.COMMIT:
        work.commit_day = verdict.day
    ahead = answer.field in SHARED
    for fields in _places(work, answer.field, answer.incident):
        fields[answer.field] = filled(text, work.request.today, ahead=ahead, state=FieldState.ANSWERED)


def attach_entry(work: Work, attachment: Attachment) -> None:
    wanted = attachment.entry.strip().upper()
    entry = next((e for e in work.request.entries if e.id.upper() == wanted), None)
    if entry is None:
        raise UsageError(
            f"There is no entry {attachment.entry} on record. `assistant entries --person NAME` lists them."
        )
    if protected_spans(entry.text):
        raise InputError(f"Entry {entry.id} touches a protected matter, so it is not attached.")
    candidate = as_candidate(entry)
    told = _told_by(work, entry)
    to = attachment.incident
    split = {n: words for n, words in told.items() if attachment.field in (None, n) and _lacks(work, n, to)}
    for name, words in split.items():
        for fields in _places(work, name, to):
            fields[name] = Filled(state=FieldState.ATTACHED, text=words, source=candidate.source)
    if split:
        return
    names = [attachment.field] if attachment.field else [n for n in FieldName if _could_give(work, n, entry)]
    if not names:
        raise UsageError(
            f"Entry {entry.id} gives none of the missing fields. Name the field: --attach behavior={entry.id}."
        )
    for fields in _places(work, names[0], to):
        fields[names[0]] = Filled(state=FieldState.ATTACHED, text=entry.text, source=candidate.source)


def _told_by(work: Work, entry: Entry) -> dict[FieldName, str]:
    """What an entry says of situation, behavior and impact, each in its own words."""
    told = extract(entry.text, work.request.today, names=work.request.names).incidents[0]
    found = {n: entry.text[a:b] for n, (a, b) in told.spans.items() if n not in SHARED}
    return found if FieldName.BEHAVIOR in found or FieldName.IMPACT in found else {}


def _lacks(work: Work, name: FieldName, incident: int | None = None) -> bool:
    if incident is None:
        return any(work.is_open(i, name) for i in range(len(work.incidents)))
    _places(work, name, incident)  # says so where there is no such incident
    return work.is_open(incident - 1, name)


def _could_give(work: Work, name: FieldName, entry: Entry) -> bool:
    return _lacks(work, name) and name not in SHARED and check_answer(name, entry.text, work.request.today).passes
