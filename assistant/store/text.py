"""Text that a database keeps: neither NUL (PostgreSQL refuses it) nor half a character (UTF-8 has no form for it)."""

from __future__ import annotations

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError

from assistant.domain.errors import UnreadableInput

REFUSAL = (
    "{what} holds a character that is not text (NUL, or half of a character). "
    "Save it again as UTF-8 text, without that character."
)


def is_storable(text: str) -> bool:
    """Whether every database keeps this text as it is."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def check_storable(*texts: str | None, what: str, path: str | None = None, line: int | None = None) -> None:
    """Raise UnreadableInput, naming `what` and where it stood, unless all the texts can be kept."""
    if not all(text is None or is_storable(text) for text in texts):
        raise _refusal(what, path, line)


def cleaned(text: str) -> str:
    """The text with every character that cannot be kept replaced, for messages that must not fail to be kept."""
    return text.replace("\0", "?").encode("utf-8", "replace").decode()


def as_json(
    record: BaseModel, *, what: str, exclude: set[str] | None = None, path: str | None = None, line: int | None = None
) -> str:
    """The record as JSON (where NUL is an escape, and kept); raises UnreadableInput when it holds half a character."""
    try:
        return record.model_dump_json(exclude=exclude)
    except PydanticSerializationError:
        raise _refusal(what, path, line) from None


def _refusal(what: str, path: str | None, line: int | None) -> UnreadableInput:
    return UnreadableInput(REFUSAL.format(what=what), path=path and cleaned(path), line=line)
