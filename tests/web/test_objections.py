"""Objections over HTTP: from a document and from the record, the same."""

from __future__ import annotations

import json
from pathlib import Path

from fastapi.testclient import TestClient

from tests.llm.fake import FakeModel
from tests.web.service import BRAG, HERE, make_app

WHOLE = "retry-budget library v1 in checkout-api (mine: on-call, roadmap)."


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


def test_a_model_says_with_quotations_what_the_page_answers(tmp_path: Path, client: TestClient) -> None:
    asked = {"document": BRAG, "target": "staff"}
    first, *others = client.post("/api/v1/objections", json=asked).json()["objections"]
    quote = {"id": "E1", "words": "retry-budget library v1 in checkout-api"}
    model = FakeModel(json.dumps({"answered": [{"number": 1, "quotes": [quote]}]}))
    with TestClient(make_app(tmp_path / "other", model=model), base_url=HERE) as asking:
        found = asking.post("/api/v1/objections", json={**asked, "writer": "model"}).json()["objections"]
        plain = asking.post("/api/v1/objections", json={**asked, "writer": "plain"}).json()["objections"]
    assert found == [*others, {**first, "answered_on_page": [{"evidence_id": "E1", "words": WHOLE}]}]
    assert plain == [first, *others]
    assert len(model.history) == 1


def test_a_host_that_nobody_agreed_to_gets_nothing(tmp_path: Path) -> None:
    model = FakeModel(host="api.example.com:443")
    with TestClient(make_app(tmp_path, model=model), base_url=HERE) as asking:
        answer = asking.post("/api/v1/objections", json={"document": BRAG})
        assert (answer.status_code, model.history) == (409, [])
        assert asking.post("/api/v1/objections", json={"document": BRAG, "writer": "plain"}).status_code == 200
