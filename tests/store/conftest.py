"""Records to test on: every behaviour is the same in SQLite and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from assistant.domain.ports import Store
from assistant.domain.record import Person
from assistant.store import open_record
from tests.real import require
from tests.store.servers import Server, binaries, private_server

BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A private PostgreSQL server."""
    programs = binaries()
    require(programs is not None, "PostgreSQL is not installed on this machine")
    require(find_spec("psycopg") is not None, "the PostgreSQL driver is not installed")
    assert programs is not None
    with private_server(programs) as server:
        yield server


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'home' / 'record.db'}"
    server: Server = request.getfixturevalue("postgres")
    return server.fresh()


@pytest.fixture
def record(url: str) -> Iterator[Store]:
    """An empty record of either kind."""
    opened = open_record(url)
    yield opened
    opened.close()


@pytest.fixture
def priya(record: Store) -> str:
    """The id of someone on record."""
    return record.save_person(Person(id="priya", name="Priya Raman", level="l5")).id
