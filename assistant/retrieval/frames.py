"""What goes over the socket between the index and its child: a head of JSON and a body of bytes, with a deadline.

No pickle, and no wait without an end: a child that stopped in the middle of an answer is noticed in time.
"""

from __future__ import annotations

import json
import socket
import struct
import time

_LENGTHS = struct.Struct(">II")
_MOST = 1 << 28
"""Bytes: ten times the largest frame there is (20,000 vectors of 256 numbers)."""

Head = dict[str, object]


class Closed(ConnectionError):
    """The other side is gone."""


def send(channel: socket.socket, head: Head, body: bytes = b"", *, seconds: float | None = None) -> None:
    """Send one frame; raises TimeoutError or OSError."""
    packed = json.dumps(head).encode()
    channel.settimeout(seconds)
    channel.sendall(_LENGTHS.pack(len(packed), len(body)) + packed + body)


def receive(channel: socket.socket, *, seconds: float | None = None) -> tuple[Head, bytes]:
    """Receive one frame whole within that time; raises TimeoutError, Closed, OSError, or ValueError for no frame."""
    ends = None if seconds is None else time.monotonic() + seconds
    head_size, body_size = _LENGTHS.unpack(_exactly(channel, _LENGTHS.size, ends))
    if max(head_size, body_size) > _MOST:
        raise ValueError("not a frame")
    head = json.loads(_exactly(channel, head_size, ends))
    if not isinstance(head, dict):
        raise ValueError("not a head")
    return head, _exactly(channel, body_size, ends)


def _exactly(channel: socket.socket, size: int, ends: float | None) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        if ends is not None:
            left = ends - time.monotonic()
            if left <= 0:
                raise TimeoutError
            channel.settimeout(left)
        else:
            channel.settimeout(None)
        part = channel.recv(min(size - len(parts), 1 << 20))
        if not part:
            raise Closed("the other side is gone")
        parts += part
    return bytes(parts)
