"""A provider that answers as its script says: a real HTTP server on loopback, right or wrong in any way."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Reply:
    """What the server does with one request. `delay` is before the answer, or between the pieces of a drip."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)
    mode: str = "whole"
    delay: float = 0.0


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def sent(self) -> dict[str, object]:
        """The JSON of the body."""
        data = json.loads(self.body)
        assert isinstance(data, dict)
        return data


def chat(text: str | None, *, finish: str = "stop", tokens: tuple[int, int] = (11, 7), **message: object) -> Reply:
    """A chat completion as OpenAI-compatible servers send it."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text, **message}}
    usage = {"prompt_tokens": tokens[0], "completion_tokens": tokens[1], "total_tokens": sum(tokens)}
    body = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}
    return Reply(json.dumps(body).encode())


def error(status: int, message: str, **headers: str) -> Reply:
    """An error as OpenAI-compatible servers send it."""
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Reply(
        json.dumps({"error": {"message": message}}).encode(), status, (("Content-Type", "application/json"), *named)
    )


Script = Callable[[Seen], Reply]


@dataclass
class Provider:
    """The server. `script` decides on each request; `seen` holds them, `connections` counts the callers."""

    script: Script
    seen: list[Seen] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    def __enter__(self) -> Self:
        self._stop = threading.Event()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = int(self._listener.getsockname()[1])
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for client in list(self._open):
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    @property
    def url(self) -> str:
        """The base URL to configure."""
        return f"http://127.0.0.1:{self.port}/v1"

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.add(client)
            thread = threading.Thread(target=self._serve, args=(client,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError, ValueError):
            seen = _read_request(client)
            if seen is not None:
                self.seen.append(seen)
                self._send(client, self.script(seen))
        self._open.discard(client)

    def _send(self, client: socket.socket, reply: Reply) -> None:
        if reply.mode == "hang":
            self._stop.wait()
            return
        if reply.mode != "drip" and reply.delay:
            self._stop.wait(reply.delay)
        names = {name.lower() for name, _ in reply.headers}
        lines = [f"HTTP/1.1 {reply.status} Scripted", *(f"{name}: {value}" for name, value in reply.headers)]
        if "content-length" not in names and "transfer-encoding" not in names:
            lines.append(f"Content-Length: {len(reply.body) + (100 if reply.mode == 'cut' else 0)}")
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")
        if reply.mode == "cut" and not reply.body:
            return
        client.sendall(head)
        if reply.mode != "drip":
            client.sendall(reply.body)
            return
        for at in range(0, len(reply.body), 8):
            if self._stop.wait(reply.delay):
                return
            client.sendall(reply.body[at : at + 8])


def _read_request(client: socket.socket) -> Seen | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = client.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    line, *rest = head.decode("latin-1").split("\r\n")
    headers = {name.strip().lower(): value.strip() for name, _, value in (row.partition(":") for row in rest)}
    while len(body) < int(headers.get("content-length", "0")):
        body += client.recv(65536)
    return Seen(line, headers, body)
