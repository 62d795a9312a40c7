"""Running the application on a loopback address until somebody ends it."""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

from assistant.domain.errors import AssistantError, UsageError
from assistant.web.drafting.desk import DraftDesk
from assistant.web.service import Service

GOODBYE_SECONDS = 5
"""How long open answers may take to end once the process is asked to."""

SWITCH_SECONDS = 0.001
"""How long a computing thread may keep the others waiting, each time (Python's own: 5 ms)."""


def check_loopback(host: str) -> None:
    """Raise UsageError unless the host is this machine alone: without a login, whoever connects sees everything."""
    try:
        here = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = False
    if not here:
        raise UsageError(
            f"There is no login yet, so this serves only the machine itself, not “{host}”. Use --host 127.0.0.1; "
            "from another machine, open a tunnel: ssh -L 8000:127.0.0.1:8000 HOST."
        )


def known_name(host: str) -> str:
    """The name that browsers put in the Host header for a loopback address."""
    return f"[{host}]" if ":" in host else host.lower()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; raises AssistantError with what to do when the port cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, since asyncio sends small answers at once (TCP_NODELAY) only on sockets that say so: 40 ms each.
    opened = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((host, port))
        opened.listen(128)
    except OSError as error:
        opened.close()
        raise AssistantError(_no_port(host, port, error)) from None
    return opened


def serve(app: FastAPI, host: str, port: int, *, ready: Callable[[str], None]) -> None:
    """Serve until interrupted. `ready` is told the address once it can be connected to; port 0 takes a free one."""
    check_loopback(host)
    opened = listen("127.0.0.1" if host == "localhost" else host, port)
    sys.setswitchinterval(SWITCH_SECONDS)
    ready(f"http://{known_name(host)}:{opened.getsockname()[1]}/")
    with opened:
        make_server(app).run([opened])


def make_server(app: FastAPI) -> uvicorn.Server:
    """The server of an application: `run` it on listening sockets, set its `should_exit` to end it."""
    service = app.state.service
    assert isinstance(service, Service)
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        loop="asyncio",
        lifespan="on",
        log_config=None,
        log_level="error",
        access_log=False,  # a query may hold somebody's words
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=GOODBYE_SECONDS,
    )
    return _Server(config, service.desk)


class _Server(uvicorn.Server):
    """Ends the streams first: a server waits for open answers, and those of a running draft end only with it."""

    def __init__(self, config: uvicorn.Config, desk: DraftDesk) -> None:
        super().__init__(config)
        self._desk = desk

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._desk.close()
        await super().shutdown(sockets)


def _no_port(host: str, port: int, error: OSError) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"Port {port} is in use. End what uses it, or take another: assistant serve --port {port + 1}."
        case errno.EACCES:
            return f"Port {port} may not be opened by you. Take one above 1023: assistant serve --port 8000."
    return f"{host} port {port} cannot be opened ({error.strerror or error}). Try assistant serve --host 127.0.0.1."
