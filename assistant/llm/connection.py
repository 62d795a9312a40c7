"""What a connection that failed is called: one sentence that says what to do."""

from __future__ import annotations

import socket
import ssl

import httpx2

from assistant.domain.errors import ModelUnavailable
from assistant.llm.faults import Passing

CHECK = "Check ASSISTANT_MODEL_BASE_URL and the network."


def connection_fault(error: BaseException, host: str) -> ModelUnavailable:
    """The sentence for a failed lookup, connection or transfer. One cut after it stood may be tried once more."""
    causes = _causes(error)
    if _any(causes, socket.gaierror):
        return ModelUnavailable(f"No machine has the name in {host}. {CHECK}")
    if _any(causes, ssl.SSLCertVerificationError):
        return ModelUnavailable(
            f"The certificate of {host} could not be verified, so nothing was sent. "
            "Add its authority to this system's certificates."
        )
    if _any(causes, ssl.SSLError):
        return ModelUnavailable(f"{host} does not speak TLS. Does ASSISTANT_MODEL_BASE_URL begin with http:// instead?")
    if _any(causes, httpx2.ConnectTimeout):
        return ModelUnavailable(f"{host} could not be reached in time. {CHECK}")
    if _any(causes, httpx2.ConnectError):
        return ModelUnavailable(f"Nothing listens at {host}. Start the model's server, or correct the base URL.")
    if _any(causes, httpx2.TimeoutException):
        return ModelUnavailable(f"{host} did not answer in time. Allow more with --deadline, or use a faster model.")
    return Passing(f"{host} broke off the connection. Try again; if it stays so, look at the server's log.")


def _any(causes: list[BaseException], kind: type[BaseException]) -> bool:
    return any(isinstance(cause, kind) for cause in causes)


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
