"""Insert or update, in the words of either database."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Column, Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def save_row(connection: Connection, table: Table, key: Column[str], values: Mapping[str, object]) -> None:
    """Insert the row, or give the one with the same key these values: one statement, so that writers cannot collide."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    row = insert(table).values(**values)
    changed = {name: row.excluded[name] for name in values if name != key.name}
    connection.execute(row.on_conflict_do_update(index_elements=[key], set_=changed))
