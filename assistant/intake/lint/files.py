"""The files that are linted: those that are named, and the documents in folders that are named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from assistant.domain.errors import NotFound

ENDINGS = frozenset({".md", ".markdown", ".txt"})
_NOT_OURS = frozenset({"node_modules", "venv", "__pycache__"})
"""Folders that hold what others wrote; so do those whose name begins with a dot."""


def files_in(paths: Sequence[str]) -> list[str]:
    """Every file to lint, once, as it is told: files as named, then a folder's documents by name; raises NotFound."""
    found: dict[str, str] = {}
    for named in paths:
        if os.path.isdir(named):
            for path in _documents(named):
                found.setdefault(os.path.realpath(path), Path(path).as_posix())
        elif os.path.lexists(named):
            found.setdefault(os.path.realpath(named), Path(named).as_posix())
        else:
            raise NotFound("There is no such file or folder. Check the spelling.", path=named)
    return list(found.values())


def _documents(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in _NOT_OURS and not f.startswith("."))
        for name in sorted(names):
            if os.path.splitext(name)[1].lower() in ENDINGS:
                yield os.path.join(place, name)
