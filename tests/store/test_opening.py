"""Opening a record: what it makes, how it is set, and what it says when it cannot be opened."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest
from sqlalchemy import text

from assistant.domain.errors import StoreError
from assistant.domain.record import Person
from assistant.store import open_record
from assistant.store.engine import choose_journal, connect, wal_is_safe
from assistant.store.place import parse_place
from tests.store.servers import Server

SECRET = "s3cr3t"


def at(path: Path) -> str:
    return f"sqlite:///{path}"


def refusal(url: str) -> str:
    """What opening says; never with the password, not even in what a traceback would show."""
    with pytest.raises(StoreError) as raised:
        open_record(url)
    shown = str(raised.value)
    assert SECRET not in shown
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__ or raised.value.__context__ is None
    assert shown.endswith((".", ")"))
    return shown


def test_a_new_record_and_its_new_folders_are_private(tmp_path: Path) -> None:
    file = tmp_path / "home" / "deep" / "record.db"
    before = os.umask(0)
    try:
        open_record(at(file)).save_person(Person(id="priya"))
    finally:
        os.umask(before)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (file, file.parent, file.parent.parent)]
    assert modes == [0o600, 0o700, 0o700]


def test_folders_and_files_that_exist_keep_their_permissions(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o750)
    file = folder / "record.db"
    file.touch()
    file.chmod(0o640)
    open_record(at(file)).close()
    assert [stat.S_IMODE(path.stat().st_mode) for path in (file, folder)] == [0o640, 0o750]


@pytest.mark.parametrize("name", ["a?b", "50%20", "ü 🚀", "{place}", "a#b;c"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    open_record(at(tmp_path / name / "record.db")).save_person(Person(id="priya"))
    assert (tmp_path / name / "record.db").is_file()
    assert open_record(at(tmp_path / name / "record.db")).people() == (Person(id="priya"),)


def test_a_relative_path_counts_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    open_record("sqlite:///record.db").close()
    assert (tmp_path / "record.db").is_file()


def test_sqlite_is_set_to_keep_what_it_acknowledged_and_to_erase_what_is_deleted(tmp_path: Path) -> None:
    engine = connect(parse_place(at(tmp_path / "record.db")))
    settings = {}
    with engine.connect() as connection:
        for pragma in ("foreign_keys", "secure_delete", "synchronous", "busy_timeout", "temp_store", "journal_mode"):
            settings[pragma] = connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
    extra, memory = 3, 2
    assert settings == {
        "foreign_keys": 1, "secure_delete": 1, "synchronous": extra, "busy_timeout": 5000, "temp_store": memory,
        "journal_mode": "delete",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False), ((3, 44, 5), False), ((3, 44, 6), True), ((3, 45, 0), False), ((3, 50, 6), False),
        ((3, 50, 7), True), ((3, 51, 0), False), ((3, 51, 2), False), ((3, 51, 3), True), ((3, 53, 0), True),
    ],
    ids=str,
)  # fmt: skip
def test_write_ahead_logging_is_used_only_where_sqlite_does_it_safely(version: tuple[int, ...], safe: bool) -> None:
    assert wal_is_safe(version) is safe


def test_the_journal_follows_the_version_of_sqlite(tmp_path: Path) -> None:
    engine = connect(parse_place(at(tmp_path / "record.db")))

    def mode() -> str:
        with engine.connect() as connection:
            return str(connection.exec_driver_sql("PRAGMA journal_mode").scalar())

    choose_journal(engine, fresh=False, safe=True)
    assert mode() == "delete", "an existing record stays as it is"
    choose_journal(engine, fresh=True, safe=True)
    assert mode() == "wal"
    choose_journal(engine, fresh=False, safe=False)
    assert mode() == "delete", "what a newer SQLite left is set back"


def test_a_record_in_write_ahead_mode_that_is_open_elsewhere_is_left_alone(tmp_path: Path) -> None:
    url = at(tmp_path / "record.db")
    open_record(url).close()
    elsewhere = sqlite3.connect(tmp_path / "record.db")
    elsewhere.execute("PRAGMA journal_mode = WAL")
    elsewhere.execute("SELECT * FROM people").fetchall()
    if wal_is_safe(sqlite3.sqlite_version_info):
        open_record(url).close()
    else:
        assert "was in use by another program" in refusal(url)
    elsewhere.close()
    assert open_record(url).people() == ()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        pytest.param("nonsense", "of a kind that the record cannot use. Write sqlite:///", id="no URL"),
        pytest.param(f"mysql://u:{SECRET}@h/d", "of a kind that the record cannot use", id="another database"),
        pytest.param("", "of a kind that the record cannot use", id="empty"),
        pytest.param("sqlite://", "names no file", id="SQLite in memory"),
        pytest.param("sqlite:///", "names no file", id="SQLite without a path"),
        pytest.param("sqlite:///:memory:", "names no file", id="SQLite in memory, said"),
        pytest.param("sqlite:record.db", "names no file", id="slashes forgotten"),
        pytest.param("sqlite:///a\0b", "names no file", id="NUL in the path"),
        pytest.param(f"postgresql://u:{SECRET}@h:port/d", "In a password, write @ as %40", id="port is no number"),
        pytest.param(f"postgresql://u:{SECRET}/x:y@h/d", "", id="password not escaped"),
        pytest.param(f"postgresql://u:{SECRET}@127.0.0.1:1/d", "d at 127.0.0.1 does not answer", id="nobody listens"),
        pytest.param(f"postgresql://u:{SECRET}@/d?host=/nowhere", "does not answer", id="no socket"),
        pytest.param(f"postgresql://u@/d?nonsense={SECRET}", "unknown option after its ?", id="unknown option"),
        pytest.param("postgresql://u@/d?sslmode=perhaps", "with a value it cannot have", id="bad option"),
        pytest.param("sqlite:////dev/null", "is not a file", id="a device"),
        pytest.param("sqlite:////dev/null/record.db", "cannot be opened. Check that its folder", id="below a device"),
        pytest.param(f"sqlite:////{'x' * 300}/record.db", "cannot be opened. Check that its folder", id="long name"),
    ],
)  # fmt: skip
def test_an_address_that_cannot_be_used_is_said_with_what_to_do(url: str, said: str) -> None:
    if url.startswith("postgresql"):
        pytest.importorskip("psycopg")
    assert said in refusal(url)


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    assert refusal(at(tmp_path)) == (
        f"{tmp_path} is a folder. Name a file in it, such as sqlite:///{tmp_path / 'record.db'}."
    )


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"# Brag document\n\n" + b"- shipped a lot\n" * 300, id="a text file"),
        pytest.param(bytes(range(256)) * 64, id="a binary file"),
    ],
)
def test_a_file_of_something_else_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "brag.md"
    file.write_bytes(content)
    assert "is not a record of this program" in refusal(at(file))
    assert file.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["brag.md"]


def test_the_database_of_another_program_is_refused_and_left_as_it_is(url: str) -> None:
    engine = connect(parse_place(url))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE people (name TEXT)"))
    engine.dispose()
    assert "already holds tables of another program" in refusal(url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT * FROM people")).keys() == {"name"}
    engine.dispose()


@pytest.mark.postgres
def test_other_tables_in_a_shared_database_do_no_harm(postgres: Server) -> None:
    url = postgres.fresh()
    engine = connect(parse_place(url))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num TEXT)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('theirs')"))
    engine.dispose()
    record = open_record(url)
    assert record.save_person(Person(id="priya")) in record.people()
    record.close()


@pytest.mark.postgres
def test_a_database_that_does_not_keep_unicode_is_refused(postgres: Server) -> None:
    url = postgres.fresh_database("ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    assert "does not keep text as UTF-8. Create one with: createdb" in refusal(url)


@pytest.mark.postgres
def test_a_refused_login_is_said_without_the_password(postgres: Server) -> None:
    postgres.run("CREATE ROLE guarded LOGIN PASSWORD 'right'")
    wrong = postgres.url("postgres", user=f"guarded:{SECRET}")
    assert "PostgreSQL database postgres at the local socket refuses the login" in refusal(wrong)
    assert "refuses the login" in refusal(postgres.url("postgres", user="guarded"))
    unknown = postgres.url("postgres", user=f"nobody:{SECRET}")
    assert "refuses the login" in refusal(unknown)


@pytest.mark.postgres
def test_a_database_that_does_not_exist_is_said(postgres: Server) -> None:
    assert "does not exist. Create it (createdb)" in refusal(postgres.url("nowhere"))


@pytest.mark.postgres
def test_a_user_who_may_not_make_tables_is_told(postgres: Server) -> None:
    url = postgres.fresh()
    postgres.run("CREATE ROLE guest LOGIN")
    assert "Ask its owner to grant rights" in refusal(url.replace("postgres@", "guest@")), "no schema is seen"
    postgres.run(f"GRANT USAGE ON SCHEMA {url.rpartition('=')[2]} TO guest")
    assert "Ask its owner to grant rights" in refusal(url.replace("postgres@", "guest@")), "the schema is read only"


@pytest.mark.postgres
@pytest.mark.parametrize("form", ["postgresql", "postgresql+psycopg", "postgres"])
def test_postgresql_has_several_spellings(postgres: Server, form: str) -> None:
    record = open_record(postgres.fresh().replace("postgresql", form, 1))
    assert record.people() == ()
    record.close()
