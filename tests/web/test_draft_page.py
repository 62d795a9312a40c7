"""The draft's page: decided sentence by sentence, edited only truly, drafted anew from what its reader chose."""

from __future__ import annotations

import html
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from assistant.web.limits import Limits
from tests.web.service import BRAG, HERE, SlowModel, ask, live, make_app, settle

HTML_EDIT = '</textarea><script>alert(1)</script><img src=x onerror="x()">'


@pytest.fixture
def draft_id(client: TestClient) -> str:
    made = ask(client)
    settle(client, made)
    return made


def key_of(client: TestClient, draft_id: str, word: str) -> str:
    """The place of the fact with that word, as the page's forms send it."""
    sections: Any = client.get(f"/api/v1/drafts/{draft_id}").json()["sections"]
    return next(
        f"{n}.{m}"
        for n, section in enumerate(sections)
        for m, sentence in enumerate(section["sentences"])
        if sentence["kind"] == "fact" and word in sentence["text"]
    )


def review(client: TestClient, draft_id: str, seen: int, **fields: str) -> Any:
    sent = {"version": str(seen), **{k.replace("_", "-"): v for k, v in fields.items()}}
    return client.post(f"/drafts/{draft_id}/review", data=sent, follow_redirects=False)


def state(client: TestClient, draft_id: str) -> Any:
    return client.get(f"/api/v1/drafts/{draft_id}").json()


def kept_words(text: str) -> str:
    found = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", text, re.DOTALL)
    assert found is not None
    return html.unescape(found.group(1))


def test_a_decision_leads_back_to_its_sentence_and_can_be_undone(client: TestClient, draft_id: str) -> None:
    key = key_of(client, draft_id, "REF-31")
    answer = review(client, draft_id, 1, reject=key)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/drafts/{draft_id}#s{key.replace('.', '-')}")
    page = client.get(f"/drafts/{draft_id}").text
    assert re.search(r"<del><span[^>]*>Took over refunds-worker", page)
    assert f'name="put-back" value="{key}"' in page
    assert "Left out: “Took over refunds-worker" in page
    assert "REF-31" not in client.get(f"/api/v1/drafts/{draft_id}?format=md&citations=false").text
    assert review(client, draft_id, 2, undo="yes").status_code == 303
    assert "REF-31" in client.get(f"/api/v1/drafts/{draft_id}?format=md&citations=false").text
    assert "<del>" not in client.get(f"/drafts/{draft_id}").text
    assert state(client, draft_id)["version"] == 3


def test_a_true_edit_is_shown_as_the_authors(client: TestClient, draft_id: str) -> None:
    key = key_of(client, draft_id, "REF-31")
    box = client.get(f"/drafts/{draft_id}?edit={key}").text
    assert kept_words(box) == "Took over refunds-worker from Ledger: on-call, roadmap, deploys (REF-31)."
    answer = review(client, draft_id, 1, edit=key, text="Took over refunds-worker from Ledger (REF-31)")
    assert answer.status_code == 303
    page = client.get(f"/drafts/{draft_id}").text
    assert "your words" in page
    assert "· yours ✓" in page
    sentences = [s for section in state(client, draft_id)["sections"] for s in section["sentences"]]
    own = [s for s in sentences if s["origin"] == "own"]
    assert [s["text"] for s in own] == ["Took over refunds-worker from Ledger (REF-31)."]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("Led the refunds platform of the whole company (REF-31).", "company", id="a lie"),
        pytest.param(HTML_EDIT, "no HTML", id="HTML"),
        pytest.param("Took over refunds\u200b-worker (REF-31).", "hidden or poses", id="hidden"),
        pytest.param("y" * 100_000, "at most 600 characters", id="100 kB"),
        pytest.param("", "Write a sentence", id="nothing"),
    ],
)
def test_a_refused_edit_keeps_what_was_typed_and_says_why(
    client: TestClient, draft_id: str, words: str, said: str
) -> None:
    key = key_of(client, draft_id, "REF-31")
    answer = review(client, draft_id, 1, edit=key, text=words)
    assert answer.status_code == 422
    assert kept_words(answer.text) == words
    assert 'role="alert"' in answer.text
    assert said in html.unescape(answer.text)
    assert answer.text.count("<script") == 1
    assert state(client, draft_id)["version"] == 1


