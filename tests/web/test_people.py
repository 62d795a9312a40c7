"""People, entries, imports, gaps and the rubric over HTTP."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from assistant.export import gap_records
from tests.web.service import BRAG


def imported(client: TestClient) -> None:
    answer = client.post("/api/v1/people/priya/import", json={"document": BRAG, "filename": "brag.md"})
    assert answer.status_code == 200, answer.text


def test_a_person_is_added_changed_and_listed(client: TestClient) -> None:
    added = client.put("/api/v1/people/priya", json={"name": "Priya Raman", "level": "L5"})
    assert added.json() == {
        "id": "priya", "name": "Priya Raman", "level": "L5", "employer": None, "team": None, "since": None,
    }  # fmt: skip
    changed = client.put("/api/v1/people/Priya", json={"team": "Payments", "level": None, "since": "2023-02-01"})
    assert (changed.json()["name"], changed.json()["level"], changed.json()["since"]) == (
        "Priya Raman",
        None,
        "2023-02-01",
    )
    assert client.get("/api/v1/people/priya").json() == changed.json()
    assert client.get("/api/v1/people").json() == {"people": [changed.json()]}


@pytest.mark.parametrize("path", ["", "/entries", "/gaps", "/search?q=x"])
def test_nobody_is_not_found(client: TestClient, path: str) -> None:
    answer = client.get(f"/api/v1/people/nobody{path}")
    assert (answer.status_code, answer.json()["error"]["type"]) == (404, "NotFound")


def test_an_import_says_what_changed_and_asks_what_settles_most(client: TestClient) -> None:
    first = client.post("/api/v1/people/priya/import", json={"document": BRAG, "filename": "brag.md"}).json()
    assert (first["added"], first["kept"], first["withdrawn"]) == (4, 0, 0)
    assert 0 < len(first["questions"]) <= 3
    again = client.post("/api/v1/people/priya/import", json={"document": BRAG, "filename": "brag.md"}).json()
    assert (again["added"], again["kept"]) == (0, 4)
    assert client.get("/api/v1/people/priya").json()["name"] == "Priya Raman"


def test_entries_come_in_order_and_a_bullet_can_be_added(client: TestClient) -> None:
    imported(client)
    added = client.post("/api/v1/people/priya/entries", json={"text": "Shipped: retro-12, merged", "month": "2026-08"})
    assert added.status_code == 201
    entries = client.get("/api/v1/people/priya/entries").json()["entries"]
    assert [e["id"] for e in entries] == ["E1", "E2", "E3", "E4", "E5"]
    assert (entries[4]["text"], entries[4]["label"], entries[4]["headings"]) == (
        "retro-12, merged",
        "shipped",
        ["2026-08"],
    )


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"text": "x", "month": "August"}, 400),
        ({"text": ""}, 422),
        ({}, 422),
        ({"text": "a" * 10_001}, 422),
        ({"text": "   "}, 422),
    ],
)
def test_a_bullet_that_is_none_is_refused(client: TestClient, body: dict[str, str], status: int) -> None:
    imported(client)
    assert client.post("/api/v1/people/priya/entries", json=body).status_code == status


def test_gaps_are_the_same_from_a_document_and_from_the_record(client: TestClient) -> None:
    imported(client)
    posted = client.post("/api/v1/gaps", json={"document": BRAG, "filename": "brag.md", "target": "staff"})
    kept = client.get("/api/v1/people/priya/gaps?target=staff")
    assert posted.status_code == kept.status_code == 200
    assert posted.json()["gaps"] == kept.json()["gaps"]
    assert {g["state"] for g in posted.json()["gaps"]} <= {"at_bar", "approaching", "missing", "ask"}
    by_person = client.post("/api/v1/gaps", json={"person": "priya", "target": "staff"})
    assert by_person.json() == kept.json()


def test_a_gap_has_the_names_of_the_command_line(client: TestClient) -> None:
    from assistant.coach.packet import DraftOptions
    from assistant.intake.growth import parse_growth

    service = client.app.state.service  # type: ignore[attr-defined]
    document = parse_growth(BRAG, source="document.md", suffix=".md")
    matrix = service.assistant.packets.matrix(document, DraftOptions())
    assert client.post("/api/v1/gaps", json={"document": BRAG}).json()["gaps"] == gap_records(matrix)


def test_months_are_searched_in_the_persons_own_entries_only(client: TestClient) -> None:
    imported(client)
    client.post("/api/v1/people/mette/import", json={"document": "- Shipped RFC-88 too\n"})
    found = client.get("/api/v1/people/Priya/search", params={"q": "RFC-88"}).json()
    assert found["person"] == "priya"
    assert [hit["id"] for hit in found["hits"]] == ["E2", "E4"]
    assert (found["hits"][0]["source"], found["hits"][0]["line"]) == ("brag.md", 8)
    assert len(client.get("/api/v1/people/priya/search?q=RFC-88&limit=1").json()["hits"]) == 1


@pytest.mark.parametrize(
    ("query", "status"),
    [("", 422), ("?q=", 400), ("?q=x&limit=0", 422), ("?q=x&limit=101", 422), ("?q=" + "x" * 1_001, 422)],
)
def test_a_search_for_nothing_is_refused(client: TestClient, query: str, status: int) -> None:
    imported(client)
    assert client.get(f"/api/v1/people/priya/search{query}").status_code == status


def test_the_rubric_is_there_and_a_ladder_is_read(client: TestClient) -> None:
    rubric = client.get("/api/v1/rubric").json()
    assert {"id", "dimension", "level", "text", "minimum"} <= set(rubric["criteria"][0])
    read = client.post(
        "/api/v1/rubric/import",
        json={"rubric": "dimension,L1,L2\nScope,Owns tasks,Owns a feature\n", "filename": "l.csv"},
    )
    assert read.status_code == 200, read.text
    assert [level["name"] for level in read.json()["levels"]] == ["L1", "L2"]
    refused = client.post("/api/v1/rubric/import", json={"rubric": "a poem"})
    assert (refused.status_code, refused.json()["error"]["type"]) == (422, "NoCriteria")
