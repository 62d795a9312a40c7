"""Where the record lies: a database URL, checked, with a name for it that never shows a password."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from assistant.domain.errors import StoreError

FORMS = "Write sqlite:///folder/record.db or postgresql://user@host/database."


@dataclass(frozen=True)
class Place:
    """A database and the name to call it by in messages; `file` is set for SQLite."""

    url: URL
    name: str
    file: Path | None = None


def parse_place(url: str) -> Place:
    """The place a URL names; raises StoreError with the forms that work, never repeating the URL itself.

    Everything after `sqlite:///` is the path as it stands: a folder may hold `?` or `%20`.
    """
    kind, _, rest = url.partition(":")
    if kind == "sqlite":
        return _sqlite_place(rest)
    if kind in ("postgresql", "postgres", "postgresql+psycopg"):
        return _postgres_place(url)
    raise StoreError(f"The database URL is of a kind that the record cannot use. {FORMS}")


def _sqlite_place(rest: str) -> Place:
    path = rest.removeprefix("///")
    if path == rest or not path or path == ":memory:" or "\0" in path:
        raise StoreError(f"The database URL names no file, so nothing would be kept. {FORMS}")
    file = Path(path).absolute()
    return Place(url=URL.create("sqlite", database=str(file)), name=str(file), file=file)


def _postgres_place(url: str) -> Place:
    try:
        parsed = make_url(url).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        # The parser's own message can quote part of a password that was not escaped.
        raise StoreError(
            f"The PostgreSQL URL cannot be understood. {FORMS} In a password, write @ as %40, / as %2F and : as %3A."
        ) from None
    host = parsed.host or "the local socket"
    return Place(url=parsed, name=f"PostgreSQL database {parsed.database or 'of the user'} at {host}")


def make_private(file: Path) -> None:
    """Create the file and the folders it lacks for their owner only; what exists stays as it is.

    Raises StoreError for a folder or a device, OSError for what the system refuses.
    """
    if file.is_dir():
        raise StoreError(f"{file} is a folder. Name a file in it, such as sqlite:///{file / 'record.db'}.")
    if file.exists() and not file.is_file():
        raise StoreError(f"{file} is not a file. {FORMS}")
    for folder in reversed([f for f in file.parents if not f.exists()]):
        folder.mkdir(mode=0o700, exist_ok=True)
    if not file.exists():
        # Never opened once it exists: closing any handle of ours would drop the locks SQLite holds on it.
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
