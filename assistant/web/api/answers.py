"""What programs get. Drafts and gaps have a file of their own."""

from __future__ import annotations

from typing import Any, TypeVar

from fastapi import Response
from pydantic import BaseModel, ConfigDict

from assistant.coach.search import Found
from assistant.domain.growth import Entry
from assistant.domain.record import Person
from assistant.web.errors import ErrorAnswer


class Answer(BaseModel):
    """What every answer has in common."""

    model_config = ConfigDict(frozen=True)


class Health(Answer):
    """The process answers."""

    status: str = "ok"
    version: str


class PeopleAnswer(Answer):
    """Everyone on record, by id."""

    people: tuple[Person, ...]


class EntriesAnswer(Answer):
    """Someone's entries in order, under the ids that drafts cite."""

    person: str
    entries: tuple[Entry, ...]


class FoundAnswer(Answer):
    """An entry that was searched for, under the id that drafts cite; `score` compares within one answer only."""

    id: str
    score: float
    text: str
    headings: tuple[str, ...]
    source: str
    line: int


class SearchAnswer(Answer):
    """Someone's entries that answer a question, best first."""

    person: str
    hits: tuple[FoundAnswer, ...]


class ImportAnswer(Answer):
    """What an import changed, what was left out and why, and the questions whose answers settle most."""

    added: int
    kept: int
    withdrawn: int
    notes: tuple[str, ...]
    questions: tuple[str, ...]


class ConsentAnswer(Answer):
    """Whether text may go to that host."""

    host: str
    given: bool


T = TypeVar("T", bound=BaseModel)


def found_answer(found: Found) -> FoundAnswer:
    """An entry that was found, as programs get it."""
    entry = found.entry
    return FoundAnswer(
        id=entry.id,
        score=round(found.score, 4),
        text=entry.text,
        headings=entry.headings,
        source=entry.source,
        line=entry.line,
    )


def as_json(answer: BaseModel, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """The answer as JSON, written where it is called: in a thread for what may be long."""
    return Response(answer.model_dump_json(), status, headers, "application/json")


_ERRORS = {
    400: "The request is wrong: an unknown level, a bad value.",
    403: "Another site asked for a change.",
    404: "Nothing with that id.",
    408: "The request did not arrive in time.",
    409: "Something must happen first; the message says what.",
    413: "The request is too large.",
    415: "The request is not JSON.",
    422: "The document, or a field, is not understood.",
    429: "Too much is waiting; Retry-After says when to come back.",
    500: "The document could not be written, or something failed that should not.",
    502: "The model did not give a usable answer.",
    503: "The record could not be read or written.",
}


def error_answers(*statuses: int, body: bool = False) -> dict[int | str, dict[str, Any]]:
    """The errors of a route for the API's description, besides those that any route can give, or any with a body."""
    wanted = sorted({400, 422, 500, *statuses, *((403, 408, 413, 415) if body else ())})
    return {status: {"model": ErrorAnswer, "description": _ERRORS[status]} for status in wanted}
