"""One serving process a record: a second one would take the first one's running drafts for lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.domain.errors import AssistantError

LOCK = "serve.lock"


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Hold the folder's lock meanwhile; raises AssistantError, naming the process that holds it.

    The system lets go of it when the process ends, however it ends. Where there are no such locks, or the folder cannot
    be written, nothing is held.
    """
    try:
        import fcntl

        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(home / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except (ImportError, OSError):
        yield
        return
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.read(handle, 20).decode("ascii", "replace").strip() or "unknown"
            raise AssistantError(
                f"Process {holder} already serves {home}. Open that one, end it, or set another ASSISTANT_HOME."
            ) from None
        os.ftruncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode())
        yield
    finally:
        os.close(handle)
