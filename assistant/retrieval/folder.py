"""The folder of the embedded index: locked, private, and marked with what it was made with."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from assistant.domain.errors import IndexUnavailable
from assistant.retrieval.lock import FolderLock

SCHEMA = 2
"""What is kept for a vector, and how. A folder of another schema is thrown away and filled again."""
_MANIFEST = "manifest.json"
_FILLED = "filled"
"""An empty file that is there once everything on record was put in: without it a fill that was cut off goes on."""


class IndexFolder:
    """A folder that can be thrown away at any time; what another program or version made is never opened.

    Chroma cannot go back a version, and a folder from elsewhere could bring code with it (reliability: 1.7, 1.8).
    """

    def __init__(self, path: Path, *, collection: str, dimension: int) -> None:
        self.path, self._collection, self._dimension = path, collection, dimension
        self._lock = FolderLock(path.with_name(path.name + ".lock"))

    @property
    def manifest(self) -> dict[str, object]:
        """What a folder that fits was made with."""
        return {
            "schema": SCHEMA,
            "collection": self._collection,
            "dimension": self._dimension,
            "chromadb": version("chromadb"),
        }

    def made(self) -> dict[str, object] | None:
        """What the folder says it was made with; None when there is none, or it does not say."""
        try:
            found = json.loads((self.path / _MANIFEST).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return None
        return found if isinstance(found, dict) else None

    def fits(self) -> bool:
        """Whether the folder was made by this version with this embedder."""
        return self.made() == self.manifest

    def filled(self) -> bool:
        """Whether it once held everything."""
        return (self.path / _FILLED).is_file()

    def mark_filled(self) -> None:
        """Say that it holds everything; nothing is lost where that cannot be written."""
        with suppress(OSError):
            (self.path / _FILLED).touch()

    def holder(self) -> int | None:
        """The process that has it, if another one has (0: one that left no name)."""
        return self._lock.holder()

    def take(self) -> None:
        """Lock it, throw away what does not fit, and make it; raises IndexUnavailable, holding nothing."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._lock.take():
                raise IndexUnavailable(f"The index is in use by {named(self.holder())}: end that first.")
            if os.path.lexists(self.path) and not self.fits():
                self.discard()
            self.path.mkdir(mode=0o700, exist_ok=True)
            if not self.fits():
                self._mark()
        except OSError as error:
            self.release()
            raise IndexUnavailable(f"The index folder cannot be used ({error.strerror}).") from None

    def _mark(self) -> None:
        part = self.path / f"{_MANIFEST}.part"
        part.write_text(json.dumps(self.manifest), encoding="utf-8")
        os.replace(part, self.path / _MANIFEST)

    def descriptors(self) -> Sequence[int]:
        """What the child inherits, so that the lock lasts as long as it lives."""
        return [] if self._lock.descriptor is None else [self._lock.descriptor]

    def name_child(self, pid: int) -> None:
        """Write the child down beside this process."""
        self._lock.name([os.getpid(), pid])

    def discard(self) -> None:
        """Throw the folder away, only while it is locked. It is moved aside first: a child that hangs keeps its own."""
        if self._lock.descriptor is None:
            return
        gone = self.path.with_name(self.path.name + ".gone")
        _remove(gone)
        with suppress(OSError):
            (self.path / _MANIFEST).unlink()
        with suppress(OSError):
            os.rename(self.path, gone)
        _remove(gone)

    def release(self) -> None:
        """Let it go."""
        self._lock.release()


def named(holder: int | None) -> str:
    """A process that holds a folder, in words."""
    return f"process {holder}" if holder else "another process"


def _remove(path: Path) -> None:
    if path.is_symlink() or path.is_file():
        with suppress(OSError):
            path.unlink()
    shutil.rmtree(path, ignore_errors=True)
