"""Versions of drafts: each upon the one before it, none lost, and old records read as they are."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import text

from assistant.domain.errors import NotFound, StaleDraft
from assistant.domain.ports import Store
from assistant.domain.record import DraftState
from assistant.store import open_record
from assistant.store.engine import connect
from assistant.store.place import parse_place
from tests.store.making import NOON, finished, stored


def keep(record: Store, draft_id: str = "d1") -> None:
    record.save_draft(stored(draft_id, state=DraftState.DONE).model_copy(update={"document": finished()}))


def test_a_draft_that_nobody_changed_has_one_version(record: Store) -> None:
    keep(record)
    assert record.draft("d1").version == 1
    (only,) = record.draft_versions("d1")
    assert (only.number, only.made, only.before, only.what) == (1, NOON, None, "Drafted")
    assert only.sections == finished().sections
    assert record.draft_version("d1", 1) == only


def test_each_change_is_kept_and_the_newest_is_what_is_read(record: Store) -> None:
    keep(record)
    second, third = finished(["Owns it."]), finished(["Owns two of them."])
    changed = record.change_draft("d1", 1, second, what="Edited", before=1)
    assert (changed.version, changed.document) == (2, second)
    record.change_draft("d1", 2, third, what="Edited again", before=2)
    assert record.draft("d1").document == third
    versions = record.draft_versions("d1")
    assert [(v.number, v.what, v.before) for v in versions] == [
        (1, "Drafted", None), (2, "Edited", 1), (3, "Edited again", 2),
    ]  # fmt: skip
    assert [v.sections for v in versions] == [d.sections for d in (finished(), second, third)]
    assert [d.version for d in record.drafts()] == [3]
    assert tuple(record.draft_version("d1", n) for n in (1, 2, 3)) == versions
    with pytest.raises(NotFound, match="no version 4"):
        record.draft_version("d1", 4)


def test_a_change_upon_an_older_version_is_refused_and_changes_nothing(record: Store) -> None:
    keep(record)
    record.change_draft("d1", 1, finished(["First."]), what="First", before=1)
    for seen in (1, 3, 0):
        with pytest.raises(StaleDraft, match="another window"):
            record.change_draft("d1", seen, finished(["Late."]), what="Late", before=1)
    assert record.draft("d1").document == finished(["First."])
    assert len(record.draft_versions("d1")) == 2


def test_of_changes_at_once_one_is_kept(record: Store) -> None:
    keep(record)
    outcomes: list[str] = []

    def change(name: str) -> None:
        try:
            record.change_draft("d1", 1, finished([name]), what=name, before=1)
            outcomes.append("kept")
        except StaleDraft:
            outcomes.append("stale")

    threads = [threading.Thread(target=change, args=(f"By {n}.",)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["kept"] + ["stale"] * 5
    assert len(record.draft_versions("d1")) == 2


def test_the_versions_of_one_draft_are_not_anothers(record: Store) -> None:
    keep(record)
    keep(record, "d2")
    record.change_draft("d1", 1, finished(["Changed."]), what="Changed", before=1)
    assert record.draft("d2").version == 1
    assert len(record.draft_versions("d2")) == 1


def test_unknown_drafts_and_drafts_without_a_document_have_no_versions(record: Store) -> None:
    with pytest.raises(NotFound):
        record.draft_versions("d9")
    for unknown in ("d9", "a\0b"):
        with pytest.raises(NotFound):
            record.draft_version(unknown, 1)
    with pytest.raises(NotFound):
        record.change_draft("d9", 1, finished(), what="x", before=None)
    record.save_draft(stored("d3"))
    assert record.draft_versions("d3") == ()
    with pytest.raises(StaleDraft):
        record.change_draft("d3", 1, finished(), what="x", before=None)


def test_what_a_draft_follows_is_kept(record: Store) -> None:
    follower = stored("d4").model_copy(update={"follows": "d1"})
    record.save_draft(follower)
    assert record.draft("d4").follows == "d1"


def test_a_draft_of_a_record_without_versions_is_at_its_first(url: str) -> None:
    record = open_record(url)
    keep(record)
    record.close()
    engine = connect(parse_place(url))
    with engine.begin() as connection:
        for statement in (
            "DROP TABLE draft_versions",
            "ALTER TABLE drafts DROP COLUMN version",
            "ALTER TABLE drafts DROP COLUMN follows",
            "UPDATE record_version SET version_num = 'r0002'",
        ):
            connection.execute(text(statement))
    engine.dispose()
    again = open_record(url)
    assert again.draft("d1").version == 1
    assert again.draft("d1").document == finished()
    changed = again.change_draft("d1", 1, finished(["Mended."]), what="Edited", before=1)
    assert changed.version == 2
    assert [v.number for v in again.draft_versions("d1")] == [1, 2]
    again.close()
