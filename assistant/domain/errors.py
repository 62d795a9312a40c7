"""The error tree. Every message is a sentence that says what to do next.

AssistantError
├── UsageError        the request itself is wrong (exit 2, HTTP 400): unknown level, bad option value
│   ├── UnknownLevel
│   ├── StaleDraft      the draft was changed meanwhile, in another window (HTTP 409)
│   └── StaleRehearsal  the rehearsal went on meanwhile, in another window (HTTP 409)
├── InputError        the input is missing or not understood (exit 3, HTTP 422)
│   ├── NotFound      no such person, draft or file (exit 3, HTTP 404)
│   ├── UnreadableInput
│   ├── NoEntries     a brag document without a single item
│   └── NoCriteria    a ladder without a single criterion
├── ExportError       the document could not be written in that format (exit 4, HTTP 500)
├── StoreError        the record could not be read or written (exit 4, HTTP 503)
├── IndexUnavailable  the retrieval index cannot answer; callers search exactly; shown by `index rebuild` (exit 4)
└── ModelError        the model did not give a usable answer (exit 4, HTTP 502; a draft falls back to plain)
    ├── ModelUnavailable   no connection, 429, 5xx, time-out
    └── ModelRefused       refused, empty, cut, or filtered
"""

from __future__ import annotations


class AssistantError(Exception):
    """Base of every error this product raises on purpose; `str(error)` is fit to show a person."""


class UsageError(AssistantError):
    """The request is wrong whatever the input: an unknown option value, an unknown level."""


class UnknownLevel(UsageError):
    """The rubric has no such level."""

    def __init__(self, level: str, known: tuple[str, ...]) -> None:
        self.level, self.known = level, known
        super().__init__(f"The rubric has no level “{level}”. Use one of: {', '.join(known)}.")


class StaleDraft(UsageError):
    """The draft has a newer version than the one that was looked at."""

    def __init__(self) -> None:
        super().__init__("This draft was changed in another window. Look at its newest version, then decide again.")


class StaleRehearsal(UsageError):
    """The rehearsal went on since it was loaded."""

    def __init__(self) -> None:
        super().__init__("This rehearsal went on in another window. Load it again, then answer its last question.")


class InputError(AssistantError):
    """The input is missing or not understood. Carries the file and, where known, the line (from 1)."""

    def __init__(self, message: str, *, path: str | None = None, line: int | None = None) -> None:
        self.path, self.line = path, line
        where = f"{path}:{line}: " if path and line else f"{path}: " if path else ""
        super().__init__(where + message)


class NotFound(InputError):
    """Nothing with that name or id."""


class UnreadableInput(InputError):
    """The bytes are not text in a form that we read."""


class NoEntries(InputError):
    """A document without a single item."""


class NoCriteria(InputError):
    """A ladder without a single criterion."""


class ExportError(AssistantError):
    """The document could not be written in that format."""


class StoreError(AssistantError):
    """The record could not be read or written."""


class IndexUnavailable(AssistantError):
    """The retrieval index cannot answer now; the caller searches exactly instead."""


class ModelError(AssistantError):
    """The model did not give a usable answer."""


class ModelUnavailable(ModelError):
    """The endpoint could not be reached in time or answered with an error."""


class ModelRefused(ModelError):
    """The model answered with a refusal, nothing, or something cut short."""
