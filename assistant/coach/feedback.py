"""Feedback conversations as a use case: prepare one with the record, smooth it, keep it where both can read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.coach.growth import GrowthRecord, person_id
from assistant.coach.smoothing import reworded, smooth_script
from assistant.domain.errors import InputError, UsageError
from assistant.domain.feedback import Feedback, FieldName
from assistant.domain.growth import Entry
from assistant.domain.ports import Clock, Model
from assistant.intake.worked_feedback import WorkedFeedback, most_alike
from assistant.writing.feedback.answering import Answer, Attachment, FeedbackRequest
from assistant.writing.feedback.conversation import prepare

_KEY = re.compile(r"(?:(?P<incident>\d+)\.)?(?P<field>[a-z]+)$", re.IGNORECASE)


@dataclass(frozen=True)
class FeedbackOptions:
    """What a manager adds to a note. `answers` by field name, `2.behavior` for the second incident's.

    `attach` holds entry ids, `behavior=E3` to say for which field, `2.behavior=E3` for which incident.
    `writer` is plain, model, or None for plain.
    """

    person: str | None = None
    answers: Mapping[str, str] | None = None
    attach: Sequence[str] = ()
    today: date | None = None
    praise: bool | None = None
    writer: str | None = None


@dataclass(frozen=True)
class Conversations:
    """From a vague note to words to say."""

    growth: GrowthRecord
    clock: Clock
    model: Callable[[], Model | None]

    def writer(self, options: FeedbackOptions) -> Model | None:
        """The model that will smooth the script, or None; raises UsageError for an unknown writer or no model."""
        if options.writer not in (None, "plain", "model"):
            raise UsageError(f"--writer is plain or model, not “{options.writer}”.")
        if options.writer != "model":
            return None
        model = self.model()
        if model is None:
            raise UsageError(
                "No model is configured. Set ASSISTANT_MODEL (assistant doctor tells more), or use --writer plain."
            )
        return model

    def prepare(self, note: str, options: FeedbackOptions) -> Feedback:
        """The conversation in the plain writer's words; raises UsageError, InputError, NotFound."""
        return prepare(self._request(note, options))

    async def converse(self, note: str, options: FeedbackOptions) -> Feedback:
        """`prepare`, its script smoothed by the model where every sentence verifies."""
        model = self.writer(options)
        return await self.word(self.prepare(note, options), model)

    async def word(self, feedback: Feedback, model: Model | None) -> Feedback:
        """A prepared conversation, its script smoothed by the model where every sentence verifies."""
        if model is None or feedback.script is None:
            return feedback
        return await smooth_script(feedback, model)

    def reworded(self, feedback: Feedback, said: str) -> Feedback:
        """A prepared conversation in a wording that a model gave it before, as far as that still verifies."""
        return reworded(feedback, said)

    def keep(self, person: str, feedback: Feedback) -> Entry:
        """Keep a finished conversation in the person's record, as a dated note that both can read."""
        check_export(feedback)
        if feedback.script is None:
            missing = ", ".join(dict.fromkeys(q.field.value for q in feedback.questions))
            raise UsageError(f"Nothing is kept before it is finished. Still missing: {missing}.")
        text = recognition(feedback) if feedback.praise else feedback.script
        return self.growth.keep_feedback(person, text, feedback.today, as_evidence=feedback.praise)

    def examples(self, note: str, limit: int = 2) -> tuple[WorkedFeedback, ...]:
        """Worked situations like this note."""
        return most_alike(note, limit)

    def _request(self, note: str, options: FeedbackOptions) -> FeedbackRequest:
        names: frozenset[str] = frozenset()
        entries: tuple[Entry, ...] = ()
        if options.person is not None:
            document = self.growth.document(options.person)
            entries = document.entries
            said = (document.author.name or "").split()[:1]
            names = frozenset(w.lower() for w in [*said, person_id(options.person).split("-")[0]])
        elif options.attach:
            raise UsageError("--attach takes entries of someone's record: add --person NAME.")
        return FeedbackRequest(
            note=note,
            today=options.today or self.clock.today(),
            names=names,
            answers=tuple(_answer(key, words) for key, words in (options.answers or {}).items()),
            attachments=tuple(_attachment(text) for text in options.attach),
            entries=entries,
            praise=options.praise,
        )


def check_export(feedback: Feedback) -> None:
    """Raises InputError where the note has protected matter: no file, no record, no calendar, no model."""
    if words := feedback.protected():
        named = ", ".join(f"“{w}”" for w in words)
        raise InputError(
            f"The note touches a protected matter ({named}), so nothing is exported. Take it out of the note."
        )


def recognition(feedback: Feedback) -> str:
    """Praise as an entry of the person's own: first the act, in the words that were given."""
    told = []
    for incident in feedback.incidents:
        words = {name: field.text or "" for name, field in incident.fields.items()}
        act = _SUBJECT.sub("", words[FieldName.BEHAVIOR]).rstrip(".")
        act = act[:1].upper() + act[1:]
        benefit = words[FieldName.IMPACT].rstrip(".")
        told.append(f"{act} ({words[FieldName.SITUATION].rstrip('.')}); {benefit}.")
    return " ".join(told)


_SUBJECT = re.compile(r"^(?:you|he|she|they)\s", re.IGNORECASE)


def _field(name: str) -> FieldName:
    try:
        return FieldName(name.strip().lower().replace("behaviour", "behavior"))
    except ValueError:
        known = ", ".join(f.value for f in FieldName)
        raise UsageError(f"There is no field “{name}”. The fields are {known}.") from None


def _answer(key: str, words: str) -> Answer:
    match = _KEY.match(key.strip())
    if match is None:
        raise UsageError(f"An answer is field=words, such as ask=“…”, or 2.behavior=“…”; not “{key}”.")
    return Answer(_field(match["field"]), words, int(match["incident"]) if match["incident"] else None)


def _attachment(text: str) -> Attachment:
    key, equals, entry = text.partition("=")
    if not equals:
        return Attachment(text.strip())
    match = _KEY.match(key.strip())
    if match is None:
        raise UsageError(f"An entry is attached as E3, behavior=E3 or 2.behavior=E3; not “{text}”.")
    return Attachment(entry.strip(), _field(match["field"]), int(match["incident"]) if match["incident"] else None)
