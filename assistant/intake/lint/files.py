"""The files that are linted: those that are named, and the documents in folders that are named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from assistant.domain.errors import InputError, NotFound, UnreadableInput

ENDINGS = frozenset({".md", ".markdown", ".txt"})
_NOT_OURS = frozenset({"node_modules", "venv", "__pycache__"})
"""Folders that hold what others wrote; so do those whose name begins with a dot."""


class Found(NamedTuple):
    """Files to lint, as they are told; what is missing or could not be looked into; folders named that hold none."""

    files: tuple[str, ...]
    unread: tuple[InputError, ...]
    bare: tuple[str, ...]


def files_in(paths: Sequence[str]) -> Found:
    """Every file to lint, once: files as named, then a folder's documents by name."""
    found: dict[str, str] = {}
    unread: list[InputError] = []
    bare: list[str] = []
    for named in paths:
        if os.path.isdir(named):
            errors: list[UnreadableInput] = []
            documents = list(_documents(named, errors))
            for path in documents:
                found.setdefault(os.path.realpath(path), Path(path).as_posix())
            unread += errors
            if not documents and not errors:
                bare.append(named)
        elif os.path.lexists(named):
            found.setdefault(os.path.realpath(named), Path(named).as_posix())
        else:
            unread.append(NotFound("There is no such file or folder. Check the spelling.", path=named))
    return Found(tuple(found.values()), tuple(unread), tuple(bare))


def _documents(folder: str, unread: list[UnreadableInput]) -> Iterator[str]:
    def closed(error: OSError) -> None:
        reason = error.strerror or type(error).__name__
        path = error.filename if isinstance(error.filename, str) else folder
        unread.append(UnreadableInput(f"This folder could not be looked into ({reason}).", path=path))

    for place, folders, names in os.walk(folder, onerror=closed):
        folders[:] = sorted(f for f in folders if f not in _NOT_OURS and not f.startswith("."))
        for name in sorted(names):
            path = os.path.join(place, name)
            if os.path.splitext(name)[1].lower() in ENDINGS and _is_document(path):
                yield path


def _is_document(path: str) -> bool:
    """Not a pipe or a socket: reading one that lies in a folder would wait for ever. Broken links are told as such."""
    return os.path.isfile(path) or (os.path.islink(path) and not os.path.exists(path))
