"""Rehearsals over HTTP: started, answered turn by turn, streamed, and their author's alone."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from starlette.testclient import TestClient

from assistant.domain.calibration import Turn
from assistant.domain.errors import StoreError
from tests.coach.test_rehearsal import Lying
from tests.web.service import BRAG, HERE, live, make_app

URL = "/api/v1/rehearsals"
HONEST = "You're right, it isn't there yet. Ledger moves to it by December 15."


def start(client: Any, **fields: object) -> dict[str, Any]:
    answer = client.post(URL, json={"document": BRAG, "writer": "plain", **fields})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    assert answer.headers["location"] == made["url"]
    return made


def events(text: str) -> list[tuple[str, dict[str, Any]]]:
    parts = [part.split("\n", 1) for part in text.strip().split("\n\n")]
    return [(name.removeprefix("event: "), json.loads(data.removeprefix("data: "))) for name, data in parts]


def say(client: Any, url: str, answer: str) -> list[tuple[str, dict[str, Any]]]:
    got = client.post(f"{url}/answers", json={"answer": answer})
    assert got.status_code == 200, got.text
    assert got.headers["content-type"].startswith("text/event-stream")
    return events(got.text)


def test_an_answer_is_told_its_check_and_then_the_next_turn(client: TestClient) -> None:
    made = start(client, temper="director")
    assert [t["kind"] for t in made["turns"]] == ["press"]
    assert "weight" not in json.dumps(made)
    (checked, check), (turn, told) = say(client, made["url"], "She is absolutely Staff.")
    assert (checked, turn) == ("checked", "turn")
    found = check["check"]["findings"][0]
    assert check["answer"][found["start"] : found["end"]]
    assert [t["kind"] for t in told["turns"]] == ["press", "follow-up"]
    assert client.get(made["url"]).json() == told


def test_it_ends_with_the_standing_and_the_paragraph(client: TestClient) -> None:
    made = start(client)
    for _ in range(60):
        *_, (name, told) = say(client, made["url"], HONEST)
        if name == "ended":
            break
    assert told["open"] is False
    assert told["standing"]["conceded"]
    assert told["paragraph"]
    assert client.post(f"{made['url']}/answers", json={"answer": "More."}).status_code == 400


def test_two_people_at_once_never_see_each_others(tmp_path: Path) -> None:
    seen: dict[str, set[str]] = {}
    with live(make_app(tmp_path)) as client:

        def rehearse(author: str) -> None:
            headers = {"x-assistant-author": author}
            with httpx.Client(base_url=client.base_url, headers=headers, timeout=30, trust_env=False) as mine:
                for _ in range(3):
                    made = start(mine)
                    say(mine, made["url"], f"{author} says so.")
                seen[author] = {r["id"] for r in mine.get(URL).json()["rehearsals"]}

        threads = [threading.Thread(target=rehearse, args=(author,)) for author in ("mara", "noor")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert {len(ids) for ids in seen.values()} == {3}
        assert not seen["mara"] & seen["noor"]
        for rehearsal_id in seen["mara"]:
            said = client.get(f"{URL}/{rehearsal_id}", headers={"x-assistant-author": "mara"}).text
            assert "noor says so" not in said


def test_another_authors_is_not_found_whatever_is_asked(client: TestClient) -> None:
    made = start(client)
    noor = {"x-assistant-author": "noor"}
    answers = [
        client.get(made["url"], headers=noor),
        client.post(f"{made['url']}/answers", json={"answer": "RFC-88."}, headers=noor),
        client.get(f"{made['url']}/comparison", params={"other": made["id"]}, headers=noor),
        client.delete(made["url"], headers=noor),
        client.get(f"{URL}/nothing", headers=noor),
    ]
    assert {a.status_code for a in answers} == {404}
    assert {a.json()["error"]["message"].replace(made["id"], "nothing") for a in answers} == {
        answers[-1].json()["error"]["message"]
    }
    assert client.get(URL, headers=noor).json() == {"rehearsals": []}
    assert len(client.get(URL).json()["rehearsals"]) == 1


def test_two_are_compared_and_one_is_deleted(client: TestClient) -> None:
    first, second = start(client), start(client)
    say(client, second["url"], HONEST)
    rows = client.get(f"{first['url']}/comparison", params={"other": second["id"]}).json()["objections"]
    assert (rows[0]["first"], rows[0]["second"]) == ("not reached", "conceded")
    assert client.delete(first["url"]).status_code == 204
    assert client.get(first["url"]).status_code == 404
    assert client.delete(first["url"]).status_code == 404


def test_one_that_was_interrupted_before_the_next_question_goes_on_when_it_is_read(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = start(client)

    def fail(*_: object) -> Turn:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr("assistant.coach.rehearsal.Rehearsals.take_turn", fail)
        told = say(client, made["url"], "She is absolutely Staff.")
        assert [name for name, _ in told] == ["checked", "failed"]
    turns = client.get(made["url"]).json()["turns"]
    assert (turns[0]["answer"], turns[1]["kind"]) == ("She is absolutely Staff.", "follow-up")


def test_of_two_answers_at_once_one_is_taken(tmp_path: Path) -> None:
    with live(make_app(tmp_path)) as client:
        made = start(client)
        statuses: list[int] = []

        def post(words: str) -> None:
            statuses.append(client.post(f"{made['url']}/answers", json={"answer": words}).status_code)

        threads = [threading.Thread(target=post, args=(words,)) for words in ("One.", "Two.")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        turns = client.get(made["url"]).json()["turns"]
        answered = [t["answer"] for t in turns if t["answer"]]
        assert statuses.count(200) == len(answered)
        assert set(statuses) <= {200, 400, 409}


def test_a_lying_model_changes_nothing(tmp_path: Path) -> None:
    model = Lying(host="127.0.0.1:9")
    with TestClient(make_app(tmp_path, model=model), base_url=HERE) as client:
        made = start(client, writer="model")
        *_, (_, told) = say(client, made["url"], HONEST)
        assert model.history
        assert not any(t["worded_by_model"] for t in told["turns"])


def test_a_host_that_nobody_agreed_to_gets_nothing(tmp_path: Path) -> None:
    model = Lying(host="api.example.com:443")
    with TestClient(make_app(tmp_path, model=model), base_url=HERE) as client:
        answer = client.post(URL, json={"document": BRAG, "writer": "model"})
        assert (answer.status_code, model.history) == (409, [])


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400), ({"document": BRAG, "temper": "angry"}, 422), ({"document": BRAG, "target": "l99"}, 400),
        ({"person": "ghost"}, 404), ({"document": ""}, 422), ({"document": BRAG, "mood": 1}, 422),
    ],
)  # fmt: skip
def test_wrong_requests_say_why(client: TestClient, body: dict[str, object], status: int) -> None:
    answer = client.post(URL, json=body)
    assert answer.status_code == status, answer.text
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize("answer", ["", " \n", "x" * 4001])
def test_an_answer_without_words_or_too_long_is_refused(client: TestClient, answer: str) -> None:
    made = start(client)
    assert client.post(f"{made['url']}/answers", json={"answer": answer}).status_code in (400, 422)
    assert client.get(made["url"]).json()["turns"] == made["turns"]
