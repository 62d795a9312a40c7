"""The rehearsal's pages: started, answered, left and taken up, compared, deleted, and nobody else's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from assistant.domain.calibration import Turn
from assistant.domain.errors import StoreError
from assistant.domain.record import Person
from tests.coach.test_rehearsal import Lying
from tests.web.service import HERE, make_app

HONEST = "You're right, it isn't there yet. Ledger moves to it by December 15."
PERFECT = "RFC-88. Search cites RFC-88 in RFC-97."
OVERSOLD = "She is absolutely Staff."
THIN = """\
---
name: Mina Sol
level: L4
---

## 2026-05
- Shipped the receipts rollout (AND-77)
- Helped onboard Sol
"""


def start(client: TestClient, **fields: str) -> str:
    """The address of a rehearsal that was begun."""
    answer = client.post("/rehearsals", data={"text": THIN, **fields})
    assert [a.status_code for a in (*answer.history, answer)] == [303, 200], answer.text
    return answer.url.path


def say(client: TestClient, url: str, answer: str, turn: str = "") -> str:
    """The page after an answer."""
    done = client.post(f"{url}/answers", data={"answer": answer, "turn": turn})
    assert done.status_code == 200, done.text
    return unescape(done.text)


def test_it_begins_with_a_question_and_what_it_rests_on(client: TestClient) -> None:
    url = start(client, temper="peer")
    told = unescape(client.get(url).text)
    assert "Mina Sol, for Staff" in told
    assert "A peer with a candidate of their own challenges" in told
    assert re.search(r"objection 1 of [2-9]", told)
    assert 'id="question"' in told
    assert "It is made of the answers that hold. None has yet." in told


def test_findings_stand_at_the_words_and_lead_to_what_is_said_of_them(client: TestClient) -> None:
    told = say(client, start(client), OVERSOLD)
    mark = re.search(r'<a class="mark weak" href="#(f-1-\d)"[^>]*>absolutely Staff</a>', told)
    assert mark is not None
    assert f'id="{mark[1]}" class="weak"' in told
    assert "It does not hold yet." in told


def test_the_paragraph_grows_from_answers_that_hold_and_cites_them(client: TestClient) -> None:
    url = start(client)
    assert "In the manager's words" not in say(client, url, OVERSOLD)
    told = say(client, url, HONEST)
    assert "It holds." in told
    assert re.search(r'In the manager\'s words.*?<cite>\[<a href="#turn-2">A2</a>\]', told, re.DOTALL)
    assert "Conceded, with work and a date: 1 of" in told


def test_it_ends_with_what_held_and_what_did_not(client: TestClient) -> None:
    url = start(client)
    for _ in range(3):
        told = say(client, url, OVERSOLD)
    for _ in range(60):
        if "How it stands" in told:
            break
        told = say(client, url, HONEST)
    assert "Not answered: 1" in told
    assert re.search(r"Conceded, with work and a date: [1-9]", told)
    assert "For the pre-read" in told
    assert "<textarea" not in told


def test_every_page_is_the_authors_alone(client: TestClient) -> None:
    noor = {"x-assistant-author": "noor"}
    made = client.post("/api/v1/rehearsals", json={"document": THIN}, headers=noor).json()
    mine = start(client)
    assert made["id"] not in client.get("/rehearsals").text
    for path in ("", "/delete"):
        assert client.get(f"/rehearsals/{made['id']}{path}").status_code == 404
    for path in ("/answers", "/delete"):
        assert client.post(f"/rehearsals/{made['id']}{path}", data={"answer": "RFC-88."}).status_code == 404
    compared = client.get("/rehearsals/compare", params={"first": made["id"], "second": mine.rpartition("/")[2]})
    assert compared.status_code == 404
    assert client.get(f"/api/v1/rehearsals/{made['id']}", headers=noor).json()["turns"] == made["turns"]
    assert client.get(f"/api{mine.replace('/rehearsals', '/v1/rehearsals')}", headers=noor).status_code == 404


@pytest.mark.parametrize(
    ("answer", "status", "says"),
    [(" \n ", 400, "at least a word"), ("word " * 900, 400, "4,499 characters"), ("x" * 50_000, 400, "50,000")],
)
def test_an_answer_that_cannot_be_taken_stays_in_its_box(
    client: TestClient, answer: str, status: int, says: str
) -> None:
    url = start(client)
    done = client.post(f"{url}/answers", data={"answer": answer, "turn": "1"})
    assert done.status_code == status
    assert says in done.text
    assert answer.strip() in done.text
    assert "It does not hold yet" not in client.get(url).text


def test_an_answer_of_just_the_length_is_taken_whatever_blanks_are_in_it(client: TestClient) -> None:
    told = say(client, start(client), "\r\n\r\n".join(["word"] * 800))
    assert told.count('<li id="turn-') == 2


def test_a_stale_tab_is_told_so_and_loses_nothing(client: TestClient) -> None:
    url = start(client)
    say(client, url, OVERSOLD, turn="1")
    stale = client.post(f"{url}/answers", data={"answer": HONEST, "turn": "1"})
    assert stale.status_code == 409
    assert "went on in another window" in stale.text
    assert HONEST in unescape(stale.text)
    assert 'name="turn" value="2"' in stale.text
    assert "went on in another" not in say(client, url, HONEST, turn="2")


def test_the_api_takes_the_turn_too(client: TestClient) -> None:
    url = start(client).replace("/rehearsals", "/api/v1/rehearsals")
    assert client.post(f"{url}/answers", json={"answer": OVERSOLD, "turn": 1}).status_code == 200
    assert client.post(f"{url}/answers", json={"answer": HONEST, "turn": 1}).status_code == 409
    assert client.post(f"{url}/answers", json={"answer": HONEST, "turn": 2}).status_code == 200


def test_an_answer_to_one_that_was_deleted_is_given_back(client: TestClient) -> None:
    url = start(client)
    assert "for good" in client.get(f"{url}/delete").text
    assert client.post(f"{url}/delete").url.path == "/rehearsals"
    lost = client.post(f"{url}/answers", data={"answer": HONEST})
    assert lost.status_code == 404
    assert HONEST in unescape(lost.text)
    assert client.post(f"{url}/delete").status_code == 404


def test_an_answer_to_one_that_has_ended_is_given_back(client: TestClient) -> None:
    url = start(client)
    for _ in range(60):
        if "How it stands" in say(client, url, HONEST):
            break
    late = client.post(f"{url}/answers", data={"answer": "One more thing."})
    assert late.status_code == 400
    assert "One more thing." in late.text


def test_one_that_stopped_in_mid_turn_goes_on_when_its_page_is_opened(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = start(client)

    def fail(*_: object) -> Turn:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr("assistant.coach.rehearsal.Rehearsals.take_turn", fail)
        assert client.post(f"{url}/answers", data={"answer": OVERSOLD}).status_code == 503
    told = unescape(client.get(url).text)
    assert "absolutely Staff" in told
    assert 'id="turn-2"' in told


def test_it_is_there_after_a_restart(tmp_path: Path) -> None:
    with TestClient(make_app(tmp_path), base_url=HERE) as before:
        url = start(before)
        say(before, url, HONEST)
    with TestClient(make_app(tmp_path), base_url=HERE) as after:
        told = unescape(after.get(url).text)
        assert HONEST.split(".")[1].strip() in re.sub(r"<[^>]+>", "", told)
        assert url in after.get("/rehearsals").text


def test_two_are_compared_and_one_with_itself_is_not(client: TestClient) -> None:
    first, second = (start(client).rpartition("/")[2] for _ in range(2))
    say(client, f"/rehearsals/{first}", OVERSOLD)
    say(client, f"/rehearsals/{second}", HONEST)
    told = client.get("/rehearsals/compare", params={"first": first, "second": second}).text
    assert re.search(r"unanswered.*?1 answer.*?conceded.*?1 answer", told, re.DOTALL)
    assert client.get("/rehearsals/compare", params={"first": first, "second": first}).status_code == 400
    assert client.get("/rehearsals/compare").status_code == 400


@pytest.mark.parametrize(
    ("fields", "status", "says"),
    [
        ({"text": ""}, 400, "paste a document"),
        ({"text": "", "person": "ghost"}, 404, "ghost"),
        ({"temper": "angry"}, 400, "angry"),
        ({"target": "l99"}, 400, "l99"),
        ({"ladder": "none"}, 422, "ladder"),
        ({"writer": "model"}, 400, "No model is configured"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_start_is_said_above_the_form(
    client: TestClient, fields: Mapping[str, str], status: int, says: str
) -> None:
    answer = client.post("/rehearsals", data={"text": THIN, **fields})
    assert answer.status_code == status
    assert says in unescape(answer.text)
    assert fields.get("text", THIN).strip() in unescape(answer.text)


def test_somebody_without_entries_is_told_to_bring_some(client: TestClient) -> None:
    assistant = client.app.state.service.assistant  # type: ignore[attr-defined]
    assistant.growth.save_person(Person(id="sol", name="Sol"))
    answer = client.post("/rehearsals", data={"person": "sol"})
    assert "Nothing is on record for sol yet" in answer.text


def test_a_case_without_an_objection_ends_at_once(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.coach.rehearsal.find_objections", lambda *_, **__: ())
    told = unescape(client.get(start(client)).text)
    assert "Nothing in this record gave the challenger something to object to." in told
    assert "<textarea" not in told


def test_markup_and_hidden_letters_of_an_answer_stay_text(client: TestClient) -> None:
    url = start(client)
    client.post(
        f"{url}/answers", data={"answer": "RFC-88 <script>alert(1)</script> \u202eevil\u200b [x](javascript:1)"}
    )
    page = client.get(url).text
    assert "<script>alert" not in page
    assert "\u202e" not in page
    assert "&lt;script&gt;" in page
    assert 'href="javascript' not in page


def test_a_lying_model_changes_nothing_and_a_host_that_nobody_agreed_to_gets_nothing(tmp_path: Path) -> None:
    model = Lying(host="api.example.com:443")
    with TestClient(make_app(tmp_path, model=model), base_url=HERE) as client:
        refused = client.post("/rehearsals", data={"text": THIN, "writer": "model"})
        assert (refused.status_code, model.history) == (409, [])
        assert "Tick the box to agree" in refused.text
        told = unescape(client.get(start(client, writer="model", agree="yes")).text)
        assert model.history
        assert "in a model’s words" not in told


def test_unknown_ids_are_not_found(client: TestClient) -> None:
    for path in ("/rehearsals/none", "/rehearsals/none/delete", "/rehearsals/%2e%2e%2fx"):
        assert client.get(path).status_code == 404
