"""Frames arrive whole or not at all, in time, and nothing waits without an end."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.retrieval.frames import Closed, receive, send

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Two ends of a socket."""
    ours, theirs = socket.socketpair()
    yield ours, theirs
    ours.close()
    theirs.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()), st.binary(max_size=2000))
def test_a_frame_arrives_as_it_was_sent(pair: Pair, head: dict[str, object], body: bytes) -> None:
    send(pair[0], head, body, seconds=5)
    assert receive(pair[1], seconds=5) == (head, body)


def test_a_large_frame_passes(pair: Pair) -> None:
    body = bytes(5_000_000)
    sending = threading.Thread(target=send, args=(pair[0], {"n": 1}, body), kwargs={"seconds": 20})
    sending.start()
    assert receive(pair[1], seconds=20) == ({"n": 1}, body)
    sending.join()


def test_silence_ends_in_time(pair: Pair) -> None:
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        receive(pair[1], seconds=0.2)
    assert time.monotonic() - begun < 1


def test_half_a_frame_ends_in_time_too(pair: Pair) -> None:
    pair[0].sendall(struct.pack(">II", 100, 0) + b"{")
    with pytest.raises(TimeoutError):
        receive(pair[1], seconds=0.2)


def test_nobody_reading_ends_in_time(pair: Pair) -> None:
    with pytest.raises(TimeoutError):
        send(pair[0], {}, bytes(50_000_000), seconds=0.2)


def test_a_closed_end_is_noticed_at_once(pair: Pair) -> None:
    pair[0].close()
    with pytest.raises(Closed):
        receive(pair[1], seconds=20)


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        pytest.param(struct.pack(">II", 2**31, 0), "not a frame", id="a length out of reach"),
        pytest.param(struct.pack(">II", 2, 0) + b"[]", "not a head", id="a head that is a list"),
        pytest.param(struct.pack(">II", 1, 0) + b"{", "Expecting", id="a head that is no JSON"),
    ],
)
def test_what_is_no_frame_is_refused(pair: Pair, sent: bytes, said: str) -> None:
    pair[0].sendall(sent)
    with pytest.raises(ValueError, match=said):
        receive(pair[1], seconds=5)
