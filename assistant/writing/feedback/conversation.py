"""A conversation put together: what the note gives, what was answered or attached, what is still asked, the script."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from assistant.domain.errors import InputError, UsageError
from assistant.domain.feedback import (
    RECOGNITION, Candidate, Feedback, FeedbackQuestion, FieldName, FieldState, Filled, Incident,
)  # fmt: skip
from assistant.domain.growth import Entry
from assistant.evidence.relative_dates import find_said_dates
from assistant.writing.feedback.answers import check_answer
from assistant.writing.feedback.candidates import as_candidate, find_candidates
from assistant.writing.feedback.extract import Extraction, Told, extract
from assistant.writing.feedback.findings import find_in_answers, find_in_note, find_in_script
from assistant.writing.feedback.protected import protected_spans
from assistant.writing.feedback.questions import ask_for
from assistant.writing.feedback.script import compose
from assistant.writing.feedback.topic import find_topic
from assistant.writing.feedback.words import COMPARATIVES, PRAISE

LONGEST_NOTE = 20_000
"""Characters; a note is a paragraph or two."""
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
    """An entry to attach, by id; `field` None means the first missing field that it could give."""

    entry: str
    field: FieldName | None = None


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
class _Work:
    request: FeedbackRequest
    extraction: Extraction
    incidents: list[dict[FieldName, Filled]]
    refused: list[tuple[FieldName, str, str]] = field(default_factory=list)
    commit_day: date | None = None


def prepare(request: FeedbackRequest) -> Feedback:
    """The conversation as far as it goes; raises UsageError for a wrong answer key and InputError for protected words."""
    if not request.note.strip():
        raise InputError("The note is empty. Say in a sentence what you want to talk about.")
    if len(request.note) > LONGEST_NOTE:
        raise InputError(f"A note has at most {LONGEST_NOTE:,} characters; this one has {len(request.note):,}.")
    extraction = extract(request.note, request.today, names=request.names)
    work = _Work(request, extraction, [_filled(extraction, told, request.today) for told in extraction.incidents])
    if extraction.commit is not None:
        work.commit_day = extraction.commit.day
    for answer in request.answers:
        _answer(work, answer)
    for attachment in request.attachments:
        _attach(work, attachment)
    praise = is_praise(request.note) if request.praise is None else request.praise
    incidents = tuple(Incident(fields=fields) for fields in work.incidents)
    questions = _questions(work, incidents, praise)
    script = None if questions else compose(incidents, extraction.people, request.today)
    findings = (*find_in_note(extraction, request.today), *find_in_answers(work.refused))
    if script is not None:
        findings = (*findings, *find_in_script(script, request.today))
    return Feedback(
        note=request.note, today=request.today, praise=praise, incidents=incidents, questions=questions, script=script,
        commit_date=work.commit_day, findings=findings,
    )  # fmt: skip


def is_praise(note: str) -> bool:
    """Whether a note only praises: warm words, and neither "but" nor a wish."""
    words = {w.lower() for w in re.findall(r"[\w'-]+", note)}
    turned = re.search(
        r"\b(?:but|however|though|otherwise|could|should|needs?|not|n't|never|too|maybe|a bit|would be|wish|please)\b|n['’]t\b", note, re.IGNORECASE
    )
    return bool(words & PRAISE) and not turned and not words & (COMPARATIVES - {"more"})


def _filled(extraction: Extraction, told: Told, today: date) -> dict[FieldName, Filled]:
    spans = dict(told.spans)
    if extraction.ask is not None:
        spans[FieldName.ASK] = extraction.ask
    if extraction.commit is not None:
        spans[FieldName.COMMIT] = (extraction.commit.start, extraction.commit.end)
    fields = {}
    for name in FieldName:
        span = spans.get(name)
        if span is None:
            fields[name] = Filled()
            continue
        text = extraction.text(span)
        fields[name] = Filled(
            state=FieldState.GIVEN, text=text, span=span, resolved=_resolved(text, today, ahead=name in SHARED)
        )
    return fields


def _resolved(text: str, today: date, *, ahead: bool) -> tuple[str, ...]:
    """The days that relative dates mean."""
    periods = [d.period for d in find_said_dates(text, today, ahead=ahead) if d.relative and d.period is not None]
    return tuple(
        p.start.isoformat() if p.start == p.end else f"{p.start.isoformat()}/{p.end.isoformat()}" for p in periods
    )


def _places(work: _Work, name: FieldName, incident: int | None) -> list[dict[FieldName, Filled]]:
    """The incidents that words for a field go to."""
    if name in SHARED:
        return work.incidents
    if incident is None:
        lacking = [f for f in work.incidents if f[name].state is FieldState.MISSING]
        return [(lacking or work.incidents)[0]]
    if not 1 <= incident <= len(work.incidents):
        raise UsageError(f"This note has {len(work.incidents)} incident(s); there is no number {incident}.")
    return [work.incidents[incident - 1]]


def _answer(work: _Work, answer: Answer) -> None:
    text = " ".join(answer.text.split())
    if protected_spans(text):
        raise InputError(
            f"The answer for {answer.field.value} touches a protected matter, so nothing is written. "
            "Say what happened at work, without it."
        )
    verdict = check_answer(answer.field, text, work.request.today)
    if not verdict.passes:
        work.refused.append((answer.field, text, f"“{text}” does not do. {verdict.why}"))
        return
    if answer.field is FieldName.COMMIT:
        work.commit_day = verdict.day
    resolved = _resolved(text, work.request.today, ahead=answer.field in SHARED)
    for fields in _places(work, answer.field, answer.incident):
        fields[answer.field] = Filled(state=FieldState.ANSWERED, text=text, resolved=resolved)


def _attach(work: _Work, attachment: Attachment) -> None:
    wanted = attachment.entry.strip().upper()
    entry = next((e for e in work.request.entries if e.id.upper() == wanted), None)
    if entry is None:
        raise UsageError(f"There is no entry {attachment.entry} on record. `assistant entries --person NAME` lists them.")
    if protected_spans(entry.text):
        raise InputError(f"Entry {entry.id} touches a protected matter, so it is not attached.")
    names = [attachment.field] if attachment.field else [n for n in FieldName if _could_give(work, n, entry)]
    if not names:
        raise UsageError(f"Entry {entry.id} gives none of the missing fields. Name the field: --attach behavior={entry.id}.")
    candidate = as_candidate(entry)
    for fields in _places(work, names[0], None):
        fields[names[0]] = Filled(state=FieldState.ATTACHED, text=entry.text, source=candidate.source)


def _could_give(work: _Work, name: FieldName, entry: Entry) -> bool:
    lacks = any(f[name].state is FieldState.MISSING for f in work.incidents)
    return lacks and name not in SHARED and check_answer(name, entry.text, work.request.today).passes


def _questions(work: _Work, incidents: Sequence[Incident], praise: bool) -> tuple[FeedbackQuestion, ...]:
    asked = []
    topic = find_topic(work.request.note)
    refused: Mapping[FieldName, str] = {name: words for name, words, _ in work.refused}
    for number, incident in enumerate(incidents, 1):
        for name in RECOGNITION if praise else FieldName:
            if incident.has(name) or (name in SHARED and number > 1):
                continue
            span = work.extraction.weak.get(name)
            weak = refused.get(name) or (work.extraction.text(span) if span and number == 1 and _may_quote(work, span) else None)
            text = ask_for(
                name,
                note=_quotable(work),
                topic=topic,
                weak=weak,
                known=_known(incident, name),
                people=work.extraction.people,
                praise=praise,
            )
            asked.append(
                FeedbackQuestion(
                    incident=number, field=name, text=text, weak=weak, candidates=_candidates(work, incident, name)
                )
            )
    return tuple(asked)


def _may_quote(work: _Work, span: tuple[int, int]) -> bool:
    return not any(span[0] < b and a < span[1] for a, b in work.extraction.protected)


def _quotable(work: _Work) -> str:
    """The note, or the words before its first protected matter."""
    first = min((a for a, _ in work.extraction.protected), default=None)
    return work.request.note if first is None else work.request.note[:first].strip() or "this"


def _known(incident: Incident, name: FieldName) -> str | None:
    for other in (FieldName.BEHAVIOR, FieldName.IMPACT):
        if other is not name and incident.has(other):
            return incident.fields[other].text
    return None


def _candidates(work: _Work, incident: Incident, name: FieldName) -> tuple[Candidate, ...]:
    about = " ".join([work.request.note, *(f.text or "" for f in incident.fields.values())])
    return find_candidates(name, about, work.request.entries, work.request.today)
