"""A conversation put together: what the note gives, what was answered or attached, what is still asked, the script."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.domain.errors import InputError
from assistant.domain.feedback import (
    RECOGNITION,
    Candidate,
    Feedback,
    FeedbackQuestion,
    FieldName,
    FieldState,
    Filled,
    Incident,
)  # fmt: skip
from assistant.evidence.stand_ins import StandIns, find_stand_ins
from assistant.writing.feedback.answering import (
    SHARED,
    FeedbackRequest,
    Work,
    attach_entry,
    filled,
    take_answer,
)
from assistant.writing.feedback.candidates import find_candidates
from assistant.writing.feedback.extract import extract
from assistant.writing.feedback.findings import find_in_answers, find_in_note, find_in_script
from assistant.writing.feedback.questions import ask_first_hand, ask_for, ask_for_day
from assistant.writing.feedback.script import compose
from assistant.writing.feedback.told import Extraction, Told
from assistant.writing.feedback.topic import Topic, find_topic
from assistant.writing.feedback.words import COMPARATIVES, PRAISE
from assistant.writing.protected import protected_spans

LONGEST_NOTE = 5_000
"""Characters; a note is a paragraph or two, and this is a page."""


def prepare(request: FeedbackRequest) -> Feedback:
    """The conversation as far as it goes; raises UsageError for a wrong answer key and InputError for
    protected words."""
    if not request.note.strip():
        raise InputError("The note is empty. Say in a sentence what you want to talk about.")
    if len(request.note) > LONGEST_NOTE:
        raise InputError(f"A note has at most {LONGEST_NOTE:,} characters; this one has {len(request.note):,}.")
    asked_of = (request.note, *(answer.text for answer in request.answers))
    if stand_ins := find_stand_ins(asked_of, request.names, beside=(e.model_dump_json() for e in request.entries)):
        return _under_stand_ins(request, stand_ins)
    extraction = extract(request.note, request.today, names=request.names)
    work = Work(request, extraction, [_filled(extraction, told, request.today) for told in extraction.incidents])
    if extraction.commit is not None:
        work.commit_day = extraction.commit.day
    for answer in request.answers:
        take_answer(work, answer)
    for attachment in request.attachments:
        attach_entry(work, attachment)
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


def _under_stand_ins(request: FeedbackRequest, stand_ins: StandIns) -> Feedback:
    """The conversation of a note in which nobody is called by a word ("Will"), told with the names as written."""
    read = replace(
        request,
        note=stand_ins.read(request.note),
        names=frozenset(stand_ins.read_word(name).casefold() for name in request.names),
        answers=tuple(replace(a, text=stand_ins.read(a.text)) for a in request.answers),
        entries=tuple(e.model_copy(update={"text": stand_ins.read(e.text)}) for e in request.entries),
    )
    return stand_ins.model_written(prepare(read))


def is_praise(note: str) -> bool:
    """Whether a note only praises: warm words, and neither "but" nor a wish."""
    words = {w.lower() for w in re.findall(r"[\w'-]+", note)}
    turned = re.search(
        r"\b(?:but|however|though|otherwise|could|should|needs?|not|n't|never|too|maybe|a (?:bit|tad|little|touch)"
        r"|be more|would be|wish|please)\b|n['’]t\b",
        note,
        re.IGNORECASE,
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
        fields[name] = filled(text, today, ahead=name in SHARED, state=FieldState.GIVEN, span=span)
    return fields


def _questions(work: Work, incidents: Sequence[Incident], praise: bool) -> tuple[FeedbackQuestion, ...]:
    asked = []
    topic, said = _topic(work), _said(work)
    refused: Mapping[FieldName, str] = {name: words for name, words, _ in work.refused}
    for number, incident in enumerate(incidents, 1):
        for name in RECOGNITION if praise else FieldName:
            if name in SHARED and number > 1:
                continue
            if incident.has(name):
                if (unanswered := _unanswered(work, number - 1, name)) is not None:
                    asked.append(FeedbackQuestion(incident=number, field=name, text=unanswered))
                continue
            span = work.extraction.weak.get(name)
            weak = refused.get(name) or (
                work.extraction.text(span) if span and number == 1 and _may_quote(work, span) else None
            )
            text = ask_for(
                name,
                said=said,
                topic=topic,
                weak=weak,
                known=_known(incident, name),
                praise=praise,
            )
            asked.append(
                FeedbackQuestion(
                    incident=number, field=name, text=text, weak=weak, candidates=_candidates(work, incident, name)
                )
            )
    return tuple(asked)


def _unanswered(work: Work, incident: int, name: FieldName) -> str | None:
    """What is still asked of a field that the note gives: who saw it, or on which day it will be."""
    held = work.incidents[incident][name]
    if held.state is not FieldState.GIVEN or not held.text:
        return None
    if name is FieldName.BEHAVIOR and work.is_open(incident, name):
        return ask_first_hand(held.text)
    return ask_for_day(held.text) if name is FieldName.COMMIT and work.commit_day is None else None


def _topic(work: Work) -> Topic | None:
    """What the note is about: first what it judges or tells; never what it asks for."""
    found = work.extraction
    judged = [span for name, span in found.weak.items() if name is FieldName.BEHAVIOR]
    told = [t.spans[n] for t in found.incidents for n in (FieldName.BEHAVIOR, FieldName.SITUATION) if t.has(n)]
    for span in (*told, *judged):
        if topic := find_topic(found.text(span)):
            return topic
    answers = [t.spans[FieldName.IMPACT] for t in found.incidents if t.has(FieldName.IMPACT)]
    answers += [found.ask] if found.ask else []
    answers += [(found.commit.start, found.commit.end)] if found.commit else []
    rest = found.readable
    for start, end in answers:
        rest = f"{rest[:start]}{'.' * (end - start)}{rest[end:]}"
    return find_topic(rest)


def _may_quote(work: Work, span: tuple[int, int]) -> bool:
    return not any(span[0] < b and a < span[1] for a, b in (*work.extraction.protected, *work.extraction.orders))


def _said(work: Work) -> str:
    """What the note says at all: its judgement, else its first sentence, without what is protected."""
    judged = work.extraction.weak.get(FieldName.BEHAVIOR)
    if judged and _may_quote(work, judged):
        return work.extraction.text(judged)
    parts = re.split(
        r"(?<=[.;!?])\s+|\n+" if not work.extraction.protected else r"(?<=[.;,!?])\s+", work.extraction.readable
    )
    told = [p for p in parts if p.strip() and not protected_spans(p)]
    return next((p for p in told if len(p.split()) > 1), next(iter(told), "this")).strip()


def _known(incident: Incident, name: FieldName) -> str | None:
    for other in (FieldName.BEHAVIOR, FieldName.IMPACT):
        if other is not name and incident.has(other):
            return incident.fields[other].text
    return None


def _candidates(work: Work, incident: Incident, name: FieldName) -> tuple[Candidate, ...]:
    if not work.request.entries:
        return ()
    about = " ".join([work.request.note, *(f.text or "" for f in incident.fields.values())])
    return find_candidates(name, about, work.request.entries, work.request.today)
