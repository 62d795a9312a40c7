"""When the disk, the file or the server fails: a sentence that says what to do, and nothing acknowledged is lost."""

from __future__ import annotations

import os
import random
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text

from assistant.domain.errors import NotFound, StoreError
from assistant.domain.ports import Store
from assistant.domain.record import Person
from assistant.store import open_record
from tests.store.making import document, finished, stored, texts
from tests.store.servers import Server

NOBODY = 65534


@contextmanager
def locked(url: str) -> Iterator[Connection]:
    """Another program in the middle of a change of this person."""
    engine = create_engine(url)
    with engine.connect() as connection:
        if url.startswith("sqlite"):
            connection.connection.isolation_level = None  # type: ignore[attr-defined]
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.execute(text("SELECT * FROM people FOR UPDATE"))
        yield connection
        connection.rollback()
    engine.dispose()


def test_a_lock_held_by_another_program_is_said_after_five_seconds(record: Store, url: str, priya: str) -> None:
    record.import_entries(priya, "brag.md", document("a"))
    with locked(url):
        assert texts(record, priya) == ["a"], "reading goes on"
        begun = time.monotonic()
        with pytest.raises(StoreError, match=r"was in use by another program for 5 seconds\. Nothing was changed"):
            record.import_entries(priya, "brag.md", document("b"))
        assert 4.5 < time.monotonic() - begun < 8
    assert record.import_entries(priya, "brag.md", document("a", "b")).added == 1


def fill(record: Store) -> tuple[list[str], list[str], str]:
    """Import an ever longer document until the disk is full; gives the last one kept, the one refused, and why."""
    kept: list[str] = []
    for number in range(1000):
        more = [*kept, *(f"bullet {number} {n} " + "long " * 50 for n in range(20))]
        try:
            record.import_entries("priya", "brag.md", document(*more))
        except StoreError as error:
            return kept, more, str(error)
        kept = more
    pytest.fail("the disk never filled")


def test_a_full_disk_is_said_and_what_was_acknowledged_stays(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.strip()}")
    try:
        record = open_record(f"sqlite:///{disk / 'record.db'}")
        record.save_person(Person(id="priya"))
        filler = disk / "filler"
        filler.write_bytes(bytes(300_000))
        kept, refused, said = fill(record)
        assert re.fullmatch(r"The disk that holds .* is full\. Nothing was changed; free some space .*", said)
        assert kept
        assert texts(record, "priya") == kept
        with pytest.raises(StoreError, match="is full"):
            open_record(f"sqlite:///{disk / 'second.db'}")
        filler.unlink()
        assert record.import_entries("priya", "brag.md", document(*refused)).kept == len(kept)
        record.close()
    finally:
        subprocess.run(["umount", disk], check=True)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write everywhere, so that the test steps down."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def own_folder() -> Iterator[Path]:
    """A folder of whoever `as_nobody` is."""
    folder = Path(tempfile.mkdtemp(prefix="record-"))
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_a_folder_that_cannot_be_written_is_said(own_folder: Path) -> None:
    own_folder.chmod(0o500)
    with as_nobody(), pytest.raises(StoreError, match=r"cannot be written\. Allow yourself to write the file"):
        open_record(f"sqlite:///{own_folder / 'home' / 'record.db'}")


def test_a_record_that_cannot_be_written_can_be_read(own_folder: Path) -> None:
    url = f"sqlite:///{own_folder / 'record.db'}"
    with as_nobody():
        record = open_record(url)
        record.save_person(Person(id="priya"))
        record.import_entries("priya", "brag.md", document("a"))
        (own_folder / "record.db").chmod(0o400)
        own_folder.chmod(0o500)
        again = open_record(url)
        assert texts(again, "priya") == ["a"]
        for opened in (record, again):
            with pytest.raises(StoreError, match=r"cannot be (?:written|opened)\. (?:Allow yourself|Check that)"):
                opened.import_entries("priya", "brag.md", document("b"))
        assert texts(record, "priya") == ["a"]


def test_a_folder_that_cannot_be_entered_is_said(own_folder: Path) -> None:
    (own_folder / "home").mkdir()
    own_folder.chmod(0o000)
    with as_nobody(), pytest.raises(StoreError, match="Allow yourself to write the file and its folder"):
        open_record(f"sqlite:///{own_folder / 'home' / 'record.db'}")


def read_all(url: str) -> None:
    record = open_record(url)
    record.people()
    record.entries("priya")
    for draft in record.drafts():
        record.draft(draft.id)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A record with something in every table."""
    file = tmp_path / "record.db"
    record = open_record(f"sqlite:///{file}")
    record.save_person(Person(id="priya", name="Priya Raman"))
    for number in range(3):
        record.import_entries("priya", "brag.md", document(*(f"bullet {n}" for n in range(number, 200))))
        record.save_draft(stored(f"d{number}", person_id="priya").model_copy(update={"document": finished()}))
    record.close()
    return file


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda data: data[:4096] + b"\xa5" * (len(data) - 4096), id="all but the first page"),
        pytest.param(lambda data: data[: len(data) // 2], id="cut in half"),
        pytest.param(lambda data: data[:100], id="only the header"),
    ],
)
def test_a_damaged_record_is_said(written: Path, harm: Callable[[bytes], bytes]) -> None:
    written.write_bytes(harm(written.read_bytes()))
    with pytest.raises(StoreError, match=r"is damaged\. Move it aside, then put back your last backup"):
        read_all(f"sqlite:///{written}")


def test_whatever_byte_is_damaged_reading_works_or_says_so(written: Path) -> None:
    whole, chance = written.read_bytes(), random.Random(5)
    said = 0
    for _ in range(150):
        harmed = bytearray(whole)
        start = chance.randrange(len(harmed))
        for place in range(start, min(start + chance.choice([1, 4, 64]), len(harmed))):
            harmed[place] = chance.randrange(256)
        written.write_bytes(harmed)
        try:
            read_all(f"sqlite:///{written}")
        except (StoreError, NotFound) as error:
            said += isinstance(error, StoreError)
    assert said


def test_what_people_wrote_is_not_in_an_error(tmp_path: Path) -> None:
    record = open_record(f"sqlite:///{tmp_path / 'record.db'}")
    record.save_person(Person(id="priya"))
    with sqlite3.connect(tmp_path / "record.db") as connection:
        connection.execute("DROP TABLE entries")
    connection.close()
    words = " ".join(["Very", "private", "words"])
    with pytest.raises(StoreError) as raised:
        record.import_entries("priya", "brag.md", document(words))
    assert words not in "".join(traceback.format_exception(raised.value))
    assert "failed (SQLITE_ERROR)" in str(raised.value)


@pytest.mark.postgres
def test_a_server_that_dropped_its_connections_is_used_again(postgres: Server) -> None:
    record = open_record(postgres.fresh())
    record.save_person(Person(id="priya"))
    postgres.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    assert record.people() == (Person(id="priya"),)
    record.close()


@pytest.mark.postgres
def test_a_server_without_a_free_connection_is_said(postgres: Server) -> None:
    url = postgres.fresh_database("CONNECTION LIMIT 0")
    postgres.run("CREATE ROLE plain LOGIN")
    with pytest.raises(StoreError, match=r"has no free connection\. Nothing was changed; wait a moment"):
        open_record(url.replace("postgres@", "plain@"))
