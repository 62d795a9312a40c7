"""Drafts over HTTP: asked for, followed, fetched in every format, stopped, and sane after the process died."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from starlette.testclient import TestClient

from assistant.domain.errors import ModelUnavailable
from assistant.domain.ports import ModelAnswer, ModelRequest
from assistant.domain.record import DraftState, Person, StoredDraft
from assistant.export import Format, render
from assistant.store import open_record
from assistant.web.drafting.desk import LOST
from assistant.web.limits import Limits
from tests.llm.fake import FakeModel
from tests.web.service import BRAG, HERE, SlowModel, ask, live, make_app, settle


class Agreed:
    """Consent that was given for no host, or for those that were remembered."""

    def __init__(self) -> None:
        self.hosts: set[str] = set()

    def given(self, host: str) -> bool:
        return host in self.hosts

    def remember(self, host: str) -> None:
        self.hosts.add(host)


def events(
    client: httpx.Client, draft_id: str, after: int | None = None, *, count: int = 99
) -> list[tuple[int, str, Any]]:
    """The next events of a draft: number, name, data."""
    told, block = [], dict[str, str]()
    headers = {"last-event-id": str(after)} if after is not None else {}
    with client.stream("GET", f"/api/v1/drafts/{draft_id}/events", headers=headers) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        for line in stream.iter_lines():
            name, _, value = line.partition(": ")
            block[name] = value
            if not line and "data" in block:
                told.append((int(block["id"]), block["event"], json.loads(block["data"])))
                block = {}
                if len(told) == count:
                    break
    return told


def turns(told: list[tuple[int, str, Any]]) -> list[str]:
    """The names of events without the steps between."""
    return [name for _, name, _ in told if name != "progress"]


def test_a_draft_is_accepted_made_and_fetched_whole(client: TestClient) -> None:
    answer = client.post("/api/v1/drafts", json={"document": BRAG, "target": "staff", "filename": "brag.md"})
    assert answer.status_code == 202
    accepted = answer.json()
    assert answer.headers["location"] == accepted["url"] == f"/api/v1/drafts/{accepted['id']}"
    assert accepted["state"] == "queued"
    body = settle(client, accepted["id"])
    assert body["state"] == "done"
    sentences = [s for section in body["sections"] for s in section["sentences"]]  # type: ignore[attr-defined]
    assert all(s["evidence_ids"] for s in sentences if s["kind"] in ("lead", "fact"))
    assert body["evidence"][0]["source"] == "brag.md"  # type: ignore[index]
    assert (body["writer"], body["pages"]) == ("plain", 1)


def test_the_document_is_what_its_file_holds(client: TestClient) -> None:
    draft_id = ask(client)
    body = settle(client, draft_id)
    file = client.get(f"/api/v1/drafts/{draft_id}?format=json").json()
    assert file.items() <= body.items()


@pytest.mark.parametrize("format", list(Format))
def test_a_draft_comes_in_every_format(client: TestClient, tmp_path: Path, format: Format) -> None:
    draft_id = ask(client)
    settle(client, draft_id)
    answer = client.get(f"/api/v1/drafts/{draft_id}", params={"format": format, "citations": "false"})
    assert answer.status_code == 200
    assert answer.headers["content-disposition"] == f'attachment; filename="priya-raman-staff.{format}"'
    document = open_record(f"sqlite:///{tmp_path / 'record.db'}").draft(draft_id).document
    assert document is not None
    assert answer.content == render(document, format, citations=False)


def test_events_tell_the_way_and_are_told_again_from_any_of_them(client: TestClient) -> None:
    draft_id = ask(client)
    settle(client, draft_id)
    told = events(client, draft_id)
    names = [name for _, name, _ in told]
    assert names[:2] == ["queued", "planned"]
    assert set(names[2:-1]) == {"progress"}
    assert names[-1] == "done"
    assert [number for number, _, _ in told] == list(range(1, len(told) + 1))
    steps = told[1][2]["steps"]
    assert [data["done"] for _, name, data in told if name == "progress"] == list(range(1, steps + 1))
    assert events(client, draft_id, after=3) == told[3:]
    heard = client.get(f"/api/v1/drafts/{draft_id}/events", headers={"last-event-id": str(len(told))})
    assert (heard.status_code, heard.content) == (204, b"")


@pytest.mark.parametrize(
    ("fields", "status", "kind", "words"),
    [
        pytest.param({}, 400, "UsageError", "either a document or a person", id="neither"),
        pytest.param({"document": BRAG, "person": "priya"}, 400, "UsageError", "not both", id="both"),
        pytest.param({"document": BRAG, "target": "l9"}, 400, "UnknownLevel", "l5, staff", id="unknown level"),
        pytest.param({"document": BRAG, "window": "12w"}, 400, "UsageError", "such as 12m", id="window"),
        pytest.param({"document": BRAG, "window": "0"}, 400, "UsageError", "1 to 120", id="no months"),
        pytest.param({"document": BRAG, "writer": "model"}, 400, "UsageError", "No model is configured", id="no model"),
        pytest.param({"document": BRAG, "deadline": 0}, 422, "Invalid", "“deadline”", id="no time"),
        pytest.param({"document": BRAG, "deadline": 1e9}, 422, "Invalid", "“deadline”", id="too long"),
        pytest.param({"document": BRAG, "tarjet": "l5"}, 422, "Invalid", "“tarjet”", id="misspelt"),
        pytest.param({"document": BRAG, "today": "yesterday"}, 422, "Invalid", "“today”", id="no day"),
        pytest.param({"document": 7}, 422, "Invalid", "“document”", id="no text"),
        pytest.param({"document": ""}, 422, "NoEntries", "empty", id="empty"),
        pytest.param({"document": "---\nname: [\n---\n- a\n"}, 422, "InputError", "document.md:", id="broken head"),
        pytest.param({"document": BRAG, "rubric": "nothing here"}, 422, "NoCriteria", "ladder", id="no ladder"),
        pytest.param({"person": "nobody"}, 404, "NotFound", "Nobody is on record", id="nobody"),
        pytest.param({"person": "///"}, 400, "UsageError", "makes no id", id="no id"),
    ],
)
def test_a_request_that_cannot_be_carried_out_is_refused_at_once_in_a_sentence(
    client: TestClient, fields: dict[str, object], status: int, kind: str, words: str
) -> None:
    answer = client.post("/api/v1/drafts", json=fields)
    error = answer.json()["error"]
    assert (answer.status_code, error["type"]) == (status, kind), answer.text
    assert words in error["message"]
    assert client.get("/api/v1/drafts").json() == {"drafts": []}


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        pytest.param(b"{", "application/json", 400, id="cut"),
        pytest.param(b"[" * 100_000, "application/json", 400, id="deep"),
        pytest.param(b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "application/json", 400, id="deep objects"),
        pytest.param(b'{"document": "\\ud800"}', "application/json", 400, id="half a character"),
        pytest.param(b'{"document": "\xff"}', "application/json", 400, id="not UTF-8"),
        pytest.param(b"[]", "application/json", 422, id="a list"),
        pytest.param(b"document=x", "application/x-www-form-urlencoded", 415, id="a form"),
        pytest.param(b'{"document": "x"}', "text/plain", 415, id="plain text"),
        pytest.param(b"", "application/json", 422, id="nothing"),
    ],
)
def test_what_is_not_the_json_asked_for_is_refused(client: TestClient, body: bytes, kind: str, status: int) -> None:
    answer = client.post("/api/v1/drafts", content=body, headers={"content-type": kind})
    assert answer.status_code == status
    assert answer.json()["error"]["message"].endswith(".")


def test_a_companys_ladder_can_be_sent_along(client: TestClient) -> None:
    ladder = client.get("/api/v1/rubric").json()
    assert {c["level"] for c in ladder["criteria"]} >= {"l5", "staff"}
    mine = "levels: [{id: d5, name: D5}]\ndimensions: [Craft]\n"
    mine += "criteria: [{id: c1, dimension: Craft, level: d5, text: Writes design docs that others follow.}]\n"
    read = client.post("/api/v1/rubric/import", json={"rubric": mine, "filename": "mine.yaml"})
    assert read.status_code == 200, read.text
    body = settle(client, ask(client, rubric=mine, target="d5"))
    assert [g["level"] for g in body["gaps"]] == ["d5"]  # type: ignore[attr-defined]


def test_evidence_that_was_taken_out_is_not_used(client: TestClient) -> None:
    body = settle(client, ask(client, excluded=["E1"]))
    assert "E1" not in {e["id"] for e in body["evidence"]}  # type: ignore[attr-defined]


def test_a_draft_of_somebody_on_record_is_listed_with_them(client: TestClient) -> None:
    client.post("/api/v1/people/priya/import", json={"document": BRAG, "filename": "brag.md"})
    draft_id = str(client.post("/api/v1/drafts", json={"person": "Priya", "target": "L5"}).json()["id"])
    assert settle(client, draft_id)["state"] == "done"
    other = ask(client)
    assert [d["id"] for d in client.get("/api/v1/drafts?person=priya").json()["drafts"]] == [draft_id]
    assert {d["id"] for d in client.get("/api/v1/drafts").json()["drafts"]} == {draft_id, other}
    assert client.get("/api/v1/drafts?person=mette").json() == {"drafts": []}


def test_the_file_of_a_draft_that_is_not_there_yet_is_refused(tmp_path: Path) -> None:
    model = SlowModel()
    with live(make_app(tmp_path, model=model)) as client:
        draft_id = ask(client, writer="model")
        answer = client.get(f"/api/v1/drafts/{draft_id}?format=pdf")
        assert (answer.status_code, answer.json()["error"]["type"]) == (409, "NoDocument")
        model.go.set()
        assert settle(client, draft_id)["state"] == "done"


@pytest.mark.parametrize("path", ["", "?format=pdf", "/events"])
def test_a_draft_that_nobody_asked_for_is_not_found(client: TestClient, path: str) -> None:
    assert client.get(f"/api/v1/drafts/nope{path}").status_code == 404
    assert client.delete("/api/v1/drafts/nope").status_code == 404


def test_stopping_gives_up_the_model_and_stays(tmp_path: Path) -> None:
    model = SlowModel()
    with live(make_app(tmp_path, model=model)) as client:
        draft_id = ask(client, writer="model")
        assert [name for _, name, _ in events(client, draft_id, count=2)] == ["queued", "planned"]
        deadline = time.monotonic() + 5
        while not model.calls and time.monotonic() < deadline:
            time.sleep(0.01)
        answer = client.delete(f"/api/v1/drafts/{draft_id}")
        assert (answer.status_code, answer.json()["state"]) == (202, "stopped")
        assert client.delete(f"/api/v1/drafts/{draft_id}").status_code == 204
        model.go.set()
        assert turns(events(client, draft_id)) == ["queued", "planned", "stopped"]
        time.sleep(0.1)
        body = client.get(f"/api/v1/drafts/{draft_id}").json()
        assert body["state"] == "stopped"
        assert "sections" not in body
        assert model.given_up == model.calls > 0


def test_stopping_what_is_done_changes_nothing(client: TestClient) -> None:
    draft_id = ask(client)
    settle(client, draft_id)
    assert client.delete(f"/api/v1/drafts/{draft_id}").status_code == 204
    assert settle(client, draft_id)["state"] == "done"


def test_a_listener_hears_of_the_stop_and_one_that_comes_back_hears_only_the_rest(tmp_path: Path) -> None:
    model = SlowModel()
    with live(make_app(tmp_path, model=model)) as client, ThreadPoolExecutor(1) as pool:
        draft_id = ask(client, writer="model")
        seen = events(client, draft_id, count=2)
        rest = pool.submit(events, client, draft_id, seen[-1][0])
        time.sleep(0.2)
        client.delete(f"/api/v1/drafts/{draft_id}")
        assert turns(rest.result(10)) == ["stopped"]
        assert rest.result()[0][0] == 3


def test_a_silent_stream_beats(tmp_path: Path) -> None:
    model = SlowModel()
    with live(make_app(tmp_path, model=model, limits=Limits(heartbeat=0.05))) as client:
        draft_id = ask(client, writer="model")
        with client.stream("GET", f"/api/v1/drafts/{draft_id}/events") as stream:
            assert any(line.startswith(": ") for line in stream.iter_lines())
        model.go.set()


def test_listeners_are_counted(tmp_path: Path) -> None:
    with TestClient(make_app(tmp_path, limits=Limits(streams=0)), base_url=HERE) as client:
        answer = client.get(f"/api/v1/drafts/{ask(client)}/events")
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "5")


def test_twenty_drafts_at_once_are_all_made(tmp_path: Path) -> None:
    with live(make_app(tmp_path)) as client, ThreadPoolExecutor(20) as pool:
        ids = list(pool.map(lambda _: ask(client), range(20)))
        assert len(set(ids)) == 20
        assert {settle(client, draft_id)["state"] for draft_id in ids} == {"done"}
        assert len(client.get("/api/v1/drafts").json()["drafts"]) == 20


def test_a_full_queue_says_when_to_come_back_and_takes_more_once_it_has_room(tmp_path: Path) -> None:
    model = SlowModel()
    with live(make_app(tmp_path, model=model, limits=Limits(at_once=1, waiting=1))) as client:
        first, second = ask(client, writer="model"), ask(client, writer="model")
        refused = client.post("/api/v1/drafts", json={"document": BRAG, "writer": "model"})
        assert (refused.status_code, refused.json()["error"]["type"]) == (429, "Busy")
        assert int(refused.headers["retry-after"]) > 0
        assert client.delete(f"/api/v1/drafts/{second}").status_code == 202
        third = ask(client, writer="model")
        model.go.set()
        assert settle(client, first)["state"] == settle(client, third)["state"] == "done"
        assert settle(client, second)["state"] == "stopped"


def test_a_host_that_nobody_agreed_to_is_named_and_can_be_agreed_to(tmp_path: Path) -> None:
    model, consent = FakeModel(host="api.example.com:443"), Agreed()
    with TestClient(make_app(tmp_path, model=model, consent=consent), base_url=HERE) as client:
        for writer in ("model", None):
            refused = client.post("/api/v1/drafts", json={"document": BRAG, "writer": writer})
            assert (refused.status_code, refused.json()["error"]["type"]) == (409, "ConsentNeeded")
            assert "api.example.com:443" in refused.json()["error"]["message"]
            assert "Priya Raman" in refused.json()["error"]["message"]
        assert model.history == []
        assert client.post("/api/v1/consent", json={"host": "evil.example"}).status_code == 400
        agreed = client.post("/api/v1/consent", json={"host": "api.example.com:443"})
        assert agreed.json() == {"host": "api.example.com:443", "given": True}
        body = settle(client, ask(client, writer="model"))
        assert (body["state"], body["writer"]) == ("done", "model")
        assert model.history


def test_without_a_model_there_is_nothing_to_agree_to(client: TestClient) -> None:
    answer = client.post("/api/v1/consent", json={"host": "api.example.com"})
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].endswith("No model is configured.")


class Broken(FakeModel):
    """Raises what no model should."""

    async def complete(self, request: ModelRequest) -> ModelAnswer:  # noqa: ARG002
        raise RuntimeError("a secret in a message")


def test_a_draft_that_fails_says_so_and_frees_its_place(tmp_path: Path) -> None:
    with TestClient(make_app(tmp_path, model=Broken(), limits=Limits(at_once=1, waiting=0)), base_url=HERE) as client:
        for _ in range(3):
            body = settle(client, ask(client, writer="model"))
            assert body["state"] == "failed"
            assert "report it with id" in str(body["error"])
            assert "secret" not in json.dumps(body)


class Deaf(FakeModel):
    """Never answers, and does not listen when it is given up, until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()

    async def complete(self, request: ModelRequest) -> ModelAnswer:  # noqa: ARG002
        while not self.go.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(0.05)
        raise ModelUnavailable("Too late.")


