"""The parent's side of the child process: start it, ask it with a deadline, end it for good."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import weakref
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from assistant.retrieval.frames import Head, receive, send

_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH",
              "VIRTUAL_ENV", "SSL_CERT_FILE", "SSL_CERT_DIR")  # fmt: skip
"""All of the environment that the child sees: Chroma takes settings from the rest, proxies and telemetry among them."""
_ENDED_FROM_OUTSIDE = {-signal.SIGKILL, -signal.SIGTERM, -signal.SIGINT, -signal.SIGHUP}


class Trouble(Exception):
    """The child gave no answer. `spoiled` says that what it works on is probably broken."""

    def __init__(self, message: str, *, spoiled: bool = False) -> None:
        self.spoiled = spoiled
        super().__init__(message)


class IndexChild:
    """One child process and the socket to it. Not safe for several threads at once."""

    def __init__(self, order: Head, *, folder: Path, inherited: Sequence[int] = ()) -> None:
        """Start it and tell it what to open; returns at once. Raises OSError when no process can be had."""
        self.started = time.monotonic()
        self.opened: Head | None = None
        self.kept_waiting = False
        """True once somebody waited in vain for it to open."""
        self._turn = 0
        ours, theirs = socket.socketpair()
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "assistant.retrieval.worker", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=folder,
                env=_environment(os.environ),
                pass_fds=[theirs.fileno(), *inherited],
                start_new_session=True,  # Ctrl-C is for the program; the child ends with its socket
            )
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        self._channel = ours
        # Whoever loses it without ending it (a thread that opened it while the search was being closed) ends it too.
        self._end = weakref.finalize(self, _end, self._process, ours)
        self._end.atexit = False  # a fork that exits must not end its parent's child
        try:
            send(ours, order, seconds=1.0)
        except OSError:
            self.end()
            raise

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def ready(self, seconds: float) -> bool:
        """Whether it has opened the index, waiting for that so long; raises Trouble when it will not."""
        if self.opened is None:
            try:
                self.opened, _ = self._heard(seconds)
            except TimeoutError:
                return False
        return True

    def ask(self, head: Head, body: bytes = b"", *, seconds: float) -> tuple[Head, bytes]:
        """Its answer within that time; raises Trouble, after which it is of no more use."""
        self._turn += 1
        ends = time.monotonic() + seconds
        try:
            with suppress(ConnectionError):  # what it said before it went is still to be heard
                send(self._channel, head | {"turn": self._turn}, body, seconds=seconds)
            answer, given = self._heard(max(ends - time.monotonic(), 0.001))
        except TimeoutError:
            raise Trouble(f"it did not answer within {seconds:g} seconds") from None
        if answer.get("turn") != self._turn:
            raise Trouble("it answered another question")
        return answer, given

    def _heard(self, seconds: float) -> tuple[Head, bytes]:
        try:
            head, body = receive(self._channel, seconds=seconds)
        except TimeoutError:
            raise
        except (OSError, ValueError):
            raise self._gone() from None
        if "error" in head:
            raise Trouble(str(head["error"]), spoiled=True)
        return head, body

    def _gone(self) -> Trouble:
        try:
            status = self._process.wait(0.5)
        except subprocess.TimeoutExpired:
            return Trouble("it closed its socket")
        return Trouble(f"it ended with status {status}", spoiled=status not in _ENDED_FROM_OUTSIDE)

    def kill(self) -> None:
        """Kill it, frozen or not; a thread that waits for its answer is told so."""
        self._process.kill()

    def end(self) -> None:
        """Kill it and wait until it is gone."""
        self._end()


def _end(process: subprocess.Popen[bytes], channel: socket.socket) -> None:
    process.kill()
    with suppress(subprocess.TimeoutExpired):  # else it hangs in the kernel, on a dead disk, and keeps the lock
        process.wait(5)
    channel.close()


def _environment(ours: Mapping[str, str]) -> dict[str, str]:
    kept = {name: ours[name] for name in _PASSED_ON if name in ours}
    root = str(Path(__file__).resolve().parents[2])
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, [root, kept.get("PYTHONPATH")]))
    return kept