def test_the_check_while_typing_says_the_same_and_keeps_nothing(client: TestClient, draft_id: str) -> None:
    section, sentence = map(int, key_of(client, draft_id, "REF-31").split("."))
    body = {"section": section, "sentence": sentence, "text": "Took over 3 services from Ledger (REF-31)"}
    checked = client.post(f"/api/v1/drafts/{draft_id}/check", json=body).json()
    assert checked["text"] == "Took over 3 services from Ledger (REF-31)."
    marked = [checked["text"][p["start"] : p["end"]] for p in checked["problems"]]
    assert any("3" in words for words in marked)
    assert all(p["message"] for p in checked["problems"])
    fine = client.post(f"/api/v1/drafts/{draft_id}/check", json={**body, "text": "Took over refunds-worker."}).json()
    assert fine["problems"] == []
    assert state(client, draft_id)["version"] == 1
    for wrong, status in (({"section": 99}, 404), ({"section": -1}, 422), ({"text": 7}, 422)):
        assert client.post(f"/api/v1/drafts/{draft_id}/check", json={**body, **wrong}).status_code == status


def test_of_two_windows_the_later_is_told_and_loses_nothing(client: TestClient, draft_id: str) -> None:
    key, other = key_of(client, draft_id, "REF-31"), key_of(client, draft_id, "RFC-97")
    assert review(client, draft_id, 1, accept=other).status_code == 303
    words = "Took over refunds-worker from Ledger (REF-31)"
    late = review(client, draft_id, 1, edit=key, text=words)
    assert late.status_code == 409
    assert kept_words(late.text) == words
    assert "changed in another window while you typed" in late.text
    assert 'name="version" value="2"' in late.text
    assert review(client, draft_id, 2, edit=key, text=words).status_code == 303
    refused = review(client, draft_id, 1, reject=key)
    assert refused.status_code == 409
    assert "changed in another window" in refused.text
    assert state(client, draft_id)["version"] == 3


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        pytest.param({"version": "1", "accept": "0.99"}, 404, "no such sentence", id="no sentence"),
        pytest.param({"version": "1", "edit": "x", "text": "Kept words."}, 404, "Kept words.", id="no place"),
        pytest.param({"version": "1", "accept": "-1.0"}, 404, "no such sentence", id="negative"),
        pytest.param({"version": "٣", "accept": "0.0"}, 400, "which version", id="odd version"),
        pytest.param({"accept": "0.0"}, 400, "which version", id="no version"),
        pytest.param({"version": "1"}, 400, "what to do", id="no act"),
        pytest.param({"version": "1", "undo": "yes"}, 400, "nothing to undo", id="nothing to undo"),
    ],
)
def test_a_form_that_makes_no_sense_is_answered_on_the_page(
    client: TestClient, draft_id: str, fields: dict[str, str], status: int, words: str
) -> None:
    answer = client.post(f"/drafts/{draft_id}/review", data=fields)
    assert answer.status_code == status
    assert words in html.unescape(answer.text)
    assert "Scope &amp; Impact" in answer.text


def test_what_is_not_there_is_a_page_of_its_own(client: TestClient, draft_id: str) -> None:
    assert review(client, "nothing", 1, accept="0.0").status_code == 404
    assert client.post("/drafts/nothing/again", data={"use": "E1"}).status_code == 404
    for path in ("pages/9.png", "pages/0.png", "versions?from=7", "versions?to=x"):
        assert client.get(f"/drafts/{draft_id}/{path}").status_code in (404, 422)
    assert client.get(f"/drafts/{draft_id}?edit=99.99").status_code == 200


