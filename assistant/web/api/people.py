"""People on record: who they are, their entries, what is missing, and their months searched."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Response

from assistant.coach.growth import person_id
from assistant.domain.growth import Entry, GrowthDocument
from assistant.domain.record import Person
from assistant.web.api.answers import (
    EntriesAnswer,
    ImportAnswer,
    PeopleAnswer,
    SearchAnswer,
    as_json,
    error_answers,
    found_answer,
)
from assistant.web.api.bodies import EntryBody, ImportBody, PersonBody, TargetQuery, WindowQuery
from assistant.web.api.draft_answers import GapsAnswer, gaps_answer
from assistant.web.api.json_request import api_router
from assistant.web.drafting.order import Wanted, count_evidence, read_document
from assistant.web.service import Here

router = api_router("/api/v1/people", "people")


@router.get("", responses=error_answers(503), summary="List people")
async def list_people(here: Here) -> PeopleAnswer:
    """Everyone on record."""
    return PeopleAnswer(people=await here.threads.record(here.assistant.growth.people))


@router.get("/{person}", responses=error_answers(404, 503), summary="One person")
async def get_person(person: str, here: Here) -> Person:
    """What is known of someone."""
    return await here.threads.record(lambda: here.assistant.growth.person(person))


@router.put("/{person}", responses=error_answers(503, body=True), summary="Add or change a person")
async def put_person(person: str, body: PersonBody, here: Here) -> Person:
    """Adds someone, or changes what is known of them; the id is made of letters, digits and hyphens."""

    def save() -> Person:
        growth, wanted = here.assistant.growth, person_id(person)
        known = {p.id: p for p in growth.people()}.get(wanted, Person(id=wanted))
        return growth.save_person(known.model_copy(update=body.model_dump(exclude_unset=True)))

    return await here.threads.record(save)


@router.get(
    "/{person}/entries", response_model=EntriesAnswer, responses=error_answers(404, 503), summary="Someone's entries"
)
async def list_entries(person: str, here: Here) -> Response:
    """All entries in order, under the ids that drafts cite."""

    def read() -> Response:
        document = here.assistant.growth.document(person)
        return as_json(EntriesAnswer(person=document.source, entries=document.entries))

    return await here.threads.record(read)


@router.post(
    "/{person}/entries", status_code=201, responses=error_answers(404, 503, body=True), summary="Add one bullet"
)
async def add_entry(person: str, body: EntryBody, here: Here) -> Entry:
    """Adds one bullet under a month, this one unless another is named."""
    return await here.threads.record(lambda: here.assistant.growth.add(person, body.text, month=body.month))


@router.post("/{person}/import", responses=error_answers(429, 503, body=True), summary="Import a document")
async def import_document(person: str, body: ImportBody, here: Here) -> ImportAnswer:
    """Imports a document for someone, who is added if unknown, and asks the questions that settle most."""

    def read() -> GrowthDocument:
        here.assistant.packets.rubric().level(body.target)
        return read_document(body.document, body.filename)

    document = await here.threads.compute(read)
    result = await here.threads.record(lambda: here.assistant.growth.import_document(person, document))
    wanted = Wanted(person=person, target=body.target)
    matrix = await here.threads.compute(lambda: count_evidence(here.assistant, wanted))
    questions = tuple(q.text for q in matrix.questions[:3])
    return ImportAnswer(**result.model_dump(), notes=document.notes, questions=questions)


@router.get(
    "/{person}/gaps",
    response_model=GapsAnswer,
    responses=error_answers(404, 429, 503),
    summary="Have and need, from the record",
)
async def get_gaps(
    person: str,
    here: Here,
    target: TargetQuery = "staff",
    window: WindowQuery = "12m",
) -> Response:
    """Per criterion: have, need, which evidence, and what would settle or close it. Counts, never a rating."""

    wanted = Wanted(person=person, target=target, window=window)
    return await here.threads.compute(lambda: as_json(gaps_answer(count_evidence(here.assistant, wanted))))


@router.get("/{person}/search", responses=error_answers(404, 429, 503), summary="Search someone's months")
async def search_entries(
    person: str,
    here: Here,
    q: Annotated[str, Query(max_length=1_000, description="Words, a question, or an identifier such as PAY-1423.")],
    limit: Annotated[int, Query(ge=1, le=100)] = 8,
) -> SearchAnswer:
    """The entries that answer best, best first: exact identifiers, then words and meaning."""
    found = await here.threads.compute(lambda: here.assistant.search.search(person, q, limit))
    return SearchAnswer(person=person_id(person), hits=tuple(map(found_answer, found)))
