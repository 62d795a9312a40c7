"""People on record."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.domain.errors import UnreadableInput
from assistant.domain.ports import Store
from assistant.domain.record import Person
from tests.store.making import document, texts


def test_a_person_is_saved_changed_and_read(record: Store) -> None:
    person = Person(id="priya", name="Priya Rāman", level="l5", employer="Acme", team="Pay", since=date(2023, 2, 1))
    assert record.save_person(person) == person
    assert record.person("priya") == person
    changed = person.model_copy(update={"level": "staff", "team": None})
    record.save_person(changed)
    assert record.person("priya") == changed
    assert record.people() == (changed,)


def test_a_person_may_have_nothing_but_an_id(record: Store) -> None:
    record.save_person(Person(id="jae"))
    assert record.person("jae") == Person(id="jae")


def test_people_are_listed_by_id_whatever_the_database_sorts_by(record: Store) -> None:
    ids = ["b", "a-z", "a.b", "ab", "a_c", "a0", "0a", "a-a"]
    for person_id in ids:
        record.save_person(Person(id=person_id))
    assert [person.id for person in record.people()] == sorted(ids)


def test_changing_a_person_keeps_their_entries(record: Store, priya: str) -> None:
    record.import_entries(priya, "brag.md", document("a"))
    record.save_person(Person(id=priya, name="Priya R."))
    assert texts(record, priya) == ["a"]


@pytest.mark.parametrize("name", ["a\0", "\ud83d"], ids=["NUL", "half a character"])
def test_a_name_that_no_database_keeps_is_refused(record: Store, name: str) -> None:
    with pytest.raises(UnreadableInput, match="said about priya holds a character"):
        record.save_person(Person(id="priya", name=name))
    assert record.people() == ()
