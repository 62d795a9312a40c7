"""Writing a file whole or not at all: the old file stays until the new one is safely on the disk."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from assistant.domain.draft import Draft
from assistant.domain.errors import ExportError
from assistant.export.formats import Format, format_for, render

Write = Callable[[int, bytes], int]
"""os.write: a file descriptor and bytes in, how many were written out."""

_NEW_FILE_MODE = 0o666
"""As open() makes files: the person's umask takes away from it."""


def choose_format(format: str | None, output: Path | None) -> Format:
    """The format asked for by name, else by the output's ending, else Markdown; raises UsageError."""
    if format is not None:
        return format_for(format)
    return Format.MARKDOWN if output is None else format_for(output.suffix)


def deliver(draft: Draft, format: Format, output: Path | None, *, citations: bool = True) -> None:
    """Render the draft into a file, or to standard output when there is no path; raises ExportError."""
    deliver_bytes(render(draft, format, citations=citations), output)


def deliver_bytes(data: bytes, output: Path | None) -> None:
    """The bytes into a file, or to standard output when there is no path; raises ExportError."""
    if output is not None:
        write_atomically(output, data)
        return
    if sys.stdout is None:
        raise ExportError("Standard output is closed. Write to a file with -o FILE.")
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def write_atomically(path: Path, data: bytes, *, write: Write = os.write) -> None:
    """Put the bytes at `path`: a file beside it first, forced to the disk, then renamed over it.

    A link stays a link to the renamed file; a pipe or device is written to as it is. Raises ExportError (full disk, no
    permission, no such folder, a folder in the way), and then the old file is as it was and nothing new lies about.
    """
    try:
        target = Path(os.path.realpath(path))
        mode = _mode(target)
        if mode is not None and stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if mode is not None and not stat.S_ISREG(mode):
            _write_through(target, data, write)
        else:
            _replace(target, data, write, stat.S_IMODE(mode) if mode is not None else None)
    except (OSError, ValueError) as error:
        raise ExportError(_sentence(path, error)) from error


def _mode(target: Path) -> int | None:
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(target: Path, data: bytes, write: Write, mode: int | None) -> None:
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    part = target.with_name(f".{secrets.token_hex(6)}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _NEW_FILE_MODE)
    try:
        try:
            _write_all(handle, data, write)
            os.fsync(handle)
        finally:
            os.close(handle)
        if mode is not None:
            part.chmod(mode)
        part.replace(target)
    except BaseException:
        part.unlink()
        raise
    _sync_folder(target.parent)


def _write_through(target: Path, data: bytes, write: Write) -> None:
    handle = os.open(target, os.O_WRONLY)
    try:
        _write_all(handle, data, write)
    finally:
        os.close(handle)


def _write_all(handle: int, data: bytes, write: Write) -> None:
    left = memoryview(data)
    while left:
        left = left[write(handle, bytes(left)) :]


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; the bytes are safe already, so a folder that cannot sync is fine."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)


def _sentence(path: Path, error: OSError | ValueError) -> str:
    number = error.errno if isinstance(error, OSError) else None
    match number:
        case errno.ENOSPC | errno.EDQUOT:
            return f"The disk is full, so {path} was not written. Free some space or choose another folder."
        case errno.ENOENT | errno.ENOTDIR if not path.parent.is_dir():
            return f"There is no folder {path.parent}. Make it first or choose another."
        case errno.EACCES | errno.EPERM | errno.EROFS | errno.ENOENT:
            return f"You may not write {path}. Choose another folder or change its permissions."
        case errno.EISDIR:
            return f"{path} is a folder. Add a file name."
        case _:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            return f"{path} could not be written ({reason}). Choose another place."
