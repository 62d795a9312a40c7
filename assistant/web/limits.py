"""How much one process takes on at once, and how long anything may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes or characters, times in seconds.

    `body` is the largest request (a growth document of ten years is under 1 MB), read within `body_seconds`. `at_once`
    drafts are in work and `waiting` more may queue; `threads` do the computing and `record_threads` the reading and
    writing of the record, with `steps` requests waiting for either at most. A draft that is not there `grace` seconds
    after its deadline has failed. `streams` listeners are told of progress, and hear something every `heartbeat`.
    The last `kept` drafts keep their events, and pasted texts of up to `kept_text` in all.
    """

    body: int = 10_000_000
    body_seconds: float = 30.0
    at_once: int = 4
    waiting: int = 32
    threads: int = 2
    record_threads: int = 8
    steps: int = 64
    grace: float = 30.0
    streams: int = 200
    heartbeat: float = 15.0
    kept: int = 100
    kept_text: int = 20_000_000