def test_a_draft_that_never_ends_is_given_up_after_its_deadline(tmp_path: Path) -> None:
    model = Deaf()
    with TestClient(make_app(tmp_path, model=model, limits=Limits(grace=0.2)), base_url=HERE) as client:
        body = settle(client, ask(client, writer="model", deadline=0.3))
        model.go.set()
        assert (body["state"], str(body["error"])[-23:]) == ("failed", "Try a shorter document.")


def test_what_the_last_process_left_open_has_failed_and_says_what_to_do(tmp_path: Path) -> None:
    record = open_record(f"sqlite:///{tmp_path / 'record.db'}")
    record.save_person(Person(id="priya"))
    for number, state in enumerate((DraftState.QUEUED, DraftState.RUNNING, DraftState.STOPPED)):
        record.save_draft(StoredDraft(id=f"d{number}", target="staff", state=state, created=datetime.now(UTC)))
    record.close()
    with TestClient(make_app(tmp_path), base_url=HERE) as client:
        for draft_id in ("d0", "d1"):
            body = client.get(f"/api/v1/drafts/{draft_id}").json()
            assert (body["state"], body["error"][-17:]) == ("failed", "Ask for it again.")
            assert [name for _, name, _ in events(client, draft_id)] == ["failed"]
            assert client.get(f"/api/v1/drafts/{draft_id}?format=md").status_code == 409
        assert client.get("/api/v1/drafts/d2").json()["state"] == "stopped"
        assert [name for _, name, _ in events(client, "d2")] == ["stopped"]


