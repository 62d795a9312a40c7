"""Objections over HTTP: from a document and from the record, the same."""

from __future__ import annotations

from fastapi.testclient import TestClient

from tests.web.service import BRAG


def test_objections_are_the_same_from_a_document_and_from_the_record(client: TestClient) -> None:
    client.post("/api/v1/people/priya/import", json={"document": BRAG, "filename": "brag.md"})
    posted = client.post("/api/v1/objections", json={"document": BRAG, "filename": "brag.md", "target": "staff"})
    kept = client.get("/api/v1/people/priya/objections?target=staff")
    assert posted.status_code == kept.status_code == 200
    assert [o["kind"] for o in posted.json()["objections"]] == [o["kind"] for o in kept.json()["objections"]]
    assert posted.json()["borderline"] is None
    assert posted.json()["borderline_missing"]


def test_the_weight_stays_inside(client: TestClient) -> None:
    answer = client.post("/api/v1/objections", json={"document": BRAG, "target": "staff"}).json()
    assert all("weight" not in o for o in answer["objections"])


def test_an_unknown_person_is_not_found(client: TestClient) -> None:
    assert client.get("/api/v1/people/nobody/objections").status_code == 404
