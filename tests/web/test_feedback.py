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