def test_a_record_that_cannot_be_used_is_said_and_health_is_still_answered(tmp_path: Path) -> None:
    (tmp_path / "record.db").mkdir()
    with TestClient(make_app(tmp_path), base_url=HERE) as client:
        assert client.get("/healthz").status_code == 200
        for answer in (client.post("/api/v1/drafts", json={"document": BRAG}), client.get("/api/v1/drafts/x")):
            assert (answer.status_code, answer.json()["error"]["type"]) == (503, "StoreError")
        assert client.post("/api/v1/gaps", json={"document": BRAG}).status_code == 200
        assert client.get("/").status_code == 200


def test_ending_the_service_fails_what_is_open_and_ends_its_streams(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as pool:
        with live(make_app(tmp_path, model=SlowModel())) as client:
            draft_id = ask(client, writer="model")
            seen = events(client, draft_id, count=2)
            other = httpx.Client(base_url=client.base_url, timeout=30, trust_env=False)
            rest = pool.submit(events, other, draft_id, seen[-1][0])
            time.sleep(0.2)
        assert turns(rest.result(10)) == ["failed"]
        other.close()
    stored = open_record(f"sqlite:///{tmp_path / 'record.db'}").draft(draft_id)
    assert (stored.state, stored.error) == (DraftState.FAILED, LOST)
