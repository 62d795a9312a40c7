"""The connection to the database, set so that an acknowledged write survives a kill and nobody waits for ever."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from assistant.domain.errors import StoreError
from assistant.store.place import Place, make_private

PATIENCE = 5
"""Seconds to wait for a lock, a connection or a free place in the pool before saying so (reliability: SQLite)."""

WRITES = {"writes": True}
"""The execution option of transactions that write."""


def connect(place: Place) -> Engine:
    """An engine for the place; the file of a SQLite record is made if it is missing. Raises StoreError or OSError."""
    if place.file is not None:
        make_private(place.file)
        return _sqlite(place)
    try:
        return _postgres(place)
    except ModuleNotFoundError:
        raise StoreError("PostgreSQL needs its driver: python -m pip install 'promo-assistant[postgres]'.") from None


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether this SQLite has the fix for the WAL-reset bug: 3.51.3, and 3.50.7, 3.44.6 (reliability: SQLite)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def _sqlite(place: Place) -> Engine:
    # A connection per transaction: opening takes 0.2 ms, and nothing is held across forks or replaced files.
    engine = create_engine(place.url, poolclass=NullPool, hide_parameters=True, connect_args={"timeout": PATIENCE})

    @event.listens_for(engine, "connect")
    def set_up(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        assert isinstance(connection, sqlite3.Connection)
        connection.isolation_level = None  # the driver must not begin or commit on its own
        for pragma in (
            "foreign_keys = ON",
            "secure_delete = ON",
            "synchronous = EXTRA",  # FULL, and the folder too, so that a power cut cannot bring a journal back
            "temp_store = MEMORY",  # people's text stays out of the temporary folder
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A deferred transaction that turns into a writer fails at once instead of waiting its turn.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")

    return engine


def choose_journal(engine: Engine, *, fresh: bool, safe: bool | None = None) -> None:
    """Set how a SQLite record is journalled: write-ahead only where this SQLite does so safely.

    A fresh record gets the better journal; one that a newer SQLite left in write-ahead mode is set back here.
    """
    safe = wal_is_safe(sqlite3.sqlite_version_info) if safe is None else safe
    connection: Any = engine.raw_connection()
    try:
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        if fresh and safe and mode != "wal":
            connection.execute("PRAGMA journal_mode = WAL")
        if not safe and mode == "wal":
            connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def _postgres(place: Place) -> Engine:
    engine = create_engine(
        place.url,
        pool_pre_ping=True,
        pool_timeout=PATIENCE,
        hide_parameters=True,
        connect_args={"connect_timeout": PATIENCE, "client_encoding": "utf8"},
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = '{PATIENCE}s'")
        # A server set to answer before it has written would lose what we acknowledged.
        cursor.execute(
            "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
        )
        cursor.close()
        connection.commit()

    return engine
