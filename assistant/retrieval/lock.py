"""One process owns the index folder: an OS lock that ends with its holder, and names it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


class FolderLock:
    """An advisory lock on a file beside the folder; taking it never waits.

    Its file descriptor is passed on to the child that works in the folder, so that the lock lasts as long as either
    lives: a child that outlives its parent for a moment still keeps others out.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.descriptor: int | None = None

    def take(self) -> bool:
        """True when this process has the lock now; raises OSError where there can be no such file."""
        if self.descriptor is not None:
            return True
        opened = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(opened)
            if isinstance(error, BlockingIOError):
                return False
            raise
        self.descriptor = opened
        self.name([os.getpid()])
        return True

    def name(self, pids: Iterable[int]) -> None:
        """Write down who works in the folder, the owner first; on a full disk the lock holds without a name."""
        if self.descriptor is not None:
            with suppress(OSError):
                os.ftruncate(self.descriptor, 0)
                os.pwrite(self.descriptor, " ".join(map(str, pids)).encode(), 0)

    def release(self) -> None:
        """Let it go; nothing happens when it is not held."""
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None

    def holder(self) -> int | None:
        """The pid that holds it, None when nobody else does; 0 when somebody does who left no name."""
        if self.descriptor is not None:
            return None
        try:
            opened = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            fcntl.flock(opened, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return next(filter(_alive, _pids(os.pread(opened, 100, 0))), 0)
        except OSError:
            return None
        finally:
            os.close(opened)
        return None


def _pids(text: bytes) -> list[int]:
    return [int(part) for part in text.split() if part.isdigit()]


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
