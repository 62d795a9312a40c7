"""Rehearsals on record: every step kept, each its author's alone, and no step lost between two at once."""

from __future__ import annotations

import threading
from datetime import date, timedelta

import pytest

from assistant.domain.calibration import Objection, ObjectionKind, Rehearsal, Temper, Turn, TurnKind
from assistant.domain.errors import NotFound, StaleRehearsal, UnreadableInput
from assistant.domain.ports import Store
from assistant.domain.rehearsal import KeptRehearsal
from tests.store.making import NOON, finished

OBJECTION = Objection(kind=ObjectionKind.STALE, says="Old “work” 🚀?", answered_by="Newer work.", weight=0.5)
ASKED = Turn(kind=TurnKind.PRESS, objection=0, says="Old?")


def kept(rehearsal_id: str = "r1", author: str = "mara", *, minutes: int = 0) -> KeptRehearsal:
    rehearsal = Rehearsal(
        id=rehearsal_id, author=author, person="Priya", target="staff", temper=Temper.PEER,
        started=NOON + timedelta(minutes=minutes), objections=(OBJECTION,),
    )  # fmt: skip
    return KeptRehearsal(rehearsal=rehearsal, evidence=finished().evidence, today=date(2026, 11, 16))


def stepped(before: KeptRehearsal, *turns: Turn) -> KeptRehearsal:
    rehearsal = before.rehearsal.model_copy(update={"turns": (*before.rehearsal.turns, *turns)})
    return before.model_copy(update={"rehearsal": rehearsal, "revision": before.revision + 1})


def test_a_rehearsal_comes_back_as_it_was_given(record: Store) -> None:
    saved = record.save_rehearsal(kept())
    assert record.rehearsal("mara", "r1") == saved
    after = record.save_rehearsal(stepped(saved, ASKED))
    assert record.rehearsal("mara", "r1") == after


@pytest.mark.parametrize("wanted", ["r9", "a\0b", "\udc80", ""])
def test_an_unknown_rehearsal_is_not_found(record: Store, wanted: str) -> None:
    for act in (record.rehearsal, record.delete_rehearsal):
        with pytest.raises(NotFound, match="There is no rehearsal"):
            act("mara", wanted)


def test_another_authors_is_not_found_in_the_same_words(record: Store) -> None:
    saved = record.save_rehearsal(kept())
    with pytest.raises(NotFound) as others:
        record.rehearsal("noor", "r1")
    with pytest.raises(NotFound) as none:
        record.rehearsal("noor", "r2")
    assert str(others.value).replace("r1", "r2") == str(none.value)
    with pytest.raises(NotFound):
        record.delete_rehearsal("noor", "r1")
    stolen = stepped(saved.model_copy(update={"rehearsal": saved.rehearsal.model_copy(update={"author": "noor"})}))
    with pytest.raises(NotFound):
        record.save_rehearsal(stolen)
    assert record.rehearsals("noor") == ()
    assert record.rehearsal("mara", "r1") == saved


def test_each_author_lists_their_own_newest_first(record: Store) -> None:
    for number, author in enumerate(("mara", "noor", "mara", "noor")):
        record.save_rehearsal(kept(f"r{number}", author, minutes=number % 3))
    assert [line.id for line in record.rehearsals("mara")] == ["r2", "r0"]
    assert [line.id for line in record.rehearsals("noor")] == ["r1", "r3"]
    assert [line.id for line in record.rehearsals("mara", limit=1)] == ["r2"]
    assert record.rehearsals("\0") == record.rehearsals("") == ()


def test_what_was_deleted_is_gone(record: Store) -> None:
    record.save_rehearsal(kept())
    record.delete_rehearsal("mara", "r1")
    with pytest.raises(NotFound):
        record.rehearsal("mara", "r1")
    assert record.rehearsals("mara") == ()


def test_a_step_upon_an_older_one_is_refused_and_nothing_changed(record: Store) -> None:
    first = record.save_rehearsal(kept())
    second = record.save_rehearsal(stepped(first, ASKED))
    with pytest.raises(StaleRehearsal, match="went on in another window"):
        record.save_rehearsal(stepped(first))
    assert record.rehearsal("mara", "r1") == second


def test_of_two_steps_at_once_one_is_kept(record: Store) -> None:
    first = record.save_rehearsal(kept())
    outcomes: list[str] = []
    together = threading.Barrier(2)

    def step(words: str) -> None:
        together.wait()
        try:
            record.save_rehearsal(stepped(first, ASKED.model_copy(update={"says": words})))
            outcomes.append(words)
        except StaleRehearsal:
            outcomes.append("stale")

    threads = [threading.Thread(target=step, args=(words,)) for words in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("stale") == 1
    (turn,) = record.rehearsal("mara", "r1").rehearsal.turns
    assert turn.says in outcomes


def test_two_people_at_once_never_see_each_others(record: Store) -> None:
    seen: list[str] = []

    def rehearse(author: str) -> None:
        for number in range(10):
            saved = record.save_rehearsal(kept(f"{author}{number}", author))
            record.save_rehearsal(stepped(saved, ASKED))
            seen.extend(line.id for line in record.rehearsals(author) if not line.id.startswith(author))

    threads = [threading.Thread(target=rehearse, args=(author,)) for author in ("mara", "noor")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == []
    assert {len(record.rehearsals(author)) for author in ("mara", "noor")} == {10}


def test_text_that_no_database_keeps_is_refused(record: Store) -> None:
    with pytest.raises(UnreadableInput):
        record.save_rehearsal(kept(author="a\0b"))
    half = stepped(record.save_rehearsal(kept()), ASKED.model_copy(update={"answer": "\ud83d"}))
    with pytest.raises(UnreadableInput):
        record.save_rehearsal(half)
    assert record.rehearsal("mara", "r1").rehearsal.turns == ()
