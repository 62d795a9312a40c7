"""The one place where an error becomes an HTTP answer: a status, a type, and a sentence that says what to do."""

from __future__ import annotations

import logging
import traceback
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from assistant.domain.errors import (
    AssistantError,
    ExportError,
    InputError,
    ModelError,
    NotFound,
    StaleDraft,
    StaleRehearsal,
    StoreError,
    UsageError,
)

_LOG = logging.getLogger("assistant.web")
_PACKAGE = Path(__file__).resolve().parents[1]

STATUSES: tuple[tuple[type[AssistantError], int], ...] = (
    (NotFound, 404),
    (StaleDraft, 409),
    (StaleRehearsal, 409),
    (UsageError, 400),
    (InputError, 422),
    (StoreError, 503),
    (ModelError, 502),
    (ExportError, 500),
    (AssistantError, 500),
)
"""The first class that fits decides; the tree is drawn in `assistant.domain.errors`."""


class ErrorDetail(BaseModel):
    """What went wrong: its `type`, a sentence that says what to do next, and the line of the document if it has one."""

    model_config = ConfigDict(frozen=True)

    type: str
    message: str
    line: int | None = None


class ErrorAnswer(BaseModel):
    """The body of every answer that is an error."""

    model_config = ConfigDict(frozen=True)

    error: ErrorDetail


class Refusal(Exception):
    """A request that this way in does not take, whatever the product would say: too large, too many, not from here."""

    def __init__(self, status: int, kind: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        self.status, self.kind, self.headers = status, kind, headers or {}
        super().__init__(message)


@dataclass(frozen=True)
class Problem:
    """An error on its way to an answer."""

    status: int
    type: str
    message: str
    line: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> Response:
        """The answer that programs get."""
        detail = ErrorDetail(type=self.type, message=self.message, line=self.line)
        body = ErrorAnswer(error=detail).model_dump(mode="json", exclude_none=True)
        return JSONResponse(body, self.status, dict(self.headers))


def problem_of(error: Exception) -> Problem:
    """The problem an error stands for. What nobody expected gets an id, under which the log says where it happened."""
    if isinstance(error, AssistantError):
        status = next(status for kind, status in STATUSES if isinstance(error, kind))
        line = error.line if isinstance(error, InputError) else None
        return Problem(status, type(error).__name__, str(error), line)
    if isinstance(error, Refusal):
        return Problem(error.status, error.kind, str(error), headers=error.headers)
    if isinstance(error, RequestValidationError):
        return Problem(422, "Invalid", " ".join(_sentence(e) for e in error.errors()[:5]))
    if isinstance(error, HTTPException):
        kind, sentence = _PLAIN.get(error.status_code, ("Refused", "The request could not be answered."))
        return Problem(error.status_code, kind, _own_words(error) or sentence, headers=dict(error.headers or {}))
    return _unexpected(error)


_PLAIN = {
    400: ("BadRequest", "The request could not be read. Send JSON as /docs describes it."),
    404: ("NotFound", "There is nothing at this address. The pages start at /, the API is described at /docs."),
    405: ("MethodNotAllowed", "This address does not take that method. /docs lists what each address takes."),
}


def _own_words(error: HTTPException) -> str | None:
    """The sentence of whoever raised it, not the standard phrase of the status."""
    detail = error.detail
    return detail if isinstance(detail, str) and detail.endswith(".") else None


def _sentence(error: Mapping[str, object]) -> str:
    """One thing that is wrong with a request, in words; never what was sent, which may be somebody's prose."""
    where = error.get("loc")
    parts = [str(p) for p in where[1:]] if isinstance(where, tuple | list) else []
    name = ".".join(parts)
    match error.get("type"):
        case "missing":
            return f"“{name}” is missing." if name else "The request has no body; send JSON as /docs describes it."
        case "extra_forbidden":
            return f"“{name}” is not something this address takes; /docs lists what it does."
        case "date_from_datetime_parsing" | "date_from_datetime_inexact" | "date_parsing" | "date_type":
            return f"“{name}” is a day, written YYYY-MM-DD."
    said = str(error.get("msg", "is not what is expected here")).rstrip(".")
    return f"“{name}”: {said}." if name else f"{said}."


def _unexpected(error: Exception) -> Problem:
    found = uuid.uuid4().hex[:8]
    # Neither the message nor a trace: both may quote what somebody wrote.
    _LOG.error("Unexpected %s at %s (%s)", type(error).__name__, _place(error), found)
    return Problem(
        500,
        "Unexpected",
        f"Something went wrong that should not. Try again; if it stays so, report it with id {found}.",
    )


def _place(error: Exception) -> str:
    """The last line of ours that it came through: file and line."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if Path(f.filename).is_relative_to(_PACKAGE)] or frames
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "an unknown place"
