"""The pre-read's page: from the record and from a document, its files, its reminder, and thin records."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from assistant.bootstrap import Assistant
from assistant.web.drafting.order import read_document
from tests.llm.fake import FakeModel
from tests.web.service import BRAG, HERE, make_app

HOSTILE = "<img src=x onerror=alert(1)>"
MEETING = "2026-12-10"


def recorded(client: TestClient, text: str = BRAG) -> Assistant:
    assistant: Assistant = client.app.state.service.assistant  # type: ignore[attr-defined]
    assistant.growth.import_document("priya", read_document(text, "brag.md"))
    return assistant


def shown(client: TestClient, path: str, **fields: str) -> str:
    answer = client.post(path, data=fields) if fields else client.get(path)
    assert answer.status_code == 200, answer.text
    return unescape(answer.text)


def test_someone_on_record_has_a_page_with_a_place_of_its_own(client: TestClient) -> None:
    recorded(client)
    answer = client.post("/preread", data={"person": "priya", "target": "staff", "meeting": MEETING})
    assert answer.history[0].status_code == 303
    assert answer.url.query.decode() == f"person=priya&target=staff&meeting={MEETING}"
    told = unescape(answer.text)
    assert "Priya Raman: L5 to Staff" in told
    assert "1 page as printed" in told
    assert "Tuesday, 8 December" in told
    assert "What would answer it." in told
    assert "It lacks:" in told


def test_the_pages_files_are_those_of_the_api(client: TestClient) -> None:
    recorded(client)
    asked = {"person": "priya", "target": "staff", "meeting": MEETING}
    for kind in ("pdf", "docx", "md", "ics"):
        page = client.get("/preread/file", params={**asked, "format": kind})
        api = client.post(f"/api/v1/prereads?format={kind}", json=asked)
        assert page.status_code == api.status_code == 200
        assert page.headers["content-disposition"] == api.headers["content-disposition"]
        assert page.content == api.content
    assert client.get("/preread/page.png", params=asked).content.startswith(b"\x89PNG")


def test_a_pasted_document_is_not_kept_and_goes_along_to_its_files(client: TestClient) -> None:
    told = shown(client, "/preread", text=BRAG, meeting=MEETING)
    assert "- Shipped: took over refunds-worker from Ledger" in told
    assert 'formaction="/preread/file"' in told
    assert client.get("/api/v1/people").json() == {"people": []}
    done = client.post("/preread/file", data={"text": BRAG, "format": "ics", "meeting": MEETING})
    assert b"DTSTART;VALUE=DATE:20261208" in done.content


@pytest.mark.parametrize(
    ("fields", "status", "says"),
    [
        ({}, 400, "Choose someone on record, or paste a document"),
        ({"text": "  \n "}, 400, "paste a document"),
        ({"text": "nothing\n", "meeting": MEETING}, 422, ""),
        ({"text": BRAG, "person": "priya"}, 400, "Keep one"),
        ({"person": "ghost"}, 404, "ghost"),
        ({"text": BRAG, "target": "l99"}, 400, "l99"),
        ({"text": BRAG, "meeting": "tomorrow"}, 400, "YYYY-MM-DD"),
        ({"text": BRAG, "meeting": "0001-01-01"}, 400, "long past"),
        ({"text": BRAG, "ladder": "no ladder at all"}, 422, "ladder"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_above_the_form_and_nothing_typed_is_lost(
    client: TestClient, fields: Mapping[str, str], status: int, says: str
) -> None:
    answer = client.post("/preread", data={"step": "", **fields})
    assert answer.status_code == status
    told = unescape(answer.text)
    assert 'role="alert"' in told
    assert says in told
    assert all(typed in told for name, typed in fields.items() if name in ("text", "ladder"))


def test_a_file_asked_for_in_another_format_or_without_its_day_is_refused(client: TestClient) -> None:
    for fields, says in (({"format": "exe"}, "formats on the page"), ({"format": "ics"}, "meeting")):
        answer = client.post("/preread/file", data={"text": BRAG, **fields})
        assert answer.status_code == 400
        assert says in unescape(answer.text)


def test_somebodys_file_in_an_unknown_format_is_refused_in_words(client: TestClient) -> None:
    recorded(client)
    for query in ("person=priya&format=exe", "person=priya"):
        answer = client.get(f"/preread/file?{query}")
        assert answer.status_code == 400
        assert "formats on the page" in answer.text
    assert client.post("/api/v1/prereads", json={"person": "priya", "meeting": "0001-01-01"}).status_code == 422


def test_an_empty_record_offers_the_document_and_says_no_names(client: TestClient) -> None:
    told = shown(client, "/preread")
    assert "The brag document" in told
    assert 'name="person"' not in told


def test_notes_without_evidence_make_a_page_that_says_so(client: TestClient) -> None:
    told = shown(client, "/preread", text="## 2026-07\n- Helped out a lot\n")
    assert "nothing on record yet" in told
    assert "read the questions" not in told


def test_markup_and_hidden_letters_stay_text(client: TestClient) -> None:
    answer = client.post("/preread", data={"text": f"{BRAG}- Shipped RFC-91 {HOSTILE}\u202etxt.exe (RFC-91)\n"})
    assert "<img src=x" not in answer.text
    shown_outside_the_box = answer.text.split("<textarea")[0]
    assert "\u202e" not in shown_outside_the_box


def test_a_ladder_comes_along_from_the_bar(client: TestClient) -> None:
    ladder = "## Senior\n### Scope\n- Owns a service\n\n## Principal\n### Scope\n- Owns a system\n"
    told = shown(client, "/preread", ladder=ladder, step="ladder")
    assert ">Principal</option>" in told
    assert 'role="alert"' not in told
    made = shown(client, "/preread", ladder=ladder, text=BRAG, target="principal")
    assert "L5 to Principal" in made or "Principal" in made.split("<h1>")[1][:80]


QUOTE = "retry-budget library v1 in checkout-api"


def reading(host: str = "127.0.0.1:9") -> FakeModel:
    """A model that quotes the page against the first objection."""
    quotes = [{"id": "E1", "words": QUOTE}]
    return FakeModel(*[json.dumps({"answered": [{"number": 1, "quotes": quotes}]})] * 3, name="m-1", host=host)


def test_without_a_model_none_is_offered(client: TestClient) -> None:
    assert "read the page again" not in shown(client, "/preread", text=BRAG)


@pytest.mark.parametrize("kept", [True, False], ids=["record", "document"])
def test_a_model_reads_the_page_again_and_what_it_quotes_stands_last(tmp_path: Path, *, kept: bool) -> None:
    model = reading()
    with TestClient(make_app(tmp_path, model=model), base_url=HERE) as client:
        if kept:
            recorded(client)
        whose = {"person": "priya"} if kept else {"text": BRAG}
        plain = shown(client, "/preread", **whose)
        assert "Let m-1 read the page again" in plain
        assert model.history == []
        looked = shown(client, "/preread", **whose, step="look")
    first = re.findall(r'class="room" dir="auto">(.*?)</p>', plain)[0]
    assert re.findall(r'class="room" dir="auto">(.*?)</p>', looked)[-1] == first
    assert f"<q>{QUOTE} (mine: on-call, roadmap).</q>" in looked
    assert "m-1 took a second look at" in looked
    assert len(model.history) == 1


def test_a_host_that_nobody_agreed_to_is_not_asked(tmp_path: Path) -> None:
    model = reading("api.example.com:443")
    with TestClient(make_app(tmp_path, model=model), base_url=HERE) as client:
        assert "I agree that these notes are sent to api.example.com:443" in shown(client, "/preread", text=BRAG)
        refused = client.post("/preread", data={"text": BRAG, "step": "look"})
        assert (refused.status_code, model.history) == (409, [])
        told = unescape(refused.text)
        assert "Tick the box to agree" in told
        assert 'name="agree"' in told
        assert 'value="look"' in told
        assert f"<q>{QUOTE} (mine: on-call, roadmap).</q>" in shown(
            client, "/preread", text=BRAG, step="look", agree="yes"
        )
