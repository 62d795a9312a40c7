"""What failures are called: by status, by Retry-After, by connection."""

from __future__ import annotations

import socket
import ssl
from datetime import UTC, datetime

import httpx2
import pytest

from assistant.domain.errors import ModelError, ModelRefused, ModelUnavailable
from assistant.llm.connection import connection_fault
from assistant.llm.faults import Passing, Rejected, retry_after, status_fault


@pytest.mark.parametrize(
    ("status", "words", "kind", "said"),
    [
        (301, "", ModelUnavailable, "not followed"), (307, "", ModelUnavailable, "not followed"),
        (400, "context_length_exceeded", ModelRefused, "longer than"), (400, "what", Rejected, "did not take"),
        (401, "sk-secret", ModelUnavailable, "OPENAI_API_KEY"), (402, "", ModelUnavailable, "credit"),
        (403, "", ModelUnavailable, "OPENAI_API_KEY"), (404, "", ModelUnavailable, "no such model or path"),
        (405, "", ModelUnavailable, "path"), (408, "", Passing, "failed"), (413, "", ModelRefused, "too large"),
        (418, "", ModelUnavailable, "418"), (422, "store", Rejected, "did not take"),
        (429, "", Passing, "too many requests"), (429, "insufficient_quota", ModelUnavailable, "credit"),
        (500, "sk-secret", Passing, "failed"), (503, "", Passing, "failed"), (599, "", Passing, "failed"),
    ],
)  # fmt: skip
def test_a_status_has_a_sentence(status: int, words: str, kind: type[ModelError], said: str) -> None:
    fault = status_fault(status, {}, words, "api.example:443")
    assert type(fault) is kind
    assert said in str(fault)
    assert "api.example:443" in str(fault) or kind is ModelRefused
    assert "secret" not in str(fault)


NOW = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None), ("", None), ("2", 2.0), (" 7 ", 7.0), ("86400", 86400.0), ("-1", None), ("soon", None),
        ("1.5", None), ("\u0663", 3.0), ("9" * 39, 1e39), ("9" * 500, None), ("nan", None),
        ("Thu, 01 Jan 2026 12:00:05 GMT", 5.0), ("Thu, 01 Jan 2026 11:00:00 GMT", None), ("Thu, 99 Foo", None),
    ],
)  # fmt: skip
def test_retry_after_is_read_where_it_says_something_sensible(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, now=NOW) == seconds


@pytest.mark.parametrize(
    ("error", "cause", "said"),
    [
        (httpx2.ConnectError("x"), socket.gaierror(-2, "unknown"), "No machine has the name"),
        (httpx2.ConnectError("x"), ConnectionRefusedError(111, "refused"), "Nothing listens"),
        (httpx2.ConnectError("x"), OSError("All connection attempts failed"), "Nothing listens"),
        (httpx2.ConnectError("x"), ssl.SSLCertVerificationError("bad"), "certificate"),
        (httpx2.ConnectError("x"), ssl.SSLError("wrong version number"), "TLS"),
        (httpx2.ConnectTimeout("x"), TimeoutError(), "could not be reached"),
        (httpx2.ReadTimeout("x"), TimeoutError(), "did not answer in time"),
        (httpx2.ReadError("x"), ConnectionResetError(), "broke off"),
        (httpx2.RemoteProtocolError("x"), None, "broke off"),
    ],
)  # fmt: skip
def test_a_failed_connection_has_a_sentence(error: Exception, cause: Exception | None, said: str) -> None:
    error.__cause__ = cause
    fault = connection_fault(error, "h:1")
    assert said in str(fault)
    assert isinstance(fault, Passing) == ("broke off" in said)
