"""What each failed answer is called: one sentence that says what to do, never the server's own words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from assistant.domain.errors import ModelError, ModelRefused, ModelUnavailable


class Passing(ModelUnavailable):
    """A fault that may be gone in a moment; `wait` is what the server asked for, in seconds."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        self.wait = wait
        super().__init__(message)


class Rejected(ModelUnavailable):
    """The server did not take the request as it was put. `words` are its own, to be searched and never shown."""

    def __init__(self, message: str, words: str) -> None:
        self.words = words
        super().__init__(message)


def status_fault(status: int, headers: Mapping[str, str], words: str, host: str) -> ModelError:
    """What an HTTP status other than 2xx is called. `words` is the body, in lower case: only looked into."""
    if 300 <= status < 400:
        return ModelUnavailable(
            f"{host} sends callers on to another address, which is not followed. "
            "Set ASSISTANT_MODEL_BASE_URL to the final one."
        )
    if status in (401, 403, 407):
        return ModelUnavailable(f"{host} does not let us in ({status}). Check OPENAI_API_KEY.")
    if status == 402 or "insufficient_quota" in words:
        return ModelUnavailable(
            f"The account at {host} has no credit left ({status}). Top it up, or use --writer plain."
        )
    if status in (404, 405, 410):
        return ModelUnavailable(
            f"{host} has no such model or path ({status}). Check ASSISTANT_MODEL, and that the base URL ends as the "
            "server documents it (often /v1)."
        )
    if status in (400, 422) and any(sign in words for sign in _TOO_LONG):
        return ModelRefused(
            f"The notes are longer than this model can read ({status}). Use a model with a larger context."
        )
    if status in (400, 422):
        return Rejected(f"{host} did not take the request ({status}). assistant doctor shows what it can do.", words)
    if status == 413:
        return ModelRefused(f"{host} found the request too large (413). Use another endpoint, or --writer plain.")
    if status == 429:
        wait = retry_after(headers.get("retry-after"))
        asked = f" and asks to wait {wait:.0f} s" if wait else ""
        return Passing(f"{host} has had too many requests (429){asked}. Try again later.", wait)
    if status in (408, 409, 425) or status >= 500:
        wait = retry_after(headers.get("retry-after"))
        return Passing(f"{host} failed ({status}). Try again; if it stays so, look at the server's log.", wait)
    return ModelUnavailable(f"{host} answered with status {status}. Check ASSISTANT_MODEL_BASE_URL.")


def retry_after(value: str | None, *, now: datetime | None = None) -> float | None:
    """Seconds that a Retry-After header asks for, as a number or a date; None when it says nothing sensible."""
    if not value or len(value) > 40:
        return None
    try:
        seconds = float(value) if value.strip().isdecimal() else _until(value, now)
    except (ValueError, TypeError, OverflowError):
        return None
    return seconds if seconds >= 0 else None


_TOO_LONG = ("context length", "context_length", "context size", "context window", "too long", "maximum context")


def _until(value: str, now: datetime | None) -> float:
    moment = parsedate_to_datetime(value)
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (aware - (now or datetime.now(UTC))).total_seconds()
