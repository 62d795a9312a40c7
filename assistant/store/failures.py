"""What to do next when the database fails: every driver's error becomes one sentence, without text or passwords."""

from __future__ import annotations

import errno
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from assistant.domain.errors import StoreError
from assistant.store.place import Place

FULL = "The disk that holds {place} is full. Nothing was changed; free some space and do it again."
READ_ONLY = (
    "{place} cannot be written. Allow yourself to write the file and its folder, or set ASSISTANT_HOME to another."
)
NOT_OPENED = "{place} cannot be opened. Check that its folder exists and is yours, or set ASSISTANT_HOME to another."
BUSY = "{place} was in use by another program for 5 seconds. Nothing was changed; wait for it, then do it again."
DAMAGED = "{place} is damaged. Move it aside, then put back your last backup or import your documents again."
FOREIGN = "{place} is not a record of this program. Name another file in ASSISTANT_DATABASE_URL."
DISK = "The disk that holds {place} reports an error. Check the disk; what was acknowledged before is kept."
REFUSED = "{place} refuses the login. Check user and password in ASSISTANT_DATABASE_URL."
NO_DATABASE = "{place} does not exist. Create it (createdb), or correct ASSISTANT_DATABASE_URL."
UNREACHABLE = "{place} does not answer. Check that it runs and that ASSISTANT_DATABASE_URL names its host and port."
NO_RIGHTS = "{place} does not allow this user to do that. Ask its owner to grant rights to create and write tables."
BAD_OPTION = "{place} cannot be reached: the URL has an unknown option after its ?, or one with a value it cannot have."
CROWDED = "{place} has no free connection. Nothing was changed; wait a moment, then do it again."
UNKNOWN_FORM = (
    "{place} holds something that this version cannot read. "
    "Upgrade the program: python -m pip install --upgrade promo-assistant."
)
UNEXPECTED = "{place} failed ({code}). Nothing was changed; do it again, and if it stays so, report that code."

SQLITE = (
    ("SQLITE_FULL", FULL),
    ("SQLITE_READONLY", READ_ONLY),
    ("SQLITE_PERM", READ_ONLY),
    ("SQLITE_CANTOPEN", NOT_OPENED),
    ("SQLITE_AUTH", NOT_OPENED),
    ("SQLITE_BUSY", BUSY),
    ("SQLITE_LOCKED", BUSY),
    ("SQLITE_NOTADB", FOREIGN),
    ("SQLITE_CORRUPT", DAMAGED),
    ("SQLITE_IOERR", DISK),
)
"""By the beginning of SQLite's result code (its extended codes begin with the primary one)."""

POSTGRES = (
    ("53100", FULL),
    ("53", CROWDED),
    ("28", REFUSED),
    ("3D", NO_DATABASE),
    ("42501", NO_RIGHTS),
    ("3F", NO_RIGHTS),
    ("25006", READ_ONLY),
    ("55P03", BUSY),
    ("40", BUSY),
    ("57014", BUSY),
    ("57P", UNREACHABLE),
    ("08", UNREACHABLE),
    ("58", DISK),
    ("XX", DAMAGED),
)
"""By the beginning of the SQLSTATE."""

IN_WORDS = (
    (re.compile(r"password authentication failed|no password supplied|role .* does not exist|pg_hba"), REFUSED),
    (re.compile(r"^Could not decode to UTF-8|^malformed database schema"), DAMAGED),
    (re.compile(r"database .* does not exist"), NO_DATABASE),
    (re.compile(r"invalid (?:connection option|port|integer value|\S+ value)"), BAD_OPTION),
    (re.compile(r"too many (?:clients|connections)|remaining connection slots"), CROWDED),
)
"""Errors without a code of their own: a refused connection carries no SQLSTATE, only the server's words."""

SYSTEM = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EROFS: READ_ONLY,
    errno.ENOTDIR: NOT_OPENED,
    errno.ENOENT: NOT_OPENED,
    errno.ENAMETOOLONG: NOT_OPENED,
    errno.EIO: DISK,
}


@contextmanager
def in_sentences(place: Place) -> Iterator[None]:
    """Turn every error of the database or the file system into a StoreError; the cause is left out, as it may quote
    people's text."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise StoreError(_sentence(error).format(place=place.name, code=_code(error))) from None
    except UnicodeDecodeError:
        raise StoreError(DAMAGED.format(place=place.name)) from None
    except ValueError:  # a row that does not fit the domain's records
        raise StoreError(UNKNOWN_FORM.format(place=place.name)) from None
    except OSError as error:
        sentence = SYSTEM.get(error.errno or 0, UNEXPECTED)
        raise StoreError(sentence.format(place=place.name, code=error.strerror or type(error).__name__)) from None


def _sentence(error: Exception) -> str:
    if isinstance(error, PoolTimeout):
        return CROWDED
    code = _code(error)
    known = SQLITE if code.startswith("SQLITE_") else POSTGRES
    for beginning, sentence in known:
        if code.startswith(beginning):
            return sentence
    said = str(error.orig) if isinstance(error, DBAPIError) else ""
    otherwise = UNREACHABLE if code == "OperationalError" else UNEXPECTED
    return next((sentence for pattern, sentence in IN_WORDS if pattern.search(said)), otherwise)


def _code(error: Exception) -> str:
    """SQLite's result code, PostgreSQL's SQLSTATE, or the name of the driver's error."""
    cause: object = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorname", None) or "SQLITE"
    return getattr(cause, "sqlstate", None) or type(cause).__name__
