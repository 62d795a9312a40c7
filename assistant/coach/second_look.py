"""A model's second look at objections: it may say which of them the page answers, and must quote where.

It can add none, take none away and word none. What it says counts only where its quotations are the page's own words.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from assistant.coach.draft import Offload, in_place
from assistant.coach.prompts import load_prompt
from assistant.domain.calibration import Objection, ObjectionKind, PageAnswer
from assistant.domain.errors import ModelError
from assistant.domain.evidence import EvidenceItem
from assistant.domain.gap import Matrix
from assistant.domain.ports import Model, ModelRequest
from assistant.evidence.phrasing import counted
from assistant.writing.calibration.on_page import answered, standing_first
from assistant.writing.calibration.packet import is_read
from assistant.writing.model_text import fenced, object_in
from assistant.writing.protected import protected_spans

SECONDS = 60.0
"""As for a script; after that the objections stand as they are."""
MOST_LOOKED_AT = 4
"""Objections of one question, the weightiest: a longer list than a form may have (`assistant/llm/bounds.py`)."""
MOST_SENT = 48_000
"""Characters of one question, about 12,000 tokens; a longer record gets no second look."""
LONGEST_ANSWER = 20_000
"""Characters; four objections with four quotations of a sentence each are under 5,000."""
MOST_TOKENS = 2_000
"""Of an answer: twice what those quotations take."""
_TEXT = {"type": "string"}
_QUOTE: dict[str, object] = {
    "type": "object",
    "properties": {"id": _TEXT, "words": _TEXT},
    "required": ["id", "words"],
    "additionalProperties": False,
}
_ANSWERED: dict[str, object] = {
    "type": "object",
    "properties": {"number": {"type": "integer"}, "quotes": {"type": "array", "items": _QUOTE}},
    "required": ["number", "quotes"],
    "additionalProperties": False,
}
ANSWER_SCHEMA: dict[str, object] = {
    "type": "object",
    "properties": {"answered": {"type": "array", "items": _ANSWERED}},
    "required": ["answered"],
    "additionalProperties": False,
}


class Look(NamedTuple):
    """The objections, those that the page may answer last, and what came of the look; no word where none is raised."""

    objections: tuple[Objection, ...]
    note: str | None = None


async def second_look(
    model: Model,
    objections: Sequence[Objection],
    items: Sequence[EvidenceItem],
    matrix: Matrix,
    *,
    offload: Offload = in_place,
) -> Look:
    """The same objections, in another order where the model shows that the page answers some; it never raises."""
    as_they_are = tuple(objections)
    question = await offload(lambda: question_about(objections, items, matrix))
    if not isinstance(question, Question):
        return Look(as_they_are, question)
    try:
        answer = await asyncio.wait_for(model.complete(question.request), timeout=SECONDS)
    except (ModelError, TimeoutError) as error:
        return Look(as_they_are, f"No second look: {str(error) or 'the model did not answer in time.'}")
    quotes = read_look(answer.text)
    if quotes is None:
        return Look(as_they_are, f"No second look: {model.name} did not answer in the asked form.")
    by_id = {i.id: i for i in question.sent}
    looked = {o: answered(o, quotes.get(n, ()), by_id, matrix) for n, o in enumerate(question.asked, start=1)}
    told = sum(bool(o.answered_on_page) for o in looked.values())
    of_how_many = counted(len(looked), "objection")
    note = f"{model.name} took a second look at {of_how_many}; the page may answer {told or 'none'}."
    return Look(standing_first([looked.get(o, o) for o in objections]), note)


class Question(NamedTuple):
    """What the model is sent, about which objections, with which entries."""

    request: ModelRequest
    asked: tuple[Objection, ...]
    sent: tuple[EvidenceItem, ...]


def question_about(
    objections: Sequence[Objection], items: Sequence[EvidenceItem], matrix: Matrix
) -> Question | str | None:
    """The question; a sentence that says why there is none; None where no objection is raised."""
    if not objections:
        return None
    too_long = "No second look: the record is too long for one question."
    if sum(len(i.text) for i in items) > MOST_SENT:
        return too_long
    sent = sendable(items)
    asked = looked_at(objections, sent)
    if not asked:
        return "No second look: every objection rests on an entry that is sent to no model."
    request = look_request(asked, sent, matrix)
    return Question(request, asked, sent) if request is not None else too_long


def sendable(items: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """The entries that a room reads, without those with protected matter, which no model is sent."""
    told = [i for i in items if is_read(i)]
    return tuple(i for i in told if not protected_spans(" / ".join((*i.context, i.label or "", i.text))))


def looked_at(objections: Sequence[Objection], sent: Sequence[EvidenceItem]) -> tuple[Objection, ...]:
    """The weightiest objections, those apart that rest on an entry which is not sent: they quote it."""
    known = {i.id for i in sent}
    return tuple(o for o in objections if known.issuperset(o.evidence_ids))[:MOST_LOOKED_AT]


def look_request(objections: Sequence[Objection], items: Sequence[EvidenceItem], matrix: Matrix) -> ModelRequest | None:
    """What the model is sent; None where there is nothing to look at, or too much."""
    if not objections:
        return None
    bars = {g.criterion.id: f"{g.criterion.text} {g.criterion.counts_as}" for g in matrix.target_gaps}
    told = {
        "from": matrix.window.start.isoformat(),
        "to": matrix.window.end.isoformat(),
        "objections": [_asked(number, o, bars) for number, o in enumerate(objections, start=1)],
        "entries": [_entry(i) for i in items],
    }
    user = fenced("Objections and entries", told)
    if len(user) > MOST_SENT:
        return None
    return ModelRequest(
        system=load_prompt("second_look").render(),
        user=user,
        answer_schema=ANSWER_SCHEMA,
        max_tokens=MOST_TOKENS,
        seconds=SECONDS,
    )


def _asked(number: int, objection: Objection, bars: Mapping[str, str]) -> dict[str, object]:
    told: dict[str, object] = {
        "number": number,
        "objection": objection.says,
        "answered_by": objection.answered_by,
    }
    bar = bars.get(objection.criterion_id or "") if objection.kind in _OF_A_BAR else None
    return {**told, "criterion": bar} if bar else told


_OF_A_BAR = frozenset(
    {
        ObjectionKind.BELOW_COUNT,
        ObjectionKind.NO_ADOPTION,
        ObjectionKind.ONE_TEAM,
        ObjectionKind.STALE,
        ObjectionKind.LAST_WEEKS,
    }
)
"""What is about the bar of a criterion; of the others it is only where they hurt, and it misled careful readers."""


def _entry(item: EvidenceItem) -> dict[str, str]:
    when = f"{item.period.start.isoformat()} to {item.period.end.isoformat()}" if item.period is not None else ""
    told = {"id": item.id, "when": when, "under": " / ".join(item.context), "note": item.text}
    return {**told, "label": item.label} if item.label else told


def read_look(text: str) -> Mapping[int, tuple[PageAnswer, ...]] | None:
    """The quotations of an answer by the objection's number; None when it is not of the asked form.

    White space in a quotation is one blank. A number that is said twice, or anything of another type, makes the whole
    answer unreadable.
    """
    rows = (object_in(text, LONGEST_ANSWER) or {}).get("answered")
    if not isinstance(rows, list):
        return None
    found: dict[int, tuple[PageAnswer, ...]] = {}
    for row in rows:
        number, quotes = (row.get("number"), row.get("quotes")) if isinstance(row, dict) else (None, None)
        if type(number) is not int or number in found or not isinstance(quotes, list):
            return None
        read = [_quote(quote) for quote in quotes]
        if None in read:
            return None
        found[number] = tuple(quote for quote in read if quote is not None)
    return found


def _quote(row: object) -> PageAnswer | None:
    entry, words = (row.get("id"), row.get("words")) if isinstance(row, dict) else (None, None)
    if not isinstance(entry, str) or not isinstance(words, str):
        return None
    return PageAnswer(evidence_id=entry, words=" ".join(words.split()))
