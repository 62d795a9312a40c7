"""Feedback conversations over HTTP."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.writing.feedback.notes import FULL


def test_a_note_is_asked_about(client: TestClient) -> None:
    answer = client.post("/api/v1/feedback", json={"note": "Handovers could be a bit smoother."})
    assert answer.status_code == 200, answer.text
    made = answer.json()
    assert made["script"] is None
    assert {q["field"] for q in made["questions"]} == {"situation", "behavior", "impact", "ask", "commit"}


def test_answers_make_the_script_and_it_is_kept_on_request(client: TestClient) -> None:
    client.put("/api/v1/people/priya", json={"name": "Priya Raman"})
    body = {"note": "doesn't listen", "person": "priya", "answers": FULL, "today": "2026-11-16", "save": True}
    made = client.post("/api/v1/feedback", json=body).json()
    assert made["script"].startswith("At the design review on 3 November, you cut off Laila twice.")
    assert made["commit_date"] == "2026-12-02"
    entries = client.get("/api/v1/people/priya/entries").json()["entries"]
    assert [e["text"] for e in entries] == [made["script"]]


def test_wrong_requests_say_why(client: TestClient) -> None:
    unknown = client.post("/api/v1/feedback", json={"note": "x", "answers": {"mood": "bad"}})
    assert (unknown.status_code, unknown.json()["error"]["type"]) == (400, "UsageError")
    nobody = client.post("/api/v1/feedback", json={"note": "x", "person": "ghost"})
    assert nobody.status_code == 404
    unfinished = client.post("/api/v1/feedback", json={"note": "x y", "person": "priya", "save": True})
    assert unfinished.status_code == 404


def test_an_entry_is_attached_to_the_incident_that_is_named(client: TestClient) -> None:
    client.put("/api/v1/people/priya", json={"name": "Priya Raman"})
    entry = {"text": "The review was held again, which cost the team two days (PAY-9)", "month": "2026-11"}
    assert client.post("/api/v1/people/priya/entries", json=entry).status_code in (200, 201)
    note = "Last Tuesday you rejected Mina's pull request without a reason, and on 3 November you cut off Laila twice."
    body = {"note": note, "person": "priya", "attach": ["2.impact=E1"], "today": "2026-11-16"}
    made = client.post("/api/v1/feedback", json=body).json()
    states = [incident["fields"]["impact"]["state"] for incident in made["incidents"]]
    assert states == ["missing", "attached"]
    beyond = client.post("/api/v1/feedback", json={**body, "attach": ["3.impact=E1"]})
    assert (beyond.status_code, "no number 3" in beyond.json()["error"]["message"]) == (400, True)
    unclear = client.post("/api/v1/feedback", json={**body, "attach": ["impact 2=E1"]})
    assert (unclear.status_code, "2.behavior=E3" in unclear.json()["error"]["message"]) == (400, True)