def test_everything_may_be_left_out_and_put_back(client: TestClient, draft_id: str) -> None:
    page = client.get(f"/drafts/{draft_id}").text
    keys = re.findall(r'name="reject" value="([\d.]+)"', page)
    for seen, key in enumerate(keys, 1):
        assert review(client, draft_id, seen, reject=key).status_code == 303
    page = client.get(f"/drafts/{draft_id}").text
    assert page.count('name="put-back"') == len(keys)
    file = client.get(f"/api/v1/drafts/{draft_id}?format=md&citations=false").text
    assert file.strip() == "# Priya Raman: L5 to Staff"
    assert review(client, draft_id, len(keys) + 1, put_back=keys[0]).status_code == 303


def test_a_page_is_shown_as_it_will_be_printed(client: TestClient, draft_id: str) -> None:
    answer = client.get(f"/drafts/{draft_id}/pages/1.png?v=1")
    assert answer.content.startswith(b"\x89PNG")
    assert (answer.headers["content-type"], answer.headers["cache-control"]) == ("image/png", "no-store")
    before = answer.content
    review(client, draft_id, 1, reject=key_of(client, draft_id, "REF-31"))
    assert client.get(f"/drafts/{draft_id}/pages/1.png?v=2").content != before


def test_versions_are_listed_compared_and_gone_back_to(client: TestClient, draft_id: str) -> None:
    assert "Nothing was changed yet" in client.get(f"/drafts/{draft_id}/versions").text
    key = key_of(client, draft_id, "REF-31")
    review(client, draft_id, 1, edit=key, text="Took over refunds-worker from Ledger (REF-31)")
    review(client, draft_id, 2, reject=key_of(client, draft_id, "RFC-97"))
    page = client.get(f"/drafts/{draft_id}/versions?from=1&to=3").text
    assert re.search(r"<del>[^<]*on-call, roadmap, deploys[^<]*</del>", page)
    assert "not decided before, left out after" in page
    assert "No sentence differs" in client.get(f"/drafts/{draft_id}/versions?from=2&to=2").text
    back = client.post(f"/drafts/{draft_id}/versions", data={"version": "3", "back": "1"}, follow_redirects=False)
    assert back.status_code == 303
    assert "on-call, roadmap, deploys (REF-31)" in client.get(f"/api/v1/drafts/{draft_id}?format=md").text
    late = client.post(f"/drafts/{draft_id}/versions", data={"version": "3", "back": "2"})
    assert late.status_code == 409
    assert "another window" in late.text
    assert client.post(f"/drafts/{draft_id}/versions", data={"version": "4", "back": "9"}).status_code == 404


def test_evidence_taken_out_makes_a_new_draft_that_says_so(client: TestClient, draft_id: str) -> None:
    page = client.get(f"/drafts/{draft_id}").text
    offered = re.findall(r'name="use" value="(E\d+)" checked', page)
    assert len(offered) == 4
    answer = client.post(f"/drafts/{draft_id}/again", data={"use": ["E1", "E2", "E4"]}, follow_redirects=False)
    assert answer.status_code == 303
    follower = answer.headers["location"].rpartition("/")[2]
    body: Any = settle(client, follower)
    assert (body["follows"], body["state"]) == (draft_id, "done")
    assert "E3" not in {item["id"] for item in body["evidence"]}
    page = client.get(f"/drafts/{follower}").text
    assert f'Drafted without <a href="#E3">E3</a>, from <a href="/drafts/{draft_id}">' in page
    assert 'name="use" value="E3">' in page
    assert "REF-31" not in client.get(f"/api/v1/drafts/{follower}?format=md").text
    assert "REF-31" in client.get(f"/api/v1/drafts/{draft_id}?format=md").text
    every = {"use": ["E1", "E2", "E3", "E4"]}
    again = client.post(f"/drafts/{follower}/again", data=every, follow_redirects=False).headers["location"]
    settle(client, again.rpartition("/")[2])
    assert "with all of its evidence" in client.get(again).text


