"""The version of the record's tables: brought up to date on opening, by one process at a time."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, inspect, text

from assistant.domain.errors import StoreError
from assistant.store.engine import WRITES, choose_journal
from assistant.store.migrations import REVISIONS
from assistant.store.place import Place
from assistant.store.tables import RECORD, VERSION_TABLE

NEWER = (
    "{place} was written by a newer version of this program. "
    "Upgrade the program: python -m pip install --upgrade promo-assistant."
)
FOREIGN = "{place} already holds tables of another program. Name another database in ASSISTANT_DATABASE_URL."
ENCODING = "{place} does not keep text as UTF-8. Create one with: createdb --encoding=UTF8 --template=template0."

UPGRADE_LOCK = 7_305_110_021
"""PostgreSQL's advisory lock of whoever changes the tables; any number that no other program is likely to take."""

_alembic = Lock()
"""Alembic keeps the running migration in a module, so that two threads cannot migrate at once."""


def bring_up_to_date(engine: Engine, place: Place) -> None:
    """Make or upgrade the tables under a lock; raises StoreError for a newer or a foreign database."""
    with engine.connect() as connection:
        found = _version(connection)
    if found is not None and place.file is not None:
        choose_journal(engine, fresh=False)
    if found == REVISIONS[-1]:
        return
    with _alembic, engine.execution_options(**WRITES).begin() as connection:
        if place.file is None:
            connection.execute(text(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})"))
        _check(connection, place, _version(connection))
        _upgrade(connection)
    if found is None and place.file is not None:
        choose_journal(engine, fresh=True)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    return connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()


def _check(connection: Connection, place: Place, found: str | None) -> None:
    if found is not None and found not in REVISIONS:
        raise StoreError(NEWER.format(place=place.name))
    if found is None and set(RECORD.tables) & set(inspect(connection).get_table_names()):
        raise StoreError(FOREIGN.format(place=place.name))
    if place.file is None and connection.execute(text("SHOW server_encoding")).scalar() != "UTF8":
        raise StoreError(ENCODING.format(place=place.name))


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    folder = Path(__file__).parent / "migrations"
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    command.upgrade(config, "head")
