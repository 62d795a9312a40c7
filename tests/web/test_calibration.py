"""Pre-reads, mirrors and offline messages over HTTP."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.writing.calibration.records import BRAG

JOB = "## You will\n- Own one service end to end.\n- Set technical direction that five or more engineers follow.\n"


def body(**more: object) -> dict[str, object]:
    return {"document": BRAG, "filename": "brag.md", "today": "2026-11-20", **more}


def test_a_pre_read_is_one_page_as_json_and_as_a_file(client: TestClient) -> None:
    made = client.post("/api/v1/prereads", json=body(meeting="2026-12-10"))
    assert made.status_code == 200, made.text
    assert made.json()["pages"] == 1
    assert made.json()["sections"][0]["title"] == "Artifacts"
    pdf = client.post("/api/v1/prereads?format=pdf", json=body())
    assert pdf.content.startswith(b"%PDF")
    assert 'filename="preread-' in pdf.headers["content-disposition"]


def test_the_reminder_needs_a_meeting(client: TestClient) -> None:
    made = client.post("/api/v1/prereads?format=ics", json=body(meeting="2026-12-10"))
    assert b"DTSTART;VALUE=DATE:20261208" in made.content
    assert client.post("/api/v1/prereads?format=ics", json=body()).status_code == 400


def test_a_mirror_has_the_words_of_both_sides(client: TestClient) -> None:
    made = client.post("/api/v1/mirrors", json={"job_description": JOB, "filename": "jd.md"})
    assert made.status_code == 200, made.text
    relations = {r["criterion_id"]: r["relation"] for r in made.json()["rows"]}
    assert relations["staff.scope"] == "contradicts"
    assert relations["staff.leverage"] == "same"
    assert client.post("/api/v1/mirrors", json={"job_description": JOB, "level": "x"}).status_code == 400


def test_an_offline_message_cites_its_facts(client: TestClient) -> None:
    made = client.post("/api/v1/offline-messages", json=body(concern="her design docs"))
    assert made.status_code == 200, made.text
    assert all(f["evidence_ids"] for f in made.json()["facts"])
    refused = client.post("/api/v1/offline-messages", json=body(concern="she was on maternity leave"))
    assert refused.status_code == 400


def test_nothing_is_kept(client: TestClient) -> None:
    client.post("/api/v1/prereads", json=body())
    assert client.get("/api/v1/drafts").json()["drafts"] == []
