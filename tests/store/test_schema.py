"""The version of the tables: made on opening, never taken back, and the same as the program expects."""

from __future__ import annotations

import subprocess
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from assistant.domain.errors import StoreError
from assistant.domain.record import Person
from assistant.store import open_record
from assistant.store.engine import connect
from assistant.store.migrations import REVISIONS
from assistant.store.place import parse_place
from assistant.store.tables import RECORD, VERSION_TABLE


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", "assistant.store:migrations")
    return ScriptDirectory.from_config(config)


def set_version(url: str, version: str) -> None:
    engine = connect(parse_place(url))
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = :version"), {"version": version})
    engine.dispose()


def test_every_step_of_the_tables_is_known_in_order() -> None:
    steps = [script.revision for script in scripts().walk_revisions()]
    assert tuple(reversed(steps)) == REVISIONS


def test_the_tables_made_are_the_tables_the_program_reads(url: str) -> None:
    open_record(url).close()
    engine = connect(parse_place(url))
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": VERSION_TABLE, "compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, RECORD) == []
        assert context.get_current_revision() == REVISIONS[-1]
    engine.dispose()


def test_opening_again_changes_nothing(url: str) -> None:
    record = open_record(url)
    record.save_person(Person(id="priya"))
    record.close()
    again = open_record(url)
    assert again.people() == (Person(id="priya"),)
    again.close()


def test_a_record_of_a_newer_program_is_refused_and_kept(url: str) -> None:
    record = open_record(url)
    record.save_person(Person(id="priya"))
    record.close()
    set_version(url, "r9999")
    with pytest.raises(StoreError, match=r"newer version of this program\. Upgrade the program: python -m pip install"):
        open_record(url)
    set_version(url, REVISIONS[-1])
    again = open_record(url)
    assert again.people() == (Person(id="priya"),)
    again.close()


@pytest.mark.parametrize("revision", REVISIONS)
def test_going_back_to_an_older_version_is_refused_with_a_sentence(revision: str) -> None:
    script = scripts().get_revision(revision)
    assert script is not None
    with pytest.raises(StoreError, match="restore a copy made before the upgrade"):
        script.module.downgrade()


def test_something_that_only_a_newer_program_knows_is_said(url: str) -> None:
    record = open_record(url)
    engine = connect(parse_place(url))
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO drafts (id, target, state, created)"
                " VALUES ('d1', 'staff', 'shared', '2026-06-01 12:00:00.000000')"
            )
        )
    engine.dispose()
    with pytest.raises(StoreError, match=r"holds something that this version cannot read\. Upgrade the program"):
        record.draft("d1")
    record.close()


def test_an_up_to_date_record_opens_without_loading_the_migrations(url: str) -> None:
    open_record(url).close()
    script = "import sys; from assistant.store import open_record; open_record(sys.argv[1]).close(); print('alembic' in sys.modules)"  # noqa: E501
    done = subprocess.run([sys.executable, "-c", script, url], capture_output=True, text=True, timeout=60)
    assert done.stdout == "False\n", done.stderr