def test_nothing_ticked_is_refused_and_the_boxes_stay(client: TestClient, draft_id: str) -> None:
    answer = client.post(f"/drafts/{draft_id}/again", data={"use": "E99"})
    assert answer.status_code == 400
    assert "Leave at least one entry that counts ticked" in answer.text
    assert "checked" not in answer.text


def test_a_text_that_is_forgotten_is_said(tmp_path: Path) -> None:
    with TestClient(make_app(tmp_path), base_url=HERE) as client:
        made = ask(client)
        settle(client, made)
    with TestClient(make_app(tmp_path, limits=Limits()), base_url=HERE) as client:
        answer = client.post(f"/drafts/{made}/again", data={"use": ["E1", "E2"]})
        assert answer.status_code == 400
        assert "Paste it again" in answer.text


def test_the_record_can_be_drafted_from_anew_after_a_restart_unless_it_changed(tmp_path: Path) -> None:
    with TestClient(make_app(tmp_path), base_url=HERE) as client:
        client.post("/api/v1/people/priya/import", json={"document": BRAG})
        made = client.post("/api/v1/drafts", json={"person": "priya", "writer": "plain"}).json()["id"]
        settle(client, made)
    with TestClient(make_app(tmp_path), base_url=HERE) as client:
        ticked = {"use": ["E1", "E2", "E4"]}
        answer = client.post(f"/drafts/{made}/again", data=ticked, follow_redirects=False)
        assert answer.status_code == 303
        settle(client, answer.headers["location"].rpartition("/")[2])
        changed = BRAG.replace("- Shipped: RFC-88", "- Shipped: RFC-87, approved by ARC\n- Shipped: RFC-88")
        client.post("/api/v1/people/priya/import", json={"document": changed})
        answer = client.post(f"/drafts/{made}/again", data=ticked)
        assert answer.status_code == 400
        assert "E3 stands for something else now" in answer.text


def test_finished_paragraphs_are_told_and_stand_on_the_page_of_a_draft_in_work(tmp_path: Path) -> None:
    model = SlowModel()
    with live(make_app(tmp_path, model=model)) as client:
        made = ask(client, writer="model")
        ends = time.monotonic() + 20
        while "4 of 6 paragraphs are written" not in (page := client.get(f"/drafts/{made}").text):
            assert time.monotonic() < ends
            time.sleep(0.05)
        assert "<h2>The Gap</h2>" in page
        assert 'id="p1-0"' in page
        assert "Nothing on record yet for" in html.unescape(page)
        model.go.set()
        settle(client, made)
        told = client.get(f"/api/v1/drafts/{made}/events").text
    steps = [json.loads(line[6:]) for line in told.splitlines() if line.startswith("data: ")]
    paragraphs = {(s["section"], s["paragraph"]): s["sentences"] for s in steps if "sentences" in s}
    assert len(paragraphs) == 6
    assert paragraphs[0, 0][0].endswith(":")
    assert not paragraphs[0, 0][-1].endswith(":")


def test_programs_review_too(client: TestClient, draft_id: str) -> None:
    section, sentence = map(int, key_of(client, draft_id, "REF-31").split("."))
    place = {"section": section, "sentence": sentence}
    url = f"/api/v1/drafts/{draft_id}/review"
    rejected = client.post(url, json={"version": 1, "act": "reject", **place})
    assert (rejected.status_code, rejected.json()["version"]) == (200, 2)
    assert client.post(url, json={"version": 1, "act": "accept", **place}).status_code == 409
    lie = client.post(url, json={"version": 2, "act": "edit", "text": "Led 40 engineers (REF-31).", **place})
    assert (lie.status_code, lie.json()["error"]["type"]) == (422, "EditRefused")
    assert client.post(url, json={"version": 2, "act": "undo"}).json()["version"] == 3
    assert client.post(url, json={"version": 3, "act": "burn"}).status_code == 422
