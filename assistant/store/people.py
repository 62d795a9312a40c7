"""People on record, inside the caller's transaction."""

from __future__ import annotations

from sqlalchemy import Connection, select

from assistant.domain.errors import NotFound
from assistant.domain.record import Person
from assistant.store.saving import save_row
from assistant.store.tables import people
from assistant.store.text import check_storable, cleaned, is_storable


def save_person(connection: Connection, person: Person) -> None:
    """Insert or update by id; raises UnreadableInput for text that no database keeps."""
    check_storable(person.name, person.level, person.employer, person.team, what=f"What is said about {person.id}")
    save_row(connection, people, people.c.id, person.model_dump())


def read_person(connection: Connection, person_id: str) -> Person:
    """The person; raises NotFound."""
    require_person(connection, person_id)
    return Person(**connection.execute(select(people).where(people.c.id == person_id)).one()._asdict())


def read_people(connection: Connection) -> tuple[Person, ...]:
    """Everyone, by id; sorted here, since databases differ in how they sort text."""
    return tuple(sorted((Person(**row._asdict()) for row in connection.execute(select(people))), key=lambda p: p.id))


def require_person(connection: Connection, person_id: str, *, to_change: bool = False) -> None:
    """Raise NotFound unless the person is on record; `to_change` makes other writers of this person wait."""
    if is_storable(person_id):
        wanted = select(people.c.id).where(people.c.id == person_id)
        if connection.execute(wanted.with_for_update() if to_change else wanted).first():
            return
    raise NotFound(
        f"Nobody is on record as “{cleaned(person_id)}”. See who is: assistant person list. "
        "Add someone: assistant person add NAME."
    )
