"""What stands in the form of a conversation, and the conversation as far as it goes with that."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from assistant.bootstrap import Assistant
from assistant.domain.errors import AssistantError, NotFound, UsageError
from assistant.domain.feedback import Feedback, FieldName
from assistant.intake.file_text import printable
from assistant.web.errors import Problem, problem_of
from assistant.web.pages.forms import Form

if TYPE_CHECKING:
    from assistant.coach.feedback import FeedbackOptions

Place = tuple[int, FieldName]
"""An incident, from 1, and a field of it."""
_BOX = re.compile(rf"(say|take)\.([1-9]\d?)\.({'|'.join(FieldName)})")
PRAISE = {"yes": True, "no": False}


@dataclass(frozen=True)
class Typed:
    """What stands in the form: words by place in `said`, entries of the record by place, as digests, in `taken`.

    `day` is the day on which relative dates are read, as it was typed; `worded` an earlier wording by a model.
    """

    note: str = ""
    person: str = ""
    day: str = ""
    praise: str = ""
    said: Mapping[Place, str] = field(default_factory=dict)
    taken: Mapping[Place, str] = field(default_factory=dict)
    worded: str = ""
    agreed: bool = False


@dataclass(frozen=True)
class Prepared:
    """The conversation, or why there is none; `homeless` are answers whose field or incident is no longer there."""

    made: Feedback | None = None
    problem: Problem | None = None
    homeless: tuple[str, ...] = ()


def read_typed(form: Form) -> Typed:
    """What a form holds; names that no page of ours sends are passed over."""
    boxes: dict[str, dict[Place, str]] = {"say": {}, "take": {}}
    for name in form.fields:
        if (match := _BOX.fullmatch(name)) and (words := printable(form.text(name)).strip()):
            boxes[match[1]][int(match[2]), FieldName(match[3])] = words
    return Typed(
        note=printable(form.text("note")),
        person=form.text("person").strip(),
        day=form.text("day").strip(),
        praise=form.text("praise"),
        said=boxes["say"],
        taken=boxes["take"],
        worded=printable(form.text("worded")),
        agreed=form.text("agree") == "yes",
    )


def digest(text: str) -> str:
    """What an entry is known by in a form: ids count from the first entry and move when a document is imported."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def prepare(assistant: Assistant, typed: Typed) -> Prepared:
    """The conversation with all that was typed; where something in it is refused, without it, and the problem."""
    from assistant.coach.feedback import FeedbackOptions

    problem = None
    try:
        options = FeedbackOptions(typed.person or None, today=_day(typed.day), praise=PRAISE.get(typed.praise))
        bare = assistant.conversations.prepare(typed.note, options)
    except NotFound:
        without = prepare(assistant, replace(typed, person="", taken={}))
        return replace(without, problem=nobody(typed.person))
    except AssistantError as error:
        return Prepared(problem=problem_of(error))
    incidents = len(bare.incidents)
    homeless = tuple(words for (incident, _), words in typed.said.items() if incident > incidents)
    made = bare
    try:
        made = _with_answers(assistant, typed, options, incidents) or bare
    except AssistantError as error:
        problem = problem_of(error)
    if typed.worded:
        made = assistant.conversations.reworded(made, typed.worded)
    return Prepared(made, problem, homeless)


def nobody(person: str) -> Problem:
    """The problem of a person who is not on record."""
    sentence = f"Nobody is on record as “{person[:80]}”. Choose someone from the list, or leave it at nobody."
    return Problem(404, "NotFound", sentence)


def _with_answers(assistant: Assistant, typed: Typed, options: FeedbackOptions, incidents: int) -> Feedback | None:
    said = {f"{n}.{name}": words for (n, name), words in typed.said.items() if n <= incidents}
    taken = [(place, known) for place, known in typed.taken.items() if place[0] <= incidents]
    attach: Sequence[str] = ()
    if taken and options.person:
        ids = {digest(e.text): e.id for e in assistant.growth.document(options.person).entries}
        attach = [f"{n}.{name}={ids[known]}" for (n, name), known in taken if known in ids]
    if not said and not attach:
        return None
    return assistant.conversations.prepare(typed.note, replace(options, answers=said, attach=attach))


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError:
        raise UsageError(f"A day is written 2026-11-15, not “{typed[:40]}”.") from None
