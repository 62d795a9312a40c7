"""The OpenAPI document can be generated from, says the truth, and is shown without anything from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from pydantic import BaseModel
from starlette.testclient import TestClient

from assistant.web.api import draft_answers as answers
from tests.web.service import BRAG, ask, settle

ERROR = {"$ref": "#/components/schemas/ErrorAnswer"}


@pytest.fixture
def document(client: TestClient) -> dict[str, Any]:
    body: dict[str, Any] = client.get("/api/v1/openapi.json").json()
    return body


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)


def test_every_operation_has_an_id_a_summary_and_its_errors(document: dict[str, Any]) -> None:
    ids = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(set(ids)) == len(ids) >= 15
    assert all(re.fullmatch(r"[a-z][a-z_]+", i) for i in ids)
    for path, method, operation in operations(document):
        where = f"{method} {path}"
        assert operation["summary"], where
        assert operation["description"], where
        assert operation["tags"], where
        errors = {s: r for s, r in operation["responses"].items() if s >= "400"}
        assert errors or path == "/healthz", where
        for status, response in errors.items():
            assert response["content"]["application/json"]["schema"] == ERROR, f"{where} {status}"


def test_every_reference_leads_somewhere_and_the_frameworks_error_is_gone(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    for reference in references(document):
        assert reference.removeprefix("#/components/schemas/") in schemas
    assert "HTTPValidationError" not in schemas
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)


def test_pages_are_not_part_of_the_api(document: dict[str, Any]) -> None:
    assert {path for path in document["paths"] if not path.startswith("/api/v1/")} == {"/healthz"}


def test_answers_are_what_the_document_says(client: TestClient, document: dict[str, Any]) -> None:
    draft_id = ask(client)
    settle(client, draft_id)
    client.post("/api/v1/people/priya/import", json={"document": BRAG})
    asked = {
        "/healthz": "/healthz",
        "/api/v1/drafts": "/api/v1/drafts",
        "/api/v1/drafts/{draft_id}": f"/api/v1/drafts/{draft_id}",
        "/api/v1/people": "/api/v1/people",
        "/api/v1/people/{person}": "/api/v1/people/priya",
        "/api/v1/people/{person}/entries": "/api/v1/people/priya/entries",
        "/api/v1/people/{person}/gaps": "/api/v1/people/priya/gaps",
        "/api/v1/people/{person}/objections": "/api/v1/people/priya/objections",
        "/api/v1/people/{person}/search": "/api/v1/people/priya/search?q=RFC-88",
        "/api/v1/rubric": "/api/v1/rubric",
    }
    for path, url in asked.items():
        schema = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        closed = {**schema, "components": document["components"]}
        Draft202012Validator(closed).validate(client.get(url).json())


def test_errors_are_what_the_document_says(client: TestClient, document: dict[str, Any]) -> None:
    validator = Draft202012Validator({**ERROR, "components": document["components"]})
    for path in ("/api/v1/nothing", "/api/v1/drafts/nobody", "/api/v1/people/nobody/gaps?target=l9"):
        validator.validate(client.get(path).json())
    validator.validate(client.post("/api/v1/drafts", json={"document": "---\nname: [\n---\n"}).json())


@pytest.mark.parametrize(
    ("part", "model"),
    [
        (lambda d: d, answers.DraftFile),
        (lambda d: d["sections"][0], answers.SectionAnswer),
        (lambda d: d["sections"][0]["sentences"][0], answers.SentenceAnswer),
        (lambda d: d["evidence"][0], answers.EvidenceAnswer),
        (lambda d: d["set_aside"][0], answers.SetAsideAnswer),
        (lambda d: d["gaps"][0], answers.GapAnswer),
    ],
    ids=["draft", "section", "sentence", "evidence", "set aside", "gap"],
)
def test_the_file_has_exactly_the_names_that_are_described(
    client: TestClient, part: Any, model: type[BaseModel]
) -> None:
    draft_id = ask(client, document=BRAG + "- Next: one refund SLO for all of Payments\n")
    settle(client, draft_id)
    file = client.get(f"/api/v1/drafts/{draft_id}?format=json").json()
    assert set(part(file)) == set(model.model_fields)
    assert set(answers.DraftAnswer.model_fields) == set(answers.DraftFile.model_fields) | set(
        answers.DraftStatus.model_fields
    )


class Links(HTMLParser):
    """Collects what a page loads or leads to, and the ids in it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in ("src", "href", "action")]
        self.ids |= {value or "" for name, value in attrs if name == "id"}
        assert not any(name.startswith("on") or name == "style" for name, _ in attrs)


def test_the_page_shows_every_operation_and_every_shape(client: TestClient, document: dict[str, Any]) -> None:
    page = client.get("/docs")
    assert page.status_code == 200
    links = Links()
    links.feed(page.text)
    assert all(link.startswith(("/", "#")) and not link.startswith("//") for link in links.found)
    assert {operation["operationId"] for _, _, operation in operations(document)} <= links.ids
    assert set(document["components"]["schemas"]) <= links.ids
    assert {link[1:] for link in links.found if link.startswith("#")} <= links.ids
    assert "`" not in page.text
    assert client.get("/redoc").status_code == 404
